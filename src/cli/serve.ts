import { Command } from 'commander'
import type { Effects } from './effects.js'
import { ledger, port } from './options.js'

interface ServeOptions {
  readonly ledger: string
  readonly port: number
  readonly host: string
}

/** `onrecord serve`: the desk, until interrupted. */
export function serveCommand(effects: Effects): Command {
  return new Command('serve')
    .summary('serve the desk: the ledger in a browser')
    .description('Serves the desk, the ledger in a browser, until you press Ctrl-C.')
    .addOption(ledger())
    .addOption(port())
    .option('--host <host>', 'address to listen on; others than 127.0.0.1 let other machines read the ledger', '127.0.0.1')
    .addHelpText('after', [
      '',
      'Examples:',
      '  $ onrecord serve',
      '  $ onrecord serve --ledger ./elections --port 9000',
    ].join('\n'))
    .action((options: ServeOptions) => serve(effects, options))
}

async function serve(effects: Effects, { ledger: location, host, port }: ServeOptions): Promise<void> {
  const interrupted = effects.untilInterrupted()
  const store = await effects.openLedger(location, { create: false })
  try {
    const desk = await effects.serveDesk({ store, host, port })
    await effects.stdout.write(`The desk is open at ${desk.url} (Ctrl-C closes it)\n`)
    await interrupted
    await desk.close()
  } finally {
    await store.close()
  }
}
