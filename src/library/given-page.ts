import type { PageInput } from '../ingest/read-page.js'

/** A page: a text, or the bytes of HTML or plain text. */
export type Page = string | Uint8Array

/** What the caller knows of a page. */
export interface AboutPage {
  /** What tells a person where the page came from; the reading's `id`, and the beginning of messages. `page` unless given. */
  readonly name?: string | undefined
  /** Its address, given by hand, beginning with `https://` or `http://`. */
  readonly url?: string | undefined
  /** When it was published, given by hand: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; goes before what the page says. */
  readonly published?: string | undefined
  /** When it was captured: ISO 8601; now, unless given. */
  readonly capturedAt?: string | undefined
}

/** How pages are read. */
export interface HowToRead {
  /** With the small model: twice as fast and somewhat more often wrong. */
  readonly fast?: boolean | undefined
  /** With the large model: a second or two for an article, and less often wrong. Not together with `fast`. */
  readonly careful?: boolean | undefined
}

/** A page as the reader takes it. Throws a `TypeError` where the call is wrong. */
export function pageInput(caller: string, page: Page, { name = 'page', url, published, capturedAt }: AboutPage): PageInput {
  if (typeof page !== 'string' && !(page instanceof Uint8Array)) throw new TypeError(`${caller}: got ${kindOf(page)} for the page, expected text or bytes`)
  if (url !== undefined && !isWebAddress(url)) throw new TypeError(`${caller}: got ${JSON.stringify(url)} for url, expected a whole address with https:// or http://`)
  const captured = capturedAt === undefined ? NaN : Date.parse(capturedAt)
  if (capturedAt !== undefined && Number.isNaN(captured)) throw new TypeError(`${caller}: got ${JSON.stringify(capturedAt)} for capturedAt, expected a time as 2021-12-24T18:30:00Z`)
  return {
    name, bytes: typeof page === 'string' ? new TextEncoder().encode(page) : page, door: 'api',
    ...((published !== undefined || url !== undefined) && { byHand: { ...(published !== undefined && { published }), ...(url !== undefined && { url }) } }),
    ...(capturedAt === undefined ? { receivedAt: new Date().toISOString() } : { receivedAt: new Date(captured).toISOString(), receivedFrom: 'given by hand' }),
  }
}

function isWebAddress(url: unknown): boolean {
  return typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url)
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value
}
