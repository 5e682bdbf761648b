import { identifier } from './identifier.js'
import type { Span } from './span.js'

/** The spans of an attribution. */
export interface Roles {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** What a statement is known by. */
export interface StatementKey {
  /** In a capture: the same words at the same place among equals have it, whoever reads the capture, and with whatever title or date. */
  readonly id: string
  /** In all versions of a page: the same for the same words at the same place among equals. */
  readonly words: string
}

/**
 * The keys of statements that stand in one text. They hash the words of content, source and cue (white space apart) with
 * their place among equals: how many times the content's words stand earlier in the text, then, of several with all of that
 * the same, which of them it is in the order of the text. `captureId`: SHA-256 of the capture's bytes.
 */
export function statementKeys(captureId: string, text: string, statements: readonly Roles[]): StatementKey[] {
  const places = new Map<string, ReadonlyMap<number, number>>()
  const earlier = ({ begin, end }: Span): number => {
    const stretch = text.slice(begin, end)
    let found = places.get(stretch)
    if (found === undefined) places.set(stretch, found = placesOf(stretch, text))
    // One that overlaps an equal stretch before it is told apart by its place among statements alone.
    return found.get(begin) ?? -1
  }
  const said = statements.map((roles) => {
    const [first] = [...roles.content, ...roles.cue, ...roles.source]
    const words = [wordsOf(text, roles.content), wordsOf(text, roles.source), wordsOf(text, roles.cue)]
    return { roles, identity: [...words, first === undefined || first.begin === first.end ? 0 : earlier(first)] }
  })
  const equals = new Map<string, number[]>()
  for (const [i, { identity }] of said.entries()) {
    const key = JSON.stringify(identity)
    const group = equals.get(key)
    if (group === undefined) equals.set(key, [i])
    else group.push(i)
  }
  const keys: StatementKey[] = []
  for (const group of equals.values()) {
    if (group.length > 1) group.sort((one, other) => compareRoles(said[one]!.roles, said[other]!.roles))
    for (const [place, i] of group.entries()) {
      const { identity } = said[i]!
      keys[i] = { id: identifier(['statement', captureId, ...identity, place]), words: identifier(['words', ...identity, place]) }
    }
  }
  return keys
}

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ begin, end }) => text.slice(begin, end)).join(' ').split(/\s+/).filter(Boolean).join(' ')
}

/** Where a stretch stands in a text, overlaps passed over, and the how manyth place that is, from 0; ascending. */
function placesOf(stretch: string, text: string): Map<number, number> {
  const found = new Map<number, number>()
  for (let at = text.indexOf(stretch); at >= 0; at = text.indexOf(stretch, at + stretch.length)) found.set(at, found.size)
  return found
}

function compareRoles(one: Roles, other: Roles): number {
  const places = ({ content, source, cue }: Roles) => [...content, ...source, ...cue].flatMap(({ begin, end }) => [begin, end])
  const [a, b] = [places(one), places(other)]
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}
