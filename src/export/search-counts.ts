import { z } from 'zod'
import { FACETS, type Facet, type SearchCounts as Counted } from '../model/search.js'

/** The public contract of `count --format json`, version 1. Documented in docs/reading.md. */

const Value = z
  .strictObject({
    value: z.string().describe('What it is told apart by: of a speaker the key, else as `name`'),
    name: z.string().describe('For people'),
    count: z.int().min(0).describe('How many of the statements have it'),
  })
  .describe('How many statements have one value')

const Month = z.strictObject({ month: z.string().describe('YYYY-MM, or YYYY where no more is known'), count: z.int().min(0).describe('How many statements') }).describe('How many statements are of a month')

const ABOUT: Readonly<Record<Facet, string>> = {
  speaker: 'Who said it', outlet: 'Who published the page', office: 'In which office or function', country: 'Of which country or body the speaker’s office is', addressee: 'To whom', target: 'Who or what was accused, blamed, praised or urged', about: 'Whom the words name',
  chain: 'Through whom or what the words came', act: 'What was done in speaking', form: 'How the words are given', kind: 'Said, or thought', language: 'Of the page', confidence: 'How sure the reading is', translated: 'Whether the words are a translation', corrected: 'Whether an editor decided',
}

export const SearchCounts = z
  .strictObject({
    schema: z.literal(1).describe('The version of this contract'),
    of: z.int().min(0).describe('How many statements were counted'),
    all: z.boolean().describe('Whether these are all that match; else the newest of them'),
    by: z.strictObject(Object.fromEntries(FACETS.map((facet) => [facet, z.array(Value).describe(ABOUT[facet])])) as Record<Facet, z.ZodArray<typeof Value>>).describe('Most first, up to 200 values each; a statement counts once for each value that it has'),
    published: z.array(Month).describe('By when the page was published, in the order of time'),
    said: z.array(Month).describe('By when it was said, as far as pages tell'),
  })
  .meta({ title: 'Onrecord counts', description: 'What a search of the ledger comes to, counted' })

export type SearchCounts = z.infer<typeof SearchCounts>

/** Counts as the public contract has them. */
export function toSearchCounts({ of, all, facets, published, said }: Counted): SearchCounts {
  const months = (list: Counted['published']) => list.map(({ month, count }) => ({ month, count }))
  return {
    schema: 1, of, all, by: Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].map(({ value, name, count }) => ({ value, name, count }))])) as SearchCounts['by'],
    published: months(published), said: months(said),
  }
}
