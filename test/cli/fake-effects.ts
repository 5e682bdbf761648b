import type { Effects, Reader } from '../../src/cli/effects.js'
import { READER } from '../../src/ingest/reader-version.js'
import { capture } from '../../src/model/capture.js'
import { sighting } from '../../src/model/sighting.js'
import { ledgerOf } from '../../src/record/ledger.js'
import type { Polled } from '../../src/record/follow/poll.js'
import { heldInMemory } from '../../src/ingest/containers/seekable.js'
import { NO_LOG } from '../../src/record/log.js'
import type { GoodPage, PagesInput } from '../../src/record/read-pages.js'
import { LedgerError } from '../../src/store/ledger-error.js'
import type { Store } from '../../src/store/store.js'
import { SAMPLE } from './sample.js'

export interface Fake {
  readonly effects: Effects
  readonly out: () => string
  readonly err: () => string
  /** What was done, in order: `open ./ledger`, `close`, `load analyser`. */
  readonly done: string[]
  /** What was written, by the file's name. */
  readonly written: Readonly<Record<string, string>>
  /** What was handed to the reader, in order. */
  readonly inputs: readonly PagesInput[]
}

export interface FakeOptions {
  readonly files?: Readonly<Record<string, string>>
  readonly terminal?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Files whose bytes are in the ledger; `seen`: received otherwise than now. */
  readonly kept?: readonly string[]
  readonly seen?: readonly string[]
  /** When files were changed last. */
  readonly changed?: Readonly<Record<string, string>>
  readonly store?: Partial<Store>
  /** What polling comes to. */
  readonly polled?: readonly Polled[]
}

function sampleAs(input: Pick<PagesInput, 'name' | 'receivedAt' | 'receivedFrom' | 'door' | 'url'>, bytes: Uint8Array): GoodPage {
  const { name, receivedAt, receivedFrom = 'clock', door = 'file', url = null } = input
  const kept = capture(bytes)
  const seen = sighting({ captureId: kept.sha256, receivedAt, receivedFrom, door, name, asked: url, url, redirects: [], status: null, headers: [] })
  return { id: name, problems: [], article: SAMPLE.article, capture: kept, sighting: seen }
}

