import { z } from '@hono/zod-openapi'
import type { Listing, Paging } from '../../record/ledger.js'
import { noSuchPlace } from './problems.js'

/** Entries that one answer holds at most. */
const MOST = 1_000

/** What lists take: how many entries (`usual`, unless given), and after which. */
export function pagingQuery(usual: number) {
  return {
    limit: z.coerce.number().int().min(1).max(MOST).default(usual).describe('How many at most'),
    after: z.string().optional().describe('Those that come after these: the `next` of an earlier answer'),
  }
}

interface Asked {
  readonly limit: number
  readonly after?: string | undefined
}

const CURSOR = /^o(\d{1,9})$/

/** As the ledger is asked. Throws an `ApiProblem` for an `after` that no answer gave. */
export function pagingOf({ limit, after }: Asked): Paging {
  if (after === undefined) return { limit, offset: 0 }
  const offset = CURSOR.exec(Buffer.from(after, 'base64url').toString('latin1'))?.[1]
  if (offset === undefined) throw noSuchPlace()
  return { limit, offset: Number(offset) }
}

/** What the entries after those of a list are asked for by; `null` at its end. */
export function nextOf({ limit, offset }: Paging, { items, total, more }: Listing<unknown>): string | null {
  const end = offset + items.length
  return items.length < limit || (end >= total && more !== true) ? null : Buffer.from(`o${end}`).toString('base64url')
}
