import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import { gramsOf } from '../../text/same-words/grams.js'
import { linkOf } from '../../text/same-words/link.js'
import { unpacked } from '../../text/same-words/quote-words.js'
import { saidByAlike, tiesStatements, type SaidBy } from '../../text/same-words/speakers.js'
import { toArticle } from '../rows.js'
import type { Tables } from '../schema.js'
import { tellsOf, termsOfWords, unpackedWords, type CountedWord } from './article-words.js'
import { dayAfter } from './days.js'
import type { RelatedArticle } from './found.js'
import { weightsKept } from './word-counts.js'

/** Days before and after a page in which pages about the same are sought. */
const WINDOW = 14
/** Of each term so many pages are looked at, before and after, the nearest days first. */
const MOST_A_TERM = 40
/** Pages that are compared word by word: those that share most terms. */
const MOST = 60
/** What is less alike isn't told. */
const LEAST_LIKENESS = 0.12
const MOST_WHY = 6

/** What a state of a page is compared by. */
interface Own {
  readonly version: number
  readonly page: string
  readonly day: number
  readonly words: string
}

/** Articles of other pages that are about the same as one, the most alike first. Copies of it aren't told: they are tied already. */
export async function relatedTo(db: Kysely<Tables>, articleId: string, { limit }: { readonly limit: number }): Promise<RelatedArticle[]> {
  const { rows: [own] } = await sql<Own>`select article_words.version, page_versions.page, article_words.day, article_words.words
    from readings join placements on placements.capture = readings.capture join page_versions on page_versions.sequence = placements.version
      join article_words on article_words.version = page_versions.sequence where readings.id = ${articleId} limit 1`.execute(db)
  if (own === undefined || own.day === 0) return []
  const others = await near(db, own)
  const words = unpackedWords(own.words)
  const vectors = others.map((other) => ({ ...other, counts: unpackedWords(other.words) }))
  const weightOf = await weightsKept(db, [words, ...vectors.map(({ counts }) => counts)].flat().map(({ word }) => word))
  const best = vectors.map((other) => ({ ...other, ...likenessOf(words, other.counts, weightOf) })).filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || a.version - b.version).slice(0, limit)
  const quotes = await quotesOf(db, [own.version, ...best.map(({ version }) => version)])
  return best.map(({ version, record, likeness, shared }) => ({
    article: toArticle(record), likeness, sharedWords: shared.slice(0, MOST_WHY), ...reasons(quotes.get(own.version) ?? [], quotes.get(version) ?? [], weightOf),
  }))
}

async function near(db: Kysely<Tables>, own: Own) {
  const terms = termsOfWords(unpackedWords(own.words))
  const [from, to] = [dayAfter(own.day, -WINDOW), dayAfter(own.day, WINDOW)]
  const { rows } = await sql<{ version: number; words: string; record: string }>`
    with hits as materialized (select hit.version from unnest(${terms}::integer[]) as asked (term) cross join lateral (
      (select version from article_terms as kept where kept.term = asked.term and day between ${own.day}::integer and ${to}::integer order by day limit ${MOST_A_TERM}::integer)
      union all (select version from article_terms as kept where kept.term = asked.term and day >= ${from}::integer and day < ${own.day}::integer order by day desc limit ${MOST_A_TERM}::integer)) as hit),
    found as materialized (select version, count(*) as shared from hits where version <> ${own.version}::integer group by version order by count(*) desc, version limit ${MOST}::integer)
    select * from (select distinct on (page_versions.page) found.version, found.shared, article_words.words, readings.record
      from found join page_versions on page_versions.sequence = found.version join article_words on article_words.version = found.version
        join readings on readings.sequence = page_versions.reading
      where page_versions.page <> ${own.page} and not exists (select 1 from copies as one join copies as other on other.cluster = one.cluster
        where one.version = ${own.version}::integer and other.version = found.version)
      order by page_versions.page, page_versions.last_seen desc) as pages order by shared desc, version`.execute(db)
  return rows
}

/** The cosine of two texts' telling words, and those in common, those that tell most first. */
function likenessOf(one: readonly CountedWord[], other: readonly CountedWord[], weightOf: (word: string) => number): { readonly likeness: number; readonly shared: readonly string[] } {
  const told = (words: readonly CountedWord[]) => new Map(words.map(({ word, count }) => [word, tellsOf(count, weightOf(word))]))
  const [a, b] = [told(one), told(other)]
  const length = (of: ReadonlyMap<string, number>) => Math.sqrt([...of.values()].reduce((sum, value) => sum + value * value, 0))
  const shared = [...a].flatMap(([word, value]) => (b.has(word) ? [{ word, product: value * b.get(word)! }] : [])).sort((x, y) => y.product - x.product)
  const whole = length(a) * length(b)
  return { likeness: whole === 0 ? 0 : shared.reduce((sum, { product }) => sum + product, 0) / whole, shared: shared.map(({ word }) => word) }
}

interface KeptQuote {
  readonly words: ReturnType<typeof unpacked>
  readonly grams: ReadonlySet<number>
  readonly speakers: readonly SaidBy[]
}

const SPEAKERS = z.array(z.tuple([z.string(), z.string()]))

async function quotesOf(db: Kysely<Tables>, versions: readonly number[]): Promise<Map<number, KeptQuote[]>> {
  const { rows } = await sql<{ version: number; words: string; speakers: string }>`
    select version, words, speakers from quotes where version = any(${[...versions]}::integer[]) order by version, position`.execute(db)
  const found = new Map<number, KeptQuote[]>()
  for (const { version, ...row } of rows) {
    const words = unpacked(row.words)
    const kept = { words, grams: new Set(gramsOf(words.map(({ word }) => word))), speakers: SPEAKERS.parse(JSON.parse(row.speakers)).map(([key, name]) => ({ key, name })) }
    found.set(version, [...found.get(version) ?? [], kept])
  }
  return found
}

/** Whose words both have, and who speaks in both. */
function reasons(own: readonly KeptQuote[], others: readonly KeptQuote[], weightOf: (word: string) => number): Pick<RelatedArticle, 'sameWordsOf' | 'samePeople'> {
  const sameWordsOf = new Set<string | null>()
  for (const one of own) {
    for (const other of others) {
      if (![...one.grams].some((gram) => other.grams.has(gram))) continue
      const link = linkOf(one.words, other.words, weightOf)
      if (link !== null && tiesStatements(link, one.speakers, other.speakers)) sameWordsOf.add(one.speakers[0]?.name ?? other.speakers[0]?.name ?? null)
    }
  }
  const theirs = others.flatMap(({ speakers }) => speakers)
  const samePeople = new Set(own.flatMap(({ speakers }) => speakers).filter((speaker) => saidByAlike([speaker], theirs)).map(({ name }) => name))
  return { sameWordsOf: [...sameWordsOf].slice(0, MOST_WHY), samePeople: [...samePeople].slice(0, MOST_WHY) }
}
