import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/ingest/read-page.js'
import { analyse } from '../analyser.js'

/** Passages whose last statement with words in marks is somebody's: what of the page says who, and under which name. Invented. */
const CASES: Readonly<Record<string, readonly (readonly [passage: string, source: string, name: string | null])[]>> = {
  de: [
    // A report goes on: the source stands in the sentence before.
    ['Die Ratsfrau Gesa Thielke nannte den Entwurf am Montag übereilt. Die Kosten seien „nicht einmal grob geschätzt“.', 'Die Ratsfrau Gesa Thielke', 'Gesa Thielke'],
    ['Der Bürgermeister Falk Imhoff sagte, der Damm halte. „Wir haben drei Jahre daran gebaut.“', 'Der Bürgermeister Falk Imhoff', 'Falk Imhoff'],
    ['Die Kommissarin Edda Voß wies das zurück. Der Zeuge sei „nie ernsthaft bedroht worden“.', 'Die Kommissarin Edda Voß', 'Edda Voß'],
    ['In dem Papier heißt es, die Prüfung habe ergeben, dass die Mauer halte. Daher sei es „vernünftig, den Steg zu öffnen“.', 'dem Papier', null],
    // The object stands in front, and the subject behind the verb.
    ['Der Kapitän Arvid Blohm kam nicht zur Anhörung. Die Vorwürfe der Reederei, er habe den Kurs geändert, nannte er „frei erfunden“.', 'er', 'Arvid Blohm'],
    ['Anke von der Heide kam am Abend. Von der Heide betonte, unter den Bewerbern seien „viele erfahrene Köche“.', 'Von der Heide', 'Anke von der Heide'],
    // Ages as nouns.
    ['„Das ist ein guter Tag für den Hafen“, meint die 47-jährige Werftarbeiterin.', 'die 47-jährige Werftarbeiterin', 'die 47-jährige Werftarbeiterin'],
    ['Die 29-Jährige sagte, sie habe „nur einen Schatten“ gesehen.', 'Die 29-Jährige', 'die 29-Jährige'],
    // Whom others cite.
    ['Die Zeitung zitierte den Wirt Kuno Abel mit den Worten: „Ich habe die Tür selbst zugesperrt.“', 'den Wirt Kuno Abel', 'Kuno Abel'],
    ['Die Rektorin Ina Behn wird in der Mitteilung mit den Worten zitiert: „Wir schließen kein Fach.“', 'Die Rektorin Ina Behn', 'Ina Behn'],
    // Two quotes with nothing between.
    ['„So etwas darf nie wieder passieren.“ „Wer den Schlüssel hatte, hätte die Schleuse öffnen müssen“, sagte die Anwältin Rieke Sund.', 'die Anwältin Rieke Sund', 'Rieke Sund'],
    ['„Der Strom war sofort weg. Wir saßen eine Stunde im Dunkeln“, so Marlene Sturm wörtlich.', 'Marlene Sturm', 'Marlene Sturm'],
    // Clauses whose verb stands at the end, passives, relative clauses, an und.
    ['Der Verein hat den Plan als „völlig aus der Zeit gefallen“ kritisiert.', 'Der Verein', 'der Verein'],
    ['Der Plan wurde von der Ministerin Jana Holt als „Zumutung für alle“ bezeichnet.', 'der Ministerin Jana Holt', 'Jana Holt'],
    ['In den Medien war der Umbau schon als „größtes Geschenk seit Jahren“ bezeichnet worden.', 'den Medien', 'den Medien'],
    ['Sie las aus einem Gutachten, in dem es heißt, dass die Brücke „noch zwanzig Jahre“ halte.', 'einem Gutachten', null],
    ['Am Freitag zogen Schülerinnen vor das Rathaus und riefen Parolen wie „Wir sind die Stadt von morgen“.', 'Schülerinnen', 'Schülerinnen'],
    ['Nach der Sitzung entgegnete Lena Sturm empört: „Das Geld ist längst weg.“', 'Lena Sturm', 'Lena Sturm'],
    // Nouns for words, what is spoken of, an object in front, a report whose subject has a clause behind it or that a passive goes on with.
    ['Der Landrat Nils Ott verteidigte den Begriff „Strandräuber“, mit dem er die Camper bedacht hatte.', 'Der Landrat Nils Ott', 'Nils Ott'],
    ['Die Händlerin Wenke Abel benutzte die Bezeichnung „Geisterstraße“.', 'Die Händlerin Wenke Abel', 'Wenke Abel'],
    ['Händler sprachen in diesem Zusammenhang von „Hamsterkäufen“.', 'Händler', 'Händler'],
    ['Den Umbau bezeichnete der Landrat Ulf Holm als „Unsinn“.', 'der Landrat Ulf Holm', 'Ulf Holm'],
    ['Der Landrat Ulf Holm nannte den Umbau übereilt. Der Versuch des Rates, ihn zu retten, werfe viele Fragen auf. Der Ort stehe „auf der Kippe“.', 'Der Landrat Ulf Holm', 'Ulf Holm'],
    ['Die Löhne seien nicht gezahlt worden, sagt die Anwältin Rieke Sund. Den Fahrern werde verweigert, sich zu beschweren. Die Verträge seien „eine Falle“.', 'die Anwältin Rieke Sund', 'Rieke Sund'],
    // Either of two who are joined may be meant.
    ['Nils Ott und Kuno Abel trafen sich am Montag. Den Umbau bezeichnete er als „längst überfällig“.', 'er', null],
    // What the sentence before announces, and what stands in the thing to read that it names; nobody's where two are.
    ['Der Wirt Nils Ott war zufrieden. Er fügte hinzu. „Wir machen im Herbst noch einen zweiten Markt.“', 'Er', 'Nils Ott'],
    ['Die Kanzlei legte ein Gutachten vor. Darin steht unter anderem: „Der Damm hält noch zwanzig Jahre.“', 'ein Gutachten', 'ein Gutachten'],
    ['Die Wirtin Ada Holm blieb gelassen: Mit den Worten „Jetzt wird alles wieder gut“ schloss sie die Tür.', 'sie', 'Ada Holm'],
    ['Die Anwältin Rieke Sund nannte das einen Skandal. „Diese Brände hätten verhindert werden können.“ „Wäre die Schleuse offen gewesen, stünde die Halle noch“, so die Vorwürfe der Anwältin.', 'die Vorwürfe der Anwältin', 'Rieke Sund'],
    ['Der Umbau kostet viel Geld. Den Umbau bezeichnete er als einen „Unsinn“. Der Ort stehe „auf der Kippe“.', 'er', null],
    ['Der Rat griff die Klagen der Blätter auf, in denen es zum Fest auch heißt, dass der Ort „ein leckes Boot“ sei.', 'die Klagen der Blätter', 'die Klagen der Blätter'],
  ],
  fr: [
    ['La maire Claire Vidal a déclaré que le pont tiendrait. « Nous y travaillons depuis trois ans sans relâche. »', 'La maire Claire Vidal', 'Claire Vidal'],
    ['Le journal cite un voisin : « Nous avons entendu le bruit jusque dans la cave de la maison. »', 'un voisin', 'un voisin'],
  ],
  es: [
    ['La alcaldesa Ana Ruiz dijo que el puente aguantaría. «Llevamos tres años trabajando en ello sin descanso.»', 'La alcaldesa Ana Ruiz', 'Ana Ruiz'],
    ['El diario cita a una vecina: «Oímos el golpe desde la cocina de la casa».', 'una vecina', 'una vecina'],
  ],
  ru: [
    ['Мэр Анна Лаврова сказала, что мост выдержит. «Мы строили его три года без отдыха.»', 'Мэр Анна Лаврова', 'Анна Лаврова'],
    ['Она показала документ, в котором говорится, что мост простоит «ещё двадцать лет».', 'документ', null],
  ],
  uk: [
    ['Мерка Олена Бойко сказала, що міст витримає. «Ми будували його три роки без відпочинку.»', 'Мерка Олена Бойко', 'Олена Бойко'],
    ['Вона показала документ, у якому йдеться, що міст простоїть «ще двадцять років».', 'документ', null],
  ],
}

