/** Orders of what was found. */
export const sorts = {
  published: 'published',
  said: 'said',
  added: 'added',
  relevance: 'relevance',
} as const
