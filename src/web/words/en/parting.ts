/** Two people under one name. */
export const parting = {
  title: 'Two people under one name',
  tally: '{name}: {n, plural, one {# statement} other {# statements}}',
  tallySome: '{name}: {n, plural, one {# statement} other {# statements}}, the newest {shown} of them here',
  nothingKept: 'Nothing was kept. What you chose and typed is still here.',
  somebodyElses: 'Somebody else’s are',
  untitled: 'Untitled',
  to: 'That one’s name',
  toHint: 'Such that the two can be told apart: John Hill (harbour master). Or an identifier in brackets, where you know it: John Hill [Q42]. What the page calls them stays beside it.',
  allOrNone: 'All chosen, or none. Each can be taken back, and outlives new readings of its page.',
  give: 'Give them to that one',
  chooseSome: 'Choose the statements that are somebody else’s.',
} as const
