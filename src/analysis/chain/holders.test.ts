import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

const inner = async (text: string) => (await analyse(articleOf(text))).statements.find((s) => s.within !== null)?.chain.map((h) => `${h.kind}: ${h.name}`)

describe('withHolders', () => {
  it('gives what somebody is told to have said the one who tells, and how that came', async () => {
    expect(await inner('Ada Roe told Radio Olm that Ben Carr had promised that the port would open.')).toEqual(['person: Ada Roe', 'outlet: Radio Olm'])
  })
  it('gives thoughts of somebody else the one who tells of them', async () => {
    expect(await inner('Ada Roe said that Ben Carr hoped that the port would open.')).toEqual(['person: Ada Roe'])
  })
})
