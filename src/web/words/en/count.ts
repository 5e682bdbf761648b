/** How many of what the desk counts. */
export const count = {
  statement: '{n, plural, one {# statement} other {# statements}}',
  speaker: '{n, plural, one {# speaker} other {# speakers}}',
  article: '{n, plural, one {# article} other {# articles}}',
  topicMention: '{n, plural, one {# topic mention} other {# topic mentions}}',
  time: '{n, plural, one {# time} other {# times}}',
  piece: '{n, plural, one {# piece} other {# pieces}}',
  redirect: '{n, plural, one {# redirect} other {# redirects}}',
  otherPage: '{n, plural, one {# other page} other {# other pages}}',
} as const
