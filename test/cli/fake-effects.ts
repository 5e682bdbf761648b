import type { Effects, ReadPages } from '../../src/cli/effects.js'
import { capture } from '../../src/model/capture.js'
import type { Polled } from '../../src/record/follow/poll.js'
import { allCaptures, capturesOf } from '../../src/record/captures.js'
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
}

export interface FakeOptions {
  readonly files?: Readonly<Record<string, string>>
  readonly terminal?: boolean
  readonly env?: Readonly<Record<string, string>>
  readonly kept?: readonly string[]
  readonly store?: Partial<Store>
  /** What polling comes to. */
  readonly polled?: readonly Polled[]
}

const sampleForEach: ReadPages = async function* ({ name, source, receivedAt }) {
  for await (const bytes of source) {
    if (Buffer.from(bytes).toString() === 'bad') yield { failure: `${name}: is a picture: give its text` }
    else yield { id: name, problems: [], article: SAMPLE.article, capture: capture({ name, bytes, receivedAt, url: null, mediaType: 'text/plain', headers: [] }) }
  }
}

/** A world in memory: every file reads as the sample article; but one that holds `bad` can't be read. */
export function fake({ files = {}, terminal = false, env = {}, kept = [], store = {}, polled = [] }: FakeOptions = {}): Fake {
  const printed = { out: '', err: '' }
  const written: Record<string, string> = {}
  const done: string[] = []
  const there = new Set(kept)
  const output = (to: 'out' | 'err') => ({
    write: (text: string) => {
      printed[to] += text
      return Promise.resolve()
    },
    isTerminal: terminal,
    columns: terminal ? 80 : undefined,
  })
  const effects: Effects = {
    stdout: output('out'),
    stderr: output('err'),
    env,
    now: () => new Date('2022-01-01T00:00:00Z'),
    readInput: async function* (name) {
      await Promise.resolve()
      const text = files[name]
      if (text === undefined) throw Object.assign(new Error('ENOENT: long story'), { code: 'ENOENT' })
      yield Buffer.from(text)
    },
    openInput: () => Promise.reject(new Error('not asked for')),
    spool: () => Promise.reject(new Error('not asked for')),
    loadCollector: ({ allowPrivate }) => {
      done.push(`load collector${allowPrivate ? ', private too' : ''}`)
      return Promise.resolve(async function* (links) {
        for (const { url } of links) {
          yield await Promise.resolve(url.includes('bad') ? { failure: `${url}: is not there (status 404)` }
            : { id: url, problems: [], article: SAMPLE.article, capture: capture({ name: url, bytes: new Uint8Array(), receivedAt: '2024-01-01T00:00:00Z', url, mediaType: 'text/html', headers: [] }) })
        }
      })
    },
    loadReader: () => {
      done.push('load reader')
      return Promise.resolve(sampleForEach)
    },
    loadAnalyser: ({ fast } = {}) => {
      done.push(fast === true ? 'load fast analyser' : 'load analyser')
      return Promise.resolve({ version: SAMPLE.analysis.version, analyse: () => Promise.resolve(SAMPLE.analysis) })
    },
    loadPoller: ({ allowPrivate, fast }) => {
      done.push(`load poller${allowPrivate ? ', private too' : ''}${fast === true ? ', fast' : ''}`)
      return Promise.resolve(async (tell) => {
        for (const one of polled) await tell(one)
      })
    },
    pause: (milliseconds, signal) => {
      done.push(`pause ${milliseconds}`)
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
    },
    openOutput: (name) => {
      if (files[name] !== undefined) return Promise.reject(Object.assign(new Error('EEXIST: long story'), { code: 'EEXIST' }))
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
    loadExporter: () => Promise.resolve({
      allCaptures: (of) => allCaptures(of),
      capturesOf: (of, articles, missing) => capturesOf(of, articles, missing),
      warcOf: async function* (captures, { software, now }) {
        yield Buffer.from(`${software} ${now}\n`)
        for await (const { id } of captures) yield Buffer.from(`${id}\n`)
      },
    }),
    openLedger: (location, { create }) => {
      done.push(`open ${location}${create ? '' : ' if there'}`)
      const empty: Partial<Store> = {
        has: () => Promise.resolve(false),
        add: ({ capture: { name } }) => {
          const isNew = !there.has(name)
          there.add(name)
          return Promise.resolve(isNew)
        },
        statement: () => Promise.resolve(null),
        article: () => Promise.resolve(null),
        versions: () => Promise.resolve([]),
        pageAt: () => Promise.resolve(null),
        sources: () => Promise.resolve([]),
        close: () => {
          done.push('close')
          return Promise.resolve()
        },
      }
      return Promise.resolve({ ...empty, ...store } as Store)
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
    untilInterrupted: () => Promise.resolve(),
  }
  return { effects, out: () => printed.out, err: () => printed.err, done, written }
}
