import type { Order } from './order.js'
import type { Sampled } from './sample.js'

/**
 * How many statements are walked through for a page of what matches often: a few milliseconds where they don't hold it, since most that
 * matches is elsewhere. Then all matches are collected after all.
 */
export const WALK_TO = 5_000
/** So many are, where what the index collects is likely many times as much; in the order in which they were added more still. */
export const LONG_WALK = 15_000
export const LONGEST_WALK = 40_000
/** So many more are walked through for each that is asked for: pages of thousands are for programs, which take their time. */
export const WALK_EACH = 10

/** In the order in which they were added no stretch of time is next: to walk past one takes half as long as to collect one. */
function mostWalked({ found }: Pick<Sampled, 'found'>): number {
  return Math.max(LONG_WALK, Math.min(LONGEST_WALK, 4 * found))
}

/** How many of the list to walk through for so many that match; `null` where these are likely further away. `most`: what is always walked through for those that are likely there. */
export function walkFor(looked: Sampled | undefined, order: Order, wanted: number, most = WALK_TO): number | null {
  if (looked === undefined) return most
  // What was added together is much alike: there matches lie in heaps.
  const needed = (order.by === 'added' ? 3 : 2) * wanted / looked.sample.share
  return needed <= most ? most : needed <= (order.by === 'added' ? mostWalked(looked) : LONG_WALK) ? Math.ceil(needed) : null
}

/** So many times what is needed is looked at to find it: the less a look at some statements tells, the more. */
export function margin({ share, seen }: Sampled['sample']): number {
  return 1.3 + 3 / Math.sqrt(Math.max(1, share * seen))
}
