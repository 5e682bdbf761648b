/**
 * Measures accuracy and speed, prints a table and writes bench/results.json: `npm run bench`. With `--only PART` the other
 * parts keep their figures. With `--page` it measures nothing and copies the kept figures into docs/figures.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureAccuracy } from './accuracy.js'
import { measureArchive } from './archive.js'
import { measureDeskWhileReading } from './desk-while-reading.js'
import { measureCorrections } from './corrections.js'
import { measureExports } from './exports.js'
import { PARTS, thisMachine, type Measured, type Part, type PartName } from './figure.js'
import { terminalTable, withFigures } from './figures-text.js'
import { keepResults, keptResults } from './keep.js'
import { measureHostile } from './hostile.js'
import { measureLanguages } from './languages.js'
import { measureLargest } from './largest.js'
import { measureLedger } from './ledger.js'
import { measurePages } from './pages.js'
import { measureFindInFolder, measureFindOnServer, measureScaleInFolder, measureScaleOnServer } from './scale.js'
import { measureSpeed } from './speed.js'

const PAGE = 'docs/figures.md'

const MEASURES: Readonly<Record<PartName, () => Measured | Promise<Measured>>> = {
  accuracy: measureAccuracy,
  languages: measureLanguages,
  speed: measureSpeed,
  largest: measureLargest,
  pages: measurePages,
  hostile: measureHostile,
  archive: () => measureArchive((line) => { console.error(line) }),
  ledger: () => measureLedger((line) => { console.error(line) }),
  reading: measureDeskWhileReading,
  corrections: () => measureCorrections((line) => { console.error(line) }),
  exports: () => measureExports((line) => { console.error(line) }),
  'scale-folder': () => measureScaleInFolder((line) => { console.error(line) }),
  'scale-server': () => measureScaleOnServer((line) => { console.error(line) }),
  'find-folder': () => measureFindInFolder((line) => { console.error(line) }),
  'find-server': () => measureFindOnServer((line) => { console.error(line) }),
  soak: () => ({ skipped: 'npm run soak keeps it' }),
}

/** What the command line asks for: the parts to measure, none for `--page`. `null` for misuse. */
function asked(): readonly PartName[] | null {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' }, page: { type: 'boolean' } } })
    if (values.page) return values.only === undefined ? [] : null
    if (values.only === undefined) return PARTS
    const one = PARTS.find((part) => part === values.only)
    return one === undefined ? null : [one]
  } catch {
    return null
  }
}

/** Where a part can't be measured here, the figures of an earlier run are `kept`, which name their machine. */
async function measured(name: PartName, kept: Part): Promise<Part> {
  console.error(`Measuring ${name} …`)
  const figures = await MEASURES[name]()
  if (!('skipped' in figures)) return { machine: thisMachine(), figures: [...figures] }
  console.error(`  skipped: ${figures.skipped}${'figures' in kept ? '; the figures of an earlier run are kept' : ''}`)
  return 'figures' in kept ? kept : figures
}

const parts = asked()
if (parts === null) {
  console.error(`onrecord: npm run bench takes --only ${PARTS.join('|')}, or --page`)
  process.exitCode = 2
} else {
  const results = keptResults()
  for (const part of parts) results.parts[part] = await measured(part, results.parts[part])
  if (parts.length === 0) writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), results))
  else keepResults(results)
  console.log(terminalTable(results))
}
