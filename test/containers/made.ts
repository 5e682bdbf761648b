import { createHash } from 'node:crypto'
import { crc32, deflateRawSync, gzipSync } from 'node:zlib'
import { heldInMemory } from '../../src/ingest/containers/seekable.js'
import type { ContainerInput, LinesEntry } from '../../src/ingest/containers/container-input.js'
import type { Entry } from '../../src/ingest/containers/entry.js'
import { readContainer } from '../../src/ingest/containers/read-container.js'

export const bytesOf = (text: string) => Buffer.from(text, 'utf8')

/** Bytes in pieces of `size`, as a stream gives them. */
export async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

export type Told = Entry | (Omit<LinesEntry, 'source'> & { readonly text: string })

/** All that a container holds. */
export async function entriesOf(bytes: Uint8Array, more: Partial<ContainerInput> = {}, pieces = 65_536): Promise<Told[]> {
  const found: Told[] = []
  const input: ContainerInput = { name: 'in', source: inPieces(bytes, pieces), open: () => heldInMemory(inPieces(bytes)), ...more }
  for await (const entry of readContainer(input)) {
    if (entry.is !== 'lines') {
      found.push(entry)
      continue
    }
    let text = ''
    for await (const piece of entry.source) text += Buffer.from(piece).toString()
    found.push({ is: 'lines', name: entry.name, text })
  }
  return found
}

/** Entries without what is the same in all: pages as their URL and text, links as their address, failures as they are. */
export function inShort(entries: readonly Told[]): string[] {
  return entries.map((entry) => {
    if (entry.is === 'bad') return `bad ${entry.failure}`
    if (entry.is === 'lines') return `lines ${entry.text}`
    if (entry.is === 'link') return `${entry.of} ${entry.url}`
    return `${entry.url ?? 'no url'} ${Buffer.from(entry.bytes).toString('utf8')}`
  })
}

export interface MadeRecord {
  readonly type?: string
  readonly uri?: string
  readonly date?: string
  readonly fields?: readonly string[]
  readonly block: Uint8Array
  /** What the record says its length is. */
  readonly length?: number | string
}

export function warcRecord({ type = 'response', uri = 'https://paper.example/1', date = '2030-02-03T04:05:06Z', fields = [], block, length = block.length }: MadeRecord): Buffer {
  const head = [
    'WARC/1.1', `WARC-Type: ${type}`, `WARC-Target-URI: ${uri}`, `WARC-Date: ${date}`, 'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    ...fields, `Content-Length: ${length}`, '', '',
  ].join('\r\n')
  return Buffer.concat([bytesOf(head), block, bytesOf('\r\n\r\n')])
}

export function http(body: string | Uint8Array, headers: readonly string[] = ['Content-Type: text/html'], status = '200 OK'): Buffer {
  return Buffer.concat([bytesOf([`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n')), typeof body === 'string' ? bytesOf(body) : body])
}

export const page = (words: string) => `<!doctype html><title>${words}</title><p>${words} said so.`

/** A response record of a small page, `https://paper.example/NUMBER`, with its digest. */
export function pageRecord(number: number, more: Partial<MadeRecord> = {}): Buffer {
  const block = http(page(`Page ${number}`))
  return warcRecord({ uri: `https://paper.example/${number}`, fields: [`WARC-Block-Digest: ${sha1(block)}`], block, ...more })
}

export const pageTold = (number: number) => `https://paper.example/${number} ${page(`Page ${number}`)}`

export function sha1(bytes: Uint8Array): string {
  return `sha1:${createHash('sha1').update(bytes).digest('hex')}`
}

export const gzipped = (records: readonly Uint8Array[]) => Buffer.concat(records.map((record) => gzipSync(record)))

export interface MadeFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly stored?: boolean
  /** Sizes stand behind the data, as programs write that can't go back. */
  readonly streamed?: boolean
}

/** A ZIP. `listed: false` leaves out the list of contents. */
export function zip(files: readonly MadeFile[], { listed = true } = {}): Buffer {
  const parts: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const { name, bytes, stored = false, streamed = false } of files) {
    const data = stored ? Buffer.from(bytes) : deflateRawSync(bytes)
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt16LE(0x800 | (streamed ? 8 : 0), 2)
    fixed.writeUInt16LE(stored ? 0 : 8, 4)
    fixed.writeUInt32LE(crc32(bytes), 10)
    fixed.writeUInt32LE(data.length, 14)
    fixed.writeUInt32LE(bytes.length, 18)
    fixed.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.from(fixed)
    if (streamed) local.fill(0, 10, 22)
    const descriptor = streamed ? Buffer.concat([Buffer.from('PK\x07\x08'), fixed.subarray(10, 22)]) : Buffer.alloc(0)
    const whole = Buffer.concat([Buffer.from('PK\x03\x04'), local, bytesOf(name), data, descriptor])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fixed, tail, bytesOf(name)]))
    parts.push(whole)
    at += whole.length
  }
  if (!listed) return Buffer.concat(parts)
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(contents.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...parts, contents, Buffer.from('PK\x05\x06'), end])
}
