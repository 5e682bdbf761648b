import type { Article } from '../../model/article.js'
import { ROLES, type Correction } from '../../model/correction.js'
import { textIdentity, type Anchor } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import type { Roles } from '../../model/statement-id.js'
import { standsAt } from '../../text/anchor.js'
import { hullOf } from '../../text/span.js'

/** A statement that corrections may be tied to: as the reading has it, and as it is shown so far. */
export interface Candidate {
  readonly id: string
  readonly found: Roles
  readonly shown: Roles
}

/** Where a correction belongs in a text. */
export interface Attached<C extends Candidate> {
  /** The statement; `null` for an added one that the reading doesn't have itself. */
  readonly to: C | null
  /** Where the spans stand that the correction was about, and those that it sets, in this text. */
  readonly roles: Roles
  readonly anchored: ReadonlyMap<Anchor, Span>
}

/**
 * Ties a correction to a statement of a reading: by its identifier, where the reading is of the same capture; else the words have to stand
 * there to the letter, and be those of one statement, whole or in what was said. `null` where they don't, or are those of several: never by likeness.
 */
export function attach<C extends Candidate>({ target, changes, is }: Pick<Correction, 'target' | 'changes' | 'is'>, { captureId, text }: Pick<Article, 'captureId' | 'text'>, among: readonly C[], byId: C | undefined): Attached<C> | null {
  const was = hullOf(ROLES.flatMap((role) => target.roles[role]))
  if (was === null) return null
  const isSameText = textIdentity(text) === target.text
  const named = byId ?? (captureId === target.capture ? among.find(({ id }) => id === target.statement) : undefined)
  const at = isSameText ? was.begin : standsAt(target.quote, text) ?? (named === undefined ? null : beginOf(named.found))
  if (at === null) return null
  const moved = ({ begin, end }: Span): Span => ({ begin: begin + at - was.begin, end: end + at - was.begin })
  const roles = { source: target.roles.source.map(moved), cue: target.roles.cue.map(moved), content: target.roles.content.map(moved) }
  const stands = text.startsWith(target.quote.exact, at)
  const anchored = new Map<Anchor, Span>()
  for (const change of changes) {
    if (change.field !== 'source' && change.field !== 'cue' && change.field !== 'content') continue
    for (const anchor of change.after) {
      const inside = stands && anchor.begin >= was.begin && anchor.begin + anchor.exact.length <= was.end
      const begin = isSameText ? anchor.begin : inside ? anchor.begin + at - was.begin : standsAt(anchor, text)
      if (begin === null) return null
      anchored.set(anchor, { begin, end: begin + anchor.exact.length })
    }
  }
  if (named !== undefined) return { to: named, roles, anchored }
  if (!stands) return null
  const set = rolesSet(changes, roles, anchored)
  for (const asked of [roles, set]) {
    const to = theOne(among, asked)
    if (to === 'several') return null
    if (to !== null) return { to, roles, anchored }
  }
  return is === 'add' ? { to: null, roles, anchored } : null
}

/** The spans that a correction sets, and those that it leaves as they were. */
export function rolesSet(changes: Correction['changes'], roles: Roles, anchored: ReadonlyMap<Anchor, Span>): Roles {
  const set: { -readonly [R in keyof Roles]: Roles[R] } = { ...roles }
  for (const change of changes) {
    if (change.field === 'source' || change.field === 'cue' || change.field === 'content') set[change.field] = change.after.flatMap((anchor) => anchored.get(anchor) ?? [])
  }
  return set
}

/** The one statement with these spans, else the one that says the same words though it is attributed by others; `null` for none. */
function theOne<C extends Candidate>(among: readonly C[], roles: Roles): C | 'several' | null {
  for (const parts of [ROLES, ['content']] as const) {
    const fit = among.filter(({ found, shown }) => [found, shown].some((own) => parts.every((role) => sameSpans(own[role], roles[role]))))
    if (fit.length > 1) return 'several'
    if (fit.length === 1 && fit[0] !== undefined) return roles.content.length === 0 && parts.length === 1 ? null : fit[0]
  }
  return null
}

function sameSpans(one: readonly Span[], other: readonly Span[]): boolean {
  return one.length === other.length && one.every(({ begin, end }, i) => begin === other[i]!.begin && end === other[i]!.end)
}

function beginOf({ source, cue, content }: Roles): number | null {
  return hullOf([...source, ...cue, ...content])?.begin ?? null
}
