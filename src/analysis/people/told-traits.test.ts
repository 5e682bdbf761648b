import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

const names = async (text: string) => (await analyse(articleOf(text))).statements.map(({ speakers }) => speakers.map(({ name }) => name).join(' + '))

describe('what the page tells of somebody beside their name', () => {
  it.each<[string, string, string[]]>([
    ['an age', 'Orla Venn, 61, and Dag Merrin (24) left the port. Ben Carr stayed.\n\nThe 24-year-old said it was safe. The 61-year-old said it was not.', ['Dag Merrin', 'Orla Venn']],
    ['an age before the name', 'A 61-year-old nurse, Orla Venn, met Dag Merrin. The 61-year-old said it was safe.', ['Orla Venn']],
    ['who is older', 'Orla Venn, 61, and Dag Merrin, 24, left the port.\n\nThe older woman said it was safe. The younger said it was not.', ['Orla Venn', 'Dag Merrin']],
    ['a country', 'Aldo Feen of Chile lost to Kim Soto from Portugal. The Chilean said that the hall was hot. The Portuguese said it was perfect.', ['Aldo Feen', 'Kim Soto']],
    ['a country that nobody knows', 'Norvia’s Aldo Feen lost to Kim Soto. The Norvian said that the hall was hot.', ['Aldo Feen']],
  ])('%s is what later words call them by', async (_, text, expected) => {
    expect(await names(text)).toEqual(expected)
  })

  it('another age or country rules them out', async () => {
    expect(await names('Orla Venn, 61, left the port. The 24-year-old said it was safe.')).not.toContain('Orla Venn')
    expect(await names('Aldo Feen of Chile left. The Norvian said that the hall was hot.')).not.toContain('Aldo Feen')
  })
})

describe('he and she', () => {
  it('are who spoke last without a name, and not who was named before', async () => {
    expect(await names('Ben Roth opened the port. A witness said the crane had leaned for days. “It creaked,” he said.')).toEqual(['a witness', 'a witness'])
  })

  it('are who was named since', async () => {
    expect(await names('A witness said the crane had leaned for days. Ben Roth, the mayor, shook his head. “It is safe,” he said.')).toEqual(['a witness', 'Ben Roth'])
  })
})
