/** What a correction does, after who made it. */
export const deeds = {
  change: '{editor} corrected',
  confirm: '{editor} confirmed',
  reject: '{editor} rejected as no statement',
  add: '{editor} added',
  undo: '{editor} took back a correction of',
} as const
