import { describe, expect, it } from 'vitest'
import { noticesIn } from './notices.js'

/** A notice of each kind in each language, in words of our own: [language, machine translation, republication, correction, update, wire copy]. */
const NOTICES: readonly (readonly [language: string, translated: string, republished: string, corrected: string, updated: string, wire: string])[] = [
  ['bg', 'Тази статия е преведена автоматично.', 'Тази статия беше първоначално публикувана във вестник „Кей“.', 'Поправка: Името на кмета е Хил.', 'Статията е актуализирана с нови данни.', 'Източник: БТА'],
  ['hr', 'Ovaj članak je automatski preveden.', 'Ovaj članak je izvorno objavljen u novinama.', 'Ispravak: gradonačelnik se zove Hill.', 'Članak je ažuriran novim podacima.', 'Izvor: Hina'],
  ['cs', 'Tento článek byl automaticky přeložen.', 'Tento článek původně vyšel v novinách.', 'Oprava: starosta se jmenuje Hill.', 'Článek byl aktualizován.', 'Zdroj: ČTK'],
  ['da', 'Denne artikel er automatisk oversat.', 'Denne artikel blev oprindeligt bragt i avisen.', 'Rettelse: Borgmesteren hedder Hill.', 'Artiklen er opdateret med nye tal.', 'Kilde: Ritzau'],
  ['de', 'Dieser Artikel wurde maschinell übersetzt.', 'Dieser Artikel erschien zuerst im Kai-Boten.', 'Korrektur: Der Bürgermeister heißt Hill.', 'Dieser Artikel wurde am 3. Mai aktualisiert.', 'Quelle: dpa'],
  ['el', 'Αυτό το άρθρο μεταφράστηκε αυτόματα.', 'Το άρθρο δημοσιεύτηκε αρχικά στην εφημερίδα.', 'Διόρθωση: Ο δήμαρχος λέγεται Χιλ.', 'Το άρθρο ενημερώθηκε με νέα στοιχεία.', 'Πηγή: ΑΠΕ-ΜΠΕ'],
  ['en', 'This article was machine-translated.', 'This story was originally published by the Quay Courier.', 'Correction: The mayor is called Hill.', 'This story has been updated with new figures.', 'Source: AFP'],
  ['es', 'Este artículo ha sido traducido automáticamente.', 'Este artículo se publicó originalmente en el diario.', 'Corrección: el alcalde se llama Hill.', 'Este artículo ha sido actualizado.', 'Fuente: EFE'],
  ['et', 'See artikkel on automaatselt tõlgitud.', 'Artikkel ilmus algselt ajalehes.', 'Parandus: linnapea nimi on Hill.', 'Artiklit on uuendatud.', 'Allikas: BNS'],
  ['fi', 'Tämä artikkeli on käännetty automaattisesti.', 'Artikkeli julkaistiin alun perin lehdessä.', 'Korjaus: Pormestarin nimi on Hill.', 'Artikkelia on päivitetty uusilla tiedoilla.', 'Lähde: STT'],
  ['fr', 'Cet article a été traduit automatiquement.', 'Cet article a été initialement publié dans le journal.', 'Rectificatif : le maire s’appelle Hill.', 'Cet article a été mis à jour.', 'Source : AFP'],
  ['ga', 'Aistríodh an t-alt seo go huathoibríoch.', 'Foilsíodh an t-alt seo den chéad uair sa nuachtán.', 'Ceartúchán: Hill is ainm don mhéara.', 'Nuashonraíodh an t-alt seo.', 'Foinse: AFP'],
  ['hu', 'Ezt a cikket gépi fordítással fordították le.', 'A cikk eredetileg a lapban jelent meg.', 'Helyesbítés: A polgármester neve Hill.', 'A cikket új adatokkal frissítettük.', 'Forrás: MTI'],
  ['it', 'Questo articolo è stato tradotto automaticamente.', 'Questo articolo è stato pubblicato originariamente sul giornale.', 'Correzione: il sindaco si chiama Hill.', 'Questo articolo è stato aggiornato.', 'Fonte: ANSA'],
  ['lv', 'Šis raksts ir automātiski tulkots.', 'Raksts sākotnēji publicēts laikrakstā.', 'Labojums: mēru sauc Hils.', 'Raksts ir atjaunināts.', 'Avots: LETA'],
  ['lt', 'Šis straipsnis išverstas automatiškai.', 'Straipsnis pirmą kartą publikuotas laikraštyje.', 'Pataisymas: meras vadinasi Hilas.', 'Straipsnis atnaujintas.', 'Šaltinis: ELTA'],
  ['mt', 'Dan l-artiklu ġie tradott awtomatikament.', 'Dan l-artiklu deher oriġinarjament fil-gazzetta.', 'Korrezzjoni: is-sindku jismu Hill.', 'Dan l-artiklu ġie aġġornat.', 'Sors: AFP'],
  ['nl', 'Dit artikel is automatisch vertaald.', 'Dit artikel is eerder verschenen in de krant.', 'Correctie: de burgemeester heet Hill.', 'Dit artikel is bijgewerkt met nieuwe cijfers.', 'Bron: ANP'],
  ['pl', 'Ten artykuł został przetłumaczony automatycznie.', 'Ten artykuł ukazał się po raz pierwszy w gazecie.', 'Sprostowanie: burmistrz nazywa się Hill.', 'Artykuł został zaktualizowany.', 'Źródło: PAP'],
  ['pt', 'Este artigo foi traduzido automaticamente.', 'Este artigo foi publicado originalmente no jornal.', 'Correção: o prefeito se chama Hill.', 'Este artigo foi atualizado.', 'Fonte: Lusa'],
  ['ro', 'Acest articol a fost tradus automat.', 'Acest articol a fost publicat inițial în ziar.', 'Erată: primarul se numește Hill.', 'Acest articol a fost actualizat.', 'Sursa: Agerpres'],
  ['sk', 'Tento článok bol automaticky preložený.', 'Tento článok pôvodne vyšiel v novinách.', 'Oprava: starosta sa volá Hill.', 'Článok bol aktualizovaný.', 'Zdroj: TASR'],
  ['sl', 'Ta članek je bil samodejno preveden.', 'Ta članek je bil prvotno objavljen v časniku.', 'Popravek: župan se imenuje Hill.', 'Članek je bil posodobljen.', 'Vir: STA'],
  ['sv', 'Den här artikeln är automatiskt översatt.', 'Den här artikeln publicerades ursprungligen i tidningen.', 'Rättelse: Borgmästaren heter Hill.', 'Artikeln har uppdaterats.', 'Källa: TT'],
  ['uk', 'Цю статтю перекладено автоматично.', 'Цей текст було вперше опубліковано в газеті.', 'Уточнення: мера звати Гілл.', 'Статтю оновлено.', 'Джерело: Укрінформ'],
  ['ru', 'Эта статья переведена автоматически.', 'Эта статья была впервые опубликована в газете.', 'Уточнение: мэра зовут Хилл.', 'Материал обновлён.', 'Источник: ТАСС'],
  ['ar', 'تمت ترجمة هذا المقال آليًا.', 'نُشر هذا المقال لأول مرة في الصحيفة.', 'تصحيح: اسم رئيس البلدية هيل.', 'تم تحديث هذا المقال.', 'المصدر: رويترز'],
  ['zh', '本文由机器翻译。', '本文首发于《码头报》。', '更正：市长姓希尔。', '本文已更新。', '来源：新华社'],
  ['ja', 'この記事は機械翻訳されています。', 'この記事は港湾新聞から転載したものです。', '訂正：市長の名前はヒルです。', 'この記事は更新されました。', '提供：共同通信'],
]
/** Words that some of these languages share tell no single one. */
const ALIKE: Readonly<Record<string, readonly string[]>> = { sk: ['cs'], cs: ['sk'], hr: ['sl'], it: ['pt'], fr: ['en'], ga: ['en'], pt: ['it'], uk: ['ru'], ru: ['uk'], bg: ['uk', 'ru'], de: ['nl'], nl: ['de'] }

