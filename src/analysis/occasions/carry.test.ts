import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

/** Of the last statement of a text. */
const last = async (text: string) => {
  const { statements } = await analyse(articleOf(text, '2024-03-13'))
  const statement = statements.at(-1)
  return { date: statement?.saidAt?.value ?? null, as: statement?.saidAt?.as ?? null, chain: statement?.chain.map((h) => h.name), to: statement?.addressees.map((a) => a.name) }
}

describe('withOccasions: days', () => {
  it.each([
    ['to what the same speaker goes on saying', 'Ada Roe said on Monday that the port was closed. It has two quays.\n\n“It is not safe,” Roe said.'],
    ['with a pronoun', 'Ada Roe said on Monday that the port was closed. She said that it was not safe.'],
    ['to whom somebody talks with', 'Ada Roe told Ben Carr on Monday that the port was closed. “It is not safe,” Carr said.'],
    ['from a press conference', 'Ada Roe held a press conference in Olm on Monday. The port was closed, she told reporters.'],
    ['from a debate that is come back to', 'Ada Roe and others met for a debate in Olm on Monday. During the debate, Ben Carr said that the port was closed. “It is not safe,” Roe said.'],
    ['to what a crowd is told at a rally', 'Dockers held a rally in Olm on Monday.\n\nAda Roe told the crowd that the port was closed.'],
    ['within the paragraph of a verdict', 'The verdict was read in Olm on Monday. Ada Roe said that the port was closed.'],
    ['from an announcement', 'Dockers regret the closure announced on Monday by Ada Roe, the owner. Roe said that the port had lost money.'],
    ['from a jury to the court', 'A nurse told a jury in Olm on Monday that the port was closed.\n\nGiving evidence at Olm Crown Court, Ada Roe said that it was lost.'],
    ['from a call to what one says to the other', 'The two mayors spoke by phone on Monday.\n\nAda Roe told Ben Carr that the port was closed.'],
    ['from a crowd to its speaker', 'Dockers filled the square on Monday to hear Ada Roe, and the crowd sang.\n\nRoe told the crowd that the port was closed.'],
    ['from a body to its secretary', 'The union said on Monday that the port was closed. Its secretary, Ada Roe, told reporters that it was lost.'],
    ['to an answer', 'Ada Roe told Ben Carr on Monday that the port was closed. Carr replied that it was not.'],
    ['to the top of the page', 'Ada Roe said that the port was closed.\n\n“It is not safe,” Roe said on Monday.\n\nMoss sang.'],
  ])('carry on %s', async (_, text) => {
    const { statements } = await analyse(articleOf(text, '2024-03-13'))
    const said = statements.filter((s) => s.kind === 'speech')
    expect(said.length).toBeGreaterThan(0)
    expect(said.map((s) => s.saidAt?.as)).toEqual(said.map(() => 'on Monday'))
    expect(said.map((s) => s.saidAt?.value)).toEqual(said.map(() => '2024-03-11'))
  })

  it.each([
    ['another speaker', 'Ada Roe said on Monday that the port was closed. Ben Carr said that it was safe.'],
    ['what is said afterwards', 'Ada Roe said on Monday that the port was closed. Roe said afterwards that it was safe.'],
    ['a body that is only named with a capital', 'In a statement published on Monday, the harbour ministries said that the port was closed.\n\nThe Board said that it was safe.'],
    ['another tense', 'Ada Roe said on Monday that the port was closed. Roe says that it is not safe.'],
    ['another time', 'Ada Roe said on Monday that the port was closed. Roe had previously said that it was safe.'],
    ['what was said in an interview before it came out', 'In an interview published on Monday, Ada Roe said that the port was closed. She said that it was not safe.'],
    ['another document', 'Ada Roe said on Monday that the port was closed. In a letter to the board, Roe said that it was safe.'],
    ['one who is not at the rally', 'Dockers held a rally in Olm on Monday.\n\nReached at home, Ada Roe said that the port was closed.'],
    ['what the writer of a letter says elsewhere', 'In a letter to the board on Monday, Ada Roe wrote that the port was closed.\n\nThe port has two quays.\n\nRoe said that it was safe.'],
    ['a year of the past', 'In 2019, Ada Roe said that the port was closed.\n\nThe port has two quays.\n\nRoe said that it was safe.'],
  ])('do not carry on to %s', async (_, text) => {
    expect((await last(text)).date).toBeNull()
  })

  it('give way to a day of its own', async () => {
    expect(await last('Ada Roe said on Monday that the port was closed. On Tuesday Roe said that it was safe.')).toMatchObject({ date: '2024-03-12' })
  })
})

describe('withOccasions: documents', () => {
  it('date what their body goes on to say further down', async () => {
    expect(await last('A report by the Olm Institute published on Monday found that the quay was lost.\n\nMoss sang.\n\nThe Olm Institute said that the port was closed.')).toMatchObject({ date: '2024-03-11' })
  })

  it.each([
    ['the document itself', 'Pilots sent a letter on Monday to the port. The letter said that the port was closed.', ['The letter']],
    ['it', 'Pilots sent a letter on Monday to the port. The letter said that the port was closed. It described the quay as lost.', ['The letter']],
    ['its writers', 'Pilots sent a letter on Monday to the port.\n\n“It is closed,” the pilots wrote.', ['a letter']],
  ])('are of one day for %s', async (_, text, chain) => {
    expect(await last(text)).toMatchObject({ date: '2024-03-11', chain })
  })

  it('are not gone on with by somebody of whom they are not told', async () => {
    expect(await last('Pilots sent a letter on Monday to the port.\n\n“It is closed,” Ada Roe wrote.')).toMatchObject({ date: null, chain: [] })
  })
})

