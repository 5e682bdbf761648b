/**
 * Prints how the analysis differs from the golden cases, and totals by aspect.
 * `npx tsx test/golden/report.ts [PART-OF-A-NAME]`; with `--known`, only the list as known-misses.json holds it.
 */
import { fileURLToPath } from 'node:url'
import { analyse } from '../analyser.js'
import { analyseCase } from './analyse-case.js'
import { readCases } from './cases.js'
import { ASPECTS, differenceKey } from './compare.js'

const words = process.argv.slice(2)
const onlyKnown = words.includes('--known')
const part = words.find((word) => !word.startsWith('--')) ?? ''
const results = await Promise.all(readCases(fileURLToPath(new URL('.', import.meta.url)))
  .filter((of) => of.name.includes(part))
  .map(async (of) => ({ of, differences: await analyseCase(of, analyse) })))

if (onlyKnown) {
  const keys = results.flatMap(({ of, differences }) => differences.map((d) => differenceKey(of.name, d)))
  console.log(JSON.stringify(keys.sort(), null, 2))
} else {
  for (const { of, differences } of results.filter((r) => r.differences.length > 0)) {
    console.log(`\n${of.name}`)
    for (const d of differences) console.log(`  ${d.aspect} ${d.aspect === 'spurious' ? '' : d.statement} ${d.message}`)
  }
  const all = results.flatMap((r) => r.differences)
  const expected = results.reduce((sum, r) => sum + r.of.statements.length, 0)
  const right = results.filter((r) => r.differences.length === 0).length
  console.log(`\n${right} of ${results.length} cases without a difference; ${expected} statements expected`)
  for (const aspect of ASPECTS) console.log(`${aspect.padEnd(11)} ${all.filter((d) => d.aspect === aspect).length}`)
}
