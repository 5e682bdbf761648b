import type { Hono } from 'hono'
import type { Ledger } from '../../record/ledger.js'

/** `/healthz`: whether the ledger answers, for what watches over the program. 200 where it does, else 503. */
export function health(app: Hono, { ledger, version }: { readonly ledger: Ledger; readonly version: string }): void {
  app.get('/healthz', async (c) => {
    try {
      await ledger.identifiers('article', '0'.repeat(20))
      return c.json({ status: 'ok', version })
    } catch (error) {
      return c.json({ status: 'failing', version, problem: error instanceof Error ? error.message : String(error) }, 503)
    }
  })
}
