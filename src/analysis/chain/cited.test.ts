import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

const found = async (text: string) => {
  const { statements } = await analyse(articleOf(text))
  return statements.map(({ content, chain }) => [content.map((c) => text.slice(c.begin, c.end)).join(' … '), chain.map((h) => `${h.kind}: ${h.name}`)])
}

describe('withoutCitings', () => {
  it.each<[string, string, readonly string[]]>([
    ['The port will close, the Olm Tribune reported on Tuesday, citing two officials with knowledge of the plan.', 'The port will close', ['person: two officials']],
    ['The port will close, Mayor Ada Roe said, citing a report by the harbour institute.', 'The port will close', ['document: a report']],
    ['Quoting an unnamed neighbour, the agency Interport said that the port would close.', 'that the port would close', ['person: an unnamed neighbour']],
  ])('%s', async (text, content, chain) => {
    expect(await found(text)).toEqual([[content, chain]])
  })
})
