import { Command } from 'commander'
import { visible } from '../export/visible.js'
import type { Effects } from './effects.js'
import { Failure } from './errors.js'
import { ledger as inLedger } from './options.js'

interface CheckOptions {
  readonly ledger: string
}

/** `onrecord check`: whether the ledger is whole. */
export function checkCommand(effects: Effects): Command {
  return new Command('check')
    .summary('check that the ledger is whole')
    .description('Checks all that the ledger holds: hashes against bytes, references, statements against their texts, and what lists count. Names what is damaged. Changes nothing.')
    .addOption(inLedger())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord check', '  $ onrecord check --ledger ./elections'].join('\n'))
    .action((options: CheckOptions) => check(effects, options))
}

async function check(effects: Effects, { ledger: location }: CheckOptions): Promise<void> {
  const ledger = await effects.openLedger(location, { create: false })
  try {
    const counts = new Map<string, number>()
    let damages = 0
    for await (const one of ledger.check()) {
      if (one.is === 'checked') {
        counts.set(one.what, one.count)
        if (effects.stderr.isTerminal) await effects.stderr.write(`\r\u001b[K${one.count} ${one.what}`)
      } else {
        damages += 1
        if (effects.stderr.isTerminal) await effects.stderr.write('\r\u001b[K')
        await effects.stdout.write(`damaged: ${visible(one.what)}\n`)
      }
    }
    if (effects.stderr.isTerminal) await effects.stderr.write('\r\u001b[K')
    await effects.stdout.write(`${[...counts].map(([what, count]) => `${count} ${what}`).join(', ')} checked\n`)
    if (damages > 0) throw new Failure(`${damages} ${damages === 1 ? 'damage' : 'damages'} in ${location}, as told above; restore a backup (onrecord restore), and keep this ledger until that is done`)
    await effects.stdout.write('The ledger is whole.\n')
  } finally {
    await ledger.close()
  }
}
