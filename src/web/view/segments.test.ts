import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbered } from '../../export/numbered.js'
import type { Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { homeOf, segmentsOf } from './segments.js'

const at = (begin: number, end: number): Span => ({ begin, end })

function said(id: string, parts: Partial<Pick<Statement, 'source' | 'cue' | 'content' | 'within'>>): Statement {
  return {
    id, articleId: 'a', form: 'direct', kind: 'speech', act: 'say', negated: false, source: [], cue: [], content: [],
    speakers: [], addressees: [], chain: [], within: null, saidAt: null, targets: [], translatedBy: null, confidence: 1, by: 'hand', ...parts,
  }
}

const outline = (blocks: readonly Span[], statements: readonly Statement[]) =>
  segmentsOf(blocks, numbered(statements)).map((segments) => segments.map(({ begin, end, covers }) =>
    `${begin}-${end} ${covers.map(({ of, part }) => `${of.statement.id}:${part}`).join(' ')}`.trim()))

test('a quote cut in two by its cue is one statement in five segments', () => {
  const cut = said('x', { content: [at(0, 10), at(20, 30)], source: [at(12, 15)], cue: [at(16, 19)] })
  expect(outline([at(0, 30)], [cut])).toEqual([
    ['0-10 x:content', '10-12', '12-15 x:source', '15-16', '16-19 x:cue', '19-20', '20-30 x:content'],
  ])
})

test('a statement within another is covered by both, the holder first', () => {
  const inner = said('inner', { within: 'outer', source: [at(5, 8)], content: [at(9, 20)] })
  const outer = said('outer', { content: [at(5, 20)] })
  expect(outline([at(0, 25)], [inner, outer])).toEqual([
    ['0-5', '5-8 outer:content inner:source', '8-9 outer:content', '9-20 outer:content inner:content', '20-25'],
  ])
})

test('a statement over two blocks is cut at their bounds, and ends once', () => {
  const long = said('x', { content: [at(5, 30)] })
  const cut = segmentsOf([at(0, 10), at(12, 40)], numbered([long]))
  expect(cut.map((segments) => segments.map(({ begin, end }) => [begin, end]))).toEqual([[[0, 5], [5, 10]], [[12, 30], [30, 40]]])
  expect(cut.flat().filter(({ ends }) => ends.length > 0).map(({ end }) => end)).toEqual([30])
})

test('a statement’s card stands by the block in which it begins', () => {
  const [of] = numbered([said('x', { content: [at(14, 30)] })])
  expect(of && homeOf([at(0, 10), at(12, 40), at(42, 50)], of)).toBe(1)
})

test('segments lose no word, and know every statement over them', () => {
  const spanIn = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([begin, length]) => at(begin, begin + length))
  fc.assert(fc.property(fc.array(fc.array(spanIn, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (contents) => {
    const statements = contents.map((content, index) => said(String(index), { content }))
    const blocks = [at(0, 30), at(32, 50), at(50, 90)]
    for (const [index, segments] of segmentsOf(blocks, numbered(statements)).entries()) {
      const block = blocks[index]
      expect(segments[0]?.begin).toBe(block?.begin)
      expect(segments.at(-1)?.end).toBe(block?.end)
      for (const [i, { begin, end, covers }] of segments.entries()) {
        expect(segments[i + 1]?.begin ?? block?.end).toBe(end)
        const over = statements.filter(({ content }) => content.some((c) => c.begin <= begin && c.end >= end)).map(({ id }) => id)
        expect(new Set(covers.map(({ of }) => of.statement.id))).toEqual(new Set(over))
      }
    }
  }))
})
