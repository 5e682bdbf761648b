/** What English pronouns tell of somebody. */
export type Gender = 'f' | 'm'
