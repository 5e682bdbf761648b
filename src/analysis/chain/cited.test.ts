import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

const found = async (text: string) => {
  const { statements } = await analyse(articleOf(text))
  return statements.map(({ content, chain }) => [content.map((c) => text.slice(c.begin, c.end)).join(' … '), chain.map((h) => `${h.kind}: ${h.name}`)])
}

describe('withoutCitings', () => {
  it.each<[string, string, readonly string[]]>([
    ['The port will close, the Olm Tribune reported on Tuesday, citing two officials with knowledge of the plan.', 'The port will close', ['outlet: Olm Tribune']],
    ['The port will close, the Olm Tribune reported on Tuesday, citing figures of the harbour institute.', 'The port will close', ['document: figures']],
    ['The port will close, Mayor Ada Roe said, citing a report by the harbour institute.', 'The port will close', ['document: a report']],
    ['Quoting an unnamed neighbour, the agency Interport said that the port would close.', 'that the port would close', ['person: an unnamed neighbour']],
  ])('%s', async (text, content, chain) => {
    expect(await found(text)).toEqual([[content, chain]])
  })

  it('gives what an outlet reports to the people whom it cites', async () => {
    const { statements } = await analyse(articleOf('The news agency Meridian, citing prosecutors in Castel, reported that the dealer had confessed.'))
    expect(statements.map(({ speakers, chain }) => [speakers.map(({ name, known }) => [name, known]), chain.map(({ name }) => name)])).toEqual([[[['prosecutors', 'described']], ['Meridian']]])
  })
})
