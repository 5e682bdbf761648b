import type { Layout } from '../export/wrap.js'
import type { Effects } from './effects.js'

/** How to set text on standard output: no wider than a page reads well, colours only on a terminal without NO_COLOR. */
export function layoutFor({ stdout, env }: Effects): Layout {
  return {
    width: Math.min(Math.max(stdout.columns ?? 88, 40), 100),
    colour: stdout.isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  }
}
