import { randomBytes } from 'node:crypto'
import { sha256 } from '../../model/identifier.js'
import { quoteOf } from '../../model/quote.js'
import { LONGEST_CONTACT, LONGEST_NOTE, LONGEST_PASSAGE, report, type Report, type ReportKind } from '../../model/report.js'
import type { Span } from '../../model/span.js'
import type { Store } from '../../store/store.js'
import { findWords } from '../../text/find-words.js'
import { hullOf } from '../../text/span.js'
import { addressGroup } from '../editors/address-group.js'
import { EditRefused } from './edit-refused.js'

/** As many reports as may be open on one statement, or on one page's passages: more would only say the same. */
export const MOST_OPEN = 20

const TOO_MANY_REPORTS = 'Too many reports came at once. Send this again in ten minutes.'
/** Milliseconds in which reports of strangers are counted, and as many as are taken in that time: from one address (of IPv6 one network), and from all. */
const WINDOW = 10 * 60_000
const FROM_ONE = 10
const FROM_ALL = 300

/** What a reader reports: of a statement, or of words of an article, as written or by where they stand. */
export interface Reporting {
  readonly about: { readonly statement: string } | { readonly article: string; readonly passage: string | Span }
  readonly kind: ReportKind
  readonly note: string
  readonly contact?: string | null | undefined
  /** The address of the machine that sends it, where it may be a stranger’s: then so many are taken in ten minutes. Empty where it isn't known. */
  readonly from?: string | undefined
}

/** A report that was kept. `secret`: what its reporter asks for it by; told this once. */
export interface Reported {
  readonly report: Report
  readonly secret: string
}

/** Keeps a report. Throws an `EditRefused` that says what is wrong. */
export async function keepReport(store: Store, now: string, { about, kind, note, contact = null, from }: Reporting): Promise<Reported> {
  const said = note.trim()
  if (said.length > LONGEST_NOTE) throw new EditRefused('note', `This is longer than ${LONGEST_NOTE} signs. Say it in fewer.`)
  if (said === '' && (kind === 'other' || kind === 'missing statement')) throw new EditRefused('note', 'Say what is wrong.')
  const reach = contact?.trim() ?? ''
  if (reach.length > LONGEST_CONTACT) throw new EditRefused('contact', `This is longer than ${LONGEST_CONTACT} signs.`)
  const target = await targetOf(store, about)
  const made = report({ at: now, target, kind, note: said, contact: reach === '' ? null : reach })
  const secret = randomBytes(24).toString('base64url')
  const done = await store.addReport(made, {
    secret: secretHash(secret), atMost: MOST_OPEN,
    ...(from !== undefined && { flood: { sender: senderOf(from), since: new Date(Date.parse(now) - WINDOW).toISOString(), fromOne: FROM_ONE, fromAll: FROM_ALL } }),
  })
  if (done === 'flood') throw new EditRefused('flood', TOO_MANY_REPORTS)
  if (done === 'many') throw new EditRefused('about', 'Several readers have reported this already, and editors have still to look at it. Nothing was added.')
  if (done === 'missing') throw new EditRefused('about', 'The page is not in the ledger any more.')
  return { report: made, secret }
}

/** What the ledger keeps of an address while it counts: 20 bits of a hash, too few to tell whose it is. */
function senderOf(address: string): string {
  return sha256(new TextEncoder().encode(addressGroup(address))).slice(0, 5)
}

/** What the ledger keeps of a reporter's secret. */
export function secretHash(secret: string): string {
  return sha256(new TextEncoder().encode(secret))
}

async function targetOf(store: Store, about: Reporting['about']): Promise<Report['target']> {
  if ('statement' in about) {
    const found = await store.statement(about.statement)
    if (found === null) throw new EditRefused('about', `There is no statement ${about.statement}.`)
    const { statement: { id, source, cue, content }, article } = found
    const hull = hullOf([...source, ...cue, ...content])
    if (hull === null) throw new EditRefused('about', 'This statement has no words.')
    return { capture: article.captureId, article: article.id, statement: id, quote: quoteOf(article.text, hull) }
  }
  const kept = await store.article(about.article)
  if (kept === null) throw new EditRefused('about', `There is no article ${about.article}.`)
  const { article } = kept
  const span = typeof about.passage === 'string' ? passageIn(article.text, about.passage) : about.passage
  if (span.end > article.text.length || span.begin >= span.end) throw new EditRefused('passage', 'These words are not in the article.')
  if (span.end - span.begin > LONGEST_PASSAGE) throw new EditRefused('passage', `The passage is longer than ${LONGEST_PASSAGE} signs. Give its first words.`)
  return { capture: article.captureId, article: article.id, statement: null, quote: quoteOf(article.text, span) }
}

/** Where words stand first in a text, whatever white space is between them. Throws an `EditRefused` where they don't. */
function passageIn(text: string, passage: string): Span {
  const words = passage.trim()
  if (words === '') throw new EditRefused('passage', 'Give the words that it is about, as they stand in the article.')
  if (words.length > LONGEST_PASSAGE) throw new EditRefused('passage', `The passage is longer than ${LONGEST_PASSAGE} signs. Give its first words.`)
  const found = findWords(text, words, 0)
  if (found === null) throw new EditRefused('passage', 'These words are not in the article. Copy them from it.')
  return found
}
