import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

/** Of the last statement of a text. */
const last = async (text: string) => {
  const statement = (await analyse(articleOf(text, '2024-03-13'))).statements.at(-1)
  return { chain: statement?.chain.map((h) => h.name), to: statement?.addressees.map((a) => a.name) }
}

describe('settings that are told ahead of the words', () => {
  it('give a post that somebody goes over to', async () => {
    expect(await last('“The port is closed,” Ada Roe wrote on Telegram.\n\nIn a later post, she took a harsher tone.\n\n“It is lost,” she wrote.')).toEqual({ chain: ['a later post'], to: [] })
  })
  it('give a statement that was put out, and to whom', async () => {
    expect(await last('Tarn Ferries denied it. Now it has put out another statement – directly to the council. “The port is closed,” it said.')).toEqual({ chain: ['another statement'], to: ['the council'] })
  })
  it('give nothing to somebody else', async () => {
    expect(await last('Ada Roe posted a video on Instagram.\n\n“The port is closed,” Ben Carr said.')).toEqual({ chain: [], to: [] })
  })
})

describe('groups that a page points back to', () => {
  it('are called as they were before', async () => {
    expect(await last('Ada Roe reminded an audience of dockers in Olm that the port was closed.\n\nShe then told these dockers that it was lost.')).toEqual({ chain: [], to: ['an audience of dockers'] })
  })
})
