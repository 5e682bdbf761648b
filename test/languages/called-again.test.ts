import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/ingest/read-page.js'
import { analyse } from '../analyser.js'

const read = async (words: string) => {
  const { article } = readPage({ name: 'page.txt', bytes: new TextEncoder().encode(words), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain', published: '2025-03-05' })
  return (await analyse(article)).statements.filter(({ kind }) => kind !== 'topic').map(({ speakers, content }) => [speakers[0]?.name ?? null, content.map(({ begin, end }) => article.text.slice(begin, end)).join(' … ')])
}

/** Who speaks in the last statement of a page. */
const CASES: readonly (readonly [why: string, words: string, speaker: string | null])[] = [
  ['another word for who spoke', '„Der See ist tot“, sagte die Ökologin Wencke Truhart am Montag in Olm. Die Forscherin betonte, dass nur noch Algen darin leben.', 'Wencke Truhart'],
  ['an office that somebody else may have', '„Der See ist tot“, sagte Bürgermeister Jonas Adler am Montag in der Stadt Olm. Der Minister betonte, dass nur noch Algen darin leben.', 'der Minister'],
  ['a word by which the page brings somebody else in', 'Ein Fischer saß am Ufer und schwieg lange. „Der See ist tot“, sagte Bürgermeister Jonas Adler am Montag. Der Fischer betonte, dass nur noch Algen darin leben.', 'der Fischer'],
  ['a countryman', '« Le lac est mort », a déclaré lundi Gianluca Festa devant la presse. L’Italien a ajouté que les algues avaient tout pris.', 'Gianluca Festa'],
  ['a trainer', '«El lago está muerto», dijo Paco Bermejo en la ciudad. El entrenador añadió que las algas lo han cubierto todo.', 'Paco Bermejo'],
  ['a head of state', 'Президент Алан Тагиров провёл совещание в столице. Глава государства заявил, что мост построят к осени.', 'Алан Тагиров'],
  ['a woman by a word that no list has', 'Заплыв выиграла шестнадцатилетняя Вера Кольцова, проплывшая озеро за час. Марафонистка призналась, что боялась холодной воды.', 'Вера Кольцова'],
  ['a man’s word for a woman', '«Мы дошли», — сказала Инна Громова у причала. Капитан призналась, что замены могли стоить команде матча.', 'Инна Громова'],
  ['a place in nobody’s stead', 'Директор парка Лев Мохов написал в контору по охране озёр. Оттуда ответили, что денег на причал не будет.', null],
  ['a verb before a name', 'El presidente Isidro Lamela pidió silencio en la sala. Era Rosario Vela, del grupo mixto, que más tarde reconoció haberse equivocado de puerta.', 'Rosario Vela'],
  ['somebody from elsewhere', 'Тренер Хорхе Мена прийшов на зустріч із журналістами. Іспанець зізнався, що не спав дві ночі.', 'Хорхе Мена'],
]

describe('who is called by another word', () => {
  it.each(CASES)('%s: %s', async (_, words, speaker) => {
    expect((await read(words)).at(-1)?.[0] ?? null).toBe(speaker)
  })
})

/** What pages say without naming anybody, or with who says it where no subject stands. */
const WHOSE: readonly (readonly [why: string, words: string, statements: readonly (readonly [string | null, string])[]])[] = [
  ['nobody is named by se', 'El alcalde Damián Quiroga habló el lunes en la ciudad. Se informó en la sala de que el puente se cerrará en otoño.', [['la sala', 'que el puente se cerrará en otoño']]],
  ['a paper by se', 'El alcalde Damián Quiroga habló el lunes en la ciudad. En el artículo se sostiene que el puente se hundirá pronto.', [['el artículo', 'que el puente se hundirá pronto']]],
  ['an insert behind a preposition', 'La alcaldesa Lucía Fonseca habló el lunes en la ciudad. De lo contrario, advirtió, el grupo presentará una moción.', [['Lucía Fonseca', 'De lo contrario … el grupo presentará una moción']]],
  ['a passive that names who says it behind', 'Son projet pour le pont a été qualifié de « toxique et brutal » par le maire de la commune.', [['le maire de la commune', '« toxique et brutal »']]],
  ['words behind a verb', 'Le maire, Paul Roth, a fait valoir que le pont serait fermé cet automne dans la commune.', [['Paul Roth', 'que le pont serait fermé cet automne dans la commune']]],
  ['an aside inside of the verb', 'La ministre Anne Roth a de son côté dénoncé « un crime contre la ville ».', [['Anne Roth', '« un crime contre la ville »']]],
  ['words in marks behind a clause', 'Економістка Олена Ярема вважає, що завод уже не врятувати: «Печі вдруге не розпалюють».', [['Олена Ярема', 'що завод уже не врятувати'], ['Олена Ярема', '«Печі вдруге не розпалюють»']]],
  ['a noun behind where it was said', 'Die Bürgermeisterin Ilka Bauer forderte in einem offenen Brief höhere Löhne für die Stadt.', [['Ilka Bauer', 'höhere Löhne für die Stadt']]],
  ['what stands before words that are spoken of', 'Kapitän Jonas Adler sprach nach dem Spiel gegen Olm von einem „kollektiven Versagen“.', [['Jonas Adler', 'von einem „kollektiven Versagen“']]],
  ['a chancellery behind a preposition', 'Позже в гильдии пекарей сообщили, что цены вырастут к осени.', [['гильдии пекарей', 'что цены вырастут к осени']]],
  ['a husband behind his verb', 'Учительница Пелагея Дымова ждала в подвале. Под утро дозвонился муж и сказал ей, что дома больше нет.', [['муж', 'что дома больше нет']]],
  ['minutes in capitals', 'ГОЛОВУЮЧА (СТОЯН П. І.). Прошу тиші в залі. Слово має депутат.\n\nГОРИЦВІТ Л. М. Дякую за слово. Школи ми збережемо.', [['ГОЛОВУЮЧА (СТОЯН П. І.)', 'Прошу тиші в залі. Слово має депутат'], ['ГОРИЦВІТ Л. М', 'Дякую за слово. Школи ми збережемо']]],
]

describe('whose words they are', () => {
  it.each(WHOSE)('%s: %s', async (_, words, statements) => {
    expect(await read(words)).toEqual(statements)
  })
})
