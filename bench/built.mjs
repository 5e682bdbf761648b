// Lets a child of the bench run the built program in place of its source: what makes TypeScript run from its source puts a name on each function whenever it is made, which
// took most of a page's time where many are. Given to Node before everything else; the bench has built the program (scripts/bench.mjs).
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('../src/') && context.parentURL !== undefined) {
      const built = new URL(specifier.replace('../src/', '../dist/'), context.parentURL)
      if (existsSync(built)) return { url: built.href, format: 'module', shortCircuit: true }
    }
    return next(specifier, context)
  },
})
