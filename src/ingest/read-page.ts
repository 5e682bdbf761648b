import type { Article } from '../model/article.js'
import { capture, type Capture, type Header } from '../model/capture.js'
import type { Problem } from '../model/problem.js'
import { decode, replacementsIn, type Decoded } from '../text/decode.js'
import { declaredCharset } from './charset.js'
import { headerCharset, saysHtml } from './content-type.js'
import { IngestError } from './ingest-error.js'
import { mediaTypeOf, type MediaType } from './media-type.js'
import { checkPublished } from './published.js'
import { readHtml } from './read-html.js'
import { readText } from './read-text.js'

/** A page as it was received, with what the caller knows of it. */
export interface PageInput {
  /** What tells a person where the bytes came from: a file's name. Used in messages and kept with the capture. */
  readonly name: string
  readonly bytes: Uint8Array
  /** ISO 8601, UTC. */
  readonly receivedAt: string
  readonly url?: string | undefined
  /** Of the HTTP response that brought the bytes. Its charset goes before the one that the page declares. */
  readonly headers?: readonly Header[] | undefined
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; goes before what the page says. */
  readonly published?: string | undefined
  /** Goes before what the page says. */
  readonly title?: string | undefined
  /** Where missing, the content decides. */
  readonly mediaType?: MediaType | undefined
}

/** A page as read. */
export interface ReadPage {
  readonly capture: Capture
  readonly article: Article
  readonly problems: readonly Problem[]
}

const MEBIBYTE = 1024 * 1024
/** News pages with all their scripts stay below half of this; larger ones take seconds and gigabytes to read, and are made for that. */
const LARGEST_HTML = 8 * MEBIBYTE

/** Beyond this many, undecodable places are only counted. */
const MOST_PLACES = 20

/**
 * Reads a page: its bytes become a capture and an article. Empty input gives an article with an empty text. Runs
 * nothing in the page and asks nothing of the network. Throws `IngestError` where the bytes are no text (a picture, an
 * archive) or `published` is no date; whatever else is wrong with a page is a problem beside what could be read.
 */
export function readPage(input: PageInput): ReadPage {
  const published = input.published === undefined ? undefined : checkPublished(input.published, input.name)
  const { name, bytes, receivedAt, headers = [] } = input
  const mediaType = mediaTypeOf(name, bytes, input.mediaType ?? (saysHtml(headers) ? 'text/html' : undefined))
  const page = capture({ name, bytes, receivedAt, mediaType, url: input.url ?? null, headers })
  const given = { title: input.title, published }
  if (mediaType === 'text/plain') {
    const decoded = decode(bytes, headerCharset(headers))
    const article = readText(page, decoded.text, given)
    return { capture: page, article, problems: decodingProblems(decoded, article.text) }
  }
  if (bytes.length > LARGEST_HTML) {
    throw new IngestError(`${name}: ${Math.ceil(bytes.length / MEBIBYTE)} MiB of HTML: pages are read up to ${LARGEST_HTML / MEBIBYTE} MiB; save the article's text and add that`)
  }
  const decoded = decode(bytes, headerCharset(headers) ?? declaredCharset(bytes))
  const { article, problems } = readHtml(page, decoded.text, given)
  return { capture: page, article, problems: [...decodingProblems(decoded, article.text), ...problems] }
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
