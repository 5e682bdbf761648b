import type { count as english } from '../en/count.js'
import type { WordsOf } from '../words-of.js'

export const count: WordsOf<typeof english> = {
  statement: '{n, plural, one {# déclaration} other {# déclarations}}',
  speaker: '{n, plural, one {# locuteur} other {# locuteurs}}',
  article: '{n, plural, one {# article} other {# articles}}',
  topicMention: '{n, plural, one {# mention de sujet} other {# mentions de sujet}}',
  time: '{n, plural, one {# fois} other {# fois}}',
  piece: '{n, plural, one {# morceau} other {# morceaux}}',
  redirect: '{n, plural, one {# redirection} other {# redirections}}',
  otherPage: '{n, plural, one {# autre page} other {# autres pages}}',
}
