import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import { gramsOf } from '../../text/same-words/grams.js'
import { unpacked, type QuoteWords } from '../../text/same-words/quote-words.js'
import type { SaidBy } from '../../text/same-words/speakers.js'
import { personsOf } from '../persons.js'
import type { Tables } from '../schema.js'
import type { QuotePlace } from './quote-index.js'

/** Of a gram that many quotes have, so many of the first and of the last that were added are looked at: a phrase in everybody's mouth costs what a rare one does. */
const MOST_A_GRAM = 60
/** Quotes that are looked at word by word: those that share most grams. */
const MOST = 400

/** A listed statement that shares a gram with what was asked for. */
export interface Candidate extends QuotePlace {
  readonly words: QuoteWords
  readonly speakers: readonly SaidBy[]
  readonly page: string
  /** The page's date, as `publishedOrder` makes it, and when it was first seen so. */
  readonly published: number
  readonly firstSeen: string
}

const SPEAKERS = z.array(z.tuple([z.string(), z.string()]))

/** Quotes on other pages than `page` that may have words in common; `more`: there are others that weren't looked at. */
export async function candidatesFor(db: Kysely<Tables>, words: QuoteWords, page: string | null): Promise<{ readonly candidates: readonly Candidate[]; readonly more: boolean }> {
  const grams = gramsOf(words.map(({ word }) => word))
  if (grams.length === 0) return { candidates: [], more: false }
  const { rows } = await sql<QuotePlace & { words: string; speakers: string; page: string; published: number; first_seen: string; crowded: boolean }>`
    with hits as materialized (
      select asked.gram, hit.quote from unnest(${grams}::integer[]) as asked (gram) cross join lateral (
        (select quote from quote_grams as kept where kept.gram = asked.gram order by quote limit ${MOST_A_GRAM}::integer)
        union (select quote from quote_grams as kept where kept.gram = asked.gram order by quote desc limit ${MOST_A_GRAM}::integer)) as hit),
    found as materialized (select quote, count(*) as shared from hits group by quote order by count(*) desc, quote limit ${MOST + 1}::integer)
    select quotes.version, quotes.position, quotes.analysis, quotes.words, quotes.speakers, page_versions.page, page_versions.published, page_versions.first_seen,
      exists (select 1 from hits group by gram having count(*) >= ${2 * MOST_A_GRAM}::integer) as crowded
    from found join quotes on quotes.quote = found.quote join page_versions on page_versions.sequence = quotes.version
    where page_versions.page is distinct from ${page} order by found.shared desc, quotes.quote`.execute(db)
  const said = rows.slice(0, MOST).map((row) => SPEAKERS.parse(JSON.parse(row.speakers)))
  const persons = await personsOf(db, [...new Set(said.flatMap((speakers) => speakers.map(([key]) => key)))])
  const candidates = rows.slice(0, MOST).map(({ version, position, analysis, ...row }, i): Candidate => ({
    version, position, analysis, words: unpacked(row.words), speakers: said[i]!.map(([key, name]) => ({ key: persons.get(key) ?? key, name })), page: row.page, published: row.published,
    firstSeen: row.first_seen,
  }))
  return { candidates, more: rows.length > MOST || rows[0]?.crowded === true }
}

/** In which order they are told: by publication, else by when the page was first seen. */
export function firstOnes(one: Candidate, other: Candidate): number {
  const [a, b] = [dayOf(one), dayOf(other)]
  return a - b || (one.firstSeen < other.firstSeen ? -1 : one.firstSeen > other.firstSeen ? 1 : one.version - other.version || one.position - other.position)
}

function dayOf({ published, firstSeen }: Candidate): number {
  return published === 0 ? Number(firstSeen.slice(0, 10).replaceAll('-', '')) : published
}
