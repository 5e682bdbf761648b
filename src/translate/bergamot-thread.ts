import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

// A thread of its own for Bergamot, which answers what src/translate/bergamot.ts asks. The package's worker was written for browsers and for CommonJS: in an ES module it finds
// what it takes for its surroundings among the globals.
const WORKER = '@browsermt/bergamot-translator/worker/translator-worker.js'
const path = fileURLToPath(import.meta.resolve(WORKER))
Object.assign(globalThis, { require: createRequire(path), __filename: path, __dirname: dirname(path) })
await import('@browsermt/bergamot-translator/worker/translator-worker.js')
