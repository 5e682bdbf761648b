/** Verbs that tell an office by what somebody does (`leads the union`), by their lemmas, with the office. Written by hand. */
export const LEADING_VERBS: ReadonlyMap<string, string> = new Map([
  ['lead', 'leader'], ['head', 'head'], ['chair', 'chair'], ['run', 'head'], ['own', 'owner'], ['found', 'founder'], ['coach', 'coach'],
  ['manage', 'manager'], ['edit', 'editor'], ['direct', 'director'], ['captain', 'captain'],
])

/** Offices that news calls by one another's names: a union's leader is its boss. */
export const LEADS: ReadonlySet<string> = new Set(['leader', 'head', 'boss', 'chief'])
