import { createAnalyser, type Analyser } from '../analysis/pipeline.js'
import { guardedReader } from '../ingest/guarded/guarded-reader.js'
import { READER } from '../ingest/reader-version.js'
import { FAST, loadNetwork } from '../neural/load-network.js'
import type { Reader } from '../record/add-page.js'

/** Reads pages in a thread of its own, one after the other. */
export const reader: Reader = { version: READER, readPage: guardedReader() }

const analysers = new Map<boolean, Promise<Analyser>>()

/** Finds statements, by the accurate model or the small one; loaded with the first call, and kept. Rejects with a `ModelError`. */
export function analyserOf(fast: boolean): Promise<Analyser> {
  const loading = analysers.get(fast) ?? loadNetwork({ folder: fast ? FAST : undefined }).then(createAnalyser)
  analysers.set(fast, loading)
  return loading
}
