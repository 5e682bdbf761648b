import { contentInWords, cueInWords, shortened } from '../export/excerpt.js'
import type { StatementInArticle } from '../record/ledger.js'
import { escaped } from './feeds.js'
import { urls } from './urls.js'

/** UTF-16 code units of a statement's words in a title. */
const MOST_WORDS = 120

/** What a feed is of: its addresses without the desk's own. */
export interface FeedOf {
  readonly title: string
  readonly page: string
  readonly self: string
  /** Of the desk, as it was asked. */
  readonly origin: string
}

/** When the page was first seen with a statement; of one that no reading shows any more, never asked for here. */
function since({ seen }: StatementInArticle): string {
  return seen?.firstSeenAt ?? '1970-01-01T00:00:00.000Z'
}

function whoOf({ statement }: StatementInArticle): string {
  return statement.speakers.map(({ name, as }) => name ?? as).join(', ') || 'Speaker not given'
}

function titleOf(of: StatementInArticle): string {
  const cue = cueInWords(of.article.text, of.statement)
  return `${whoOf(of)}${cue === '' ? '' : ` ${cue}`}: ${shortened(wordsOf(of), MOST_WORDS)}`
}

function wordsOf({ statement, article }: StatementInArticle): string {
  return contentInWords(article.text, statement.content).replace(/\s+/g, ' ').trim()
}

function textOf(of: StatementInArticle): string {
  const { title, outlet, publishedAt, url } = of.article
  return [wordsOf(of), [title ?? 'Untitled page', outlet, publishedAt === null ? 'publication date not given' : `published ${publishedAt}`, url].filter((part) => part !== null).join(', ')].join('\n')
}

/** Statements as Atom (RFC 4287). */
export function statementsAtom(items: readonly StatementInArticle[], { title, page, self, origin }: FeedOf): string {
  const updated = items.reduce((last, one) => (since(one) > last ? since(one) : last), '1970-01-01T00:00:00.000Z')
  const entries = items.map((one) => [
    '  <entry>', `    <id>urn:onrecord:statement:${one.statement.id}</id>`, `    <title>${escaped(titleOf(one))}</title>`, `    <updated>${since(one)}</updated>`, `    <author><name>${escaped(whoOf(one))}</name></author>`,
    `    <link href="${escaped(origin + urls.statement(one.statement.id))}"/>`, `    <content type="text">${escaped(textOf(one))}</content>`, '  </entry>',
  ].join('\n'))
  return [
    '<?xml version="1.0" encoding="utf-8"?>', '<feed xmlns="http://www.w3.org/2005/Atom">', `  <title>${escaped(title)}</title>`, `  <id>${escaped(origin + page)}</id>`, `  <updated>${updated}</updated>`,
    `  <link rel="self" href="${escaped(origin + self)}"/>`, `  <link href="${escaped(origin + page)}"/>`, ...entries, '</feed>', '',
  ].join('\n')
}

/** The same as JSON Feed 1.1. */
export function statementsJsonFeed(items: readonly StatementInArticle[], { title, page, self, origin }: FeedOf): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1', title, home_page_url: origin + page, feed_url: origin + self,
    items: items.map((one) => ({
      id: `urn:onrecord:statement:${one.statement.id}`, url: origin + urls.statement(one.statement.id), title: titleOf(one).toWellFormed(), content_text: textOf(one).toWellFormed(), date_published: since(one),
      authors: [{ name: whoOf(one).toWellFormed() }],
    })),
  }
}
