import type { Context } from 'hono'
import { CONTENT_SECURITY_POLICY } from '../security.js'

/** Lets a page run the desk's own script, and no other. */
export function withScript(c: Context): void {
  c.header('Content-Security-Policy', `${CONTENT_SECURITY_POLICY}; script-src 'self'`)
}
