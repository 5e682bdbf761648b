import { Command } from 'commander'
import { taskText } from '../export/job-text.js'
import type { JobDone } from '../record/ledger.js'
import type { Log } from '../record/log.js'
import type { Effects } from './effects.js'
import { allowPrivate, careful, fast, ledger as inLedger, modelOf } from './options.js'

interface WorkOptions {
  readonly ledger: string
  readonly fast?: true
  readonly careful?: true
  readonly allowPrivate?: true
}

/** The variable by which `serve` tells a worker of its own its name. */
export const WORKER = 'ONRECORD_WORKER'

/** `onrecord work`: does what is in the queue, until interrupted. */
export function workCommand(effects: Effects): Command {
  return new Command('work')
    .summary('read and analyse what waits in the ledger’s queue')
    .description('Does what waits in a ledger’s queue, one job after the other, until you press Ctrl-C: on any machine that reaches the ledger’s Postgres server. onrecord serve starts workers of its own.')
    .addOption(inLedger())
    .addOption(fast())
    .addOption(careful())
    .addOption(allowPrivate())
    .addHelpText('after', ['', 'Examples:', '  $ onrecord work --ledger postgres://ledger@db.example/onrecord'].join('\n'))
    .action((options: WorkOptions) => workOn(effects, options))
}

async function workOn(effects: Effects, options: WorkOptions): Promise<void> {
  // What serve calls a worker that it starts, which ends with it.
  const name = effects.env[WORKER]
  const interrupted = effects.untilInterrupted({ orInputEnds: name !== undefined })
  const ledger = await effects.openLedger(options.ledger, { create: false, model: modelOf(options), allowPrivate: options.allowPrivate, forOwner: name !== undefined })
  const ending = new AbortController()
  void interrupted.then(() => ending.abort())
  try {
    if (name === undefined) await effects.stdout.write('Waiting for work (Ctrl-C ends it)\n')
    await ledger.giveBackLostJobs()
    const log = await effects.openLog()
    const tell = (done: JobDone) => tellOf(log, done)
    await ledger.work({ name: name ?? await effects.workerName(), pause: (milliseconds, signal) => effects.pause(milliseconds, signal), tell }, ending.signal)
  } finally {
    await ledger.close()
  }
}

function tellOf(log: Log, { taken: { id, task }, outcome, progress: { pages, added, statements, failed } }: JobDone): void {
  const what = taskText(task)
  const fields = { job: id, kind: task.kind, pages, added, statements, failed }
  const many = (count: number, of: string) => `${count} ${of}${count === 1 ? '' : 's'}`
  if (outcome === null) log.warn(`${what}: given back in the middle, after ${many(pages, 'page')}`, fields)
  else if (outcome.is === 'failed') log.warn(`${what}: ${outcome.problem}${outcome.again ? '; it is tried again' : ''}`, fields)
  else log.info(`${what}: ${added} new of ${many(pages, 'page')}, ${many(statements, 'statement')}${failed > 0 ? `, ${failed} could not be read` : ''}`, fields)
}