describe.each(NOTICES)('notices in %s', (language, translated, republished, corrected, updated, wire) => {
  it.each([['machine-translation', translated], ['republication', republished], ['correction', corrected], ['update', updated], ['wire', wire]])('%s: %s', (kind, words) => {
    const [found, ...others] = noticesIn(words)
    expect(others).toEqual([])
    expect(found).toMatchObject({ kind, begin: 0, end: words.length })
    expect([language, ...ALIKE[language] ?? []]).toContain(found?.language)
  })
})

describe('prose that only talks of such things', () => {
  it.each([
    'The agency Reuters said the source was unknown.', 'Updated rules for translators come into force in May.', 'The article was updated by the ministry, Hill said.',
    'Das Ministerium ließ den Brief automatisch übersetzen.', 'Le ministre a publié un article dans le journal.', 'Hlavní zdroj příjmů je ČTK podle ředitele.',
    'Sourced from agencies in six towns, the figures disagree.', '市长说机器翻译很有用。', 'ヒル氏は機械翻訳を使った。', 'Correction officers, Hill said, were late.',
  ])('%s', (words) => {
    expect(noticesIn(words)).toEqual([])
  })
})

it('tells notices apart that stand without a space between', () => {
  expect(noticesIn('この記事は機械翻訳されています。この記事は更新されました。').map(({ kind }) => kind)).toEqual(['machine-translation', 'update'])
})
