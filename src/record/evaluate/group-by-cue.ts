import type { Role } from './gold.js'

/**
 * Groups annotations that are tied together, a group an attribution: everything that hangs on a cue, or on several
 * tied to each other. A source or content that is tied to several cues belongs to each, and what hangs on it alone
 * hangs on none, as it can't be told whose it is. What is tied together and hangs on no cue is a group when it has a
 * content. Ties to annotations that `roles` doesn't know are passed over. Groups and their members are in the order
 * of `roles`.
 */
export function groupsByCue(
  roles: ReadonlyMap<string, Role>, ties: readonly (readonly [string, string])[],
): string[][] {
  const next = new Map<string, Set<string>>()
  for (const [a, b] of ties) {
    if (!roles.has(a) || !roles.has(b) || a === b) continue
    next.set(a, (next.get(a) ?? new Set()).add(b))
    next.set(b, (next.get(b) ?? new Set()).add(a))
  }
  const isCue = (key: string) => roles.get(key) === 'cue'
  const neighbours = (key: string) => [...(next.get(key) ?? [])]
  const reach = (start: string, mayEnter: (key: string) => boolean, mayLeave: (key: string) => boolean) => {
    const reached = new Set([start])
    for (const key of reached) if (mayLeave(key)) for (const other of neighbours(key)) if (mayEnter(other)) reached.add(other)
    return reached
  }
  const keys = [...roles.keys()]
  const groups: string[][] = []
  const used = new Set<string>()
  for (const key of keys) {
    if (!isCue(key) || used.has(key) || !next.has(key)) continue
    const cues = reach(key, isCue, () => true)
    const shared = (other: string) => !isCue(other) && neighbours(other).some((one) => isCue(one) && !cues.has(one))
    const group = new Set([...cues].flatMap((cue) => [...reach(cue, (other) => !isCue(other) || cues.has(other), (other) => !shared(other))]))
    for (const one of group) used.add(one)
    groups.push(keys.filter((one) => group.has(one)))
  }
  for (const key of keys) {
    if (used.has(key) || !next.has(key)) continue
    const group = reach(key, (other) => !used.has(other), () => true)
    for (const one of group) used.add(one)
    if ([...group].some((one) => roles.get(one) === 'content')) groups.push(keys.filter((one) => group.has(one)))
  }
  return groups
}
