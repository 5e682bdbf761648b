/** What a reader should know of a statement, in a word. */
export const labels = {
  byMachine: 'machine-translated',
  inTranslation: 'in translation',
} as const
