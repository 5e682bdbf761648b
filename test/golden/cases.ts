import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ATTRIBUTION_KINDS } from '../../src/model/attribution.js'
import { span, type Span } from '../../src/model/span.js'
import { ACTS, FORMS, HOP_KINDS } from '../../src/model/statement.js'

const party = z.strictObject({ name: z.string().nullable(), as: z.string() })

const writtenStatement = z.strictObject({
  source: z.array(z.string()),
  cue: z.array(z.string()),
  content: z.array(z.string()).min(1),
  form: z.enum(FORMS),
  kind: z.enum(ATTRIBUTION_KINDS),
  act: z.enum(ACTS),
  negated: z.boolean(),
  speakers: z.array(party),
  addressees: z.array(party),
  chain: z.array(z.strictObject({ name: z.string(), kind: z.enum(HOP_KINDS), as: z.string() })),
  saidAt: z
    .strictObject({
      value: z.string().nullable(),
      precision: z.enum(['day', 'month', 'year', 'season', 'decade']),
      as: z.string(),
    })
    .nullable(),
  within: z.number().int().nonnegative().nullable(),
})

const writtenCase = z.strictObject({
  published: z.string().nullable(),
  statements: z.array(writtenStatement),
  notes: z.string().min(1),
})

type Written = z.infer<typeof writtenStatement>

/** A statement that a careful reader finds in the article; `within` is an index into the case's statements. */
export interface ExpectedStatement extends Omit<Written, 'source' | 'cue' | 'content'> {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** One golden folder: an article to the byte, and the statements that are in it. */
export interface GoldenCase {
  readonly name: string
  readonly bytes: Uint8Array
  /** The bytes as UTF-8; spans count in it. */
  readonly text: string
  readonly published: string | null
  readonly statements: readonly ExpectedStatement[]
  readonly notes: string
}

/** Reads every folder under `folder` that holds an `expected.json`, by name. Throws on the first that is wrong. */
export function readCases(folder: string): GoldenCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => readCase(join(folder, name), name))
}

function readCase(folder: string, name: string): GoldenCase {
  const bytes = new Uint8Array(readFileSync(join(folder, 'article.txt')))
  const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  try {
    return resolveCase(name, bytes, expected)
  } catch (error) {
    throw new Error(`golden case ${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

/** Ties the words of an expected.json to spans of the article. Throws when they can't be tied to exactly one place. */
export function resolveCase(name: string, bytes: Uint8Array, expected: unknown): GoldenCase {
  const { published, statements, notes } = writtenCase.parse(expected)
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const resolved = statements.map((s, index) => {
    if (s.within !== null && (s.within >= statements.length || s.within === index)) {
      throw new RangeError(`statement ${index}: within is ${s.within}, expected another of ${statements.length}`)
    }
    for (const words of [...s.speakers, ...s.addressees, ...s.chain].map((p) => p.as)) {
      if (!text.includes(words)) throw new RangeError(`not in the article: ${JSON.stringify(words)}`)
    }
    const spans = (pieces: readonly string[]) => inOrder(pieces.map((words) => findWords(text, words)))
    return { ...s, source: spans(s.source), cue: spans(s.cue), content: spans(s.content) }
  })
  return { name, bytes, text, published, statements: resolved, notes }
}

const NUMBERED = /^(.+)#(\d+)$/s

/**
 * The span of `words` in `text`, in UTF-16 code units. `words#2` is the second place. Only whole words count: `said` is
 * not found in `unsaid`. Throws a `RangeError` when the words are missing, or stand in several places and carry no number.
 */
export function findWords(text: string, words: string): Span {
  const numbered = NUMBERED.exec(words)
  const wanted = numbered?.[1] ?? words
  const places = wholeWordPlaces(text, wanted)
  if (numbered === null && places.length > 1) {
    throw new RangeError(`in ${places.length} places, say which with #1, #2 …: ${JSON.stringify(words)}`)
  }
  const begin = places[numbered === null ? 0 : Number(numbered[2]) - 1]
  if (begin === undefined) throw new RangeError(`not in the article (found ${places.length}): ${JSON.stringify(words)}`)
  return span(begin, begin + wanted.length)
}

const WORD = /[\p{L}\p{N}]/u
const inWord = (char: string | undefined) => char !== undefined && WORD.test(char)

function wholeWordPlaces(text: string, words: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const cutsLeft = inWord(words[0]) && inWord(text[at - 1])
    const cutsRight = inWord(words.at(-1)) && inWord(text[end])
    if (!cutsLeft && !cutsRight) places.push(at)
  }
  return places
}

function inOrder(spans: Span[]): Span[] {
  spans.forEach((s, i) => {
    const before = spans[i - 1]
    if (before && before.end > s.begin) throw new RangeError(`pieces overlap or are out of order at ${s.begin}`)
  })
  return spans
}
