import { defineConfig } from 'vitest/config'
import { QUICK_NODE } from './test/quick-node.js'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'test/**/*.test.tsx', 'bench/**/*.test.ts'],
    globalSetup: ['test/quick-disk.ts'],
    setupFiles: ['test/properties/set-up.ts'],
    execArgv: [...QUICK_NODE],
    // One a core: tests wait for processes and disks about as long as they compute.
    maxWorkers: 2,
    // Against what never ends, and nothing else: a machine that others load may take ten times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
