import { ANNOTATIONS } from './export-annotations.js'
import { BIBTEX } from './export-bibtex.js'
import { BRAT } from './export-brat.js'
import { CSL_JSON } from './export-csl.js'
import { CSV } from './export-csv.js'
import { FOLLOW_THE_MONEY } from './export-followthemoney.js'
import { written, type BinaryFormat, type TextFormat } from './export-format.js'
import { JSON_LD } from './export-jsonld.js'
import { JSON_LINES } from './export-jsonl.js'
import type { ExportFormatName } from './export-names.js'
import type { Exported, Exporting } from './exported.js'

/** The forms in which statements can be taken away, by their names. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormatName, TextFormat | BinaryFormat>> = {
  csv: CSV, jsonl: JSON_LINES, annotations: ANNOTATIONS, jsonld: JSON_LD, brat: BRAT, ftm: FOLLOW_THE_MONEY, bibtex: BIBTEX, csl: CSL_JSON,
}

/** An export in pieces. Where `statements` break off, what is written so far says so, and it rejects. */
export async function* exportOf(name: ExportFormatName, statements: AsyncIterable<Exported>, exporting: Exporting): AsyncGenerator<Uint8Array> {
  const format = EXPORT_FORMATS[name]
  if ('write' in format) {
    yield* format.write(statements, exporting)
    return
  }
  const encoder = new TextEncoder()
  for await (const text of written(format, statements, exporting)) if (text !== '') yield encoder.encode(text)
}
