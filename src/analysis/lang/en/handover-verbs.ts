/** Verbs by which an office changes hands, by their lemmas. Written by hand. */
export const ENTERING: ReadonlySet<string> = new Set(['take', 'become', 'appoint', 'name', 'elect', 'succeed', 'replace', 'swear', 'nominate', 'promote', 'install'])
export const LEAVING: ReadonlySet<string> = new Set(['resign', 'step', 'quit', 'retire', 'sack', 'oust', 'dismiss', 'depose', 'fire', 'remove'])
export const REPLACING: ReadonlySet<string> = new Set(['succeed', 'replace', 'follow'])
