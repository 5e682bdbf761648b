/** Decisions that fit their page no more: what was decided, and by whom. */
export const looseDecisions = {
  correction: 'Corrected by {by}',
  reject: 'Rejected by {by}',
  add: 'Added by {by}',
  confirm: 'Confirmed by {by}',
  assignment: 'Given to somebody else by {by}',
  promise: 'Kept as a promise by {by}',
  event: 'Tagged by {by}',
} as const
