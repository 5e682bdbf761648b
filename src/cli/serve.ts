import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import type { Ledger } from '../record/ledger.js'
import type { Log } from '../record/log.js'
import type { Effects } from './effects.js'
import { messageOf } from './errors.js'
import { allowPrivate, careful, fast, ledger as inLedger, modelOf, port, workers } from './options.js'

interface ServeOptions {
  /** `false` with `--no-poll`. */
  readonly poll: boolean
  readonly fast?: true
  readonly careful?: true
  readonly allowPrivate?: true
  readonly ledger: string
  readonly port: number
  readonly host: string
  readonly workers?: number
}

/** `onrecord serve`: the desk, until interrupted. */
export function serveCommand(effects: Effects): Command {
  return new Command('serve')
    .summary('serve the desk: the ledger in a browser')
    .description('Serves the desk, the ledger in a browser, until you press Ctrl-C; reads, in processes of their own, what is added there and what is followed. Other commands work on the ledger meanwhile.')
    .addOption(inLedger())
    .addOption(port())
    .option('--host <host>', 'address to listen on; others than 127.0.0.1 let other machines read the ledger', '127.0.0.1')
    .option('--no-poll', 'leave what is followed alone')
    .addOption(workers())
    .addOption(fast())
    .addOption(careful())
    .addOption(allowPrivate())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord serve',
      '  $ onrecord serve --ledger ./elections --port 9000 --workers 2',
    ].join('\n'))
    .action((options: ServeOptions) => serve(effects, options))
}

/** How often it is looked whether a source is due, in milliseconds. */
const LOOK = 60_000

async function serve(effects: Effects, options: ServeOptions): Promise<void> {
  const { ledger: location, host, port: number, poll } = options
  const interrupted = effects.untilInterrupted()
  const log = await effects.openLog()
  const ledger = await effects.openLedger(location, { create: true })
  const ending = new AbortController()
  try {
    await ledger.giveBackLostJobs()
    const desk = await effects.serveDesk({ ledger, log, host, port: number })
    try {
      await effects.stdout.write(`The desk is open at ${desk.url} (Ctrl-C closes it)\n`)
      const workers = await effects.startWorkers({
        location, workers: options.workers ?? Math.max(1, availableParallelism() - 1), model: modelOf(options), allowPrivate: options.allowPrivate === true,
        log, ended: async (name) => { await ledger.giveBackJobsOf(name, 'the worker that had it ended') },
      })
      const asking = poll ? keepAsking(effects, ledger, log, ending.signal) : Promise.resolve()
      await interrupted
      ending.abort()
      await workers.close()
      await asking
    } finally {
      await desk.close()
    }
  } finally {
    await ledger.close()
  }
}

/** Has the workers ask what is due, minute by minute, until `signal`. What goes wrong is told and doesn't close the desk. */
async function keepAsking(effects: Effects, ledger: Ledger, log: Log, signal: AbortSignal): Promise<void> {
  // Asked anew each time: the signal may have come while something was awaited.
  const ended = () => signal.aborted
  while (!ended()) {
    try {
      const now = effects.now().toISOString()
      for (const { url, dueAt } of await ledger.sources()) if (dueAt <= now) await ledger.pollLater(url)
    } catch (error) {
      if (ended()) return
      log.warn(`what is followed could not be asked: ${messageOf(error)}; it is tried again in a minute`)
    }
    if (!ended()) await effects.pause(LOOK, signal)
  }
}
