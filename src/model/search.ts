import type { AttributionKind } from './attribution.js'
import type { Act, Form } from './statement.js'

/** In the order of which results come. `relevance` needs words. */
export const SORTS = ['published', 'said', 'added', 'relevance'] as const
export type Sort = (typeof SORTS)[number]

/** Bands of a statement's confidence: `high` from 0.85, `fair` from 0.6, `low` below. */
export const CONFIDENCES = ['high', 'fair', 'low'] as const
export type ConfidenceBand = (typeof CONFIDENCES)[number]

export function confidenceBand(confidence: number): ConfidenceBand {
  return confidence >= 0.85 ? 'high' : confidence >= 0.6 ? 'fair' : 'low'
}

/** Filters by a name: a part of it, upper and lower case alike; in quotes (`"Ada Brandt"`) the whole name. */
export const NAME_FILTERS = ['speaker', 'addressee', 'target', 'about', 'outlet', 'chain', 'office', 'country'] as const
export type NameFilter = (typeof NAME_FILTERS)[number]

/**
 * What a search asks for; what isn't given isn't asked. One object for all doors: the desk's addresses, feeds, the API, the command line
 * (`searchAsked` in src/export makes it from what they are given).
 */
export interface Search extends Readonly<Partial<Record<NameFilter, string>>> {
  /** What must stand in the statement's source, cue or content or in the speaker's name: see `readWords`. */
  readonly words?: string
  /** Only what was done so: not what the page says was not done (`did not deny`), nor what is denied, asked or supposed by who holds it. */
  readonly act?: Act
  /** `true`: only what the page says was not said or done, of `act` where that is given; `false`: only what was. */
  readonly negated?: boolean
  /** `true`: only statements within another; `false`: only those in nobody else's words. */
  readonly within?: boolean
  /** Topic mentions in place of statements: what was only spoken of. */
  readonly topics?: boolean
  readonly form?: Form
  /** What was said, or what somebody thinks, wants or intends. */
  readonly kind?: Exclude<AttributionKind, 'topic'>
  /** Of the page, the first part of its tag: `en`. */
  readonly language?: string
  readonly translated?: boolean
  /** Whether an editor decided on it. */
  readonly corrected?: boolean
  readonly confidence?: ConfidenceBand
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; both ends included. Dates that are known in part count where all of what they may mean lies between. */
  readonly publishedFrom?: string
  readonly publishedTo?: string
  readonly saidFrom?: string
  readonly saidTo?: string
  /** `true`: also the same words in copies of one text, which count once else. */
  readonly copies?: boolean
  /** `true`: words are also looked for in translations that were shown to readers. */
  readonly translations?: boolean
  readonly sort?: Sort
  /** Oldest first; then what has no date of that kind is left out. */
  readonly oldest?: boolean
}

export const SEARCH_NAMES = [
  'words', ...NAME_FILTERS, 'act', 'negated', 'within', 'topics', 'form', 'kind', 'language', 'translated', 'corrected', 'confidence',
  'publishedFrom', 'publishedTo', 'saidFrom', 'saidTo', 'copies', 'translations', 'sort', 'oldest',
] as const satisfies readonly (keyof Search)[]

/** What a search asks for, in no order of its own. */
export function withoutOrder(search: Search): Search {
  return Object.fromEntries(Object.entries(search).filter(([name]) => name !== 'sort' && name !== 'oldest'))
}

/** What results are counted by. */
export const FACETS = ['speaker', 'outlet', 'office', 'country', 'addressee', 'target', 'about', 'chain', 'act', 'form', 'kind', 'language', 'confidence', 'translated', 'corrected'] as const
export type Facet = (typeof FACETS)[number]

/** How many of the results have one value. `value`: what the filter of that name takes for these alone. */
export interface FacetCount {
  readonly value: string
  /** For people. */
  readonly name: string
  readonly count: number
}

/** How many results there are of a month. `month`: `YYYY-MM`, or `YYYY` where no more is known. */
export interface MonthCount {
  readonly month: string
  readonly count: number
}

/** What a search comes to, counted. */
export interface SearchCounts {
  /** How many results were counted: all of them, where `all` is set, else the newest. */
  readonly of: number
  readonly all: boolean
  /** Most first; those of one facet up to a limit. A statement counts once for each value that it has. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>
  /** In the order of time, without months that have none. */
  readonly published: readonly MonthCount[]
  readonly said: readonly MonthCount[]
}