/** A world in memory: every file reads as the sample article; but one that holds `bad` can't be read. */
export function fake({ files = {}, terminal = false, env = {}, kept = [], seen = [], changed = {}, store = {}, polled = [] }: FakeOptions = {}): Fake {
  const printed = { out: '', err: '' }
  const written: Record<string, string> = {}
  const done: string[] = []
  const idOf = (name: string) => capture(Buffer.from(files[name] ?? '')).sha256
  const [there, again] = [new Set([...kept, ...seen].map(idOf)), new Set(seen.map(idOf))]
  const inputs: PagesInput[] = []
  const readPages: Reader['readPages'] = async function* (input) {
    inputs.push(input)
    for await (const bytes of input.source) {
      if (Buffer.from(bytes).toString() === 'bad') yield { failure: `${input.name}: is a picture: give its text` }
      else yield sampleAs(input, bytes)
    }
  }
  const output = (to: 'out' | 'err') => ({
    write: (text: string) => {
      printed[to] += text
      return Promise.resolve()
    },
    isTerminal: terminal,
    columns: terminal ? 80 : undefined,
  })
  const held = { madeAt: '2022-01-01T00:00:00.000Z', counts: { articles: 1, statements: 2, speakers: 1 } }
  const effects: Effects = {
    stdout: output('out'),
    stderr: output('err'),
    env,
    openLog: () => Promise.resolve(NO_LOG),
    now: () => new Date('2022-01-01T00:00:00Z'),
    readInput: async function* (name) {
      await Promise.resolve()
      const text = files[name]
      if (text === undefined) throw Object.assign(new Error('ENOENT: long story'), { code: 'ENOENT' })
      yield Buffer.from(text)
    },
    openInput: (name) => {
      const text = files[name]
      if (text === undefined) return Promise.reject(Object.assign(new Error('ENOENT: long story'), { code: 'ENOENT' }))
      return heldInMemory(once(Buffer.from(text)))
    },
    spool: heldInMemory,
    changedAt: (name) => Promise.resolve(changed[name] ?? null),
    loadCollector: ({ allowPrivate }) => {
      done.push(`load collector${allowPrivate ? ', private too' : ''}`)
      return Promise.resolve(async function* (links) {
        for (const { url } of links) {
          yield await Promise.resolve(url.includes('bad') ? { failure: `${url}: is not there (status 404)` }
            : sampleAs({ name: url, url, receivedAt: '2024-01-01T00:00:00Z', door: 'fetch' }, new TextEncoder().encode(url)))
        }
      })
    },
    loadReader: () => {
      done.push('load reader')
      return Promise.resolve({ version: READER, readPage: () => Promise.reject(new Error('not asked for')), readPages })
    },
    loadAnalyser: ({ model } = {}) => {
      done.push(model === undefined ? 'load analyser' : `load ${model} analyser`)
      return Promise.resolve({ version: SAMPLE.analysis.version, analyse: () => Promise.resolve(SAMPLE.analysis) })
    },
    pause: (milliseconds, signal) => {
      done.push(`pause ${milliseconds}`)
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
    },
    openOutput: (name, { overwrite = false } = {}) => {
      if (files[name] !== undefined && !overwrite) return Promise.reject(Object.assign(new Error('EEXIST: long story'), { code: 'EEXIST' }))
      return Promise.resolve({
        write: (bytes) => {
          written[name] = `${written[name] ?? ''}${Buffer.from(bytes).toString('latin1')}`
          return Promise.resolve()
        },
        close: () => {
          done.push(`wrote ${name}`)
          return Promise.resolve()
        },
        discard: () => {
          done.push(`discarded ${name}`)
          return Promise.resolve()
        },
      })
    },
    loadWarc: () => Promise.resolve(async function* (pages, { software, now }) {
      yield Buffer.from(`${software} ${now}\n`)
      for await (const { sighting: { name } } of pages) yield Buffer.from(`${name}\n`)
    }),
    loadEvidence: () => import('../../src/record/evidence/evidence.js'),
    loadRestore: () => Promise.resolve(async (name, source, folder) => {
      done.push(`restore ${name} to ${folder}: ${Buffer.from(await source.read(0, source.size)).toString()}`)
      return held
    }),
    openLedger: (location, { create, model, allowPrivate }) => {
      done.push(`open ${location}${create ? '' : ' if there'}`)
      const empty: Partial<Store> = {
        has: () => Promise.resolve(false),
        actorsState: () => Promise.resolve(0),
        newestReading: (id) => Promise.resolve(!there.has(id) ? null : {
          article: SAMPLE.article, sighting: SAMPLE.sighting, addedAt: '2021-12-31T00:00:00.000Z', says: 'said', analysed: [SAMPLE.analysis.version],
        }),
        stateSaying: () => Promise.resolve(null),
        add: ({ capture: { sha256 } }) => {
          const isNew = !there.has(sha256)
          there.add(sha256)
          return Promise.resolve({ sighting: isNew || again.has(sha256), reading: isNew, analysis: isNew })
        },
        identifiers: () => Promise.resolve([]),
        statement: () => Promise.resolve(null),
        article: () => Promise.resolve(null),
        versions: () => Promise.resolve([]),
        pageAt: () => Promise.resolve(null),
        sources: () => Promise.resolve([]),
        giveBackLostJobs: () => Promise.resolve(0),
        close: () => {
          done.push('close')
          return Promise.resolve()
        },
      }
      const ledger = ledgerOf({ ...empty, ...store } as Store, {
        reader: loadOnce(() => effects.loadReader()), analyser: loadOnce(() => effects.loadAnalyser({ model })), fetchPage: () => Promise.reject(new Error('not asked for')), spool: heldInMemory, now: () => effects.now(),
      })
      return Promise.resolve({
        ...ledger,
        poll: async (tell) => {
          done.push(`poll${allowPrivate === true ? ', private too' : ''}${model === undefined ? '' : `, ${model}`}`)
          for (const one of polled) await tell(one)
        },
        backUp: async (write, { software }) => {
          if (location.startsWith('postgres:')) throw new LedgerError(`The ledger at ${location} is backed up by its server.`)
          await write(Buffer.from(`backup by ${software}`))
          return { ...held, onrecord: 'backup', version: 1, software, layout: 1, tables: 1, folders: [], files: [] }
        },
      })
    },
    serveDesk: ({ host, port }) => {
      done.push(`serve ${host} ${port}`)
      return Promise.resolve({
        url: `http://${host}:${port}`,
        close: () => {
          done.push('close desk')
          return Promise.resolve()
        },
      })
    },
    serveMcp: ({ desk }) => {
      done.push(`serve mcp${desk === null ? '' : ` for ${desk}`}`)
      return Promise.resolve({ close: () => Promise.resolve() })
    },
    startWorkers: ({ location, workers, model }) => {
      done.push(`start ${workers} workers on ${location}${model === undefined ? '' : `, ${model}`}`)
      return Promise.resolve({
        close: () => {
          done.push('end workers')
          return Promise.resolve()
        },
      })
    },
    workerName: () => Promise.resolve('worker'),
    untilInterrupted: () => Promise.resolve(),
  }
  return { effects, out: () => printed.out, err: () => printed.err, done, written, inputs }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => loading ??= load()
}
