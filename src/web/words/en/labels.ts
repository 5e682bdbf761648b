/** What a reader should know of a statement, in a word. */
export const labels = {
  byMachine: 'machine-translated',
  inTranslation: 'in translation',
  topic: 'topic mention',
  topicMeans: 'Only what was spoken of, not what was said',
  lowConfidence: 'low confidence, {share}',
  negated: 'not said or done',
  negatedMeans: 'The page says that this was not said or done',
  headline: 'in a headline',
  headlineMeans: 'A headline may shorten what was said',
  target: 'target: {who}',
  noWords: 'No words kept',
} as const
