import { Command, InvalidArgumentError, Option } from 'commander'
import { toJson } from '../export/json.js'
import { pageChangesText } from '../export/same-words-text.js'
import { toPageChange } from '../export/to-same-words.js'
import { momentOf } from '../model/moment.js'
import type { Effects } from './effects.js'
import { layoutFor } from './layout.js'
import { nextPage } from './next-page.js'
import { after, format, ledger as inLedger, limit } from './options.js'

interface ChangesOptions {
  readonly since?: string
  readonly limit: number
  readonly after?: string
  readonly ledger: string
  readonly format: 'text' | 'json'
}

const EVER = '0000'

/** `onrecord changes`: what changed on the pages of the ledger. */
export function changesCommand(effects: Effects): Command {
  return new Command('changes')
    .summary('list pages that were seen changed')
    .description('Lists the pages of the ledger that were seen changed, what was added last first, and whether the page itself tells it by a notice; onrecord diff shows a change word by word.')
    .addOption(new Option('--since <time>', 'only what was first seen so from then on: 2021-12-24 or 2021-12-24T18:30:00Z').argParser(time))
    .addOption(limit())
    .addOption(after())
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord changes --since 2031-03-01', '  $ onrecord changes --since 2031-03-01 --format json'].join('\n'))
    .action((options: ChangesOptions) => changes(effects, options))
}

function time(value: string): string {
  const at = momentOf(value)
  if (at === null) throw new InvalidArgumentError('Give a day as 2021-12-24, or a time as 2021-12-24T18:30:00Z.')
  return at
}

async function changes(effects: Effects, options: ChangesOptions): Promise<void> {
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const { items, next } = await ledger.changes({ since: options.since ?? EVER, limit: options.limit, after: options.after })
    const told = { schema: 1 as const, items: items.map(toPageChange), next }
    const asked = ['changes', ...options.since === undefined ? [] : ['--since', options.since]]
    await effects.stdout.write(options.format === 'json' ? `${toJson(told, 2)}\n` : pageChangesText(told, layoutFor(effects)) + nextPage(asked, options, next))
  } finally {
    await ledger.close()
  }
}
