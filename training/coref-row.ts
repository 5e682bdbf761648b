import { plainMentions } from '../src/analysis/coreference/mentions.js'
import type { Mention as PlainMention } from '../src/analysis/coreference/mentions.js'
import { encoderInput } from '../src/analysis/extractor/encoder-input.js'
import type { WordPieces } from '../src/analysis/extractor/wordpiece.js'
import { createTokeniser } from '../src/analysis/grammar/tokenise.js'
import type { TokenBlock } from '../src/analysis/grammar/tokens.js'
import { readPage } from '../src/ingest/read-page.js'
import type { Block } from '../src/model/article.js'
import { findQuotes } from '../src/text/quotes.js'
import { peopleIn } from './coref-people.js'

/** A mention in a text. `cluster` is -1 where nothing is known of it. */
export interface Mention extends PlainMention {
  readonly cluster: number
}

/** That mention `of` does (1) or does not (0) mean what mention `to` means. Both are indices of mentions. */
export type Known = readonly [of: number, to: number, same: 0 | 1]

/** `known` is null where clusters tell everything. */
export interface Marked {
  readonly mentions: readonly Mention[]
  readonly known: readonly Known[] | null
}

/** A text as the product reads it. */
export interface Read {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly tokens: readonly TokenBlock[]
  readonly input: ReturnType<typeof encoderInput>
  /** The place in `text` of a place in what was given. */
  readonly place: (given: number) => number
}

export type Reader = (id: string, given: string) => Read

/** The product's own reading of plain text. Throws where the reader leaves out or adds anything but white space: marks would stand elsewhere. */
export function createReader(words: WordPieces): Reader {
  const tokenise = createTokeniser()
  return (id, given) => {
    const { article } = readPage({ name: id, bytes: new TextEncoder().encode(given), receivedAt: '2000-01-01T00:00:00Z', mediaType: 'text/plain' })
    const { text, blocks } = article
    const place = placesOf(id, given, text)
    const input = encoderInput(text, blocks.map((block, index) => ({ ...block, block: index })), findQuotes(text, blocks), words)
    return { text, blocks, tokens: tokenise(text, blocks), input, place }
  }
}

function placesOf(id: string, given: string, read: string): (at: number) => number {
  if (given === read) return (at) => at
  const places: number[] = []
  let to = 0
  for (const sign of given.split('')) {
    if (/\s/.test(sign)) { places.push(to); continue }
    while (/\s/.test(read[to] ?? '')) to++
    if (read[to] !== sign) throw new Error(`${id}: the text as read is not the text as annotated near ${JSON.stringify(given.slice(places.length, places.length + 40))}`)
    places.push(to++)
  }
  return (at) => places[at] ?? read.length
}

/** Mentions of which something is known, and those that the product would find beside them. */
export function withPlain(known: readonly Mention[], { tokens }: Pick<Read, 'tokens'>): readonly Mention[] {
  return [...known, ...plainMentions(tokens).filter((m) => !known.some((t) => t.begin < m.end && m.begin < t.end)).map((m) => ({ ...m, cluster: -1 }))]
}

/**
 * A row of the training data. Mentions are `[first piece, last piece, cluster, type]`, sorted by place; those that fall on the
 * same pieces are one, and of clusters of two such the first given counts. `texts` are their words, for features of form; `people`
 * is what coref-people.ts says.
 */
export function toRow(id: string, source: string, weight: number, read: Read, { mentions, known }: Marked): Record<string, unknown> {
  const { text, input } = read
  const placed = mentions.flatMap((mention, index) => {
    const first = input.ends.findIndex((end) => end > mention.begin)
    const last = input.begins.findLastIndex((begin) => begin < mention.end)
    return first < 0 || last < first ? [] : [{ ...mention, index, first, last }]
  }).sort((a, b) => a.first - b.first || a.last - b.last || a.index - b.index)
  const to = new Map<number, number>()
  const kept: typeof placed = []
  for (const mention of placed) {
    const before = kept.at(-1)
    if (before?.first !== mention.first || before.last !== mention.last) kept.push(mention)
    to.set(mention.index, kept.length - 1)
  }
  const pairs = known?.flatMap(([of, other, same]) => {
    const [i, j] = [to.get(of), to.get(other)]
    return i === undefined || j === undefined || i === j ? [] : [[i, j, same]]
  })
  return {
    id, source, weight, ...input,
    mentions: kept.map(({ first, last, cluster, type }) => [first, last, cluster, type]),
    texts: kept.map(({ begin, end }) => text.slice(begin, end)),
    known: pairs ?? null,
    people: peopleIn(read),
  }
}
