import type { Token } from '../grammar/tokens.js'
import { OFFICES_HELD } from '../lang/en/description-nouns.js'
import { ENTERING, LEAVING, REPLACING } from '../lang/en/handover-verbs.js'
import { isRole } from '../lang/en/roles.js'
import type { Gender } from './gender.js'
import { genderByName } from './given-gender.js'
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

/** That the name in `[from, to)` is of who comes next, and the gender of whom they follow, where a pronoun tells: `was succeeded by Borislav Tene`, `named Borislav Tene to succeed her`, `Tene had been sworn in to replace him`. */
export function successionBy(tokens: readonly Token[], from: number, to: number): { readonly gender: Gender | null } | null {
  if (tokens[from - 1]?.lower === 'by' && REPLACING.has(tokens[from - 2]?.lemma ?? '')) return { gender: null }
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    const token = tokens[i]
    if (token === undefined || /^[.!?;:“”"]$/.test(token.text)) return null
    if (token.lower === 'to' && /^(?:succeed|replace)$/.test(tokens[i + 1]?.lower ?? '')) {
      const whom = tokens[i + 2]?.lower ?? ''
      return whom === 'him' ? { gender: 'm' } : whom === 'her' ? { gender: 'f' } : whom === 'them' || whom === 'the' || /^\p{Lu}/u.test(tokens[i + 2]?.text ?? '') ? { gender: null } : null
    }
    // Somebody else is named before it: `Tene asked Roe to replace him`.
    if (/^\p{Lu}/u.test(token.text) && tokens[i - 1]?.text !== ',' && i > to) return null
  }
  return null
}

/** The office in a relative clause: `Ann Roe, who as Norvia’s foreign minister signed …`, at `to` behind the name. */
export function officeInRelative(tokens: readonly Token[], to: number): { readonly role: string; readonly of: string | null } | null {
  const from = tokens[to]?.text === ',' ? to + 1 : to
  if (tokens[from]?.lower !== 'who' || tokens[from + 1]?.lower !== 'as') return null
  const rest = tokens.slice(from + 2, from + 2 + REACH)
  const end = rest.findIndex((t, i) => i > 0 && (t.pos === 'VERB' || t.pos === 'AUX' || /^[,.;:]$/.test(t.text)))
  const parts = nameParts(rest.slice(0, end < 0 ? 0 : end))
  return parts.role === null || parts.name !== null ? null : { role: parts.role, of: parts.of }
}

/** The index of the one before who held an office, and may be of a gender, of the names found so far; -1 where there is none. */
export function holderBefore(found: readonly NamedHere[], begin: number, gender: Gender | null): number {
  for (let i = found.length - 1; i >= 0 && i > found.length - MOST_BEFORE; i--) {
    const one = found[i]
    if (one?.offices[0] === undefined || begin - one.end > FAR) continue
    const own = one.parts.gender ?? genderByName(one.name)
    if (gender === null || own === null || own === gender) return i
  }
  return -1
}

/** Names that are looked back over, and UTF-16 code units. */
const MOST_BEFORE = 12
const FAR = 600
