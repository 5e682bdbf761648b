import { Buffer } from 'node:buffer'
import { LARGEST_PAGE } from './limits.js'
import { field } from './warc-fields.js'
import type { WarcRecord } from './warc-records.js'

/** Records that wait for what goes on with them; of more, the oldest is given up. */
const MOST_WAITING = 8

interface Waiting {
  readonly first: WarcRecord
  readonly blocks: Uint8Array[]
  size: number
}

/** A record whose segments are all there, or were given up: `whole` says which. */
export interface Joined {
  readonly record: WarcRecord
  readonly segments: number
  readonly whole: boolean
}

/** Joins records that were written in segments (ISO 28500, 8). The first is held until those that go on with it have come. */
export class Segments {
  readonly #waiting = new Map<string, Waiting>()

  /** Whether a record is a segment; what is complete with it, or given up for it. `null` for a whole record. */
  take(record: WarcRecord): readonly Joined[] | null {
    const number = field(record.fields, 'warc-segment-number')
    if (number === null) return null
    if (number === '1') {
      const given = this.#waiting.size < MOST_WAITING ? [] : [...this.#waiting.keys()].slice(0, 1).flatMap((key) => this.#end(key, false))
      for (const key of keysOf(record, 'warc-record-id').slice(0, 1)) this.#waiting.set(key, { first: record, blocks: [record.block], size: record.block.length })
      return given
    }
    const key = keysOf(record, 'warc-segment-origin-id').flatMap((wanted) => [...this.#waiting].filter(([id, { first }]) => id === wanted || keysOf(first, 'warc-record-id').includes(wanted)).map(([id]) => id))[0]
    const waiting = key === undefined ? undefined : this.#waiting.get(key)
    if (key === undefined || waiting === undefined) return []
    waiting.size += record.block.length
    if (waiting.size > LARGEST_PAGE) return this.#end(key, false)
    waiting.blocks.push(record.block)
    return field(record.fields, 'warc-segment-total-length') === null ? [] : this.#end(key, true)
  }

  /** What still waits at the archive's end. */
  rest(): readonly Joined[] {
    return [...this.#waiting.keys()].flatMap((key) => this.#end(key, false))
  }

  #end(key: string, whole: boolean): Joined[] {
    const waiting = this.#waiting.get(key)
    this.#waiting.delete(key)
    if (waiting === undefined) return []
    // Digests are of one segment only.
    const fields = waiting.first.fields.filter(([name]) => !/^warc-(?:block|payload)-digest$/i.test(name))
    return [{ record: { ...waiting.first, fields, block: Buffer.concat(waiting.blocks) }, segments: waiting.blocks.length, whole }]
  }
}

/** What a segment may be found by: an identifier, else what it is of. */
function keysOf({ fields }: WarcRecord, name: string): string[] {
  return [field(fields, name), field(fields, 'warc-target-uri')].filter((key) => key !== null)
}
