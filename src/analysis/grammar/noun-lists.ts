import { isVerbal, phraseEnd } from './phrases.js'
import type { Unit } from './sentences.js'

/** The end of `A, B, C.D., and E`: an enumeration of names, also with commas. */
export function listEnd(units: readonly Unit[], from: number): number | null {
  let end = phraseEnd(units, from)
  if (end === null) return null
  for (;;) {
    if (units[end]?.text !== ',') return end
    const conjunction = ['and', 'or', 'nor'].includes(units[end + 1]?.lower ?? '') ? end + 2 : end + 1
    const next = phraseEnd(units, conjunction)
    if (next === null) return end
    const closes = conjunction === end + 2
    // A comma alone goes on only when a conjunction closes the list later.
    const later: boolean = units.slice(next, next + 8).some((u) => u.lower === 'and' || u.lower === 'or') || units.slice(conjunction, next).some((u) => u.pos === 'CCONJ')
    if (!closes && !later) return end
    if (isVerbal(units[next])) return end
    end = next
    if (closes) return end
  }
}
