import { Command } from 'commander'
import { visible } from '../export/visible.js'
import type { BackedUp, BytesOutput, Effects } from './effects.js'
import { codeOf, Failure } from './errors.js'
import { whyUnwritten } from './file-errors.js'
import { ledger as inLedger } from './options.js'

interface BackupOptions {
  readonly ledger: string
  readonly overwrite?: true
}

/** `onrecord backup`: the whole ledger in one file. */
export function backupCommand(effects: Effects, version: string): Command {
  return new Command('backup')
    .summary('back the ledger up, into one file')
    .description('Writes all that the ledger in a folder holds into one file, from which onrecord restore makes it again. The desk may be open meanwhile.')
    .argument('<file>', 'the file to write; - for standard output')
    .option('--overwrite', 'replace the file where there is one')
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord backup ledger-2030-01-01.zip',
      '  $ onrecord backup --ledger ./elections --overwrite elections.zip',
    ].join('\n'))
    .action((name: string, options: BackupOptions) => backup(effects, version, name, options))
}

async function backup(effects: Effects, version: string, name: string, { ledger: location, overwrite }: BackupOptions): Promise<void> {
  const ledger = await effects.openLedger(location, { create: false })
  try {
    const making = { software: `Onrecord ${version}`, now: effects.now().toISOString() }
    const output = await telling(name, effects.openOutput(name, { overwrite, ownersAlone: true }))
    const held = await written(name, output, () => ledger.backUp((bytes) => telling(name, output.write(bytes)), making))
    await effects.stderr.write(visible(`${holding(held)} backed up to ${name === '-' ? 'standard output' : name}`) + '\n')
  } finally {
    await ledger.close()
  }
}

async function written(name: string, output: BytesOutput, work: () => Promise<BackedUp>): Promise<BackedUp> {
  try {
    const held = await work()
    await telling(name, output.close())
    return held
  } catch (error) {
    await output.discard().catch(() => undefined)
    throw error
  }
}

/** `3 articles with 40 statements`. */
export function holding({ counts: { articles, statements } }: BackedUp): string {
  const many = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
  return `${many(articles, 'article')} with ${many(statements, 'statement')}`
}

async function telling<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    const other = codeOf(error) === 'EEXIST' ? ', or --overwrite' : ''
    throw new Failure(`${name}: ${whyUnwritten(error)}${other}`)
  }
}
