import { Session } from 'node:inspector/promises'

/** What counts as work of ours: the analysis and what it stands on, the parts of speech included. */
const COUNTED = /\/src\/(?:analysis|text|model)\/|\/wink-nlp\//

// Begun when this is loaded: a function that was run before would be counted as a whole only.
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/**
 * How much is done in `act`: how often the functions and the blocks of code within them are entered (loops, branches,
 * callbacks), as the engine counts them for coverage. Unlike seconds it is the same on every machine, and on one that is busy.
 */
export async function workOf(act: () => Promise<unknown>): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  await act()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result.filter(({ url }) => COUNTED.test(url)).flatMap(({ functions }) => functions).flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0)
}
