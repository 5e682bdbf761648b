import { holdingOf } from '../../model/holding.js'
import type { FoundQuote, MatchingStatement, QuoteMatch } from '../../store/same-words/found.js'
import type { Store } from '../../store/store.js'
import { askedWords } from '../../text/same-words/quote-words.js'
import { quoteDiffOfPart, type QuotePiece } from '../../text/same-words/word-diff.js'
import { quoteTextOf } from './same-words.js'

export interface QuoteAsked {
  /** A part of a name: whether this speaker said it. */
  readonly speaker?: string | undefined
  readonly limit?: number | undefined
}

/** A statement that has words that were asked for. */
export interface QuoteFound extends MatchingStatement {
  /** What became of the asked words in it. */
  readonly pieces: readonly QuotePiece[]
  /** Whether the page says that it was said, or somebody denies, asks or only supposes it. */
  readonly told: 'said' | 'denied' | 'open'
}

/**
 * What is on record of a quote. `exact`, `part`, `cut`, `near`: the closest that the asked speaker is told to have said. `denied`: only who denies it, asks or supposes it
 * has it. `others`: only others, or it isn't known who, said it. `none`: it is not on record.
 */
export const QUOTE_VERDICTS = ['exact', 'part', 'cut', 'near', 'denied', 'others', 'none'] as const
export type QuoteVerdict = (typeof QUOTE_VERDICTS)[number]

/** The answer to whether somebody said something. */
export interface QuoteAnswer {
  readonly words: string
  readonly speaker: string | null
  readonly verdict: QuoteVerdict
  /** Whether the closest is told as verbatim, on some page. */
  readonly verbatim: boolean
  /** First those that were published first; up to the limit. */
  readonly items: readonly QuoteFound[]
  readonly total: number
  readonly more: boolean
}

const USUAL = 50

/** Did somebody say it: who carries these words, exactly, nearly or cut, who first, and who denies them. Throws `LedgerError`. */
export async function quote(store: Store, words: string, { speaker, limit = USUAL }: QuoteAsked = {}): Promise<QuoteAnswer> {
  const asked = speaker?.trim() === '' ? undefined : speaker?.trim()
  const found: FoundQuote = await store.findQuote({ words, speaker: asked, limit })
  const base = { text: words, spans: [{ begin: 0, end: words.length }], words: askedWords(words) }
  const items = found.items.map((of): QuoteFound => ({ ...of, told: toldAs(of), pieces: quoteDiffOfPart(base, quoteTextOf(of.article, of.statement)) }))
  return { words, speaker: asked ?? null, ...verdictOf(items), items, total: found.total, more: found.more }
}

function toldAs({ statement, holders, verbatim }: MatchingStatement): QuoteFound['told'] {
  // What is denied stands in the page's own words; words between marks are those of who denies.
  const own = !verbatim && (statement.negated || ['deny', 'dismiss'].includes(statement.act)) ? [holdingOf(statement)] : []
  const holdings = [...own, ...holders.map(holdingOf)]
  if (holdings.some((holding) => holding === 'denies' || holding === 'does not say')) return 'denied'
  return holdings.every((holding) => holding === 'says') ? 'said' : 'open'
}

const CLOSEST: readonly QuoteMatch[] = ['exact', 'cut', 'part', 'near']

function verdictOf(items: readonly QuoteFound[]): Pick<QuoteAnswer, 'verdict' | 'verbatim'> {
  const said = items.filter(({ by, told }) => by === 'asked' && told === 'said')
  const match = CLOSEST.find((one) => said.some((item) => item.match === one))
  if (match !== undefined) return { verdict: match, verbatim: said.some((item) => item.match === match && item.verbatim) }
  const own = items.filter(({ by }) => by === 'asked')
  return { verdict: own.length > 0 ? 'denied' : items.length > 0 ? 'others' : 'none', verbatim: false }
}
