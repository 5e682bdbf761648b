import { expect, test } from 'vitest'
import { textOf } from '../../model/span.js'
import type { Roles } from './gold.js'
import { score, type Compared } from './score.js'

const TEXT = 'Mayor Ilsa Renk said the quay is safe. “Ships may land,” she added, “and\n\nthey will.” Olm denied it.'

/** The spans of words, each the first in the text. */
function spans(...words: string[]) {
  return words.map((one) => {
    const begin = TEXT.indexOf(one)
    if (begin < 0) throw new Error(`not in the text: ${one}`)
    return { begin, end: begin + one.length }
  })
}

function roles(source: string[], cue: string[], content: string[]): Roles {
  return { source: spans(...source), cue: spans(...cue), content: spans(...content) }
}

const SAFE = roles(['Mayor Ilsa Renk'], ['said'], ['the quay is safe'])
const LAND = roles(['she'], ['added'], ['“Ships may land,”', '“and\n\nthey will.”'])
const DENIED = roles(['Olm'], ['denied'], ['it'])

const compared = (gold: Roles[], predicted: Roles[], id = 'a'): Compared => ({ id, text: TEXT, gold, predicted })

test('what is read as marked scores 1', () => {
  const { exact, linked } = score([compared([SAFE, LAND, DENIED], [DENIED, SAFE, LAND])])
  expect([exact.source.f1, exact.cue.f1, exact.content.f1, linked.f1]).toEqual([1, 1, 1, 1])
  // Content: one piece, two of which one is cut at the paragraph, one.
  expect(exact.content).toMatchObject({ gold: 5, predicted: 5, matched: 5 })
})

test('nothing marked and nothing found scores 0, not NaN', () => {
  expect(score([compared([], [])]).linked).toEqual({ f1: 0, precision: 0, recall: 0, matched: 0, gold: 0, predicted: 0 })
})

test('precision is of what was found, recall of what was marked', () => {
  const shorter = roles(['Ilsa Renk'], ['said'], ['the quay is safe'])
  const { exact, linked } = score([compared([SAFE, LAND, DENIED], [shorter])])
  expect(exact.source).toMatchObject({ precision: 0, recall: 0, f1: 0 })
  expect(exact.cue).toMatchObject({ precision: 1, recall: 1 / 3, f1: 1 / 2 })
  // Two of the three words of the source are enough to be linked.
  expect(linked).toMatchObject({ precision: 1, recall: 1 / 3, matched: 1, gold: 3, predicted: 1 })
})

test('the pieces of a discontinuous content, and of one over paragraphs, count one by one', () => {
  const half = roles(['she'], ['added'], ['“Ships may land,”', 'they will.”'])
  const { exact } = score([compared([LAND], [half])])
  expect(exact.content).toMatchObject({ matched: 2, gold: 3, predicted: 2, precision: 1, recall: 2 / 3 })
})

test('a span that several attributions share counts once an article', () => {
  const again = roles(['Olm'], ['denied'], ['the quay is safe'])
  expect(score([compared([DENIED, again], [DENIED])]).exact.source).toMatchObject({ gold: 1, predicted: 1, matched: 1 })
})

test('spaces at the ends of spans make no difference', () => {
  const wide: Roles = { ...SAFE, content: SAFE.content.map(({ begin, end }) => ({ begin: begin - 1, end })) }
  expect(textOf(TEXT, wide.content[0]!)).toBe(' the quay is safe')
  expect(score([compared([SAFE], [wide])]).exact.content.f1).toBe(1)
})

test('exact figures count an article once an annotator, the linked one by the first of them', () => {
  const { exact, linked } = score([compared([SAFE], [SAFE]), compared([SAFE, DENIED], [SAFE]), compared([DENIED], [DENIED], 'b')])
  expect(exact.cue).toMatchObject({ gold: 4, predicted: 3, matched: 3 })
  expect(linked).toMatchObject({ gold: 2, predicted: 2, matched: 2 })
})

test('linked needs half of the content and half of the source, or none on both sides', () => {
  const linked = (gold: Roles, predicted: Roles) => score([compared([gold], [predicted])]).linked.matched
  expect(linked(SAFE, { ...SAFE, content: spans('the quay') })).toBe(1)
  expect(linked(SAFE, { ...SAFE, content: spans('quay') })).toBe(0)
  expect(linked(SAFE, { ...SAFE, source: spans('Ilsa') })).toBe(0)
  expect(linked(SAFE, { ...SAFE, source: [] })).toBe(0)
  expect(linked({ ...SAFE, source: [] }, { ...SAFE, source: [] })).toBe(1)
  expect(linked(SAFE, { ...SAFE, cue: [] })).toBe(1)
})

test('linked attributions are matched one to one', () => {
  expect(score([compared([SAFE], [SAFE, SAFE])]).linked).toMatchObject({ matched: 1, precision: 1 / 2, recall: 1 })
})

test('empty attributions count nowhere, those without a content not as linked', () => {
  const { exact, linked } = score([compared([{ ...SAFE, cue: [], content: [] }, { ...DENIED, content: [] }], [])])
  expect([exact.source.gold, exact.cue.gold, linked.gold]).toEqual([1, 1, 0])
})
