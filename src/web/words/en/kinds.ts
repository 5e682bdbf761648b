/** Kinds of statements. */
export const kinds = {
  speech: 'said',
  attitude: 'thought, wanted, intended',
} as const
