import { createAnalyser } from '../src/analysis/pipeline.js'
import { loadNetwork } from '../src/neural/load-network.js'

/** The product's own analyser with its own weights, loaded once for a test file. */
export const { analyse, version } = createAnalyser(await loadNetwork())
