import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analyse } from '../analyser.js'
import { readCases } from './cases.js'
import { analyseCase } from './analyse-case.js'
import { differenceKey } from './compare.js'

const folder = fileURLToPath(new URL('.', import.meta.url))
const known = JSON.parse(readFileSync(new URL('known-misses.json', import.meta.url), 'utf8')) as string[]
const cases = readCases(folder)
/** What stands at a threshold, which processors round otherwise (docs/decisions/035). */
const UNSTEADY = ['quote-marks-odd-number: spurious [\"Nobody should cross it on foot either.']

describe('golden pages', () => {
  // What is known not to be reached is listed, so that a lost case and an unexpectedly won one both show.
  it.each(cases)('$name', async (of) => {
    const differences = (await analyseCase(of, analyse)).map((d) => differenceKey(of.name, d)).filter((key) => !UNSTEADY.includes(key)).sort()
    expect(differences).toEqual(known.filter((key) => key.startsWith(`${of.name}: `)).sort())
  })

  it('lists no known miss of a case that there is not', () => {
    const names = new Set(cases.map((of) => of.name))
    expect(known.filter((key) => !names.has(key.slice(0, key.indexOf(': '))))).toEqual([])
  })
})
