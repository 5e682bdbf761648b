import { Buffer } from 'node:buffer'
import { ByteReader } from './byte-reader.js'
import type { Stretch } from './gzip.js'
import { LARGEST_PAGE } from './limits.js'
import { contentLength, field, fieldsOf, type Fields } from './warc-fields.js'
import { isWhole, NEAR, toNextRecord, trueEnd, type Search } from './warc-recovery.js'

/** A record of a type that may hold a page. */
export interface WarcRecord {
  /** `record 12, at byte 4096`; in gzip the byte at which its member begins. */
  readonly where: string
  readonly fields: Fields
  /** Only its begin where `tooLarge`. */
  readonly block: Uint8Array
  readonly tooLarge: boolean
  /** What is wrong with the record, though it could be read. */
  readonly complaint: string | null
}

/** Where the archive is damaged. `failure` says what of it was not read. */
export interface WarcDamage {
  readonly where: string
  readonly failure: string
}

const MAY_HOLD_A_PAGE = /^(?:response|resource|revisit|conversion|continuation)$/i
/** Records of other types and up to this many bytes are looked over too, as their length may be wrong. */
const SMALL = 1024 * 1024
const LONGEST_HEAD = 65_536
const HEAD_SHOWN = 65_536
/** The line ends that close a record, and the first letters of the next. */
const AFTER = 9

/**
 * Reads the records of a WARC (1.0, 1.1 and what came before) one at a time, in order, as they come: those of the types
 * `response`, `resource`, `revisit`, `conversion` and `continuation`, and where the archive is damaged. After damage it goes on with the next record.
 */
export async function* warcRecords(stretches: AsyncIterable<Stretch>): AsyncGenerator<WarcRecord | WarcDamage> {
  const search: Search = { bytes: 0 }
  let number = 0
  let first = true
  for await (const stretch of stretches) {
    const reader = new ByteReader(stretch.bytes)
    if (!first && !await beginsRecord(reader)) await toNextRecord(reader)
    const before = number
    let told = false
    for (;;) {
      await passLineEnds(reader)
      if (await reader.atEnd()) break
      const place = placeOf(stretch, reader.at)
      const head = await takeHead(reader)
      if (head === null) {
        const passed = await toNextRecord(reader)
        if (await reader.atEnd() && stretch.gap() !== null) break
        yield { where: `after record ${number}, at ${place}`, failure: `${passed} bytes are no WARC record: they were passed over` }
        continue
      }
      number++
      const where = `record ${number}, at ${place}`
      const read = await takeBlock(reader, stretch, head, search)
      // Why bytes end is known once they do: the record that ended there tells it.
      told ||= 'failure' in read && stretch.gap() !== null
      if ('failure' in read) yield { where, failure: read.failure }
      else if (MAY_HOLD_A_PAGE.test(field(head, 'warc-type') ?? '')) yield { where, fields: head, ...read }
      else if (read.complaint !== null) yield { where, failure: read.complaint }
    }
    const gap = stretch.gap()
    // What looks like gzip among damaged bytes is mostly none: not a word of it.
    if (gap !== null && !told && (first || number > before)) {
      yield { where: `after record ${number}, from ${placeOf(stretch, reader.at)} on`, failure: `${gap}: went on with the next record that can be read` }
    }
    first = false
  }
}

type Block = Pick<WarcRecord, 'block' | 'tooLarge' | 'complaint'>

/** Takes a record's block and leaves `reader` at the next record. */
async function takeBlock(
  reader: ByteReader, stretch: Stretch, fields: Fields, search: Search,
): Promise<Block | { readonly failure: string }> {
  const length = contentLength(fields)
  const wanted = MAY_HOLD_A_PAGE.test(field(fields, 'warc-type') ?? '')
  if (length !== null && length > (wanted ? LARGEST_PAGE : SMALL)) {
    const near = wanted ? await trueEnd(reader, stretch, fields, false, search, [NEAR]) : null
    return near?.block ? takeMismeasured(reader, stretch, fields, length, true, search) : passLarge(reader, stretch, length)
  }
  const ahead = await reader.peek((length ?? 0) + AFTER)
  const cut = length !== null && ahead.length < length
  const closed = !cut && length !== null && (closes(ahead, length) || (wanted && isWhole(fields, ahead.subarray(0, length)) === true))
  if (!closed) return takeMismeasured(reader, stretch, fields, length, cut, search)
  const block = ahead.subarray(0, length)
  const whole = wanted && field(fields, 'warc-block-digest') !== null ? isWhole(fields, block) : null
  const damaged = stretch.gap() !== null && reader.at + length >= (stretch.members.at(-1)?.unpacked ?? 0) && isWhole(fields, block) !== true
  await reader.skip(length)
  if (damaged) return { failure: `${stretch.gap() ?? ''}: it was not read` }
  if (whole === false) return { failure: 'its bytes are not those of its digest: it is damaged and was not read' }
  return { block, tooLarge: false, complaint: null }
}

