import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

const chain = async (text: string) => (await analyse(articleOf(text))).statements.at(-1)?.chain.map((h) => `${h.kind}: ${h.name}`)

describe('showAt, recordingAt', () => {
  it.each([
    ['Ada Roe spoke of it on the Got It From My Mother podcast, saying that the port was closed.', ['outlet: Got It From My Mother']],
    ['As Ada Roe wrote on her blog Spend, Save, Rest, “the port is closed.”', ['outlet: Spend, Save, Rest']],
    ['“The port is closed,” Ada Roe announced on a livestream.', ['document: a livestream']],
    ['Ada Roe said on the show that the port was closed.', []],
    ['“The port is closed,” Ada Roe said on “The Late Hour.”', ['outlet: The Late Hour']],
    ['“The port is closed,” Ada Roe said of her part in “The Late Hour.”', []],
    ['Ada Roe said on her podcast, Slow Tides, that the port was closed.', ['outlet: Slow Tides']],
  ])('%s', async (text, hops) => {
    expect(await chain(text)).toEqual(hops)
  })

  it('an outlet’s own are not taken for outlets', async () => {
    expect(await chain('In an interview with Sky News’s Kay Moss, Ada Roe said that the port was closed.')).toEqual(['outlet: Sky News'])
  })
})
