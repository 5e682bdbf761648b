import type { Token } from '../grammar/tokens.js'
import { OFFICES_HELD } from '../lang/en/description-nouns.js'
import { ENTERING, LEAVING, REPLACING } from '../lang/en/handover-verbs.js'
import { isRole } from '../lang/en/roles.js'
import { nameParts } from './name-parts.js'
import type { NamedHere } from './named-here.js'

/** What a sentence tells of somebody's coming into an office or leaving it. */
export interface Handover {
  readonly change: 'new' | 'former'
  /** In small letters; `null` where only the change is told: `resigned`. */
  readonly role: string | null
  readonly of: string | null
}

/** Tokens behind a name that are looked at. */
const REACH = 16

/** `Palmer, who took over as transport minister`, `Frost stepped down as its chair`, `Astor resigned`: what stands behind the name that ends before `to`. */
export function handoverAfter(tokens: readonly Token[], to: number): Handover | null {
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    const token = tokens[i]
    if (token === undefined || /^[.!?;:“”"]$/.test(token.text)) return null
    if (token.pos !== 'VERB') continue
    const change = ENTERING.has(token.lemma) ? 'new' : LEAVING.has(token.lemma) ? 'former' : null
    if (change === null) continue
    const role = roleAfter(tokens, i + 1)
    if (role !== null) return { change, ...role }
    // `was sacked as editor`: a trade too, where `as` stands before it.
    const trade = tokens[i + 1]?.lower === 'as' ? tokens.slice(i + 2, i + 5).find((t) => isRole(t.lower)) : undefined
    if (trade !== undefined) return { change, role: trade.lower, of: null }
    if (change === 'former' && i - to <= 3) return { change, role: null, of: null }
  }
  return null
}

/** The office behind `took over as`, `was named`, `stepped down as its`: within four words, up to a preposition of time. */
function roleAfter(tokens: readonly Token[], from: number): { readonly role: string; readonly of: string | null } | null {
  const at = tokens.slice(from, from + 7).findIndex((t) => OFFICES_HELD.has(t.lower))
  const between = at < 0 ? [] : tokens.slice(from, from + at)
  if (at < 0 || between.some((t) => t.pos === 'VERB' || /^[.,;:]$/.test(t.text) || ['by', 'with', 'against', 'after'].includes(t.lower))) return null
  const parts = nameParts(tokens.slice(from, from + at + 1).filter(({ lower }) => !['as', 'over', 'down', 'in'].includes(lower)))
  return parts.role === null ? null : { role: parts.role, of: parts.of }
}

/** Whether the name that begins at `from` is that of who comes next: `was succeeded by Borislav Tene`. */
export function isSuccessor(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.lower === 'by' && REPLACING.has(tokens[from - 2]?.lemma ?? '')
}

/** The office that the one before held, of the names found so far. */
export function officeBefore(found: readonly NamedHere[], begin: number): { readonly role: string; readonly of: string | null } | null {
  for (let i = found.length - 1; i >= 0 && i > found.length - 6; i--) {
    const [office] = found[i]?.offices ?? []
    if (office !== undefined && begin - (found[i]?.end ?? 0) < 250) return office
  }
  return null
}
