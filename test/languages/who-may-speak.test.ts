import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/ingest/read-page.js'
import { analyse } from '../analyser.js'

const speakersOf = async (words: string) => {
  const { article } = readPage({ name: 'page.txt', bytes: new TextEncoder().encode(words), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain', published: '2025-03-05' })
  return (await analyse(article)).statements.filter(({ kind }) => kind !== 'topic').map(({ speakers }) => speakers.map(({ name }) => name))
}

/** Kinds of words that stood as speakers on pages, or of names that were somebody else's. */
const CASES: readonly (readonly [why: string, words: string, speakers: readonly (readonly (string | null)[])[]])[] = [
  ['an adverb at a sentence’s head', 'Der Bürgermeister der Stadt, Jonas Adler, sprach am Montag. Ferner sagte er, die Brücke werde im Herbst gebaut.', [['Jonas Adler']]],
  ['a noun of what is said', 'Jonas Adler sprach lange über die Brücke der Stadt. Seine Schlussfolgerung: „So kann es mit der Brücke nicht weitergehen.“', [[]]],
  ['a foundation that bears a name', 'Die Stiftung des früheren Ministers Paul Roth lobte ihn und nannte ihn einen „Meister der leisen Töne“.', [['die Stiftung des früheren Ministers Paul Roth']]],
  ['a writing whose maker isn’t told', 'Laut einer Mitteilung bleibt die Brücke bis Mai gesperrt. Einem internen Schreiben zufolge fehlt das Geld.', [[null], [null]]],
  ['a writing, in French', 'Selon un rapport récent, le pont restera fermé jusqu’en mai.', [[null]]],
  ['how long somebody has to go to prison', 'Das Gericht verurteilte den Apotheker zu drei Jahren Haft. Der Apotheker sagte, er habe nichts gewusst.', [['der Apotheker']]],
  ['how something is said, at a sentence’s head', 'Директор школы Фома Елагин пришёл в понедельник. Официально сообщили, что мост закрыт до мая.', [[]]],
  ['an article before a title', 'Wie das „Olmer Journal“ berichtet, plant die Verwaltung für das nächste Jahr eine neue Brücke über den Fluss.', [['das „Olmer Journal“']]],
  ['an office with a longer word', 'Der Vorsitzende des Sportvereins, Jonas Adler, kam spät. Die Brücke sei baufällig, sagte der Dorfratsvorsitzende am Montag.', [['der Dorfratsvorsitzende']]],
  ['another’s name behind a preposition', 'Paul Roth sprach am Montag im Rathaus der Stadt. Es gab auch ein Plakat von Jonas Adler. „Die Brücke wird im Herbst gebaut“, sagte er.', [[null]]],
  ['somebody else before a colon', 'Minister Paul Roth nannte den Plan am Montag „klug“. Kritik kam von Fraktionschefin Ilka Bauer: Der Minister habe alle Warnungen ignoriert.', [['Paul Roth'], ['Ilka Bauer']]],
  ['a family name that is a calling', 'Fraktionschefin Ilka Bauer sprach am Montag im Rathaus der Stadt. „Das reicht uns noch lange nicht“, sagte Bauer.', [['Ilka Bauer']]],
  ['somebody without a name', 'Paul Roth sprach am Montag im Rathaus der Stadt. Das Bild erinnerte einen Besucher an früher. „Die Brücke war damals neu und schön“, sagte er.', [[null]]],
  ['a verb behind según', 'El fuego sigue activo en la zona norte de la ciudad, según han informado fuentes del Ministerio.', [['fuentes del Ministerio']]],
  ['a relative clause', 'El juez habló con el testigo en la sala. El jefe de gabinete, Miguel Ruiz, quien aseguró que no sabía nada, se marchó pronto.', [['Miguel Ruiz']]],
  ['an apposition behind an account', 'Selon Xavier Roth, directeur de campagne pour la pêche durable à Olm, une association locale, il faut rester prudent.', [['Xavier Roth']]],
  ['a conjunction and an adverb', 'Бывшая модель призналась, что ей очень жутко думать о старости и о том, что будет дальше.', [['Бывшая модель']]],
]

describe('who may stand as a speaker', () => {
  it.each(CASES)('%s: %s', async (_, words, speakers) => {
    expect(await speakersOf(words)).toEqual(speakers)
  })

  it('questions to readers make no interview', async () => {
    const page = `Der Rat der Stadt Olm hat am Montag über die Brücke gestritten. Bürgermeister Jonas Adler kam spät zu der Sitzung.

Was bedeutet das für die Anwohner?

Adler will die Brücke im Herbst sperren lassen. Die Umleitung führt dann durch den Wald.

Wie geht es jetzt weiter?

Der Rat trifft sich in zwei Wochen wieder. Bis dahin soll ein Gutachten vorliegen, das Adler bestellt hat.`
    expect((await speakersOf(page)).flat()).not.toContain('Jonas Adler')
  })
})
