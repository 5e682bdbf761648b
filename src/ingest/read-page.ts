import type { Article, Given, GivenByHand } from '../model/article.js'
import { capture, type Capture, type Header } from '../model/capture.js'
import type { Problem } from '../model/problem.js'
import { sighting, type Door, type Redirect, type Sighting, type TimeFrom } from '../model/sighting.js'
import { decode, replacementsIn, type Decoded } from '../text/decode.js'
import { detectEncoding } from '../text/detect-encoding.js'
import { declarationsOf, textBytes } from './charset.js'
import type { Context } from './context.js'
import { headerCharset, saysHtml } from './content-type.js'
import { IngestError } from './ingest-error.js'
import { mediaTypeOf, type MediaType } from './media-type.js'
import { checkPublished } from './published.js'
import { readHtml } from './read-html.js'
import { readText } from './read-text.js'

/** A page as it was received, with what the caller knows of it. */
export interface PageInput {
  /** What tells a person where the bytes came from: a file's name, an address. Used in messages. */
  readonly name: string
  /** What is kept as the name: without the file's folder. `name`, unless given. */
  readonly keptName?: string | undefined
  readonly bytes: Uint8Array
  /** ISO 8601, UTC. */
  readonly receivedAt: string
  /** What tells that time: our clock, unless given. */
  readonly receivedFrom?: TimeFrom | undefined
  /** By which way the bytes came: as a file, unless given. */
  readonly door?: Door | undefined
  /** The address that was asked for, and the one that the bytes came from or that a feed or a list gives them. */
  readonly asked?: string | undefined
  readonly url?: string | undefined
  readonly redirects?: readonly Redirect[] | undefined
  /** Of the HTTP response that brought the bytes. The headers' charset goes before the one that the page declares. */
  readonly status?: number | undefined
  readonly headers?: readonly Header[] | undefined
  /** By a feed, a list or a line of JSON: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; goes before what the page says, as `title` does. */
  readonly published?: string | undefined
  readonly title?: string | undefined
  /** Where missing, the content decides. */
  readonly mediaType?: MediaType | undefined
  /** By a person; goes before all else. */
  readonly byHand?: GivenByHand | undefined
}

/** A page as read: its bytes, how they came, what they were read to say, and what could not be read. */
export interface ReadPage {
  readonly capture: Capture
  readonly sighting: Sighting
  readonly article: Article
  readonly problems: readonly Problem[]
}

const MEBIBYTE = 1024 * 1024
/** News pages with all their scripts stay below half of this; larger ones take seconds and gigabytes to read, and are made for that. */
const LARGEST_HTML = 8 * MEBIBYTE

/** Beyond this many, undecodable places are only counted. */
const MOST_PLACES = 20

/**
 * Reads a page: its bytes become a capture, their receipt a sighting, what they say a reading. Empty input gives a reading with an
 * empty text. Runs nothing in the page and asks nothing of the network. Throws `IngestError` where the bytes are no text (a picture,
 * an archive) or `published` is no date; whatever else is wrong with a page is a problem beside what could be read.
 */
export function readPage(input: PageInput): ReadPage {
  const { name, bytes, headers = [] } = input
  const kept = capture(bytes)
  const seen = sightingOf(input, kept.sha256)
  const given = givenWith(input)
  const mediaType = mediaTypeOf(name, bytes, input.mediaType ?? (saysHtml(headers) ? 'text/html' : undefined))
  const context: Context = { captureId: kept.sha256, mediaType, url: seen.url, given }
  if (mediaType === 'text/plain') {
    const decoded = decode(bytes, headerCharset(headers))
    const article = readText(context, decoded.text)
    return { capture: kept, sighting: seen, article, problems: decodingProblems(decoded, article.text) }
  }
  if (bytes.length > LARGEST_HTML) {
    throw new IngestError(`${name}: ${Math.ceil(bytes.length / MEBIBYTE)} MiB of HTML: pages are read up to ${LARGEST_HTML / MEBIBYTE} MiB; save the article's text and add that`)
  }
  const declared = declarationsOf(bytes)
  const header = headerCharset(headers)
  const decoded = decode(bytes, header ?? declared.charset, () => detectEncoding(textBytes(bytes), declared.language))
  const { article, problems } = readHtml(context, decoded.text)
  return { capture: kept, sighting: seen, article, problems: [...decodingProblems(decoded, article.text), ...charsetConflict(header, declared.charset, decoded, article.text), ...problems] }
}

function sightingOf(input: PageInput, captureId: string): Sighting {
  const { name, keptName, receivedAt, receivedFrom, door, asked, url, redirects, status, headers } = input
  return sighting({
    captureId, receivedAt, receivedFrom: receivedFrom ?? 'clock', door: door ?? 'file', name: keptName ?? name, asked: asked ?? null, url: url ?? null,
    redirects: redirects ?? [], status: status ?? null, headers: headers ?? [],
  })
}

/** What was given with a page, checked. */
function givenWith({ name, title, published, mediaType, byHand }: PageInput): Given {
  const date = published === undefined ? undefined : checkPublished(published, name)
  const ownDate = byHand?.published === undefined ? undefined : checkPublished(byHand.published, name)
  const hand: GivenByHand = { ...(ownDate !== undefined && { published: ownDate }), ...(byHand?.url !== undefined && { url: byHand.url }) }
  return {
    ...(title !== undefined && { title }), ...(date !== undefined && { published: date }), ...(mediaType !== undefined && { mediaType }),
    ...(Object.keys(hand).length > 0 && { byHand: hand }),
  }
}

/** Header and page name different encodings: told, as one of them is wrong. Text in ASCII only is the same in most. */
function charsetConflict(header: string | null, page: string | null, { encoding, text }: Decoded, words: string): Problem[] {
  const [one, other] = [header, page].map((label) => encodingOf(label))
  if (one === null || other === null || one === undefined || other === undefined || one === other || !/[^\x00-\x7f]/.test(text)) return []
  const why = encoding === one ? 'the header goes before, as in browsers' : 'its bytes are valid in that, and hardly ever are by chance'
  return [{ rule: 'encoding-conflict', message: `the header says that the page is in ${one}, the page itself says ${other}: read as ${encoding}, as ${why}`, begin: 0, end: words.length }]
}

function encodingOf(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function decodingProblems(decoded: Decoded, text: string): Problem[] {
  const problems: Problem[] = []
  if (decoded.guessed) {
    const message = `the bytes are not UTF-8 and nothing says what they are: read as ${decoded.encoding}; accented letters may be wrong`
    problems.push({ rule: 'encoding-guessed', message, begin: 0, end: text.length })
  }
  if (decoded.undecodable === 0) return problems
  const places = replacementsIn(text)
  for (const begin of places.slice(0, MOST_PLACES)) {
    const message = `bytes here mean nothing in ${decoded.encoding}; U+FFFD stands for them`
    problems.push({ rule: 'undecodable', message, begin, end: begin + 1 })
  }
  const more = decoded.undecodable - Math.min(places.length, MOST_PLACES)
  if (places.length === 0 || places.length > MOST_PLACES) {
    const message = `${more} more places of the page could not be decoded as ${decoded.encoding}`
    problems.push({ rule: 'undecodable', message, begin: 0, end: text.length })
  }
  return problems
}
