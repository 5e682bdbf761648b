import { Command, InvalidArgumentError } from 'commander'
import { correctionsText } from '../export/edits-text.js'
import { toJson } from '../export/json.js'
import { toCorrectionContract } from '../export/to-edits.js'
import { isPartialIsoDate } from '../model/partial-date.js'
import type { Effects } from './effects.js'
import { articleNamed, statementNamed } from './identifiers.js'
import { layoutFor } from './layout.js'
import { nextPage } from './next-page.js'
import { after, format, ledger as inLedger, limit } from './options.js'

interface CorrectionsOptions {
  readonly ledger: string
  readonly limit: number
  readonly after?: string
  readonly statement?: string
  readonly article?: string
  readonly person?: string
  readonly by?: string
  readonly from?: string
  readonly to?: string
  readonly format: 'text' | 'json'
}

/** `onrecord corrections`: what editors decided. */
export function correctionsCommand(effects: Effects): Command {
  return new Command('corrections')
    .summary('list what editors decided, with who and why')
    .description('Lists the corrections, newest first: before, after, who, why, and the report that each answers; also those that were taken back.')
    .option('--statement <id>', 'only those of a statement')
    .option('--article <id>', 'only those of a page')
    .option('--person <name>', 'only those on statements of a speaker, or that gave them to or took them from one')
    .option('--by <editor>', 'only those that an editor made')
    .option('--from <day>', 'only those of this day, UTC, or later: 2031-03-09, 2031-03 or 2031', day)
    .option('--to <day>', 'only those of this day, or earlier', day)
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord corrections', '  $ onrecord corrections --article 5c1f0d9b --format json', '  $ onrecord corrections --person "Ada Brandt" --from 2031-03'].join('\n'))
    .action((options: CorrectionsOptions) => corrections(effects, options))
}

/** What was asked for, for the page after this one. */
function filters(options: CorrectionsOptions): string[] {
  return (['statement', 'article', 'person', 'by', 'from', 'to'] as const).flatMap((name) => (options[name] === undefined ? [] : [`--${name}`, options[name]]))
}

function day(value: string): string {
  if (!isPartialIsoDate(value)) throw new InvalidArgumentError('Write it as 2031-03-09, 2031-03 or 2031.')
  return value
}

async function corrections(effects: Effects, options: CorrectionsOptions): Promise<void> {
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const statement = options.statement === undefined ? undefined : await statementNamed(ledger, options.statement)
    const article = options.article === undefined ? undefined : await articleNamed(ledger, options.article)
    const { person, by: editor, from, to } = options
    const { items, next } = await ledger.corrections({ statement, article, person, editor, from, to, limit: options.limit, after: options.after })
    const told = items.map(toCorrectionContract)
    await effects.stdout.write(options.format === 'json' ? `${toJson({ schema: 1, items: told, next }, 2)}\n` : correctionsText(told, layoutFor(effects)) + nextPage(['corrections', ...filters(options)], options, next))
  } finally {
    await ledger.close()
  }
}
