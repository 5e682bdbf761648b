import { jsonLine, type TextFormat } from './export-format.js'
import type { Exported } from './exported.js'
import { toFinding } from './to-finding.js'
import { exportedTranslation } from './to-translation.js'

/** Statements as JSON Lines: each line a `Finding`, as `onrecord show --format json` prints it. */
export const JSON_LINES: TextFormat = {
  mediaType: 'application/jsonl', ending: 'jsonl',
  head: () => '',
  some: (statements) => statements.map((statement) => `${jsonLine(withTranslation(statement))}\n`).join(''),
  foot: '',
  broken: (why) => `${jsonLine({ broken: why })}\n`,
}

function withTranslation(of: Exported): object {
  const finding = toFinding(of)
  return of.translation === undefined ? finding : { ...finding, translation: exportedTranslation(of.article, of.statement, of.translation) }
}
