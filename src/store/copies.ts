import { sql, type Kysely, type Transaction } from 'kysely'
import type { Article, BlockKind } from '../model/article.js'
import { bandsOf, likeness, sketchOf } from '../text/minhash.js'
import { publishedOrder, toArticle } from './rows.js'
import type { Tables } from './schema.js'
import type { Copies, Copy } from './store.js'

/** So much in common makes a copy (decision 012): what two reports of one event share, quotes included, stays far below. */
const COPY = 0.5
/** Articles of a band that are looked at, the oldest: a text in more pages is tied through those. */
const MOST_A_BAND = 20
const MOST_SHOWN = 50
/** What the text is, without what the page puts around it. */
const TEXT: ReadonlySet<BlockKind> = new Set(['heading', 'standfirst', 'paragraph', 'quote', 'list'])

/** By what the text of an article is found by those that are alike; nothing for a short one. */
export function bandsOfArticle(article: Article): number[] {
  const sketch = sketchOfArticle(article)
  return sketch === null ? [] : bandsOf(sketch)
}

/** By what a page's state is found. */
export async function bandsKept(db: Kysely<Tables>, version: number): Promise<number[]> {
  const kept = await db.selectFrom('sketches').select('sketch').where('version', '=', version).executeTakeFirst()
  return kept === undefined ? [] : bandsOf(numbersOf(kept.sketch))
}

function sketchOfArticle({ blocks, text }: Article): Uint32Array | null {
  return sketchOf(blocks.filter(({ kind }) => TEXT.has(kind)).map(({ begin, end }) => text.slice(begin, end)).join('\n'))
}

/**
 * Keeps what a page's state is compared by, and ties it to the one in the ledger that it is most alike, if any. No other writer may be at
 * a text that shares one of its bands.
 */
export async function tieCopies(trx: Transaction<Tables>, version: number, article: Article): Promise<void> {
  const sketch = sketchOfArticle(article)
  if (sketch === null) return
  const bands = bandsOf(sketch)
  const { rows } = await sql<{ version: number; sketch: Uint8Array }>`
    select version, sketch from sketches where version in (
      select oldest.version from unnest(${bands}::integer[]) as asked (band)
        cross join lateral (select version from sketch_bands where sketch_bands.band = asked.band order by version limit ${MOST_A_BAND}::integer) as oldest)`
    .execute(trx)
  await sql`insert into sketches (version, sketch) values (${version}, ${bytesOf(sketch)})`.execute(trx)
  await sql`insert into sketch_bands (band, version) select distinct band, ${version}::integer from unnest(${bands}::integer[]) as of_sketch (band)`.execute(trx)
  const alike = rows.map((row) => ({ version: row.version, likeness: likeness(sketch, numbersOf(row.sketch)) }))
    .filter((row) => row.likeness >= COPY).sort((a, b) => b.likeness - a.likeness || a.version - b.version)[0]
  if (alike === undefined) return
  const known = await trx.selectFrom('copies').select('cluster').where('version', '=', alike.version).executeTakeFirst()
  const cluster = known?.cluster ?? alike.version
  // Another, that shares other bands with it, may be tied to it at the same time.
  if (!known) await trx.insertInto('copies').values({ version: alike.version, cluster }).onConflict((conflict) => conflict.doNothing()).execute()
  await trx.insertInto('copies').values({ version, cluster }).execute()
}

/** Forgets what a state that is none any more was compared by. */
export async function untieCopies(trx: Transaction<Tables>, version: number): Promise<void> {
  for (const table of ['sketches', 'sketch_bands', 'copies'] as const) await trx.deleteFrom(table).where('version', '=', version).execute()
}

/** Articles at other addresses with nearly the text of one; of each page the newest state. */
export async function copiesOf(db: Kysely<Tables>, articleId: string): Promise<Copies> {
  const own = await db.selectFrom('readings').innerJoin('placements', 'placements.capture', 'readings.capture')
    .innerJoin('page_versions', 'page_versions.sequence', 'placements.version')
    .innerJoin('copies', 'copies.version', 'page_versions.sequence').innerJoin('sketches', 'sketches.version', 'page_versions.sequence')
    .select(['page_versions.sequence', 'page_versions.page', 'page_versions.published', 'copies.cluster', 'sketches.sketch'])
    .where('readings.id', '=', articleId).executeTakeFirst()
  if (!own) return { first: null, others: [], total: 0 }
  const { rows } = await sql<{ sequence: number; record: string; sketch: Uint8Array }>`
    select * from (
      select distinct on (page_versions.page) page_versions.sequence, readings.record, page_versions.published, sketches.sketch
      from copies join page_versions on page_versions.sequence = copies.version join readings on readings.sequence = page_versions.reading
        join sketches on sketches.version = page_versions.sequence
      where copies.cluster = ${own.cluster} and page_versions.page <> ${own.page}
      order by page_versions.page, page_versions.last_seen desc, page_versions.sequence desc) as pages
    order by published = 0, published, sequence`.execute(db)
  const sketch = numbersOf(own.sketch)
  const copies = rows.map((row): Copy & { readonly sequence: number } => {
    return { article: toArticle(row.record), likeness: likeness(sketch, numbersOf(row.sketch)), sequence: row.sequence }
  }).filter((copy) => copy.likeness >= COPY)
  const [earliest] = copies
  const isFirst = earliest === undefined || isBefore(own, { published: publishedOrder(earliest.article.publishedAt), sequence: earliest.sequence })
  const plain = copies.map(({ article, likeness: alike }): Copy => ({ article, likeness: alike }))
  const others = isFirst ? plain : plain.slice(1)
  return { first: isFirst ? null : plain[0]!, others: others.slice(0, MOST_SHOWN), total: others.length }
}

interface Placed {
  readonly published: number
  readonly sequence: number
}

/** By publication date, unknown last, then by when it was added. */
function isBefore(one: Placed, other: Placed): boolean {
  const dates = (one.published || Infinity) - (other.published || Infinity)
  return dates < 0 || (!(dates > 0) && one.sequence < other.sequence)
}

function bytesOf(sketch: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(sketch.length * 4)
  const view = new DataView(bytes.buffer)
  sketch.forEach((number, i) => view.setUint32(i * 4, number, true))
  return bytes
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, i) => view.getUint32(i * 4, true))
}
