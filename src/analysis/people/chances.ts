/** Shares that were right on marked articles, of what the ranker doesn't weigh; see docs/analysis.md. */
export const NAME_CHANCE = 0.92
export const SHORT_NAME_CHANCE = 0.97
export const SHARED_NAME_CHANCE = 0.8
export const RELATIVE_CHANCE = 0.8
export const PAIR_CHANCE = 0.75
export const MAKER_CHANCE = 0.94
export const MAKER_BEFORE_CHANCE = 0.75
export const OFFICE_CHANCE = 0.9
export const STATED_CHANCE = 0.92
/** Not measured: the marked articles have too few. */
export const NAMED_LATER_CHANCE = 0.85
export const STATED_DESCRIPTION_CHANCE = 0.7
export const SOLE_CHANCE = 0.88
export const SOLE_DESCRIPTION_CHANCE = 0.75
export const GROUP_CHANCE = 0.8
export const CAPITAL_CHANCE = 0.85
