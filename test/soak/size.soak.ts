import { expect, test } from 'vitest'
import { createAnalyser } from '../../src/analysis/pipeline.js'
import { articleOf } from '../size/article-of.js'
import { deeperThanCalls, spansWithin } from '../size/long-texts.js'
import { madeNetwork } from '../size/made-network.js'

const { analyse } = createAnalyser(madeNetwork())

test.each(deeperThanCalls(60_000))('60,000 parts that hang on one another are read: %s', async (_, text) => {
  expect(spansWithin(await analyse(articleOf(text)), text)).toBe(true)
})
