/** Words at the edges of cues and contents. Source: the bounds of cues and contents in PolNeAR's training split. */

/** What opens a clause that is said, and belongs to it. */
export const COMPLEMENTISERS: ReadonlySet<string> = new Set(['that'])

/** What stands right before a verb of saying and belongs to it. */
export const BESIDE_VERBS: ReadonlySet<string> = new Set(['has', 'have', 'had', 'is', 'are', 'was', 'were', 'be', 'been', 'will', 'would', 'did', 'does', 'do', 'also', 'not', "n't", 'n’t'])

/** Prepositions that a verb or noun of saying governs: they are the cue's. `to` is left where it is: before a verb it opens what is said. */
export const OF_CUES: ReadonlySet<string> = new Set(['about', 'against', 'of', 'for', 'on', 'over', 'with'])

/** Whose promise, claim or warning it is. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their'])

export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

export const POSSESSIVE_ENDINGS: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])
