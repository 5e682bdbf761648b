import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../../test/pages/made.js'
import { loadNetwork } from '../../neural/load-network.js'
import { findQuotes } from '../../text/quotes.js'
import { NAME, PRONOUN } from '../coreference/mentions.js'
import { createExtract, WINDOW } from './extract.js'
import type { Network } from './network.js'

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

describe('mentions', () => {
  const rows = (width: number) => Array.from({ length: 9 }, () => Array.from({ length: width }, () => 0))
  const tables = { mentions: rows(4), sentences: rows(4), blocks: rows(4), match: rows(8), quoted: rows(4) }
  const coreference = { inner: 1, reach: { before: 9, after: 0, afterPieces: 0 }, edges: { mentions: [2], sentences: [1], blocks: [1], forward: [2] }, tables }
  /** Finds nothing, and says of each mention the numbers of its first and last piece. */
  const pointing = (given: Partial<Network>, asked: number[] = []): Network => ({
    version: 'made-1', vocabulary: ['[UNK]', '[CLS]', '[SEP]', '.', 'quay', 'orla', 'venn', 'she'], calibration: { raw: [0, 1], right: [0, 1] }, ...given,
    read({ ids, mentions }) {
      asked.push(mentions?.first.length ?? 0)
      const at = (entries: BigInt64Array | undefined) => Float32Array.from(entries ?? [], (entry) => Number(ids[Number(entry)]))
      const pointed = mentions === undefined ? null : { mention: at(mentions.first), antecedent: at(mentions.last), alone: new Float32Array(2 * mentions.first.length) }
      return Promise.resolve({ anchors: [], chances: [], tagScores: new Float32Array(), kinds: null, pointed })
    },
  })
  const text = `Orla Venn.\n\n${'quay '.repeat(WINDOW).trim()}.\n\nShe.`
  const blocks = paragraphs(text).map((block, index) => ({ ...block, block: index }))
  const mentions = [{ begin: 0, end: 9, type: NAME }, { begin: text.length - 4, end: text.length - 1, type: PRONOUN }] as const

  it('are asked about in the window that speaks for them, each at its own entries', async () => {
    const asked: number[] = []
    const { pointed } = await createExtract(pointing({ coreference }, asked))(text, blocks, findQuotes(text, blocks), mentions)
    expect(pointed.map(({ begin, block, mention, antecedent }) => [begin, block, ...mention, ...antecedent])).toEqual([[0, 1, 5, 6], [text.length - 4, 3, 7, 7]])
    expect(asked.filter((count) => count > 0)).toEqual([1, 1])
  })

  it('are none to a network that knows nothing of them', async () => {
    const asked: number[] = []
    expect((await createExtract(pointing({}, asked))(text, blocks, findQuotes(text, blocks), mentions)).pointed).toEqual([])
    expect(Math.max(...asked)).toBe(0)
  })
})
