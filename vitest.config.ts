import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.js'
import { QUICK_NODE } from './test/quick-node.js'
import { TOGETHER } from './test/together.js'

const ALL = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'test/**/*.test.tsx', 'bench/**/*.test.ts']

export default defineConfig({
  test: {
    globalSetup: ['test/quick-disk.ts'],
    setupFiles: ['test/properties/set-up.ts'],
    execArgv: [...QUICK_NODE],
    sequence: { sequencer: LongestFirst },
    // One more than a small machine has cores: tests wait for processes and disks.
    maxWorkers: 3,
    // Against what never ends, and nothing else: a machine that others load may take ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: 'together', include: [...TOGETHER], isolate: false } },
      { extends: true, test: { name: 'apart', include: ALL, exclude: [...TOGETHER] } },
    ],
  },
})
