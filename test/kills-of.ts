/** How often what works on a ledger is killed: a few times, at places that differ, by `npm test`; many by `npm run soak`, on each ground. */
interface Often { readonly test: number; readonly soak: number }

/** While pages are added, while they are corrected, and while they are read again: so many of each. */
export const OF_STORE: Often = { test: 2, soak: 25 }
/** And of so many pages. */
export const PAGES_OF_STORE: Often = { test: 24, soak: 80 }
/** Workers, the desk and commands that go through it, in turn. */
export const OF_DESK: Often = { test: 3, soak: 50 }
/** Serve and its workers while alerts are looked for and sent: the first two of the five that kill-serve.ts tells of. */
export const OF_SERVE: Often = { test: 2, soak: 50 }
