import { DEEDS, FIELD_NAMES, inWords } from '../export/to-edits.js'
import type { KeptCorrection } from '../record/ledger.js'
import { urls } from './urls.js'

/** UTF-16 code units of a statement's words in a title. */
const MOST_WORDS = 120

/** The log of corrections as Atom (RFC 4287). `origin`: of the desk, as it was asked. */
export function atomOf(items: readonly KeptCorrection[], origin: string): string {
  const updated = items[0]?.correction.at ?? '1970-01-01T00:00:00.000Z'
  const entries = items.map((one) => {
    const { id, at, editor } = one.correction
    return [
      '  <entry>', `    <id>urn:onrecord:correction:${id}</id>`, `    <title>${escaped(titleOf(one))}</title>`, `    <updated>${at}</updated>`, `    <author><name>${escaped(editor)}</name></author>`,
      `    <link href="${escaped(origin + urls.correction(id))}"/>`, `    <content type="text">${escaped(textOf(one))}</content>`, '  </entry>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>', '<feed xmlns="http://www.w3.org/2005/Atom">', '  <title>Corrections</title>', `  <id>${escaped(origin + urls.corrections())}</id>`, `  <updated>${updated}</updated>`,
    `  <link rel="self" href="${escaped(origin + urls.correctionsAtom())}"/>`, `  <link href="${escaped(origin + urls.corrections())}"/>`, ...entries, '</feed>', '',
  ].join('\n')
}

/** The same as JSON Feed 1.1. */
export function jsonFeedOf(items: readonly KeptCorrection[], origin: string): unknown {
  return {
    version: 'https://jsonfeed.org/version/1.1', title: 'Corrections', home_page_url: origin + urls.corrections(), feed_url: origin + urls.correctionsFeed(),
    items: items.map((one) => ({
      id: `urn:onrecord:correction:${one.correction.id}`, url: origin + urls.correction(one.correction.id), title: titleOf(one), content_text: textOf(one), date_published: one.correction.at,
      authors: [{ name: one.correction.editor }],
    })),
  }
}

function titleOf({ correction: { editor, is, target: { quote: { exact } } } }: KeptCorrection): string {
  const words = exact.split(/\s+/).filter(Boolean).join(' ')
  return `${editor} ${DEEDS[is]}: “${words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).toWellFormed()}…` : words}”`
}

function textOf({ correction: { changes, why }, counts, page }: KeptCorrection): string {
  return [
    ...changes.map(inWords).map(({ field, before, after }) => `${FIELD_NAMES[field]}: ${before === null ? '' : `${before} → `}${after ?? 'nothing'}`),
    ...(why === '' ? [] : [`Why: ${why}`]), `Page: ${page.title ?? 'Untitled'}`, ...(counts ? [] : ['Taken back since.']),
  ].join('\n')
}

/** As XML has it: without the signs that it can't hold. */
export function escaped(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
