import type { PageChange } from '../record/ledger.js'
import { escaped } from './feeds.js'
import { urls } from './urls.js'

/** What changed on pages as Atom (RFC 4287). `origin`: of the desk, as it was asked. */
export function changesAtomOf(items: readonly PageChange[], origin: string): string {
  const updated = items.reduce((newest, { seenAt }) => (seenAt > newest ? seenAt : newest), '1970-01-01T00:00:00.000Z')
  const entries = items.map((one) => [
    '  <entry>', `    <id>${idOf(one)}</id>`, `    <title>${escaped(titleOf(one))}</title>`, `    <updated>${one.seenAt}</updated>`, `    <author><name>${escaped(one.comparison.after.article.outlet ?? 'Onrecord')}</name></author>`,
    `    <link href="${escaped(origin + addressOf(one))}"/>`, `    <content type="text">${escaped(textOf(one))}</content>`, '  </entry>',
  ].join('\n'))
  return [
    '<?xml version="1.0" encoding="utf-8"?>', '<feed xmlns="http://www.w3.org/2005/Atom">', '  <title>What changed</title>', `  <id>${escaped(origin + urls.pageChanges())}</id>`, `  <updated>${updated}</updated>`,
    `  <link rel="self" href="${escaped(origin + urls.changesAtom())}"/>`, `  <link href="${escaped(origin + urls.pageChanges())}"/>`, ...entries, '</feed>', '',
  ].join('\n')
}

/** The same as JSON Feed 1.1. */
export function changesJsonFeedOf(items: readonly PageChange[], origin: string): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1', title: 'What changed', home_page_url: origin + urls.pageChanges(), feed_url: origin + urls.changesFeed(),
    items: items.map((one) => ({ id: idOf(one), url: origin + addressOf(one), title: titleOf(one), content_text: textOf(one), date_published: one.seenAt })),
  }
}

function idOf({ comparison: { before, after } }: PageChange): string {
  return `urn:onrecord:change:${before.article.id}:${after.article.id}`
}

function addressOf({ comparison: { before, after } }: PageChange): string {
  return urls.changes(after.article.id, before.article.id)
}

function titleOf({ announced, comparison: { after } }: PageChange): string {
  return `${after.article.title ?? 'Untitled'}: changed, ${announced ? 'told by a notice' : 'not told on the page'}`
}

function textOf({ removed, added, comparison: { after, facts, statements } }: PageChange): string {
  return [
    ...after.article.url === null ? [] : [after.article.url], ...facts.map(({ of, before: was, after: is }) => `${of}: ${was ?? 'none'} → ${is ?? 'none'}`),
    `${removed} words out, ${added} in; statements changed: ${statements.length}`,
  ].join('\n')
}