describe.each(Object.entries(CASES))('whose words are quoted in %s', (language, cases) => {
  it.each(cases)('%s', async (passage, source, name) => {
    const { article } = readPage({ name: 'page.txt', bytes: new TextEncoder().encode(passage), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain' })
    const { statements } = await analyse({ ...article, language })
    const told = statements.findLast(({ form }) => form === 'direct' || form === 'mixed')
    expect(told?.source.map(({ begin, end }) => article.text.slice(begin, end))).toEqual([source])
    expect(told?.speakers.map((one) => one.name)).toEqual([name])
  })
})

describe('words whose source the page leaves open', () => {
  it.each([
    'Die Kanzlei legte ein Gutachten und einen Brief vor. Darin heißt es: „Der Damm hält noch zwanzig Jahre.“',
    'Der Wirt Nils Ott lobte den Markt. „Wer hat das eigentlich alles bezahlt und warum?“ Mit den Worten „Jetzt wird alles wieder gut“ wurde der Markt eröffnet.',
  ])('%s', async (passage) => {
    const { article } = readPage({ name: 'page.txt', bytes: new TextEncoder().encode(passage), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain' })
    const { statements } = await analyse({ ...article, language: 'de' })
    const names = statements.flatMap(({ speakers }) => speakers.map((one) => one.name))
    expect(names).not.toContain('der Markt')
    expect(names).not.toContain('ein Gutachten')
    expect(names).not.toContain('einen Brief')
  })
})

describe('what the words are about', () => {
  it('is not who says them: two quotes with nothing between are one statement, a verb at a clause’s end has what is called so before it', async () => {
    const text = '„Wir haben alles versucht.“ „Am Ende war das Wasser schneller“, sagte der Wehrführer Tjark Onken. Der Verband hatte den Einsatz als „viel zu spät begonnen“ kritisiert.'
    const { article } = readPage({ name: 'page.txt', bytes: new TextEncoder().encode(text), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain' })
    const { statements } = await analyse({ ...article, language: 'de' })
    expect(statements.map(({ content }) => content.map(({ begin, end }) => text.slice(begin, end)))).toEqual([
      ['„Wir haben alles versucht.“', '„Am Ende war das Wasser schneller“'], ['den Einsatz als „viel zu spät begonnen“'],
    ])
  })
})
