import { loadAnalyser } from '../src/neural/load-analyser.js'

/** The product's own analyser with its own weights, loaded once for a test file. */
export const { analyse, version } = await loadAnalyser()
