import { defineConfig } from 'vitest/config'

// Long trials: hundreds of kills. One file at a time, since each loads the machine.
export default defineConfig({
  test: { include: ['test/soak/**/*.soak.ts'], testTimeout: 3_600_000, hookTimeout: 300_000, fileParallelism: false },
})
