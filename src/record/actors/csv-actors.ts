import { CsvError, parse } from 'csv-parse/sync'
import type { OfficeHolder } from '../../model/office.js'
import { ActorFileError } from './actor-file-error.js'
import { holderOf, termOf, type Taking } from './held.js'

/** Columns, by what they may be called; only the name and the office must be there. */
const COLUMNS = {
  name: ['name', 'person', 'holder'], office: ['office', 'position', 'role'], country: ['country', 'country_iso2_or_org', 'organisation', 'organization'], title: ['title'], aliases: ['aliases', 'other_names'],
  wikidata: ['wikidata', 'wikidata_id', 'qid'], start: ['start', 'start_date'], startBasis: ['start_basis'], end: ['end', 'end_date'], endBasis: ['end_basis'], source: ['source'], licence: ['source_licence', 'licence', 'license'],
} as const
type Column = keyof typeof COLUMNS

interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** The holders in a CSV file with a header, a term a row; and the columns that weren't read. Throws an `ActorFileError` with the line. */
export function csvActors(text: string, taking: Taking, most: number): { readonly holders: readonly OfficeHolder[], readonly unread: readonly string[] } {
  const [head, ...rows] = rowsOf(text, most + 1)
  const names = head?.record.map((name) => name.trim().toLowerCase().replace(/[ -]+/g, '_')) ?? []
  const at = new Map((Object.entries(COLUMNS) as [Column, readonly string[]][]).map(([column, known]) => [column, names.findIndex((name) => known.includes(name))]))
  for (const needed of ['name', 'office'] as const) {
    if (at.get(needed) === -1) throw new ActorFileError(`line 1: there is no column ${needed}; the first line names the columns: name, office, country and, where known, ${Object.values(COLUMNS).slice(3).map(([first]) => first).join(', ')}`)
  }
  const holders = rows.map(({ record, info }) => {
    const where = `line ${info.lines}`
    const value = (column: Column) => record[at.get(column) ?? -1] ?? ''
    const term = termOf(where, {
      country: value('country'), office: value('office'), title: value('title'), start: value('start'), startBasis: value('startBasis'), end: value('end'), endBasis: value('endBasis'),
      source: [value('source'), value('licence')].filter((one) => one !== '').join('; '),
    }, taking)
    return holderOf(where, { wikidata: value('wikidata'), name: value('name'), aliases: value('aliases').split('|') }, [term])
  })
  const read = new Set(at.values())
  return { holders, unread: (head?.record ?? []).filter((name, i) => !read.has(i) && name.trim() !== '') }
}

function rowsOf(text: string, most: number): readonly Row[] {
  const separator = (text.split('\n', 1)[0] ?? '').split(';').length > (text.split('\n', 1)[0] ?? '').split(',').length ? ';' : ','
  try {
    const rows: unknown = parse(text, { bom: true, info: true, skip_empty_lines: true, skip_records_with_empty_values: true, delimiter: separator, to: most + 1, max_record_size: 1_000_000 })
    const found = rows as readonly Row[]
    if (found.length > most) throw new ActorFileError(`holds more than ${most - 1} rows; split it`)
    return found
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error && typeof error.lines === 'number' ? `line ${error.lines}: ` : ''
    throw new ActorFileError(`${line}${error.message.replace(/ (?:at|on) line \d+.*$/, '')}; correct it, or write it anew as CSV`)
  }
}
