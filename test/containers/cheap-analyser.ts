import type { Analyser } from '../../src/analysis/pipeline.js'

/** Finds nothing, at once: for tests of what goes on around the analysis. */
export const cheapAnalyser: Analyser = {
  version: 'cheap-1',
  analyse: ({ id }) => Promise.resolve({ articleId: id, version: 'cheap-1', statements: [], problems: [] }),
}
