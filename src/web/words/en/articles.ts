/** Articles in lists. */
export const articles = {
  title: 'Articles',
  untitled: 'Untitled page',
  noDate: 'publication date not given',
  published: 'published {date}',
  tally: '{n, plural, one {# article} other {# articles}} in the ledger. <a>What changed on them</a>',
  none: 'No article has been added yet.',
  added: 'added {at}',
} as const
