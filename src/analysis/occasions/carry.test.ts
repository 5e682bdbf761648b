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
    ['to the top of the page', 'Ada Roe said that the port was closed.\n\n“It is not safe,” Roe said on Monday.\n\nMoss sang.'],
  ])('carry on %s', async (_, text) => {
    const { statements } = await analyse(articleOf(text, '2024-03-13'))
    expect(statements.map((s) => s.saidAt?.as)).toEqual(statements.map(() => 'on Monday'))
    expect(statements.map((s) => s.saidAt?.value)).toEqual(statements.map(() => '2024-03-11'))
  })

  it.each([
    ['another speaker', 'Ada Roe said on Monday that the port was closed. Ben Carr said that it was safe.'],
    ['another tense', 'Ada Roe said on Monday that the port was closed. Roe says that it is not safe.'],
    ['another time', 'Ada Roe said on Monday that the port was closed. Roe had previously said that it was safe.'],
    ['another document', 'Ada Roe said on Monday that the port was closed. In a letter to the board, Roe said that it was safe.'],
    ['a year of the past', 'In 2019, Ada Roe said that the port was closed.\n\nThe port has two quays.\n\nRoe said that it was safe.'],
  ])('do not carry on to %s', async (_, text) => {
    expect((await last(text)).date).toBeNull()
  })

  it('give way to a day of its own', async () => {
    expect(await last('Ada Roe said on Monday that the port was closed. On Tuesday Roe said that it was safe.')).toMatchObject({ date: '2024-03-12' })
  })
})

describe('withOccasions: hops', () => {
  it.each([
    ['a post that is gone on with', 'Ada Roe posted on Telegram that the port was closed. She said that it was not safe.', ['Telegram']],
    ['a letter that is written on', 'In a letter to the board, Ada Roe wrote that the port was closed.\n\n“It is not safe,” Roe wrote.', ['a letter']],
    ['a talk in its paragraph', 'Ada Roe told Radio Olm that the port was closed. “It is not safe,” she said.', ['Radio Olm']],
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
  it('are who asked, for who answers', async () => {
    expect((await last('Ben Carr asked whether the port was closed. “It is,” Ada Roe replied.')).to).toEqual(['Ben Carr'])
  })
})
