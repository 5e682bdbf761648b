import { createAnalyser, type Analyser } from '../analysis/pipeline.js'
import type { ModelName } from '../model/model-name.js'
import { FOLDERS, laterNetwork, loadNetwork, MANY } from './load-network.js'

/**
 * What finds statements as the program has it: English by the model asked for, the default one unless given, and beside it the network of many languages,
 * loaded by the first text that isn't English. Rejects with a `ModelError`, as does the reading of that text.
 */
export async function loadAnalyser(model?: ModelName): Promise<Analyser> {
  const [network, many] = await Promise.all([loadNetwork({ folder: model && FOLDERS[model] }), laterNetwork({ folder: MANY })])
  return createAnalyser(network, { many })
}
