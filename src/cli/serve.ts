import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError } from 'commander'
import type { Ledger } from '../record/ledger.js'
import type { Log } from '../record/log.js'
import type { Effects } from './effects.js'
import { Failure, messageOf } from './errors.js'
import { allowPrivate, careful, fast, ledger as inLedger, modelOf, port, workers } from './options.js'
import { oidcClient, oidcIssuer, oidcName, oidcSecretFile, providerOf, type ProviderOptions } from './provider-options.js'

interface ServeOptions extends ProviderOptions {
  readonly closed?: true
  readonly trustProxy?: true
  readonly publicUrl?: string
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
    .option('--host <host>', 'address to listen on; others than 127.0.0.1 let other machines read the ledger, and ask for an editor first', '127.0.0.1')
    .option('--closed', 'let nobody read who has not signed in')
    .option('--public-url <url>', 'the address under which others reach the desk, through what speaks TLS for it', publicUrl)
    .option('--trust-proxy', 'believe what the proxy before the desk says: X-Forwarded-Proto and X-Forwarded-For')
    .addOption(oidcIssuer())
    .addOption(oidcClient())
    .addOption(oidcSecretFile())
    .addOption(oidcName())
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
      '  $ onrecord serve --closed --public-url https://desk.example.org --trust-proxy',
    ].join('\n'))
    .action((options: ServeOptions) => serve(effects, options))
}

/** How often it is looked whether a source is due, in milliseconds. */
const LOOK = 60_000

async function serve(effects: Effects, options: ServeOptions): Promise<void> {
  const { ledger: location, host, port: number, poll } = options
  const provider = await providerOf(effects, options)
  const isAlone = (await import('../web/loopback.js')).isLoopbackHost(host)
  const access = { closed: options.closed === true, trustProxy: options.trustProxy === true, publicUrl: options.publicUrl ?? null, provider }
  const interrupted = effects.untilInterrupted()
  const log = await effects.openLog()
  const ledger = await effects.openLedger(location, { create: true, allowPrivate: options.allowPrivate })
  const ending = new AbortController()
  try {
    await refuseWithoutEditors(ledger, location, options, isAlone)
    if (!isAlone && isPlain(options)) await effects.stderr.write(`onrecord: warning: ${WITHOUT_TLS}\n`)
    await ledger.giveBackLostJobs()
    const desk = await effects.serveDesk({ ledger, log, host, port: number, access })
    try {
      await effects.stdout.write(`The desk is open at ${desk.url} (Ctrl-C closes it)\n`)
      const workers = await effects.startWorkers({
        location, workers: options.workers ?? Math.max(1, availableParallelism() - 1), model: modelOf(options), allowPrivate: options.allowPrivate === true,
        log, ended: async (name) => { await ledger.giveBackJobsOf(name, 'the worker that had it ended') },
      })
      const asking = poll ? keepAsking(effects, ledger, log, ending.signal) : Promise.resolve()
      const alerting = keepAlerting(effects, ledger, log, ending.signal)
      await interrupted
      ending.abort()
      await workers.close()
      await asking
      await alerting
    } finally {
      await desk.close()
    }
  } finally {
    await ledger.close()
  }
}

/** The address of a desk: its scheme and host, perhaps a port, and nothing behind. */
function publicUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') throw new InvalidArgumentError('Give an address without a path, as https://desk.example.org.')
  return url.origin
}

/** Throws a `Failure` where others would reach the desk, or it is closed, and nobody could sign in. */
async function refuseWithoutEditors(ledger: Pick<Ledger, 'editors'>, location: string, { host, closed, publicUrl: at, trustProxy, oidcIssuer: issuer }: ServeOptions, isAlone: boolean): Promise<void> {
  const why = !isAlone ? `--host ${host} lets other machines reach the desk` : closed === true ? '--closed lets nobody read who has not signed in'
    : at !== undefined || trustProxy === true ? 'a proxy lets other machines reach the desk' : issuer !== undefined ? 'a provider of identities tells editors' : null
  if (why === null || (await ledger.editors()).length > 0) return
  throw new Failure(`${why}, and this ledger has no editor who could sign in; add one first: onrecord editor add NAME --role chief${location === './ledger' ? '' : ` --ledger ${location}`}`)
}

/** Whether nothing is told of a proxy that speaks TLS: passwords cross the network as they are. */
function isPlain({ publicUrl: at, trustProxy }: ServeOptions): boolean {
  return at?.startsWith('https:') !== true && trustProxy !== true
}

const WITHOUT_TLS = 'the desk speaks no TLS, and other machines reach it: passwords, and all that is read, can be read on the way. Let a proxy that speaks TLS stand before it (docs/service.md), and tell the desk with --public-url https://… and --trust-proxy.'

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

/** Looks for what alerts tell of, minute by minute, until `signal`; the workers send it. */
async function keepAlerting(effects: Effects, ledger: Ledger, log: Log, signal: AbortSignal): Promise<void> {
  const ended = () => signal.aborted
  while (!ended()) {
    try {
      const { found, deliveries } = await ledger.lookForAlerts()
      if (found > 0) log.info(`alerts: ${found} found, ${deliveries} to be sent`, { found, deliveries })
    } catch (error) {
      if (ended()) return
      log.warn(`what alerts tell of could not be looked for: ${messageOf(error)}; it is tried again in a minute`)
    }
    if (!ended()) await effects.pause(LOOK, signal)
  }
}
