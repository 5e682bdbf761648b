import { Command } from 'commander'
import { visible } from '../export/visible.js'
import { holding } from './backup.js'
import type { Effects } from './effects.js'
import { codeOf, Failure } from './errors.js'
import { whyUnreadable } from './file-errors.js'
import { ledger } from './options.js'

interface RestoreOptions {
  readonly ledger: string
}

/** `onrecord restore`: a ledger out of a backup. */
export function restoreCommand(effects: Effects): Command {
  return new Command('restore')
    .summary('make a ledger out of a backup')
    .description('Makes the ledger again that onrecord backup wrote to a file, in a folder that is empty or not there yet.')
    .argument('<file>', 'the backup; - for standard input')
    .addOption(ledger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord restore ledger-2030-01-01.zip',
      '  $ onrecord restore --ledger ./elections-restored elections.zip',
    ].join('\n'))
    .action((name: string, options: RestoreOptions) => restoreLedger(effects, name, options))
}

async function restoreLedger(effects: Effects, name: string, { ledger: location }: RestoreOptions): Promise<void> {
  const restore = await effects.loadRestore()
  const source = await opened(effects, name)
  try {
    const held = await restore(name === '-' ? 'standard input' : name, source, location, effects.now().toISOString())
    await effects.stderr.write(visible(`${holding(held)}, as of ${held.madeAt}, restored to ${location}`) + '\n')
  } finally {
    await source.close()
  }
}

async function opened(effects: Effects, name: string) {
  try {
    return await (name === '-' ? null : effects.openInput(name)) ?? await effects.spool(effects.readInput(name))
  } catch (error) {
    throw codeOf(error) === undefined ? error : new Failure(`${name}: ${whyUnreadable(name, error)}`)
  }
}
