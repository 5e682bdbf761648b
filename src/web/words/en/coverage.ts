/** What articles carry of each quote of a release. */
export const coverage = {
  title: 'Coverage of {title}',
  kicker: 'A release against its coverage',
  tally: '{n, plural, one {# quote} other {# quotes}} in it, laid against {articles, plural, one {# article} other {# articles}}',
  articles: 'Articles, by their identifiers, with commas between',
  submit: 'Compare',
  noArticle: 'No article is named yet, and none in this ledger is known to be about the same. Name some above.',
  words: '“{words}”',
  whole: 'Whole',
  cut: 'Cut',
  altered: 'Altered',
  absent: 'Absent',
  unmarked: '{carried}, without quotation marks',
  noQuote: 'This page has no quote of four words or more.',
} as const
