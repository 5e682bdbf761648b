/** What a statement is. */
export const attributionKinds = {
  speech: 'speech',
  attitude: 'attitude',
  topic: 'topic',
} as const
