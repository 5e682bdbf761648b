import { citation } from './citation.js'
import { dayOf, type TextFormat } from './export-format.js'
import { archivedCopy, permalink, type Exported, type Exporting } from './exported.js'

/** Statements as entries of BibTeX, with `url` and `urldate` as BibLaTeX knows them. */
export const BIBTEX: TextFormat = {
  mediaType: 'application/x-bibtex; charset=utf-8', ending: 'bib',
  head: () => '',
  some: (statements, exporting) => statements.map((statement) => `${entry(statement, exporting)}\n`).join('\n'),
  foot: '',
  broken: (why) => `\n@comment{${why}}\n`,
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function entry({ statement, holders, article, sighting }: Exported, { desk }: Exporting): string {
  const { title, outlet, authors, byline, publishedAt, language, url } = article
  const [year, month] = publishedAt?.split('-') ?? []
  const names = authors ?? (byline === null ? [] : [byline])
  // A name in braces is one name, whatever stands in it: a body's, and one with `and`.
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', names.length === 0 ? null : names.map((name) => `{${escaped(name)}}`).join(' and ')],
    ['title', `{${escaped(title ?? 'Untitled page')}}`],
    ['organization', outlet === null ? null : `{${escaped(outlet)}}`],
    ['year', year], ['date', publishedAt], ['language', language],
    ['url', url === null ? null : address(url)], ['urldate', dayOf(sighting.receivedAt)],
    ['note', escaped(`${citation(statement, holders, article, sighting)} Archived copy: ${archivedCopy(sighting.captureId, desk)}. ${permalink(statement.id, desk)}`)],
  ]
  const written = fields.flatMap(([name, value]) => (value === null || value === undefined ? [] : [`  ${name} = {${value}},`]))
  return [`@misc{onrecord-${statement.id},`, ...written, ...(month === undefined ? [] : [`  month = ${MONTHS[Number(month) - 1]},`]), '}'].join('\n')
}

const SIGNS: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '%': '\\%', '&': '\\&', $: '\\$', '#': '\\#', _: '\\_', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}' }

/** As TeX takes it for text. */
function escaped(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').replace(/[\\{}%&$#_^~]/g, (sign) => SIGNS[sign] ?? sign)
}

/** An address to the letter, but for what would end the field. */
function address(url: string): string {
  return url.toWellFormed().replace(/[\s{}\\]/g, (sign) => encodeURIComponent(sign))
}
