import { Command } from 'commander'
import { visible } from '../export/visible.js'
import type { RereadWhich } from '../record/reread.js'
import type { Ledger } from '../record/ledger.js'
import { outcomeLine } from './add.js'
import type { Effects } from './effects.js'
import { Failure, Misuse } from './errors.js'
import { articleNamed } from './identifiers.js'
import { careful, fast, ledger as inLedger, modelOf } from './options.js'
import { Progress } from './progress.js'

interface RereadOptions {
  readonly ledger: string
  readonly all?: true
  readonly before?: string
  readonly fast?: true
  readonly careful?: true
}

/** `onrecord reread`: reads and analyses again what an older reader or model read. */
export function rereadCommand(effects: Effects): Command {
  return new Command('reread')
    .summary('read again what an older reader or model read')
    .description('Reads pages of the ledger again, by this version’s reader and model, where another read them last. Nothing is lost, dates given by hand stay, and a run that was cut short goes on where it ended.')
    .argument('[article...]', 'articles’ identifiers, or their beginnings: only these')
    .option('--all', 'all that another reader or model read')
    .option('--before <version>', 'what a version before this one read: reader-2, passes-6, attribution-2')
    .addOption(fast())
    .addOption(careful())
    .addOption(inLedger())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord reread --all',
      '  $ onrecord reread --before passes-6',
      '  $ onrecord reread 3f1c0a9be2d45f67a810',
    ].join('\n'))
    .action((articles: string[], options: RereadOptions) => rereadPages(effects, articles, options))
}

async function rereadPages(effects: Effects, articles: readonly string[], options: RereadOptions): Promise<void> {
  const { versionsIn } = await import('../record/reread.js')
  const { all, before } = options
  if ([all === true, before !== undefined, articles.length > 0].filter(Boolean).length !== 1) throw new Misuse('say what to read again: --all, --before VERSION, or articles’ identifiers')
  if (before !== undefined && versionsIn(before).size === 0) throw new Misuse(`--before ${before} is no version; give one as reader-2, passes-6 or attribution-2`)
  const ledger = await effects.openLedger(options.ledger, { create: false, model: modelOf(options) })
  let progress: Progress | undefined
  try {
    const versions = await ledger.ready()
    const due = await ledger.dueForReread(await whichOf(ledger, articles, options))
    progress = new Progress(effects.stderr, due.length)
    const done = { again: 0, failed: 0, seen: 0 }
    if (due.length > 0) await progress.at(1, 'reading again')
    for await (const one of ledger.reread(due)) {
      await progress.clear()
      if (one.failure !== null) {
        done.failed += 1
        await effects.stderr.write(`onrecord: article ${one.articleId}: ${visible(one.failure)}\n`)
      } else if (one.done !== null) {
        done.again += 1
        await effects.stdout.write(visible(`article ${one.done.articleId}: ${outcomeLine(one.done)}`) + '\n')
      }
      done.seen += 1
      await progress.at(done.seen + 1, one.articleId)
    }
    await progress.clear()
    await effects.stdout.write(due.length === 0 ? 'Nothing to read again.\n' : `${done.again} read again by ${versions.reader}, ${versions.analyser}\n`)
    if (done.failed > 0) throw new Failure(`${done.failed} of ${due.length} could not be read again, as told above; what there was of them stays`)
  } finally {
    await progress?.clear()
    await ledger.close()
  }
}

async function whichOf(ledger: Ledger, articles: readonly string[], { all, before }: RereadOptions): Promise<RereadWhich> {
  if (all === true) return { all }
  if (before !== undefined) return { before }
  const named: string[] = []
  for (const short of articles) {
    const id = await articleNamed(ledger, short)
    if (await ledger.article(id) === null) throw new Failure(`no article ${short} in the ledger; onrecord list tells their identifiers`)
    named.push(id)
  }
  return { articles: named }
}
