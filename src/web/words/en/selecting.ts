/** What the scripts of the form of corrections say. */
export const selecting = {
  group: 'The words that are selected',
  hint: 'Select words above, then say what they are.',
  areContent: 'are what was said',
  areCue: 'are words for how',
  areSource: 'are words for who',
  tooContent: 'belong to what was said too',
  tooCue: 'belong to words for how too',
  tooSource: 'belong to words for who too',
  nowContent: '“{words}” is now what was said.',
  nowCue: '“{words}” is now words for how.',
  nowSource: '“{words}” is now words for who.',
  addedContent: '“{words}” was added to what was said.',
  addedCue: '“{words}” was added to words for how.',
  addedSource: '“{words}” was added to words for who.',
  changes: 'What this changes',
  nothing: 'nothing',
} as const
