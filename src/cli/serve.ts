import { Command } from 'commander'
import { visible } from '../export/visible.js'
import type { Store } from '../store/store.js'
import type { Effects, PollSources } from './effects.js'
import { messageOf } from './errors.js'
import { tellPolled } from './follow.js'
import { allowPrivate, fast, ledger, port } from './options.js'

interface ServeOptions {
  /** `false` with `--no-poll`. */
  readonly poll: boolean
  readonly fast?: true
  readonly allowPrivate?: true
  readonly ledger: string
  readonly port: number
  readonly host: string
}

/** `onrecord serve`: the desk, until interrupted. */
export function serveCommand(effects: Effects): Command {
  return new Command('serve')
    .summary('serve the desk: the ledger in a browser')
    .description('Serves the desk, the ledger in a browser, until you press Ctrl-C, and reads what is followed when it is due.')
    .addOption(ledger())
    .addOption(port())
    .option('--host <host>', 'address to listen on; others than 127.0.0.1 let other machines read the ledger', '127.0.0.1')
    .option('--no-poll', 'leave what is followed alone')
    .addOption(fast())
    .addOption(allowPrivate())
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord serve',
      '  $ onrecord serve --ledger ./elections --port 9000',
    ].join('\n'))
    .action((options: ServeOptions) => serve(effects, options))
}

/** How often it is looked whether a source is due, in milliseconds. */
const LOOK = 60_000

async function serve(effects: Effects, options: ServeOptions): Promise<void> {
  const { ledger: location, host, port: number } = options
  const interrupted = effects.untilInterrupted()
  const store = await effects.openLedger(location, { create: false })
  const ending = new AbortController()
  try {
    const desk = await effects.serveDesk({ store, host, port: number })
    await effects.stdout.write(`The desk is open at ${desk.url} (Ctrl-C closes it)\n`)
    const polling = options.poll ? keepPolling(effects, store, options, ending.signal) : Promise.resolve()
    await interrupted
    ending.abort()
    await desk.close()
    await polling
  } finally {
    await store.close()
  }
}

/** Reads what is due, minute by minute, until `signal`. What goes wrong is told and doesn't close the desk. */
async function keepPolling(effects: Effects, store: Store, options: ServeOptions, signal: AbortSignal): Promise<void> {
  // Asked anew each time: the signal may have come while something was awaited.
  const ended = () => signal.aborted
  let poll: PollSources | null = null
  while (!ended()) {
    try {
      const now = effects.now().toISOString()
      if ((await store.sources()).some(({ dueAt }) => dueAt <= now)) {
        poll ??= await effects.loadPoller({ store, fast: options.fast, allowPrivate: options.allowPrivate === true })
        await poll((polled) => tellPolled(effects, polled), signal)
      }
    } catch (error) {
      if (ended()) return
      await effects.stderr.write(`onrecord: what is followed could not be read: ${visible(messageOf(error))}; it is tried again in a minute\n`)
    }
    if (!ended()) await effects.pause(LOOK, signal)
  }
}
