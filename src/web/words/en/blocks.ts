/** Parts of a page's text. */
export const blocks = {
  caption: 'Caption',
  notice: 'Notice',
  furniture: 'Page furniture, {n, plural, one {# piece} other {# pieces}}',
} as const
