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

/** Keeps what an article's text is compared by, and ties the article to the one in the ledger that it is most alike, if any. */
export async function tieCopies(trx: Transaction<Tables>, sequence: number, article: Article): Promise<void> {
  const text = article.blocks.filter(({ kind }) => TEXT.has(kind)).map(({ begin, end }) => article.text.slice(begin, end)).join('\n')
  const sketch = sketchOf(text)
  if (sketch === null) return
  const bands = bandsOf(sketch)
  const { rows } = await sql<{ article: number; sketch: Uint8Array }>`
    select article, sketch from sketches where article in (
      select oldest.article from unnest(${bands}::integer[]) as asked (band)
        cross join lateral (select article from sketch_bands where sketch_bands.band = asked.band order by article limit ${MOST_A_BAND}::integer) as oldest)`
    .execute(trx)
  await sql`insert into sketches (article, sketch) values (${sequence}, ${bytesOf(sketch)})`.execute(trx)
  await sql`insert into sketch_bands (band, article) select distinct band, ${sequence}::integer from unnest(${bands}::integer[]) as of_sketch (band)`.execute(trx)
  const alike = rows.map((row) => ({ article: row.article, likeness: likeness(sketch, numbersOf(row.sketch)) }))
    .filter((row) => row.likeness >= COPY).sort((a, b) => b.likeness - a.likeness || a.article - b.article)[0]
  if (alike === undefined) return
  const known = await trx.selectFrom('copies').select('cluster').where('article', '=', alike.article).executeTakeFirst()
  const cluster = known?.cluster ?? alike.article
  if (!known) await trx.insertInto('copies').values({ article: alike.article, cluster }).execute()
  await trx.insertInto('copies').values({ article: sequence, cluster }).execute()
}

/** Articles at other addresses with nearly the text of one; of each page the newest state. */
export async function copiesOf(db: Kysely<Tables>, articleId: string): Promise<Copies> {
  const own = await db.selectFrom('articles').innerJoin('copies', 'copies.article', 'articles.sequence').innerJoin('sketches', 'sketches.article', 'articles.sequence')
    .select(['articles.sequence', 'articles.address', 'articles.published', 'copies.cluster', 'sketches.sketch'])
    .where('articles.id', '=', articleId).executeTakeFirst()
  if (!own) return { first: null, others: [], total: 0 }
  const { rows } = await sql<{ sequence: number; record: string; sketch: Uint8Array }>`
    select * from (
      select distinct on (coalesce(articles.address, articles.id)) articles.sequence, articles.record, articles.published, sketches.sketch
      from copies join articles on articles.sequence = copies.article join sketches on sketches.article = copies.article
      where copies.cluster = ${own.cluster} and articles.sequence <> ${own.sequence}
        and (${own.address}::text is null or articles.address is null or articles.address <> ${own.address})
      order by coalesce(articles.address, articles.id), articles.received_at desc, articles.sequence desc) as pages
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
