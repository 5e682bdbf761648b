import { sql, type Transaction } from 'kysely'
import { addressKey } from '../model/address.js'
import type { Article } from '../model/article.js'
import { tieCopies } from './copies.js'
import { toArticle, toCaptureRecord } from './rows.js'
import type { Tables } from './schema.js'
import { storableKey } from './terms.js'

/** An address as `articles.address` holds it. */
export function storedAddress(url: string | null): string | null {
  const key = addressKey(url)
  return key === null ? null : storableKey(key)
}

const AT_ONCE = 200

/** For ledgers from before addresses and sketches were kept: fills them in, article by article. */
export async function fillOrigins(trx: Transaction<Tables>): Promise<void> {
  for (let after = 0; ;) {
    const rows = await trx.selectFrom('articles').innerJoin('captures', 'captures.id', 'articles.capture_id')
      .select(['articles.sequence', 'articles.record', 'captures.record as capture'])
      .where('articles.sequence', '>', after).orderBy('articles.sequence').limit(AT_ONCE).execute()
    for (const row of rows) {
      const article: Article = toArticle(row.record)
      const { receivedAt } = toCaptureRecord(row.capture)
      await sql`update articles set address = ${storedAddress(article.url)}, received_at = ${receivedAt} where sequence = ${row.sequence}`.execute(trx)
      await tieCopies(trx, row.sequence, article)
    }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.sequence
  }
}
