import { z } from 'zod'
import { boundedJson } from './bounded-json.js'
import { whereMissing } from './by-hand.js'
import { asIngestError } from './ingest-error.js'
import { readPage, type PageInput, type ReadPage } from './read-page.js'

/** A line that could be read. */
export interface LineRead {
  readonly line: number
  readonly id: string
  readonly page: ReadPage
}

/** A line that could not; `message` is one line that names the file and the line and says what to do. */
export interface LineFailed {
  readonly line: number
  /** The line's own identifier, where that much could be read. */
  readonly id: string | null
  readonly message: string
}

/** Input of JSON Lines: bytes, pieces of bytes or text cut anywhere (a stream), or a string. */
export type LinesSource = Uint8Array | string | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

export interface LinesOptions extends Pick<PageInput, 'receivedAt' | 'receivedFrom' | 'keptName' | 'byHand'> {
  /** How each line's page is read: by `readPage`, unless given. */
  readonly readPage?: ((input: PageInput) => ReadPage | Promise<ReadPage>) | undefined
}

/** A line longer than this is no article; in characters. */
const LONGEST_LINE = 64_000_000

const optionalText = z.string().nullish().transform((value) => value ?? undefined)
const record = z.object({
  id: z.union([z.string().min(1), z.int().transform(String)]),
  text: optionalText,
  html: optionalText,
  url: optionalText,
  title: optionalText,
  published: optionalText,
})

/**
 * Reads JSON Lines, one article a line: `{"id", "text" or "html", "url"?, "title"?, "published"?}`; `null` counts as
 * missing, other fields are passed over, blank lines too. Yields each line's page, or what is wrong with the line; a
 * bad line doesn't stop the others. Holds one line at a time. A sighting is named `name#id`. What is given by hand counts for
 * lines that give none; it must be valid, see `readPage`.
 */
export async function* readJsonLines(name: string, source: LinesSource, options: LinesOptions): AsyncGenerator<LineRead | LineFailed> {
  let line = 0
  for await (const text of linesOf(source)) {
    line++
    const json = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (json.trim() !== '') yield await readLine(name, line, json, options)
  }
}

async function readLine(name: string, line: number, json: string, options: LinesOptions): Promise<LineRead | LineFailed> {
  const failed = (id: string | null, what: string): LineFailed => ({ line, id, message: `${name}, line ${line}: ${what}` })
  if (json.length > LONGEST_LINE) return failed(null, `longer than ${LONGEST_LINE} characters: put each article on a line of its own`)
  const value = boundedJson(json)
  if (value === undefined) return failed(null, 'not valid JSON: write one JSON object a line, without line breaks in it')
  const parsed = record.safeParse(value)
  if (!parsed.success) return failed(idOf(value), wrong(parsed.error))
  const { id, text, html, url, title, published } = parsed.data
  if ((text === undefined) === (html === undefined)) {
    return failed(id, text === undefined ? 'has neither "text" nor "html": give one of them' : 'has both "text" and "html": give only one')
  }
  try {
    // A lone surrogate has no UTF-8; the encoder puts U+FFFD, as long in code units, in its place.
    const bytes = new TextEncoder().encode(text ?? html)
    const page = await (options.readPage ?? readPage)({
      name: `${name}#${id}`, keptName: `${options.keptName ?? name}#${id}`, bytes, door: 'json lines', receivedAt: options.receivedAt, receivedFrom: options.receivedFrom,
      mediaType: text === undefined ? 'text/html' : 'text/plain', url, title, published, byHand: whereMissing(options.byHand, { url, published }),
    })
    return { line, id, page }
  } catch (error) {
    return failed(id, asIngestError(`${name}#${id}`, error).message.replace(`${name}#${id}: `, ''))
  }
}

function idOf(value: unknown): string | null {
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value).data?.id
  return id === undefined ? null : String(id)
}

function wrong(error: z.ZodError): string {
  const issue = error.issues[0]
  const field = issue?.path[0]
  if (field === undefined) return 'is not a JSON object: write {"id": …, "text": …}'
  return field === 'id' ? '"id" is missing or is neither text nor a whole number: give each article one'
    : `"${String(field)}" is not text: write it as a JSON string or leave it out`
}

/** Lines without their ends. Bytes are decoded as UTF-8, also where a character is cut between two pieces. */
async function* linesOf(source: LinesSource): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  // Joining a long line's pieces once, not piece by piece, keeps it linear.
  let held: string[] = []
  let length = 0
  const hold = (piece: string) => {
    // Of a line that is too long anyway no more is kept than says so.
    if (length <= LONGEST_LINE) held.push(piece)
    length += piece.length
  }
  for await (const piece of piecesOf(source)) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      hold(text.slice(from, at))
      yield held.join('').replace(/\r$/, '')
      held = []
      length = 0
      from = at + 1
    }
    hold(text.slice(from))
  }
  hold(decoder.decode())
  const last = held.join('')
  if (last !== '') yield last
}

function piecesOf(source: LinesSource): AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string> {
  return typeof source === 'string' || source instanceof Uint8Array ? [source] : source
}
