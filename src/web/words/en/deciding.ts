/** Words that the forms of editors and readers share. */
export const deciding = {
  putRight: '{title}: something to put right',
  nothingKept: 'Nothing was kept. What you typed is still here.',
  nothingChanged: 'Nothing was changed.',
  why: 'Why',
  whyIs: 'Why: {why}',
  yourName: 'Your name',
  standsWithIt: 'Stands with it.',
  takeBack: 'Take it back',
  countsNoMore: 'Counts no more.',
  chooseOne: 'Choose one',
  show: 'Show',
  older: 'Older ones',
  comesTo: 'What this comes to',
  beforeAndAfter: 'Show before and after',
} as const
