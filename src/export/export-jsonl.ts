import { jsonLine, type TextFormat } from './export-format.js'
import { toFinding } from './to-finding.js'

/** Statements as JSON Lines: each line a `Finding`, as `onrecord show --format json` prints it. */
export const JSON_LINES: TextFormat = {
  mediaType: 'application/jsonl', ending: 'jsonl',
  head: () => '',
  some: (statements) => statements.map((statement) => `${jsonLine(toFinding(statement))}\n`).join(''),
  foot: '',
  broken: (why) => `${jsonLine({ broken: why })}\n`,
}
