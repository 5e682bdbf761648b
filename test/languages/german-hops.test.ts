import { expect, it } from 'vitest'
import { readPage } from '../../src/ingest/read-page.js'
import { analyse } from '../analyser.js'

const AROUND = 'Die Stadt und der Hafen sind für viele Leute wichtig, und das ist keine Neuigkeit für alle, die dort wohnen.'

/** The names of the hops by which the words that begin so reached the page, and who said them. */
async function chainOf(sentence: string, content: string): Promise<readonly (readonly (string | null)[])[]> {
  const { article } = readPage({ name: 'hops.txt', bytes: new TextEncoder().encode(`${AROUND}\n\n${sentence}`), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain', published: '2025-03-13' })
  const { statements } = await analyse(article)
  const said = statements.find((one) => one.content.map(({ begin, end }) => article.text.slice(begin, end)).join(' ').includes(content))
  return [said?.speakers.map(({ name }) => name) ?? [], said?.chain.map(({ name }) => name) ?? []]
}

it.each([
  ['„Der Hafen bleibt“, sagte Kämmerer Ruben Stolle der Deutschen Presse-Agentur.', 'Der Hafen bleibt', 'Ruben Stolle', ['Deutschen Presse-Agentur']],
  ['„Der Hafen bleibt“, sagte Kämmerer Ruben Stolle der dpa.', 'Der Hafen bleibt', 'Ruben Stolle', ['dpa']],
  ['„Der Hafen bleibt“, sagte Kämmerer Ruben Stolle dem Spiegel.', 'Der Hafen bleibt', 'Ruben Stolle', ['Spiegel']],
  ['„Der Hafen bleibt“, sagte Kämmerer Ruben Stolle im ZDF-„Heute-Journal“.', 'Der Hafen bleibt', 'Ruben Stolle', ['ZDF']],
  ['„Der Hafen bleibt“, sagte Kämmerer Ruben Stolle im DW-Interview.', 'Der Hafen bleibt', 'Ruben Stolle', ['DW']],
  ['Der Hafen werde nicht verkauft, sagte Kämmerer Ruben Stolle bei Sport1.', 'Hafen werde', 'Ruben Stolle', ['Sport1']],
  ['Der Hafen werde nicht verkauft, sagte Kämmerer Ruben Stolle der Süddeutschen Zeitung und dem WDR.', 'Hafen werde', 'Ruben Stolle', ['Süddeutschen Zeitung', 'WDR']],
  ['„Der Hafen bleibt“, schrieb Kämmerer Ruben Stolle auf seiner Website.', 'Der Hafen bleibt', 'Ruben Stolle', ['seiner Website']],
  ['Der Fall werde untersucht, teilte Kämmerer Ruben Stolle laut Medienberichten mit.', 'Fall werde untersucht', 'Ruben Stolle', ['Medienberichten']],
  ['„Der Hafen bleibt“, zitiert die „Olmer Rundschau“ Kämmerer Ruben Stolle.', 'Der Hafen bleibt', 'Ruben Stolle', ['Olmer Rundschau']],
  ['Zuvor hatte die „Olmer Rundschau“ berichtet, der Hafen werde verkauft.', 'Hafen werde verkauft', 'die „Olmer Rundschau“', []],
])('%s', async (sentence, content, speaker, chain) => {
  expect(await chainOf(sentence, content)).toEqual([[speaker], chain])
})

it.each([
  ['„Der Hafen bleibt“, sagte ein Reporter der dpa.', 'Der Hafen bleibt'],
  ['„Der Hafen bleibt“, sagte Kämmerer Ruben Stolle im Spiegel der Zeit.', 'Der Hafen bleibt'],
  ['„Der Hafen bleibt“, sagte Kämmerer Ruben Stolle zum „Faust“.', 'Der Hafen bleibt'],
  ['„Der Hafen bleibt“, sagte Kämmerer Ruben Stolle der Polizei.', 'Der Hafen bleibt'],
])('%s came through no outlet', async (sentence, content) => {
  expect((await chainOf(sentence, content))[1]).toEqual([])
})

it('leaves what an agency passes on to the one whose account it is', async () => {
  expect(await chainOf('Der Wagen war nach Angaben der Polizei gestohlen, wie die Nachrichtenagentur „Olma“ berichtete.', 'Wagen war gestohlen')).toEqual([['der Polizei'], ['die Nachrichtenagentur „Olma“']])
})