/** Passes a block that is too large for a page, in a record that is mostly a film or the like. */
async function passLarge(reader: ByteReader, stretch: Stretch, length: number): Promise<Block | { readonly failure: string }> {
  const block = Uint8Array.from(await reader.peek(HEAD_SHOWN))
  const passed = await reader.skip(length)
  if (passed < length) return { failure: cutOff(stretch, passed, length) }
  if (!closes(await reader.peek(AFTER), 0)) {
    const lost = await toNextRecord(reader)
    return { failure: `its Content-Length (${length}) is wrong: it and ${lost} bytes after it were not read` }
  }
  return { block, tooLarge: true, complaint: null }
}

async function takeMismeasured(
  reader: ByteReader, stretch: Stretch, fields: Fields, length: number | null, cut: boolean, search: Search,
): Promise<Block | { readonly failure: string }> {
  const holdsPage = /^(?:response|resource|revisit|conversion|continuation)$/i.test(field(fields, 'warc-type') ?? '')
  const end = await trueEnd(reader, stretch, fields, !cut || !holdsPage, search)
  const said = length === null ? 'its Content-Length is missing or no number' : `its Content-Length (${length}) is wrong`
  if (end === null) {
    const left = await reader.skip(Infinity)
    return { failure: cut ? cutOff(stretch, left, length ?? 0) : `${said} and no record follows: it was not read` }
  }
  await reader.skip(end.next)
  if (end.block === null) return { failure: `${said}: it was not read; went on with the next record` }
  return { block: end.block, tooLarge: false, complaint: `${said}: it was read to its true end, ${end.block.length} bytes` }
}

function cutOff(stretch: Stretch, there: number, length: number): string {
  const why = stretch.gap()
  return why === null ? `is cut off after ${there} of ${length} bytes: it was not read` : `${why}: it was not read`
}

/** Whether a record may end at `at`: line ends, then the next record or nothing. */
function closes(bytes: Uint8Array, at: number): boolean {
  return /^[\r\n]*(?:$|WARC\/)/.test(Buffer.from(bytes.subarray(at, at + AFTER)).toString('latin1'))
}

async function beginsRecord(reader: ByteReader): Promise<boolean> {
  return /^WARC\/\d/.test(Buffer.from(await reader.peek(6)).toString('latin1'))
}

async function passLineEnds(reader: ByteReader): Promise<void> {
  for (let next = await reader.peek(1); next[0] === 0x0d || next[0] === 0x0a; next = await reader.peek(1)) await reader.skip(1)
}

/** A record's named fields; `null`, with nothing passed, where no record begins. */
async function takeHead(reader: ByteReader): Promise<Fields | null> {
  if (!await beginsRecord(reader)) return null
  for (const most of [4096, LONGEST_HEAD]) {
    const ahead = Buffer.from(await reader.peek(most))
    const end = /\r?\n\r?\n/.exec(ahead.toString('latin1'))
    if (end === null) continue
    await reader.skip(end.index + end[0].length)
    return fieldsOf(ahead.toString('utf8', 0, end.index).split(/\r?\n/).slice(1))
  }
  return null
}

/** `byte 4096`, or where the gzip member begins that holds it. */
function placeOf(stretch: Stretch, at: number): string {
  const index = stretch.members.findLastIndex(({ unpacked }) => unpacked <= at)
  const member = stretch.members[index]
  // Those before are not asked for again.
  if (index > 0) stretch.members.splice(0, index)
  return `byte ${member?.packed ?? at}`
}
