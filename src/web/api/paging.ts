import { z } from '@hono/zod-openapi'

/** Entries that one answer holds at most. */
const MOST = 1_000

/** What lists take: how many entries (`usual`, unless given), and after which. */
export function pagingQuery(usual: number) {
  return {
    limit: z.coerce.number().int().min(1).max(MOST).default(usual).describe('How many at most'),
    after: z.string().optional().describe('Those that come after these: the `next` of an earlier answer'),
  }
}
