import { localOrder } from '../dates/date-order.js'
import { dayOf } from '../published.js'
import type { Entry } from './entry.js'
import { wordsOf } from './xml-text.js'

/** An item of a feed, of whatever format. */
export interface FeedItem {
  /** As written; against `base`. */
  readonly link: string | null
  readonly base: string | null
  /** HTML or plain text. */
  readonly title: string | null
  /** Dates as written; the first that is a date counts. */
  readonly dates: readonly (string | null)[]
  /** BCP 47, as the feed says: for dates in its language. */
  readonly language?: string | null
  /** HTML that may be the whole text or a summary. */
  readonly texts: readonly (string | null)[]
}

/** A text at least so long, in characters, is an article; summaries and teasers are a few sentences. */
const FULL_TEXT = 1000
/** How a text ends that goes on elsewhere. */
const GOES_ON = /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;|\+)\]|(?<!\p{L})(?:read|continue|lire|leia|leer|seguir|leggi|weiter|más|mehr|meer|lees|czytaj|čtěte|číst|läs|les|læs|lue|devamı|читать|читати|далее|далі|もっと|続き|阅读|閱讀|더 ?보기)[\p{L} ]{0,20}[»›→>.:]*)\s*$/iu
/** What WordPress puts under each entry: `The post X appeared first on Y.` */
const SIGNED = /\s*(?:The post |L['’]article |Der Beitrag |La entrada |O post |L['’]articolo |Het bericht |Wpis |Artykuł |Запись |Запис )[^]{1,300}?(?:appeared first on|est apparu en premier sur|erschien zuerst auf|se publicó primero en|apareceu primeiro em|proviene da|verscheen eerst op|pochodzi z serwisu|впервые появилась|вперше з[’']явилася)[^]{0,100}$/u
const LONGEST_TITLE = 1000

/**
 * An item as an entry: the page itself, where the feed has its full text, else its address. What the feed holds is kept
 * to the letter: title and date stand beside it, not in it.
 */
export function itemEntry(name: string, { link, base, title, dates, texts, language = null }: FeedItem): Entry {
  const url = link === null ? null : webUrl(link, base)
  const words = title === null ? '' : wordsOf(title.slice(0, LONGEST_TITLE * 10)).slice(0, LONGEST_TITLE)
  const hints = { language, order: localOrder(language, url), shortYears: true }
  const published = dates.map((date) => (date === null ? null : dayOf(date, hints))).find((day) => day !== null) ?? undefined
  const known = { ...(words === '' ? {} : { title: words }), ...(published === undefined ? {} : { published }) }
  const text = texts.find((html) => html !== null && isFullText(html))
  if (text) {
    return { is: 'page', name, bytes: new TextEncoder().encode(text), receivedAt: null, url, door: 'feed', headers: [], mediaType: 'text/html', ...known }
  }
  if (url !== null) return { is: 'link', name, url, of: 'page', ...known }
  const failure = link === null ? 'gives no address and no full text' : `its address is none of the web (${link.trim().slice(0, 80)})`
  return { is: 'bad', name, failure: `${name}: ${failure}: nothing to read there` }
}

function isFullText(html: string): boolean {
  if (html.length < FULL_TEXT) return false
  const words = wordsOf(html)
  const own = words.slice(-500).replace(SIGNED, '')
  return words.length >= FULL_TEXT && !GOES_ON.test(own.slice(-60))
}

const LONGEST_URL = 8000

/** An address of the web, made whole; `null` for others (`mailto:`, `javascript:`). */
export function webUrl(written: string, base: string | null): string | null {
  const text = written.trim()
  if (text === '' || text.length > LONGEST_URL) return null
  for (const against of [undefined, base ?? undefined]) {
    if (!URL.canParse(text, against)) continue
    const url = new URL(text, against)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  }
  return null
}
