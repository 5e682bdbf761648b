import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

const dates = async (text: string) => (await analyse(articleOf(text, '2024-03-13'))).statements.map(({ saidAt }) => (saidAt === null ? null : [saidAt.as, saidAt.value]))

describe('openTime', () => {
  it.each([
    ['Ada Roe had previously said that the port was closed.', 'previously'],
    ['Before the vote, Ada Roe said that the port was closed.', 'Before the vote'],
    ['During the election campaign, Ada Roe said that the port was closed.', 'During the election campaign'],
  ])('of %s is told without a day', async (text, as) => {
    expect(await dates(text)).toEqual([[as, null]])
  })

  it.each([
    ['Ada Roe said that the port was closed before the war.'],
    ['Ada Roe said that the port had previously been closed.'],
  ])('is none where the words are of the content: %s', async (text) => {
    expect(await dates(text)).toEqual([null])
  })

  it('is not carried on, and lets the day before it go on', async () => {
    expect(await dates('Ada Roe said on Monday that the port was closed. Roe had previously said that it was safe. Roe said that it would stay closed.')).toEqual([['on Monday', '2024-03-11'], ['previously', null], ['on Monday', '2024-03-11']])
  })
})
