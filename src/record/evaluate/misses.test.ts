import { describe, expect, test } from 'vitest'
import type { Roles } from './gold.js'
import { MISS_KINDS, missesOf, type Misses, type Predicted } from './misses.js'

const TEXT = 'Ilsa Renk said the old quay is safe. Olm denied it. The union wants more pay, says Tove Brask.'

function roles(source: string, cue: string, ...content: string[]): Roles {
  const spans = (words: string) => {
    const begin = TEXT.indexOf(words)
    if (begin < 0) throw new Error(`not in the text: ${words}`)
    return words === '' ? [] : [{ begin, end: begin + words.length }]
  }
  return { source: spans(source), cue: spans(cue), content: content.flatMap(spans) }
}

const found = (of: Roles, confidence = 0.5): Predicted => ({ ...of, confidence, by: 'test' })

const SAFE = roles('Ilsa Renk', 'said', 'the old quay is safe')
const DENIED = roles('Olm', 'denied', 'it')
const PAY = roles('Tove Brask', 'says', 'The union wants more pay')

const misses = (gold: Roles[], predicted: Predicted[]) => missesOf([{ id: 'a', text: TEXT, gold, predicted }])
const counts = (of: Misses) => Object.fromEntries(MISS_KINDS.map((kind) => [kind, of[kind].length]))
const NONE = { missed: 0, content: 0, source: 0, cue: 0, invented: 0 }

describe('each kind', () => {
  test('none where all is read as marked', () => {
    expect(counts(misses([SAFE, DENIED], [found(DENIED), found(SAFE)]))).toEqual(NONE)
  })

  test('missed: no prediction touches the content', () => {
    const all = misses([SAFE], [])
    expect(counts(all)).toEqual({ ...NONE, missed: 1 })
    expect(all.missed[0]).toMatchObject({ article: 'a', predicted: null, overlap: null, tokens: 5 })
    expect(all.missed[0]?.gold?.source).toEqual({ spans: [{ begin: 0, end: 9 }], text: 'Ilsa Renk' })
  })

  test('content cut wrong', () => {
    const all = misses([SAFE], [found({ ...SAFE, content: roles('', '', 'quay is safe').content })])
    expect(counts(all)).toEqual({ ...NONE, content: 1 })
    expect(all.content[0]?.overlap).toBe(3 / 5)
  })

  test('another source, or none', () => {
    const other = misses([SAFE, DENIED], [found({ ...SAFE, source: DENIED.source }), found({ ...DENIED, source: [] })])
    expect(counts(other)).toEqual({ ...NONE, source: 2 })
    expect(other.source.map(({ predicted }) => predicted?.source.text)).toEqual(['Olm', ''])
  })

  test('another cue', () => {
    expect(counts(misses([SAFE], [found({ ...SAFE, cue: DENIED.cue })]))).toEqual({ ...NONE, cue: 1 })
  })

  test('wrong in several roles stands under each', () => {
    const all = misses([SAFE], [found({ source: [], cue: [], content: roles('', '', 'safe').content })])
    expect(counts(all)).toEqual({ ...NONE, content: 1, source: 1, cue: 1 })
  })

  test('invented: paired with no gold', () => {
    const all = misses([DENIED], [found(DENIED), found(PAY, 0.7)])
    expect(counts(all)).toEqual({ ...NONE, invented: 1 })
    expect(all.invented[0]).toMatchObject({ gold: null, predicted: { confidence: 0.7, by: 'test' } })
  })
})

test('the words of a discontinuous role show where it is broken', () => {
  const broken = roles('Olm', 'denied', 'the old', 'safe')
  expect(misses([broken], []).missed[0]?.gold?.content.text).toBe('the old … safe')
})

test('the best overlap is paired first, whatever the order', () => {
  const inner = roles('Olm', 'denied', 'safe')
  for (const predicted of [[found(SAFE), found(inner)], [found(inner), found(SAFE)]]) {
    expect(counts(misses([SAFE, inner], predicted))).toEqual(NONE)
    expect(counts(misses([inner, SAFE], predicted))).toEqual(NONE)
  }
})

test('gold that only a better paired prediction touches is cut wrong, not missed', () => {
  const inner = roles('Olm', 'denied', 'safe')
  const all = misses([SAFE, inner], [found(SAFE)])
  expect(counts(all)).toEqual({ ...NONE, content: 1 })
  expect(all.content[0]?.gold?.content.text).toBe('safe')
})

describe('the worst first', () => {
  test('missed: the longest', () => {
    expect(misses([DENIED, SAFE], []).missed.map(({ tokens }) => tokens)).toEqual([5, 1])
  })

  test('differing: the least overlap, then the most confident', () => {
    const part = (of: Roles, content: string, confidence: number) => found({ ...of, content: roles('', '', content).content }, confidence)
    const all = misses([SAFE, PAY], [part(SAFE, 'the old quay is', 0.2), part(PAY, 'more pay', 0.1)])
    expect(all.content.map(({ overlap }) => overlap)).toEqual([2 / 5, 4 / 5])
    const equal = misses([SAFE, PAY], [part(SAFE, 'the old quay is', 0.2), part(PAY, 'The union wants more', 0.9)])
    expect(equal.content.map(({ predicted }) => predicted?.confidence)).toEqual([0.9, 0.2])
  })

  test('invented: the most confident', () => {
    expect(misses([], [found(SAFE, 0.3), found(PAY, 0.9)]).invented.map(({ predicted }) => predicted?.confidence)).toEqual([0.9, 0.3])
  })

  test('what is equal stays in the order of the file and of the text', () => {
    const one = { text: TEXT, gold: [], predicted: [found(PAY), found(SAFE)] }
    const all = missesOf([{ id: 'z', ...one }, { id: 'a', ...one }])
    expect(all.invented.map(({ article, tokens }) => [article, tokens])).toEqual([['z', 5], ['z', 5], ['a', 5], ['a', 5]])
    expect(all.invented.map(({ predicted }) => predicted?.source.text)).toEqual(['Ilsa Renk', 'Tove Brask', 'Ilsa Renk', 'Tove Brask'])
  })
})

test('only the first annotator of an article is compared', () => {
  const by = (gold: Roles[]) => ({ id: 'a', text: TEXT, gold, predicted: [found(SAFE)] })
  expect(counts(missesOf([by([SAFE]), by([PAY])]))).toEqual(NONE)
})
