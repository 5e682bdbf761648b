import { Command } from 'commander'
import { correctionsText } from '../export/edits-text.js'
import { toJson } from '../export/json.js'
import { toCorrectionContract } from '../export/to-edits.js'
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
  readonly format: 'text' | 'json'
}

/** `onrecord corrections`: what editors decided. */
export function correctionsCommand(effects: Effects): Command {
  return new Command('corrections')
    .summary('list what editors decided, with who and why')
    .description('Lists the corrections, newest first: before, after, who, why, and the report that each answers; also those that were taken back.')
    .option('--statement <id>', 'only those of a statement')
    .option('--article <id>', 'only those of a page')
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord corrections', '  $ onrecord corrections --article 5c1f0d9b --format json'].join('\n'))
    .action((options: CorrectionsOptions) => corrections(effects, options))
}

async function corrections(effects: Effects, options: CorrectionsOptions): Promise<void> {
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const statement = options.statement === undefined ? undefined : await statementNamed(ledger, options.statement)
    const article = options.article === undefined ? undefined : await articleNamed(ledger, options.article)
    const { items, next } = await ledger.corrections({ statement, article, limit: options.limit, after: options.after })
    const told = items.map(toCorrectionContract)
    await effects.stdout.write(options.format === 'json' ? `${toJson({ schema: 1, items: told, next }, 2)}\n` : correctionsText(told, layoutFor(effects)) + nextPage(['corrections'], { ...options }, next))
  } finally {
    await ledger.close()
  }
}
