import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../test/pages/made.js'
import { loadNetwork } from '../../neural/load-network.js'
import { findQuotes } from '../../text/quotes.js'
import { createExtract, WINDOW } from './extract.js'

const extract = createExtract(await loadNetwork())
const FILLER = 'The ferry sails at noon. '
const CLAIM = 'The harbour master, Mina Tarrow, told reporters that the quay would stay closed.'

/** What is read of a text, by its words. */
async function read(text: string) {
  const blocks = paragraphs(text).map((block, index) => ({ ...block, block: index }))
  const words = (spans: readonly { readonly begin: number, readonly end: number }[]) => spans.map(({ begin, end }) => text.slice(begin, end)).join(' … ')
  return (await extract(text, blocks, findQuotes(text, blocks))).found.map(({ source, cue, content }) => [source, cue, content].map(words))
}

describe('text longer than a window', () => {
  // A filler sentence is six pieces: from 40 to 80 of them the claim moves over all edges of the first two windows.
  it.each([40, 44, 48, 52, 56, 60, 64, 68, 72, 76, 80])('loses nothing at an edge, behind %d sentences', async (before) => {
    const text = `${FILLER.repeat(before)}${CLAIM} ${FILLER.repeat(60)}`.trim()
    expect(text.split(/\b/).length).toBeGreaterThan(WINDOW)
    expect(await read(text)).toEqual([['The harbour master, Mina Tarrow', 'told', 'the quay would stay closed']])
  })
})

it('reads blocks without words, and no blocks, as nothing', async () => {
  expect(await extract('', [], findQuotes('', []))).toEqual({ found: [], pointed: [] })
  expect(await read(' \n\n … ')).toEqual([])
})
