import { expect, test } from 'vitest'
import { createAnalyser } from '../../src/analysis/pipeline.js'
import { articleOf } from './article-of.js'
import { filled } from './long-texts.js'
import { madeNetwork } from './made-network.js'
import { UNITS } from './units.js'
import { workOf } from './work.js'

// In a file, and a process, of its own: to count how often code is entered slows all that runs beside.

const { analyse } = createAnalyser(madeNetwork())

test.each(Object.entries(UNITS))('the work of reading grows no faster than the text: %s', async (_, unit) => {
  await analyse(articleOf(filled(unit, 2_000)))
  const [short, long] = [articleOf(filled(unit, 4_000)), articleOf(filled(unit, 16_000))]
  const once = await workOf(() => analyse(short))
  const fourfold = await workOf(() => analyse(long))
  expect(once).toBeGreaterThan(short.text.length)
  // Sorting takes a logarithm more.
  expect(fourfold / once).toBeLessThan(1.25 * (long.text.length / short.text.length))
})
