import { asIngestError } from '../ingest-error.js'
import { readArc } from './arc.js'
import { ByteReader } from './byte-reader.js'
import type { ContainerInput, LinesEntry } from './container-input.js'
import type { BadEntry, Entry } from './entry.js'
import { readFeed } from './feed.js'
import { gunzipStretches, plainStretch, type Stretch } from './gzip.js'
import { readJsonFeed } from './json-feed.js'
import { HEAD, kindOf, type Kind } from './kind.js'
import { Damage, DEEPEST, LARGEST_PAGE, mebibytes } from './limits.js'
import { readOpml } from './opml.js'
import { heldInMemory, type MakeSeekable } from './seekable.js'
import { readSitemap, readUrlList } from './sitemap.js'
import { Payloads } from './warc-payloads.js'
import { readWarc } from './warc.js'
import { decodedXml } from './xml-text.js'
import { unzstdStretch } from './zstd.js'
import { readZip } from './zip-pages.js'

/** What is alike for an input and for all that is in it. */
interface Within {
  readonly spool: MakeSeekable
  readonly payloads: Payloads
  readonly depth: number
}

/**
 * Reads whatever `source` is, told by its content: a page as one entry; the pages of a WARC, a WACZ or a ZIP; the items of
 * a feed, an OPML list or a site map; all of them also in gzip. Holds one page at a time. What can't be read becomes an
 * entry that says so, and the rest is read; so does a mistake of ours. Throws only what `source`, `open` and `spool` throw.
 */
export async function* readContainer(input: ContainerInput): AsyncGenerator<Entry | LinesEntry> {
  yield* entriesOf(input, { spool: input.spool ?? heldInMemory, payloads: new Payloads(), depth: 0 })
}

async function* entriesOf(input: ContainerInput, within: Within): AsyncGenerator<Entry | LinesEntry> {
  const reader = new ByteReader(input.source)
  try {
    const kind = kindOf(input.name, await reader.peek(HEAD))
    yield* READERS[kind](input, reader, within)
  } catch (error) {
    if (error instanceof Damage) yield bad(input.name, error.message)
    // What JavaScript itself throws comes from no disk and no network.
    else if (error instanceof RangeError || error instanceof TypeError) yield { is: 'bad', name: input.name, failure: asIngestError(input.name, error).message }
    else throw error
  } finally {
    await reader.close()
  }
}

type Read = (input: ContainerInput, reader: ByteReader, within: Within) => AsyncIterable<Entry | LinesEntry>

const READERS: Readonly<Record<Kind, Read>> = {
  'gzip': (input, reader, within) => readPacked(input, gunzipStretches(reader.rest()), within),
  'zstd': (input, reader, within) => readPacked(input, unzstdStretch(reader.rest()), within),
  'arc': ({ name }, reader) => readArc(name, plainStretch(reader.rest())),
  'zip': async function* (input, reader, within) {
    if (within.depth >= DEEPEST) throw new Damage(`is packed more than ${DEEPEST} times over: unpack it first`)
    const zip = await input.open?.() ?? await within.spool(reader.rest())
    try {
      yield* readZip(input.name, zip, (file) => entriesOf(file, { ...within, depth: within.depth + 1 }))
    } finally {
      await zip.close()
    }
  },
  'warc': ({ name }, reader, { payloads }) => readWarc(name, plainStretch(reader.rest()), payloads),
  'feed': (input, reader) => readFeed(input.name, xmlOf(input, reader), input.url ?? null),
  'opml': (input, reader) => readOpml(input.name, xmlOf(input, reader), input.url ?? null),
  'sitemap': (input, reader) => readSitemap(input.name, xmlOf(input, reader), input.url ?? null),
  'addresses': (input, reader) => readUrlList(input.name, xmlOf(input, reader)),
  'json-feed': async function* ({ name, url }, reader) {
    yield* readJsonFeed(name, Buffer.from(await collected(reader)).toString('utf8'), url ?? null)
  },
  'lines': async function* ({ name }, reader) {
    yield await Promise.resolve({ is: 'lines' as const, name, source: reader.rest() })
  },
  'page': async function* ({ name, url, headers }, reader) {
    yield { is: 'page', name, bytes: await collected(reader), receivedAt: null, url: url ?? null, headers: headers ?? [] }
  },
}

function xmlOf({ headers }: ContainerInput, reader: ByteReader): AsyncGenerator<string> {
  return decodedXml(reader.rest(), headers ?? [])
}

/** What gzip or zstd holds: an archive of pages goes on after damage, all else ends there. */
async function* readPacked(input: ContainerInput, stretches: AsyncGenerator<Stretch>, within: Within): AsyncGenerator<Entry | LinesEntry> {
  if (within.depth >= DEEPEST) throw new Damage(`is packed more than ${DEEPEST} times over: unpack it first`)
  const first = await stretches.next()
  if (first.done) return
  const stretch = first.value
  const reader = new ByteReader(stretch.bytes)
  const kind = kindOf(input.name, await reader.peek(HEAD))
  if (kind === 'warc' || kind === 'arc') {
    const all = resumed({ ...stretch, bytes: reader.rest() }, stretches)
    yield* kind === 'warc' ? readWarc(input.name, all, within.payloads) : readArc(input.name, all)
    return
  }
  const source = untilGap(stretch, reader)
  const { name, url, headers, spool } = input
  yield* entriesOf({ name, url, headers, spool, source }, { ...within, depth: within.depth + 1 })
}

async function* resumed(first: Stretch, others: AsyncIterable<Stretch>): AsyncGenerator<Stretch> {
  yield first
  yield* others
}

async function* untilGap(stretch: Stretch, reader: ByteReader): AsyncGenerator<Uint8Array> {
  yield* reader.rest()
  const gap = stretch.gap()
  if (gap !== null) throw new Damage(`${gap}: what comes after was not read`)
}

async function collected(reader: ByteReader): Promise<Uint8Array> {
  const bytes = await reader.take(LARGEST_PAGE + 1)
  if (bytes.length > LARGEST_PAGE) {
    throw new Damage(`larger than ${mebibytes(LARGEST_PAGE)}: give one page a file, or JSON Lines in a file named .jsonl`)
  }
  return bytes
}

function bad(name: string, message: string): BadEntry {
  return { is: 'bad', name, failure: `${name}: ${message}` }
}
