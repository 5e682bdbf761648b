import { IngestError } from '../ingest-error.js'
import { mediaTypeOf } from '../media-type.js'
import { ByteReader } from './byte-reader.js'
import type { ContainerInput, LinesEntry } from './container-input.js'
import type { BadEntry, Entry } from './entry.js'
import { HEAD, kindOf } from './kind.js'
import { Damage } from './limits.js'
import type { Seekable } from './seekable.js'
import { zipFiles } from './zip.js'

/** WACZ keeps its WARCs here; all else in it is made from them. */
const WARC_OF_WACZ = /^archive\/[^]*\.warc(?:\.gz)?$/i
const OFFICE = /^(?:\[Content_Types\]\.xml|META-INF\/manifest\.xml)$/
/** What systems leave in archives. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i
/** Parts of saved pages that are text and no pages. */
const PART_OF_PAGE = /\.(?:css|m?js|cjs|json|map|svg|xml|xsl|xsd|dtd|rdf|php|cdxj?|idx|log|csv|tsv|ya?ml|toml|ini|vtt|srt|m3u8?|webmanifest)(?:\.gz)?$/i
/** Files that somebody may take for pages and that are none. */
const DOCUMENT = /\.(?:pdf|docx?|odt|rtf|pages|7z|rar|bz2|xz|zst|tar|mhtml?|webarchive)$/i

/**
 * Reads the pages and archives in a ZIP or a WACZ: files that are HTML, text, feeds or archives by their content. What
 * belongs to saved pages, pictures and scripts, is passed over; documents that are no pages are reported. `readFile`
 * reads what one file holds.
 */
export async function* readZip(
  name: string, zip: Seekable, readFile: (file: ContainerInput) => AsyncIterable<Entry | LinesEntry>,
): AsyncGenerator<Entry | LinesEntry> {
  const holds = await kindOfZip(zip)
  if (holds === 'office') throw new Damage('is an office document, not a page: save the document as plain text')
  for await (const file of zipFiles(zip)) {
    const place = file.name === null ? name : `${name}: ${file.name}`
    if ('failure' in file) {
      yield { is: 'bad', name: place, failure: `${place}: ${file.failure}` }
      continue
    }
    if (LITTER.test(file.name) || (holds === 'wacz' && !WARC_OF_WACZ.test(file.name))) continue
    const reader = new ByteReader(file.bytes)
    const wanted = await worthReading(file.name, place, reader)
    if (wanted !== true) {
      if (wanted !== false) yield wanted
      continue
    }
    for await (const entry of readFile({ name: place, source: reader.rest() })) yield entry.is === 'page' ? { door: 'zip', ...entry } : entry
  }
}

/** By its names, read ahead. */
async function kindOfZip(zip: Seekable): Promise<'wacz' | 'office' | 'pages'> {
  for await (const { name } of zipFiles(zip)) {
    if (name !== null && WARC_OF_WACZ.test(name)) return 'wacz'
    if (name !== null && OFFICE.test(name)) return 'office'
  }
  return 'pages'
}

/** Whether a file may be a page or hold some; for one that should be told of, what to tell. */
async function worthReading(name: string, place: string, reader: ByteReader): Promise<boolean | BadEntry> {
  try {
    const head = await reader.peek(HEAD)
    if (head.length === 0) return false
    const kind = kindOf(name, head)
    if (kind !== 'page') return kind !== 'lines' || !PART_OF_PAGE.test(name)
    const type = mediaTypeOf(place, head)
    return type === 'text/html' || !PART_OF_PAGE.test(name)
  } catch (error) {
    if (error instanceof Damage) return { is: 'bad', name: place, failure: `${place}: ${error.message}` }
    if (!(error instanceof IngestError)) throw error
    return DOCUMENT.test(name) ? { is: 'bad', name: place, failure: error.message } : false
  }
}
