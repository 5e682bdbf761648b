import { Buffer } from 'node:buffer'
import { ByteReader } from './byte-reader.js'
import type { Entry } from './entry.js'
import type { Stretch } from './gzip.js'
import { Damage, LARGEST_PAGE } from './limits.js'
import { field, type Fields } from './warc-fields.js'
import { responseOf } from './warc.js'

const LONGEST_LINE = 65_536
/** Address, IP, time, type and length; in version 2 with the result, a checksum, two places and the file's name before the length. An address may hold spaces. */
const LINE = /^(\S.*?) (\S+) (\d{8,14}) (\S+)(?: \S+ \S+ \S+ \d+ \S+)? (\d{1,12})$/

/**
 * Reads the pages of an ARC (versions 1 and 2), the format before WARC, one record at a time, as `readWarc` does. Damage ends a stretch: a record
 * says only how long it is.
 */
export async function* readArc(name: string, stretches: AsyncIterable<Stretch>): AsyncGenerator<Entry> {
  let number = 0
  for await (const stretch of stretches) {
    const reader = new ByteReader(stretch.bytes)
    for (;;) {
      while ([0x0a, 0x0d].includes((await reader.peek(1))[0] ?? -1)) await reader.skip(1)
      if (await reader.atEnd()) break
      const at = reader.at
      const place = `${name}, record ${++number}, at byte ${stretch.members.findLast(({ unpacked }) => unpacked <= at)?.packed ?? at}`
      const bad = (failure: string): Entry => ({ is: 'bad', name: place, failure: `${place}: ${failure}` })
      const head = Buffer.from(await reader.peek(LONGEST_LINE))
      const end = head.indexOf(0x0a)
      const match = end < 0 ? null : LINE.exec(head.toString('latin1', 0, end).trimEnd())
      if (match === null) {
        const lost = await reader.skip(Infinity)
        yield bad(`${lost} bytes are no ARC record: they were not read`)
        break
      }
      await reader.skip(end + 1)
      const [, url = '', , date = '', , size = ''] = match
      const length = Number(size)
      const block = length > LARGEST_PAGE ? null : Uint8Array.from(await reader.take(length))
      const there = block === null ? await reader.skip(length) : block.length
      if (there < length) {
        yield bad(`${stretch.gap() ?? `is cut off after ${there} of ${length} bytes`}: it was not read`)
        break
      }
      if (block === null || !/^https?:/i.test(url)) continue
      try {
        const fields: Fields = [['WARC-Target-URI', url], ['WARC-Date', isoTime(date)]]
        const page = responseOf({ where: place, fields, block, tooLarge: false, complaint: null }, place)
        if (page?.cut === true) yield bad('its page is cut off in the middle: what there is was read')
        if (page !== null) yield page.entry
      } catch (error) {
        if (!(error instanceof Damage)) throw error
        yield bad(`${error.message} (${field([['url', url]], 'url')?.slice(0, 200)}): it was not read`)
      }
    }
    await reader.close()
  }
}

/** `20080301120001` → `2008-03-01T12:00:01Z`. */
function isoTime(date: string): string {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = /^(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?$/.exec(date) ?? []
  return year === undefined ? '' : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}
