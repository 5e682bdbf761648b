import type { Analyser } from './analysis/pipeline.js'
import type { Effects, Reader } from './cli/effects.js'
import type { ModelName } from './model/model-name.js'

/** Pages are read in a thread that can be ended. */
async function startReader(): Promise<Reader> {
  const [{ readPages }, { guardedReader }, { READER }] = await Promise.all([
    import('./record/read-pages.js'), import('./ingest/guarded/guarded-reader.js'), import('./ingest/reader-version.js'),
  ])
  const readPage = guardedReader()
  return { version: READER, readPage, readPages: (input) => readPages({ ...input, readPage }) }
}

/**
 * What is young in the heap would be given more room than reading uses: 818 MB of memory became 623 (84 articles, one run each); processor time was the same within
 * the noise of a busy machine. Not by a flag on the command line, which `npx`, a service and a worker would each have to be given.
 */
async function keepHeapSmall(): Promise<void> {
  (await import('node:v8')).setFlagsFromString('--semi-space-growth-factor=1')
}

async function startAnalyser({ model }: { readonly model?: ModelName | undefined } = {}): Promise<Analyser> {
  await keepHeapSmall()
  return (await import('./neural/load-analyser.js')).loadAnalyser(model)
}

/** What a program brings of its own; where `loadReader` and `loadAnalyser` aren't given, those of a process that reads by itself. */
export interface World extends Pick<Effects, 'stdout' | 'stderr' | 'env' | 'readInput'>, Partial<Pick<Effects, 'loadReader' | 'loadAnalyser'>> {
  readonly version: string
}

/** The real world: the one place that picks a store, a clock and how pages are read. */
export function realEffects({ version, stdout, stderr, env, readInput, loadReader = startReader, loadAnalyser = startAnalyser }: World): Effects {
  return {
    stdout,
    stderr,
    openLog: async () => (await import('./cli/open-log.js')).openLog({ isTerminal: stderr.isTerminal, version }),
    env,
    now: () => new Date(),
    readInput,
    openInput: async (name) => (await import('./cli/seekable-file.js')).openSeekable(name),
    changedAt: async (name) => (await import('./cli/seekable-file.js')).changedAt(name),
    spool: async (source) => (await import('./cli/seekable-file.js')).spool(source),
    loadCollector: async ({ allowPrivate }) => {
      const [{ openWeb }, { collectPages }, { readPages }, { spool }] = await Promise.all([
        import('./fetch/open-web.js'), import('./record/collect.js'), loadReader(), import('./cli/seekable-file.js'),
      ])
      const fetchPage = openWeb({ version, allowPrivate })
      return (links, byHand) => collectPages(links, { fetchPage, readPages: (input) => readPages({ ...input, byHand }), spool })
    },
    loadReader,
    loadAnalyser,
    pause: (milliseconds, signal) => new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      signal.addEventListener('abort', done)
    }),
    openOutput: async (name, options) => (await import('./cli/output-file.js')).openOutput(name, options),
    loadRestore: async () => (await import('./record/backup/restore.js')).restore,
    loadWarc: async () => (await import('./export/warc.js')).warcOf,
    loadEvidence: () => import('./record/evidence/evidence.js'),
    openLedger: async (location, { create, model, allowPrivate = false, forOwner = false }) => {
      if (!create) await (await import('./cli/require-ledger.js')).requireLedger(location)
      const [{ openStore }, { ledgerOf }] = await Promise.all([import('./store/open-store.js'), import('./record/ledger.js')])
      const store = await openStore(location, new Date().toISOString(), { mayOwn: !forOwner })
      return ledgerOf(store, {
        reader: once(loadReader),
        analyser: once(() => loadAnalyser({ model })),
        fetchPage: once(async () => (await import('./fetch/open-web.js')).openWeb({ version, allowPrivate })),
        spool: async (source) => (await import('./cli/seekable-file.js')).spool(source),
        now: () => new Date(),
        post: once(async () => (await import('./fetch/open-web.js')).openPoster({ version, allowPrivate })),
        translating: once(async () => (await import('./translate/configured.js')).translatingBy(env)),
        mail: once(async () => {
          const { mailOptions } = await import('./cli/mail-options.js')
          const options = mailOptions(env)
          return options.is === 'off' ? options : { is: 'ready', send: (await import('./fetch/send-mail.js')).createMailer(options) }
        }),
      })
    },
    serveDesk: async ({ ledger, log, host, port, access }) => {
      const { desk, serveDesk } = await import('./web/index.js')
      const provider = access.provider === null ? null : (await import('./web/oidc.js')).openIdProvider(access.provider)
      return serveDesk(desk({ ledger, version, log, access: { ...access, provider } }), { host, port, publicUrl: access.publicUrl })
    },
    serveMcp: async ({ ledger, desk, version: own }) => {
      const [{ serveStdio }, { mcpServer }] = await Promise.all([import('@modelcontextprotocol/server/stdio'), import('./web/mcp/server.js')])
      return serveStdio(() => mcpServer(ledger, { desk, version: own }))
    },
    startWorkers: async (options) => (await import('./cli/worker-processes.js')).startWorkers(options),
    workerName: async () => (await import('./cli/worker-processes.js')).workerName(),
    untilInterrupted: ({ orInputEnds = false } = { orInputEnds: false }) =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
        if (orInputEnds) process.stdin.once('close', () => resolve()).once('end', () => resolve()).resume()
      }),
  }
}

/** What is loaded once, when it is asked for first. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => loading ??= load()
}
