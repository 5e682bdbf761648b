import type * as fastCheck from 'fast-check'
import { inject, vi } from 'vitest'

/** Any number: it is the same at each run, so that a commit's tests tell of the commit and not of the day. */
const SEED = 20_311_126

/** As `npm run soak` has it (vitest.soak.config.ts): how many times the runs, and after how long no other is begun. */
interface MoreRuns { readonly times: number; readonly withinMs: number }

declare module 'vitest' {
  export interface ProvidedContext {
    readonly moreRuns?: MoreRuns
  }
}

// Where a test asks for fast-check and only there: most have none, and it takes a while to load.
vi.mock('fast-check', async (importOriginal) => {
  const given = await importOriginal<typeof fastCheck>()
  const more = inject('moreRuns')
  if (more === undefined) {
    given.configureGlobal({ seed: SEED })
    return given
  }
  const assert = <Ts>(property: fastCheck.IRawProperty<Ts>, parameters: fastCheck.Parameters<Ts> = {}) => given.assert(property, {
    interruptAfterTimeLimit: more.withinMs, ...parameters, numRuns: more.times * (parameters.numRuns ?? given.readConfigureGlobal().numRuns ?? 100),
  })
  return { ...given, assert, default: { ...given.default, assert } }
})
