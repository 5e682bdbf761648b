import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** The tests of properties, but for the one of their seed, which isn't set here. */
const properties = ['src', 'test'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.test.ts') && path !== join('test', 'properties', 'fixed-seed.test.ts') && readFileSync(path, 'utf8').includes("from 'fast-check'"))

// Long trials, one file at a time, since each loads the machine: hundreds of kills, and properties tried with other values each time.
export default defineConfig({
  test: {
    fileParallelism: false,
    projects: [
      { test: { name: 'kills', include: ['test/soak/**/*.soak.ts'], testTimeout: 3_600_000, hookTimeout: 300_000 } },
      {
        test: {
          name: 'properties', include: properties, setupFiles: ['test/properties/set-up.ts'], testTimeout: 600_000, hookTimeout: 300_000,
          // What is slow isn't tried for hours.
          provide: { moreRuns: { times: 20, withinMs: 40_000 } },
        },
      },
    ],
  },
})
