import { isSingle, OWN, type QuoteWords } from './quote-words.js'
import { alignedRuns, type Run } from './runs.js'

/**
 * What the words of one statement are to those of another. `same`: the same from the first to the last. `part`: one carries a stretch of the other, or
 * both share a stretch, nothing changed within. `cut`: words were left out within. `changed`: words stand in others' place.
 */
export const QUOTE_RELATIONS = ['same', 'part', 'cut', 'changed'] as const
export type QuoteRelation = (typeof QUOTE_RELATIONS)[number]

/** How two statements are known to carry the same words. */
export interface QuoteLink {
  readonly relation: QuoteRelation
  /** Which of the two has words that the other leaves out; `null` where neither or both do. */
  readonly longer: 'one' | 'other' | null
  /** The longest run in common, in words; and how much it tells: the weights of its words, summed. */
  readonly run: number
  readonly weight: number
  /** Whether that run is verbatim in both, or in one of them only, where the other tells it as the page's own words. */
  readonly verbatim: 'both' | 'one'
  /** Which of the rules holds. */
  readonly by: 'run' | 'whole quote' | 'weight'
}

/** Words in a row that hardly anybody says by chance, unless all of them are common (`to be the next president of the United States`): what they must tell together, in nats. */
export const LONG_RUN = 8
export const LONG_WEIGHT = 7.5
/** Words in a row that tell enough whatever they are. */
const LONGEST_RUN = 12
/** Of a shorter run, what its words must tell together, in nats: less where it is all of a quote. */
export const WHOLE_WEIGHT = 8
export const RUN_WEIGHT = 12
/** Words that a shorter run has at least; as all of a quote more, since names of things and watchwords (`the rule of law`) are put between marks too. */
const SHORT_RUN = 3
const SHORT_QUOTE = 4
/** What is verbatim in one of two only has to be so long, and tell so much. */
const ONE_SIDED_RUN = 12
const ONE_SIDED_WEIGHT = 20
/** A character of a script without spaces is so much of a word. */
const CHARACTER = 0.5

/**
 * Whether two statements carry the same words, and how; `null` where nothing proves it. Told by runs of words alone, never by likeness: one of eight that is
 * verbatim in both, or a shorter one whose words are rare enough together. What is verbatim in one of the two only has to be both long and rare; what is so in
 * none proves nothing, since reporters have their own set phrases. `weightOf`: as in word-weight.ts.
 */
export function linkOf(one: QuoteWords, other: QuoteWords, weightOf: (word: string) => number): QuoteLink | null {
  const proofs = alignedRuns(one.map(({ word }) => word), other.map(({ word }) => word)).flatMap((run) => pieces(run, one, other)).flatMap((run) => proofOf(run, one, other, weightOf))
  const [best] = proofs.sort((a, b) => Number(b.verbatim === 'both') - Number(a.verbatim === 'both') || b.run - a.run)
  if (best === undefined) return null
  return { ...best, ...best.verbatim === 'both' ? relationOf(one.filter(isVerbatim), other.filter(isVerbatim)) : relationOf(one, other) }
}

const isVerbatim = ({ quote }: { readonly quote: number }) => quote !== OWN

interface Piece extends Run {
  readonly verbatim: QuoteLink['verbatim']
}

/** The stretches of a run that are verbatim in both, and those that are in one at least. */
function pieces(run: Run, one: QuoteWords, other: QuoteWords): Piece[] {
  const places = Array.from({ length: run.length }, (_, i) => Number(isVerbatim(one[run.one + i]!)) + Number(isVerbatim(other[run.other + i]!)))
  const both = stretches(run, places.map((count) => count === 2)).map((found): Piece => ({ ...found, verbatim: 'both' }))
  return [...both, ...stretches(run, places.map((count) => count > 0)).map((found): Piece => ({ ...found, verbatim: 'one' }))]
}

function stretches(run: Run, fits: readonly boolean[]): Run[] {
  const found: Run[] = []
  let from: number | null = null
  for (let i = 0; i <= fits.length; i++) {
    if (fits[i] === true) from ??= i
    else if (from !== null) {
      found.push({ one: run.one + from, other: run.other + from, length: i - from })
      from = null
    }
  }
  return found
}

function proofOf(run: Piece, one: QuoteWords, other: QuoteWords, weightOf: (word: string) => number): Pick<QuoteLink, 'run' | 'weight' | 'verbatim' | 'by'>[] {
  const words = one.slice(run.one, run.one + run.length).map(({ word }) => word)
  const told = { run: words.length, weight: words.reduce((sum, word) => sum + weightOf(word), 0), verbatim: run.verbatim }
  const length = words.reduce((sum, word) => sum + (isSingle(word) ? CHARACTER : 1), 0)
  if (run.verbatim === 'one') return length >= ONE_SIDED_RUN && told.weight >= ONE_SIDED_WEIGHT ? [{ ...told, by: 'run' }] : []
  if (length >= LONGEST_RUN || (length >= LONG_RUN && told.weight >= LONG_WEIGHT)) return [{ ...told, by: 'run' }]
  if (words.length >= SHORT_RUN && told.weight >= RUN_WEIGHT) return [{ ...told, by: 'weight' }]
  const whole = isWhole(one, run.one, run.length) || isWhole(other, run.other, run.length)
  return whole && words.length >= SHORT_QUOTE && told.weight >= WHOLE_WEIGHT ? [{ ...told, by: 'whole quote' }] : []
}

/** Whether a stretch is all of what stands between marks. */
function isWhole(words: QuoteWords, from: number, length: number): boolean {
  const { quote } = words[from]!
  return words[from - 1]?.quote !== quote && words[from + length]?.quote !== quote && words[from + length - 1]!.quote === quote
}

/** What the words of one text are to those of another that they share runs with. */
export function relationOf(one: QuoteWords, other: QuoteWords): Pick<QuoteLink, 'relation' | 'longer'> {
  const runs = alignedRuns(one.map(({ word }) => word), other.map(({ word }) => word))
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return { relation: 'changed', longer: null }
  const shared = runs.reduce((sum, { length }) => sum + length, 0)
  const leftOut = { one: last.one + last.length - first.one - shared, other: last.other + last.length - first.other - shared }
  const outside = {
    one: first.one > 0 || last.one + last.length < one.length,
    other: first.other > 0 || last.other + last.length < other.length,
  }
  if (leftOut.one > 0 && leftOut.other > 0) return { relation: 'changed', longer: null }
  if (leftOut.one > 0 || leftOut.other > 0) return { relation: 'cut', longer: leftOut.one > 0 ? 'one' : 'other' }
  if (!outside.one && !outside.other) return { relation: 'same', longer: null }
  return { relation: 'part', longer: outside.one && outside.other ? null : outside.one ? 'one' : 'other' }
}
