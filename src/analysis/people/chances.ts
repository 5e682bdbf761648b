/**
 * How often speakers known in each way are right, of what the ranker doesn't weigh: counted on all marked English articles that may be looked at (1,416 statements, docs/decisions/051), each count drawn towards
 * the mean of articles that nobody looked at, 0.93, with the weight of ten.
 */
/** 312 of 315. */
export const NAME_CHANCE = 0.99
/** A name of one word, or the short one of a longer: 46 of 50. */
export const PART_OF_NAME_CHANCE = 0.92
/** 254 of 255. */
export const SHORT_NAME_CHANCE = 0.99
/** 4 of 4. */
export const SHARED_NAME_CHANCE = 0.95
/** 8 of 8. */
export const RELATIVE_CHANCE = 0.96
/** With SOLE_DESCRIPTION_CHANCE, 34 of 39. */
export const PAIR_CHANCE = 0.88
/** 23 of 23. */
export const MAKER_CHANCE = 0.97
/** 10 of 10, and 1 of 2 on pages that nobody had looked at. */
export const MAKER_BEFORE_CHANCE = 0.92
/** 1 of 1: the share is an older one. */
export const OFFICE_CHANCE = 0.9
/** 18 of 19. */
export const STATED_CHANCE = 0.94
/** 9 of 9. */
export const NAMED_LATER_CHANCE = 0.96
/** 12 of 12. */
export const STATED_DESCRIPTION_CHANCE = 0.96
/** 117 of 118, and 19 of 20 on pages that nobody had looked at. */
export const SOLE_CHANCE = 0.97
export const SOLE_DESCRIPTION_CHANCE = 0.88
/** 36 of 38. */
export const GROUP_CHANCE = 0.94
/** 12 of 13. */
export const CAPITAL_CHANCE = 0.93
