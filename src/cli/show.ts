import { Command } from 'commander'
import { findingText } from '../export/finding-text.js'
import { toJson } from '../export/json.js'
import { toFinding } from '../export/to-finding.js'
import type { Effects } from './effects.js'
import { Failure } from './errors.js'
import { layoutFor } from './layout.js'
import { statementNamed } from './identifiers.js'
import { format, ledger as inLedger } from './options.js'

interface ShowOptions {
  readonly ledger: string
  readonly format: 'text' | 'json'
}

/** `onrecord show`: one statement in its place, with the archived page's hash. */
export function showCommand(effects: Effects): Command {
  return new Command('show')
    .summary('show one statement of the ledger in its place')
    .description('Shows one statement in its place in the article, and the archived page that it stands in.')
    .argument('<statement-id>', "the statement's identifier, as read, search and the desk give it, or its beginning")
    .addOption(format('text', 'json'))
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord show 3f1c0a9be2d45f67a810',
      '  $ onrecord show --format json 3f1c0a9be2d45f67a810',
    ].join('\n'))
    .action((id: string, options: ShowOptions) => show(effects, id, options))
}

async function show(effects: Effects, id: string, options: ShowOptions): Promise<void> {
  const ledger = await effects.openLedger(options.ledger, { create: false })
  try {
    const found = await ledger.show(await statementNamed(ledger, id))
    if (!found) throw new Failure(`no statement ${id} in ${options.ledger}; find one with onrecord search`)
    const finding = toFinding(found)
    await effects.stdout.write(
      options.format === 'json' ? `${toJson(finding, 2)}\n` : findingText(finding, found.article, layoutFor(effects)),
    )
  } finally {
    await ledger.close()
  }
}
