/** Statements over time. */
export const bars = {
  label: '{title}, {first} to {last}: most in {month}, {n, number}',
  most: 'most: {n, number} in {month}',
  table: '{title}, as a table',
  when: 'When',
  statements: 'Statements',
  decade: '{year}s',
} as const
