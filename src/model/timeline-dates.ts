/** Which dates of pages stand in a timeline: all that the pages give, those that stand in the words of a statement of it, or none. */
export const TIMELINE_DATES = ['pages', 'statements', 'none'] as const
export type TimelineDates = (typeof TIMELINE_DATES)[number]
