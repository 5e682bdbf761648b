/** From page to page of a list. */
export const pager = {
  pages: 'Pages',
  toFirst: '← To the first page',
  end: 'The end of the list',
  older: 'Older',
  newer: 'Newer',
  next: 'Next',
  nothing: 'Nothing comes after this place in the list any more. <a>See it from the beginning</a>.',
} as const
