import { Command } from 'commander'
import { reportsText } from '../export/edits-text.js'
import { toReportContract } from '../export/to-edits.js'
import { visible } from '../export/visible.js'
import { REPORT_KINDS, type ReportKind } from '../model/report.js'
import type { Effects } from './effects.js'
import { choice, orRefused } from './edit-options.js'
import { Failure, Misuse } from './errors.js'
import { articleNamed, statementNamed } from './identifiers.js'
import { layoutFor } from './layout.js'
import { ledger as inLedger } from './options.js'

interface ReportOptions {
  readonly ledger: string
  readonly kind?: ReportKind
  readonly note?: string
  readonly contact?: string
  readonly passage?: string
  readonly state?: string
}

/** `onrecord report`: that something is wrong. */
export function reportCommand(effects: Effects): Command {
  return new Command('report')
    .summary('report that something is wrong')
    .description('Reports that a statement, or words of an article, are read wrongly. Editors find it in the queue; how it stands is told by --state.')
    .argument('[id]', 'the statement, or with --passage the article, by its identifier or its beginning')
    .addOption(choice('--kind <kind>', 'what is wrong', REPORT_KINDS))
    .option('--note <text>', 'in your words')
    .option('--contact <how>', 'how you can be reached; for editors alone')
    .option('--passage <words>', 'the words of the article that it is about')
    .option('--state <secret>', 'show how an earlier report stands, by the secret that was told with it')
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord report 3f1c0a9be2d45f67a810 --kind wrong-speaker --note "It was her deputy."',
      '  $ onrecord report 5c1f0d9b --kind missing-statement --passage "we shall not pay" --note "Said by the mayor."',
    ].join('\n'))
    .action((id: string | undefined, options: ReportOptions) => report(effects, id, options))
}

async function report(effects: Effects, id: string | undefined, { ledger: location, kind, note = '', contact, passage, state }: ReportOptions): Promise<void> {
  if ((id === undefined) === (state === undefined)) throw new Misuse('give the identifier of a statement, or --state SECRET')
  if (id !== undefined && kind === undefined) throw new Misuse('say what is wrong, with --kind')
  const ledger = await effects.openLedger(location, { create: false })
  try {
    if (state !== undefined) {
      const kept = await ledger.ownReport(state)
      if (kept === null) throw new Failure('no report of this ledger has that secret')
      return await effects.stdout.write(reportsText([toReportContract(kept)], new Map(), layoutFor(effects)))
    }
    const about = passage === undefined ? { statement: await statementNamed(ledger, id!) } : { article: await articleNamed(ledger, id!), passage }
    const { report: made, secret } = await orRefused(ledger.reportError({ about, kind: kind!, note, contact }))
    await effects.stdout.write(`${visible(`report ${made.id}: kept`)}\n`)
    await effects.stderr.write(`onrecord: see how it stands with onrecord report --state ${secret}; this isn't told again\n`)
  } finally {
    await ledger.close()
  }
}
