import { defineConfig } from 'vitest/config'
import { QUICK_NODE } from './test/quick-node.js'

const ALL = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'test/**/*.test.tsx', 'bench/**/*.test.ts']
/** Tests of functions that keep nothing from one call to the next: hundreds of them share what they import, the network too. */
const TOGETHER = ['src/{analysis,export,model,text}/**/*.test.ts', 'src/ingest/{*,containers/*}.test.ts', 'test/{golden,kinds,languages,page-kinds,properties,seed}/**/*.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['test/quick-disk.ts'],
    setupFiles: ['test/properties/set-up.ts'],
    execArgv: [...QUICK_NODE],
    // One a core: tests wait for processes and disks about as long as they compute.
    maxWorkers: 2,
    // Against what never ends, and nothing else: a machine that others load may take ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
      { extends: true, test: { name: 'apart', include: ALL, exclude: TOGETHER } },
    ],
  },
})
