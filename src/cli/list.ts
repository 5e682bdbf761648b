import { Command } from 'commander'
import { toJson } from '../export/json.js'
import { listedText } from '../export/listed-text.js'
import { toListed } from '../export/to-listed.js'
import type { Effects } from './effects.js'
import { layoutFor } from './layout.js'
import { format, ledger as inLedger, limit, offset } from './options.js'

interface ListOptions {
  readonly ledger: string
  readonly limit: number
  readonly offset: number
  readonly format: 'text' | 'json'
}

/** `onrecord list`: what the ledger holds, page by page. */
export function listCommand(effects: Effects): Command {
  return new Command('list')
    .summary('list the pages in the ledger')
    .description('Lists the pages in the ledger, newest first, with the identifiers that diff and export take; each version of a page that changed.')
    .addOption(limit())
    .addOption(offset())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord list',
      '  $ onrecord list --limit 100 --offset 100 --format json',
    ].join('\n'))
    .action((options: ListOptions) => list(effects, options))
}

async function list(effects: Effects, { ledger: location, limit: most, offset: from, format: as }: ListOptions): Promise<void> {
  const ledger = await effects.openLedger(location, { create: false })
  try {
    const { items, total } = await ledger.articles({ limit: most, offset: from })
    const listed = toListed(items, total)
    await effects.stdout.write(as === 'json' ? `${toJson(listed, 2)}\n` : listedText(listed, layoutFor(effects)))
  } finally {
    await ledger.close()
  }
}
