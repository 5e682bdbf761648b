/** The roles of an attribution, in the order in which the model's tags count them. */
export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** What an attribution says besides, in tags of their own, as they may stand within a content: whom it is said to, whom or what it is aimed at, through whom or what. */
export const ASIDES = ['addressee', 'target', 'hop'] as const
export type Aside = (typeof ASIDES)[number]

/** What a tag says of a piece: where in a run of which role it stands. `single` begins and ends one. */
export interface Tag<R extends string = Role> {
  readonly role: R
  readonly place: 'begin' | 'inside' | 'end' | 'single'
}

const PLACES = ['begin', 'inside', 'end', 'single'] as const

/** Tags of some roles by their number; 0 (`null`) is outside of all. */
export interface TagSet<R extends string = Role> {
  readonly tags: readonly (Tag<R> | null)[]
  /** For each tag the numbers of those that may stand before it: runs are begun, carried on and ended, never broken off. */
  readonly before: readonly (readonly number[])[]
  readonly first: readonly boolean[]
  readonly last: readonly boolean[]
}

const opens = (tag: Tag<string> | null) => tag === null || tag.place === 'begin' || tag.place === 'single'
const closes = (tag: Tag<string> | null) => tag === null || tag.place === 'end' || tag.place === 'single'

function tagSet<R extends string>(roles: readonly R[]): TagSet<R> {
  const tags: readonly (Tag<R> | null)[] = [null, ...roles.flatMap((role) => PLACES.map((place) => ({ role, place })))]
  const before = tags.map((tag) => tags.flatMap((earlier, i) => {
    const legal = opens(tag) ? closes(earlier) : earlier !== null && !closes(earlier) && earlier.role === tag?.role
    return legal ? [i] : []
  }))
  return { tags, before, first: tags.map(opens), last: tags.map(closes) }
}

/** The model's tags. The order is that of `training/model.py`. */
export const ROLE_TAGS = tagSet(ROLES)
export const ASIDE_TAGS = tagSet(ASIDES)

/**
 * The most likely legal row of tags (Viterbi 1967). `scores`: one row of as many log-likelihoods as there are tags for each piece,
 * of which `length` rows from row `from` on are read. Time and space: proportional to `length`.
 */
export function bestTags({ tags, before, first, last }: TagSet<string>, scores: Float32Array, from: number, length: number): Uint8Array {
  if (length === 0) return new Uint8Array(0)
  const count = tags.length
  const back = new Uint8Array(length * count)
  let best = new Float64Array(count)
  let next = new Float64Array(count)
  for (let tag = 0; tag < count; tag++) best[tag] = first[tag] === true ? (scores[from * count + tag] ?? 0) : -Infinity
  for (let i = 1; i < length; i++) {
    const row = (from + i) * count
    for (let tag = 0; tag < count; tag++) {
      let most = -Infinity
      let through = 0
      for (const earlier of before[tag] ?? []) {
        const value = best[earlier] ?? -Infinity
        if (value > most) {
          most = value
          through = earlier
        }
      }
      next[tag] = most + (scores[row + tag] ?? 0)
      back[i * count + tag] = through
    }
    ;[best, next] = [next, best]
  }
  const path = new Uint8Array(length)
  let tag = 0
  for (let i = 1; i < count; i++) if (last[i] === true && (best[i] ?? 0) > (best[tag] ?? 0)) tag = i
  for (let i = length - 1; i >= 0; i--) {
    path[i] = tag
    tag = back[i * count + tag] ?? 0
  }
  return path
}
