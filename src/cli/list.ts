import { Command } from 'commander'
import { toJson } from '../export/json.js'
import { listedText } from '../export/listed-text.js'
import { toListed } from '../export/to-listed.js'
import type { Effects } from './effects.js'
import { layoutFor } from './layout.js'
import { nextPage } from './next-page.js'
import { after, format, ledger as inLedger, limit } from './options.js'

interface ListOptions {
  readonly ledger: string
  readonly limit: number
  readonly after?: string
  readonly format: 'text' | 'json'
}

/** `onrecord list`: what the ledger holds, page by page. */
export function listCommand(effects: Effects): Command {
  return new Command('list')
    .summary('list the pages in the ledger')
    .description('Lists the pages in the ledger, newest first, with the identifiers that diff and export take; each version of a page that changed.')
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord list',
      '  $ onrecord list --limit 100 --format json',
    ].join('\n'))
    .action((options: ListOptions) => list(effects, options))
}

async function list(effects: Effects, options: ListOptions): Promise<void> {
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const listed = toListed(await ledger.articles({ limit: options.limit, after: options.after }))
    await effects.stdout.write(
      options.format === 'json' ? `${toJson(listed, 2)}\n` : listedText(listed, layoutFor(effects)) + nextPage(['list'], options, listed.next),
    )
  } finally {
    await ledger.close()
  }
}
