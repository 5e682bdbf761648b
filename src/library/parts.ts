import type { Analyser } from '../analysis/pipeline.js'
import { guardedReader } from '../ingest/guarded/guarded-reader.js'
import { READER } from '../ingest/reader-version.js'
import type { ModelName } from '../model/model-name.js'
import { loadAnalyser } from '../neural/load-analyser.js'
import type { Reader } from '../record/add-page.js'
import type { HowToRead } from './given-page.js'

/** Reads pages in a thread of its own, one after the other. */
export const reader: Reader = { version: READER, readPage: guardedReader() }

const analysers = new Map<ModelName | undefined, Promise<Analyser>>()

/** Finds statements, by the model asked for; loaded with the first call, and kept. Rejects with a `ModelError`, and with a `TypeError` where two are asked for. */
export async function analyserOf({ fast = false, careful = false }: HowToRead): Promise<Analyser> {
  if (fast && careful) throw new TypeError('got both fast and careful, expected one of them')
  const model = fast ? 'fast' : careful ? 'careful' : undefined
  const loading = analysers.get(model) ?? loadAnalyser(model)
  analysers.set(model, loading)
  return loading
}
