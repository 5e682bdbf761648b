/** What a page says of itself. */
export const notices = {
  title: 'Notices of this page',
  'state-controlled': '{outlet} ({country}) is controlled by the state.',
  'captured-public': '{outlet} ({country}) is public, but captured by the state.',
  'captured-private': '{outlet} ({country}) is private, but captured by the state.',
  soSays: 'So says the {source}',
  byIts: 'By its {from}: {words}',
  ownWords: 'In its own words: {words}',
  ownWordsIn: 'In its own words, in {language}: {words}',
  'machine-summary': 'The page says that a machine made its summary: those are nobody’s words.',
  'machine-translation': 'This page says that it was translated by a machine; quoted words are not verbatim.',
  republication: 'This page says that it was first published elsewhere.',
  correction: 'This page says that it has been corrected.',
  update: 'This page says that it has been updated.',
  wire: 'This page says that it is, or rests on, a news agency’s copy.',
  'report-errors': 'This page asks its readers to report errors.',
} as const
