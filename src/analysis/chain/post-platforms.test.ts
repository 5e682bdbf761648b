import { describe, expect, it } from 'vitest'
import { analyse } from '../../../test/analyser.js'
import { articleOf } from '../../../test/pages/made.js'

const chains = async (text: string) => (await analyse(articleOf(text, '2024-03-13'))).statements.filter((s) => s.kind !== 'topic').map(({ chain }) => chain.map(({ name }) => name))

describe('withPlatforms', () => {
  it('gives a post that names no platform, and a handle, the one that the page is about', async () => {
    expect(await chains('A Reddit user called tide_watcher wrote for years about the port of Olm.\n\nIn an earlier post, tide_watcher wrote that the quay was lost.\n\n“It is gone,” tide_watcher posted.')).toEqual([['an earlier post', 'Reddit'], ['an earlier post', 'Reddit']])
  })
  it.each([
    ['the page is about two', 'A Reddit user and a Facebook user wrote for years about the port of Olm.\n\nIn an earlier post, Ada Roe wrote that the quay was lost.', ['an earlier post']],
    ['somebody has a name', 'Reddit users wrote for years about the port of Olm.\n\nAda Roe said that the quay was lost.', []],
    ['the page names none', 'In an earlier post, Ada Roe wrote that the quay was lost.', ['an earlier post']],
  ])('gives none where %s', async (_, text, chain) => {
    expect((await chains(text)).at(-1)).toEqual(chain)
  })
})
