import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

const analysisOf = async (text: string) => analyse(articleOf(text))
const chains = async (text: string) =>
  (await analysisOf(text)).statements.map(({ chain }) => chain.map(({ kind, name }) => `${kind}: ${name}`))

describe('chain', () => {
  it.each<[string, readonly string[]]>([
    ['Venn tweeted that the port was open.', ['platform: Twitter']],
    ['Venn said in a tweet that the port was open.', ['platform: Twitter']],
    ['Venn wrote on Facebook that the port was open.', ['platform: Facebook']],
    ['“The port is open,” Venn wrote on Telegram.', ['platform: Telegram']],
    ['Venn said in a statement that the port was open.', ['document: a statement']],
    ['“The port is open,” the ministry said in a statement.', ['document: a statement']],
    ['Venn told the Olm Gazette that the port was open.', ['outlet: Olm Gazette']],
    ['Venn told the newspaper Olm Gazette that the port was open.', ['outlet: Olm Gazette']],
    ['Venn said in an interview with Radio Olm that the port was open.', ['outlet: Radio Olm']],
    ['“The port is open again,” Mina Venn told the Olm Gazette, as reported by the state-owned news agency Corvia.',
      ['outlet: Olm Gazette', 'agency: Corvia']],
    ['A study by the port found that the harbour was silting up.', ['document: A study']],
    ['According to new modelling that the port has paid for, the harbour is silting up.', ['document: new modelling']],
    ['The port was open, according to a memo seen by the Olm Gazette.', ['document: a memo', 'outlet: Olm Gazette']],
    ['Venn said in a statement emailed to Corvia News that the port was open.', ['document: a statement', 'outlet: Corvia News']],
    ['Venn filed a lawsuit saying that the port was open.', ['document: a lawsuit']],
    ['Venn told the Courier of the Coast that the port was open.', ['outlet: Courier of the Coast']],
    ['Venn told Olmpress that the port was open.', ['outlet: Olmpress']],
    ['A diplomat, speaking to Agence Olm, said that the port was open.', ['outlet: Agence Olm']],
    ['In an earlier post, Ada Venn said that the port was open.', ['document: an earlier post']],
    ['In another interview, Ada Venn said that the port was open.', ['document: another interview']],
    ['In an interview, Ada Venn said that the port was open.', []],
    ['Ada Venn wrote in her memoir, The Long Quay, that the port was open.', ['document: The Long Quay']],
    ['Venn told Portfacts.info that the port was open.', ['outlet: Portfacts.info']],
    ['Venn told Kanal Olm, the Tavrian broadcaster, that the port was open.', ['outlet: Kanal Olm']],
    ['Venn told the Abendlicht in an interview that the port was open.', ['outlet: Abendlicht']],
    ['Venn told Sky News host Ada Roe that the port was open.', ['outlet: Sky News']],
    ['Venn wrote on Truth Social that the port was open.', ['platform: Truth Social']],
    ['Venn denied through his lawyer, Ines Prat, that the port was open.', ['person: his lawyer']],
    ['“The port is open,” Venn told the Corvia news agency.', ['agency: Corvia']],
  ])('%s', async (text, expected) => {
    expect(await chains(text)).toEqual([expected])
  })

  it.each([
    'Venn said that the port was open.', 'Venn told reporters that the port was open.',
    'Venn told the council that the port was open.', 'Venn said that she had read it in the Olm Gazette.',
    'Venn said that a statement would follow.', 'The statistics office said that the port was open.', 'Both men asked the council to help in their release.',
  ])('none in: %s', async (text) => {
    expect(await chains(text)).toEqual([[]])
  })

  it('keeps the words of each hop as they are written', async () => {
    const [statement] = (await analysisOf('Venn told the newspaper Olm Gazette that the port was open.')).statements
    expect(statement?.chain).toEqual([{ kind: 'outlet', name: 'Olm Gazette', as: 'the newspaper Olm Gazette' }])
  })

  it('knows which newspaper `the newspaper` is', async () => {
    expect(await chains('Venn told the Olm Gazette that the port was open. She told the newspaper that it was safe.'))
      .toEqual([['outlet: Olm Gazette'], ['outlet: Olm Gazette']])
  })
})
