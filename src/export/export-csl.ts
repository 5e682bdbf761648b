import { citation } from './citation.js'
import { dayOf, jsonList, type TextFormat } from './export-format.js'
import { archivedCopy, permalink, type Exported, type Exporting } from './exported.js'

/** Statements as references of CSL-JSON, as Zotero and pandoc take them. */
export const CSL_JSON: TextFormat = {
  mediaType: 'application/vnd.citationstyles.csl+json', ending: 'csl.json',
  ...jsonList({ before: () => '[', each: (statement, exporting) => [reference(statement, exporting)], after: ']' }),
}

function reference({ statement, holders, article, sighting }: Exported, { desk }: Exporting) {
  const { title, outlet, authors, byline, language, publishedAt, url } = article
  const names = authors ?? (byline === null ? [] : [byline])
  return {
    id: `onrecord-${statement.id}`,
    type: outlet === null ? 'webpage' : 'article-newspaper',
    title: (title ?? 'Untitled page').toWellFormed(),
    ...(names.length > 0 && { author: names.map((literal) => ({ literal: literal.toWellFormed() })) }),
    ...(outlet !== null && { 'container-title': outlet.toWellFormed() }),
    ...(publishedAt !== null && { issued: dateParts(publishedAt) }),
    accessed: dateParts(dayOf(sighting.receivedAt)),
    ...(url !== null && { URL: url }),
    ...(language !== null && { language }),
    archive: 'Onrecord',
    archive_location: archivedCopy(sighting.captureId, desk),
    note: `${citation(statement, holders, article, sighting)} ${permalink(statement.id, desk)}`.toWellFormed(),
  }
}

/** `2021-12` → `[[2021, 12]]`. */
function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] }
}
