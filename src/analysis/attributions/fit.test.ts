import { expect, it } from 'vitest'
import type { TokenBlock } from '../grammar/tokens.js'
import { fitToText } from './fit.js'

const text = 'Ferry stops\n\n“In May,” Hugh Hill said.'
const at = (words: string) => ({ begin: text.indexOf(words), end: text.indexOf(words) + words.length })
const block = (kind: TokenBlock['kind'], words: string): TokenBlock => ({ kind, ...at(words), block: kind === 'heading' ? 0 : 1, tokens: [] })
const blocks = [block('heading', 'Ferry stops'), block('paragraph', '“In May,” Hugh Hill said.')]
const found = (content: readonly string[], cue: string) => fitToText(text, blocks, [], { source: [at('Hugh Hill')], cue: [at(cue)], content: content.map(at) })

it('a headline is no part of what is said under it, nor the other way round', () => {
  expect(found(['Ferry stops', 'In May'], 'said')?.content).toEqual([at('In May')])
  expect(found(['Ferry stops', 'In May'], 'stops')?.content).toEqual([at('Ferry stops')])
  expect(found(['Ferry stops'], 'said')).toBeNull()
})
