/** What a reader says is wrong. */
export const reportKinds = {
  'wrong words': 'wrong words',
  'wrong speaker': 'wrong speaker',
  'wrong date': 'wrong date',
  'wrong addressee or chain': 'wrong addressee or chain',
  'bad translation': 'bad translation',
  'not a statement': 'not a statement',
  'missing statement': 'missing statement',
  other: 'other',
} as const