describe('withOccasions: findings', () => {
  const study = 'Bees die faster in Olm, according to a study.\n\nMoss sang.'
  it('are of the day on which the page tells that they came out', async () => {
    const { statements } = await analyse(articleOf(`${study} The findings were published on Monday in a journal.`, '2024-03-13'))
    expect(statements[0]?.saidAt?.value).toBe('2024-03-11')
  })
  it('stay open where another study is told of', async () => {
    const { statements } = await analyse(articleOf(`${study} The findings were published on Monday in a journal. An earlier study found that bees thrive.`, '2024-03-13'))
    expect(statements[0]?.saidAt ?? null).toBeNull()
  })
  it('are called by other words further down', async () => {
    expect(await last('In a lawsuit filed on Monday, Ada Roe says that the port was closed.\n\nThe complaint alleges that the quay was lost.')).toMatchObject({ date: '2024-03-11', chain: ['The complaint'] })
  })
})

describe('withOccasions: hops', () => {
  it.each([
    ['a post that is gone on with', 'Ada Roe posted on Telegram that the port was closed. She said that it was not safe.', ['Telegram']],
    ['a letter that is written on', 'In a letter to the board, Ada Roe wrote that the port was closed.\n\n“It is not safe,” Roe wrote.', ['a letter']],
    ['who has seen a memo', 'The port will close, according to a memo seen by Radio Olm. The memo says that the quay is lost.', ['The memo', 'Radio Olm']],
    ['a talk in its paragraph', 'Ada Roe told Radio Olm that the port was closed. “It is not safe,” she said.', ['Radio Olm']],
    ['an interview that is told first', 'In an interview with the Sunday Beacon, Ada Roe talks about the port.\n\n“It is not safe,” says Roe.', ['Sunday Beacon']],
    ['a radio programme', 'Speaking on the breakfast programme of Radio Olm, Ada Roe said that the port was closed. “It is not safe,” she said.', ['Radio Olm']],
    ['emails that a newspaper has seen', 'The port was unsafe, according to emails seen by Radio Olm. “It is not safe,” Ada Roe wrote to the mayor in May.', ['emails', 'Radio Olm']],
    ['a recording', 'A recording leaked to Radio Olm has Ada Roe saying that the port was closed. Ben Carr is heard asking who would pay.', ['A recording', 'Radio Olm']],
    ['a talk that is told of again', 'Ada Roe told Radio Olm that the port was closed. “It is not safe,” she said in the interview, which went out on Monday.', ['Radio Olm']],
  ])('carry on %s', async (_, text, chain) => {
    expect((await last(text)).chain).toEqual(chain)
  })

  it.each([
    ['what is said after a letter', 'In an email, Ada Roe said that the port was closed.\n\n“It is not safe,” Roe said.'],
    ['another speaker', 'Ada Roe told Radio Olm that the port was closed. Ben Carr said that it was safe.'],
  ])('do not carry on to %s', async (_, text) => {
    expect((await last(text)).chain).toEqual([])
  })
})

describe('withOccasions: addressees', () => {
  it('stay while somebody goes on talking to people', async () => {
    expect((await last('Ada Roe told the crowd that the port was closed.\n\n“It is not safe,” she said.')).to).toEqual(['the crowd'])
  })
  it('are those to whom somebody spoke on the occasion that is told first', async () => {
    expect(await last('Ada Roe spoke to graduating nurses in Olm on Monday. “You are needed,” she said.')).toMatchObject({ date: '2024-03-11', to: ['graduating nurses'] })
  })
  it('are those of an email that is come back to', async () => {
    expect(await last('“It is closed,” Ada Roe wrote to staff on Monday. She said in the same email that the port was lost.')).toMatchObject({ date: '2024-03-11', to: ['staff'] })
  })
  it('are who asked, for who then says something', async () => {
    expect((await last('Ben Carr asked Ada Roe whether the port was closed. “It is,” Roe said.')).to).toEqual(['Ben Carr'])
  })
  it('go back and forth in an exchange', async () => {
    expect((await last('“When will the port open?” Ben Carr asked Ada Roe.\n\n“Soon,” Roe answered.\n\n“Nobody has told me,” said Carr.')).to).toEqual(['Ada Roe'])
  })
  it('are who spoke, for who answers without a question', async () => {
    expect((await last('Ada Roe told the mayor that the port was closed. “It is not,” Ben Carr replied.')).to).toEqual(['Ada Roe'])
  })
  it('are nobody for who answers a request for comment', async () => {
    expect((await last('Ada Roe told the mayor that the port was closed. Asked for comment, Ben Carr replied that it was not.')).to).toEqual([])
  })
  it('are the same ones behind a pronoun', async () => {
    const { statements } = await analyse(articleOf('Ada Roe told dockers that the port was closed. She told them that it was lost.', '2024-03-13'))
    expect(statements.at(-1)?.addressees[0]?.name).toBe('dockers')
  })
  it('are who asked, for who answers', async () => {
    expect((await last('Ben Carr asked whether the port was closed. “It is,” Ada Roe replied.')).to).toEqual(['Ben Carr'])
  })
})
