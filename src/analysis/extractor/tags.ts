/** The roles of an attribution, in the order in which the model's tags count them. */
export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** What a tag says of a piece: where in a run of which role it stands. `single` begins and ends one. */
export interface Tag {
  readonly role: Role
  readonly place: 'begin' | 'inside' | 'end' | 'single'
}

const PLACES = ['begin', 'inside', 'end', 'single'] as const

/** The model's tags by their number; 0 (`null`) is outside of all roles. The order is that of `training/model.py`. */
export const TAGS: readonly (Tag | null)[] = [null, ...ROLES.flatMap((role) => PLACES.map((place) => ({ role, place })))]

const opens = (tag: Tag | null) => tag === null || tag.place === 'begin' || tag.place === 'single'
const closes = (tag: Tag | null) => tag === null || tag.place === 'end' || tag.place === 'single'

/** For each tag the numbers of those that may stand before it: runs are begun, carried on and ended, never broken off. */
const BEFORE: readonly (readonly number[])[] = TAGS.map((tag) => TAGS.flatMap((before, i) => {
  const legal = opens(tag) ? closes(before) : before !== null && !closes(before) && before.role === tag?.role
  return legal ? [i] : []
}))
const FIRST = TAGS.map(opens)
const LAST = TAGS.map(closes)

/**
 * The most likely legal row of tags (Viterbi 1967). `scores`: one row of `TAGS.length` log-likelihoods for each piece,
 * of which `length` rows from row `from` on are read. Time and space: proportional to `length`.
 */
export function bestTags(scores: Float32Array, from: number, length: number): Uint8Array {
  if (length === 0) return new Uint8Array(0)
  const count = TAGS.length
  const back = new Uint8Array(length * count)
  let best = new Float64Array(count)
  let next = new Float64Array(count)
  for (let tag = 0; tag < count; tag++) best[tag] = FIRST[tag] === true ? (scores[from * count + tag] ?? 0) : -Infinity
  for (let i = 1; i < length; i++) {
    const row = (from + i) * count
    for (let tag = 0; tag < count; tag++) {
      let most = -Infinity
      let through = 0
      for (const before of BEFORE[tag] ?? []) {
        const value = best[before] ?? -Infinity
        if (value > most) {
          most = value
          through = before
        }
      }
      next[tag] = most + (scores[row + tag] ?? 0)
      back[i * count + tag] = through
    }
    ;[best, next] = [next, best]
  }
  const path = new Uint8Array(length)
  let tag = 0
  for (let i = 1; i < count; i++) if (LAST[i] === true && (best[i] ?? 0) > (best[tag] ?? 0)) tag = i
  for (let i = length - 1; i >= 0; i--) {
    path[i] = tag
    tag = back[i * count + tag] ?? 0
  }
  return path
}
