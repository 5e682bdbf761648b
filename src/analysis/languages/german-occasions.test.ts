import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/article.js'
import { findQuotes } from '../../text/quotes.js'
import { languageNamed } from '../lang/languages.js'
import { readLanguages } from './read.js'

/** The day of the statement that holds these words, as the page tells it and as it is reckoned from Thursday, 13 March 2025. */
function dayOf(text: string, content: string): readonly (string | null)[] | null {
  const language = languageNamed('de')
  if (language === null) throw new Error('German is not read')
  const blocks: Block[] = []
  let at = 0
  for (const part of text.split('\n\n')) {
    blocks.push({ kind: 'paragraph', begin: at, end: at + part.length })
    at += part.length + 2
  }
  const read = readLanguages({ publishedAt: '2025-03-13', notices: [] }, text, blocks.map((block, index) => ({ block, index, language })), findQuotes(text, blocks))
  const said = read.find((one) => one.content.map(({ begin, end }) => text.slice(begin, end)).join(' ').includes(content))
  return said === undefined ? null : said.saidAt === null ? [null] : [said.saidAt.as, said.saidAt.value]
}

describe('the day of a German statement', () => {
  it.each([
    ['Kämmerin Marit Holm hat den Verkauf am Dienstag ausgeschlossen.\n\n„Der Hafen bleibt“, sagte Holm im Rathaus.', 'Der Hafen', ['am Dienstag', '2025-03-11']],
    ['Minister Jens Uhl kündigte am Montag an, die Brücke werde gebaut. Zugleich betonte er, die Kosten seien gedeckt.', 'die Kosten', ['am Montag', '2025-03-10']],
    ['Freunde und Gegner nutzten am Montag eine Sondersitzung des Rats, um den Verkauf zu kritisieren.\n\nRatsherr Uwe Brandt warnte vor Verlusten.', 'vor Verlusten', ['am Montag', '2025-03-10']],
    ['Der Rat kam am Montag zu einer Sondersitzung zusammen.\n\n„Der Hafen bleibt“, sagte Kämmerin Marit Holm in der Sitzung.', 'Der Hafen', ['am Montag', '2025-03-10']],
    ['„Der Hafen bleibt“, sagte Marit Holm Anfang Februar.', 'Der Hafen', ['Anfang Februar', '2025-02']],
    ['„Der Hafen bleibt“, sagte Marit Holm im Jahr 2019.', 'Der Hafen', ['im Jahr 2019', '2019']],
    ['Laut einer Mitteilung vom Dienstag bleibt der Hafen.', 'bleibt der Hafen', ['Dienstag', '2025-03-11']],
    ['In der Nacht zum Mittwoch teilte die Polizei mit, der Mann sei gefasst.', 'der Mann', ['Nacht zum Mittwoch', '2025-03-12']],
  ])('is carried on or told: %s', (text, content, day) => {
    expect(dayOf(text, content)).toEqual(day)
  })

  it.each([
    ['of what happened', 'Am Montag brannte die Fabrik. „Wir bauen sie wieder auf“, sagte Inhaber Jens Uhl.', 'Wir bauen'],
    ['of what will be', 'Der Prozess beginnt am Freitag. „Wir sind bereit“, sagte Anwalt Jens Uhl.', 'Wir sind'],
    ['of somebody else', 'Minister Jens Uhl kündigte am Montag an, die Brücke werde gebaut. Es sei zu teuer, sagte Fraktionschefin Ida Lenz.', 'zu teuer'],
    ['of what was said later', 'Minister Jens Uhl kündigte am Montag an, die Brücke werde gebaut. Zuvor hatte er gesagt, sie komme nicht.', 'sie komme'],
    ['of another conversation', 'Minister Jens Uhl kündigte am Montag an, die Brücke werde gebaut. „Sie kostet Geld“, sagte Uhl der dpa.', 'Sie kostet'],
    ['of what is said since', 'Minister Jens Uhl kündigte am Montag an, die Brücke werde gebaut.\n\n„Sie kostet Geld“, sagt Uhl.', 'Sie kostet'],
  ])('is not the day %s', (_, text, content) => {
    expect(dayOf(text, content)).toEqual([null])
  })
})
