import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

const analysisOf = async (text: string) => analyse(articleOf(text))
const told = async (text: string) => (await analysisOf(text)).statements.map(({ addressees }) => addressees.map(({ name }) => name))

describe('addressees', () => {
  it('are not how often they were asked', async () => {
    expect((await analysisOf('Orla Venn asked her several times to open the port.')).statements.map(({ addressees }) => addressees.map(({ as }) => as))).toEqual([['her']])
  })

  it.each<[string, readonly string[]]>([
    ['Venn told Tind that the port was open.', ['Tind']],
    ['Venn told reporters on Friday that the port was open.', ['reporters']],
    ['“The port is open,” Venn told the council.', ['the council']],
    ['Venn told the Olm Gazette that the port was open.', ['Olm Gazette']],
    ['Venn urged Tind and Roth to open the port.', ['Tind', 'Roth']],
    ['Venn ordered the guards to leave.', ['the guards']],
    ['Venn called on the council to open the port.', ['the council']],
    ['Venn said to reporters that the port was open.', ['reporters']],
    ['Venn assured Tind that the port was open.', ['Tind']],
    ['Venn warned the council that the port was closed.', ['the council']],
    ['Venn asked Tind whether the port was open.', ['Tind']],
    ['Venn asked Tind several times whether the port was open.', ['Tind']],
    ['Venn told Harbour.org that the port was open.', ['Harbour.org']],
    ['Venn wrote in a letter to the tenants’ club that the port was open.', ['the tenants’ club']],
    ['In a letter to the council, Venn said that the port was open.', ['the council']],
    ['Addressing the assembly of the islands, Venn said that the port was open.', ['the assembly of the islands']],
    ['Speaking to reporters, Venn said that the port was open.', ['reporters']],
    ['“The port is open,” Venn said in response to Tind.', ['Tind']],
    ['Asked about it on Sunday by Tind, Venn said that the port was open.', ['Tind']],
    ['“The port is open,” Venn added later, in a quieter voice, to two students.', ['two students']],
    ['“The port is open,” Venn said to cheers from the crowd.', ['the crowd']],
    ['Venn told the trustees last week that the port was open.', ['the trustees']],
    ['Venn thanked the crew for the rescue.', ['the crew']],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual([expected])
  })

  it.each([
    'Venn said that the port was open.', 'Venn told the truth.', '“The port is open,” said Venn.',
    'Venn blamed the council for the delay.',
    'Venn wants the council to open the port.', 'Venn accused the council of neglect.',
    'Venn said that he had spoken to Tind.', '“The port is open,” Venn said to cheers.', 'Venn said in confidence that the port was open.',
  ])('nobody in: %s', async (text) => {
    expect((await told(text)).flat()).toEqual([])
  })

  it('never takes the speaker for who is told', async () => {
    const { statements } = await analysisOf('Orla Venn met Gregor Tind. Venn told him that the port was open.')
    const addressees = statements.flatMap((statement) => statement.addressees)
    expect(addressees.map(({ as }) => as)).toEqual(['him'])
    expect(addressees[0]?.name).not.toBe('Orla Venn')
  })
})
