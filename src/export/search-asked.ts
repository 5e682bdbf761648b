import { z } from 'zod'
import { isPartialIsoDate } from '../model/partial-date.js'
import type { SEARCH_NAMES} from '../model/search.js';
import { CONFIDENCES, NAME_FILTERS, SORTS, type NameFilter, type Search } from '../model/search.js'
import { wrongInWords } from '../model/search-words.js'
import { ACTS, FORMS } from '../model/statement.js'

// What a search may ask for, as all doors take it: the desk's address, a feed, the API, a command.

/** UTF-16 code units of words or of a name at most. */
export const LONGEST_ASKED = 500

const flag = z.enum(['true', 'false'], { error: 'It is true or false.' }).transform((value) => value === 'true').optional()
const date = z.string().refine(isPartialIsoDate, 'Give a date as 2021-12-24, 2021-12 or 2021.').optional()

const OF_NAMES: Readonly<Record<NameFilter, string>> = {
  speaker: 'Part of the name of who said it, or whom others say to have said it; in quotes the whole name',
  addressee: 'Part of the name of whom it was said to',
  target: 'Part of the name of whom or what was accused, blamed, praised or urged',
  about: 'Part of the name of somebody, or of a body, that the words name',
  outlet: 'Part of the name of who published the page',
  chain: 'Part of the name of who or what the words came through: an agency, an outlet, a platform',
  office: 'Part of the name of the office or function that the page gives the speaker: minister',
  country: 'Part of the name of the country or body that the speaker’s office belongs to',
}

const names = Object.fromEntries(NAME_FILTERS.map((name) => [name, z.string().max(LONGEST_ASKED).optional().describe(OF_NAMES[name])])) as Record<NameFilter, z.ZodOptional<z.ZodString>>

/** The parameters of a search, each as text. */
export const searchFields = {
  words: z.string().max(LONGEST_ASKED).superRefine((typed, context) => {
    const wrong = wrongInWords(typed)
    if (wrong !== null) context.addIssue({ code: 'custom', message: wrong })
  }).optional().describe('Words that must all stand in the statement, in any form; `"a phrase"` to the letter, `-not`, `begin*`'),
  ...names,
  act: z.enum(ACTS).optional().describe('Only what was done so: not what the page says was not done (`did not deny`), nor what is denied, asked or supposed by who holds it'),
  negated: flag.describe('true: only what the page says was not said or done, of `act` where that is given; false: only what was'),
  within: flag.describe('true: only statements within another; false: only those in nobody else’s words'),
  topics: flag.describe('true: topic mentions in place of statements'),
  form: z.enum(FORMS).optional().describe('How the words are given'),
  kind: z.enum(['speech', 'attitude']).optional().describe('speech: what was said; attitude: what somebody thinks, wants or intends'),
  language: z.string().regex(/^[a-z]{2,3}$/, 'Give the language as two or three letters: en, de, fr.').optional().describe('Of the page: en, de, fr'),
  translated: flag.describe('true: only words that the page tells to be a translation; false: only others'),
  corrected: flag.describe('true: only what an editor decided on; false: only others'),
  confidence: z.enum(CONFIDENCES).optional().describe('How often statements found so are right: high from 85 in 100, fair from 60, low below'),
  publishedFrom: date.describe('Published on this day, month or year, or later'),
  publishedTo: date.describe('Published on this day, month or year, or earlier'),
  saidFrom: date.describe('Said then or later, as far as the page tells when'),
  saidTo: date.describe('Said then or earlier, as far as the page tells when'),
  copies: flag.describe('true: also the same words in copies of one text (an agency’s), which count once otherwise'),
  translations: flag.describe('true: look for the words also in translations that were shown to readers; they are no part of what the page says'),
  sort: z.enum(SORTS).optional().describe('In the order of which date, or `relevance` to the words'),
  oldest: flag.describe('true: oldest first; what has no date of that kind is left out'),
} as const satisfies Record<(typeof SEARCH_NAMES)[number], z.ZodType>

export interface WrongInSearch {
  readonly name: string
  readonly message: string
}

/** What goes against what in a search; nothing where all fits. */
export function contradictions(asked: Search): WrongInSearch[] {
  const { publishedFrom, publishedTo, saidFrom, saidTo, topics, kind, sort, oldest, words = '', translations } = asked
  const wrong: WrongInSearch[] = []
  // The later end of a month or year is its last day: as text, what is longer and begins alike comes after.
  const isAfter = (from: string | undefined, to: string | undefined) => from !== undefined && to !== undefined && from > `${to}\uffff`
  if (isAfter(publishedFrom, publishedTo)) wrong.push({ name: 'publishedFrom', message: 'It is after the end: nothing can lie between.' })
  if (isAfter(saidFrom, saidTo)) wrong.push({ name: 'saidFrom', message: 'It is after the end: nothing can lie between.' })
  if (topics === true && kind !== undefined) wrong.push({ name: 'kind', message: 'Topic mentions are neither said nor thought: leave out kind or topics.' })
  if (translations === true && words.trim() === '') wrong.push({ name: 'translations', message: 'Translations are searched for words: give some.' })
  if (sort === 'relevance' && words.trim() === '') wrong.push({ name: 'sort', message: 'Relevance is to words: give some, or another order.' })
  if (sort === 'relevance' && oldest === true) wrong.push({ name: 'oldest', message: 'By relevance nothing is older: leave out oldest, or give another order.' })
  return wrong
}

const schema = z.strictObject(searchFields)

/** A search from named texts; what is empty isn't asked for. What is unknown, wrong or contradictory is told, each by its name, and no search made of it. */
export function searchAsked(given: Readonly<Record<string, string | undefined>>): { readonly search: Search } | { readonly wrong: readonly WrongInSearch[] } {
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [] : [[name, value.trim()]]))))
  if (!parsed.success) {
    return { wrong: parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((name) => ({ name, message: 'There is no such filter.' })) : [{ name: issue.path.map(String).join('.'), message: issue.message }])) }
  }
  const search = withoutNothing(parsed.data)
  const wrong = contradictions(search)
  return wrong.length > 0 ? { wrong } : { search }
}

/** A search without what isn't given. */
export function withoutNothing(of: Readonly<Record<string, unknown>>): Search {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined))
}
