/** What a page has no more. */
export const gone = {
  since: 'No longer on the page since <time>{when}</time>',
} as const
