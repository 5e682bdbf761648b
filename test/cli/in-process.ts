import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Output, Reader } from '../../src/cli/effects.js'
import { openOutput } from '../../src/cli/output-file.js'
import { readInput } from '../../src/cli/read-input.js'
import { run } from '../../src/cli/run.js'
import { version } from '../../src/cli/version.js'
import { guardedReader } from '../../src/ingest/guarded/guarded-reader.js'
import { READER } from '../../src/ingest/reader-version.js'
import type { Analyser } from '../../src/analysis/pipeline.js'
import { loadAnalyser } from '../../src/neural/load-analyser.js'
import { realEffects } from '../../src/real-effects.js'
import { readPages } from '../../src/record/read-pages.js'
import { ROOT } from '../architecture/sources.js'
import type { Ended } from './onrecord.js'

// The thread as it was built: one of TypeScript can't be started.
const readPage = guardedReader({ program: pathToFileURL(join(ROOT, 'dist/ingest/guarded/reading-thread.js')), execArgv: [] })
const reader: Reader = { version: READER, readPage, readPages: (input) => readPages({ ...input, readPage }) }
const analysers = new Map<string | undefined, Promise<Analyser>>()

/**
 * Runs a command to its end in this process, on real files, ledgers and networks: the same answers as a process of its own (`onrecord`), which takes seconds to
 * load what reads pages and to start a database. What only a process shows (it is killed, waits, is read from, has its own temporary folder) asks for one. Standard input is empty.
 */
export async function inProcess(args: readonly string[]): Promise<Ended> {
  const said = { out: '', err: '' }
  const output = (to: 'out' | 'err'): Output => ({
    write: (text) => {
      said[to] += text
      return Promise.resolve()
    },
    isTerminal: false, columns: undefined,
  })
  const effects = realEffects({
    version: version(), stdout: output('out'), stderr: output('err'), env: process.env, readInput, loadReader: () => Promise.resolve(reader), loadAnalyser: ({ model } = {}) => analyser(model),
  })
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const onStandardOutput = {
    write: (bytes: Uint8Array) => {
      said.out += decoder.decode(bytes, { stream: true })
      return Promise.resolve()
    },
    close: () => Promise.resolve(), discard: () => Promise.resolve(),
  }
  const status = await run(args, { ...effects, openOutput: (name, options) => name === '-' ? Promise.resolve(onStandardOutput) : openOutput(name, options) }, version())
  return { status, ...said }
}

/** Each network is loaded once. */
function analyser(model: Parameters<typeof loadAnalyser>[0]): Promise<Analyser> {
  const loading = analysers.get(model) ?? loadAnalyser(model)
  analysers.set(model, loading)
  return loading
}
