import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statementKeys, type Roles } from './statement-id.js'

const TEXT = '“No,” Hill said. Hill said nothing more.\n\n“No,” Hill said. “Yes,” he added.'

/** The `n`th place of some words, from 0. */
function at(text: string, words: string, n = 0) {
  let begin = text.indexOf(words)
  for (let i = 0; i < n; i++) begin = text.indexOf(words, begin + 1)
  return { begin, end: begin + words.length }
}
const said = (text: string, n: number): Roles => ({ content: [at(text, 'No,', n)], source: [at(text, 'Hill', n * 2)], cue: [at(text, 'said', n * 2)] })
const first = said(TEXT, 0)
const second = said(TEXT, 1)
const yes: Roles = { content: [at(TEXT, 'Yes,')], source: [at(TEXT, 'he added')], cue: [] }

describe('statementKeys', () => {
  it('tells equals apart by their place, and all else by its words', () => {
    const keys = statementKeys('c', TEXT, [first, second, yes])
    expect(new Set(keys.map(({ id }) => id)).size).toBe(3)
    expect(new Set(keys.map(({ words }) => words)).size).toBe(3)
  })

  it('gives a statement the same keys whatever else was found, in whatever order', () => {
    const [one, two, three] = statementKeys('c', TEXT, [first, second, yes])
    expect(statementKeys('c', TEXT, [yes, second])).toEqual([three, two])
    expect(statementKeys('c', TEXT, [second])).toEqual([two])
    expect(statementKeys('c', TEXT, [yes, first])).toEqual([three, one])
  })

  it('gives the same keys where white space and what stands around changed', () => {
    const other = `HEADLINE\n\n${TEXT.replace('\n\n', '\n \n')}\n\nAll rights reserved.`
    expect(statementKeys('c', other, [said(other, 0), said(other, 1)])).toEqual(statementKeys('c', TEXT, [first, second]))
  })

  it('gives other identifiers in another capture, and the same words', () => {
    const [one] = statementKeys('c', TEXT, [first])
    const [other] = statementKeys('d', TEXT, [first])
    expect(other!.id).not.toBe(one!.id)
    expect(other!.words).toBe(one!.words)
  })

  it('tells attributions apart that share their content or that differ in one role', () => {
    const roles: Roles[] = [first, { ...first, source: [] }, { ...first, cue: [] }, { ...first, source: first.cue, cue: first.source }, { ...first, source: second.source }]
    expect(new Set(statementKeys('c', TEXT, roles).map(({ id }) => id)).size).toBe(roles.length)
  })

  it('never gives two different statements of a text one key, and never depends on their order', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(4)).map(([begin, length]) => ({ begin, end: begin + length }))
    const roles = fc.record({ content: fc.array(span, { minLength: 1, maxLength: 2 }), source: fc.array(span, { maxLength: 1 }), cue: fc.array(span, { maxLength: 1 }) })
    const words = fc.array(fc.constantFrom('a', 'b', ' '), { minLength: 30, maxLength: 30 }).map((letters) => letters.join(''))
    fc.assert(fc.property(words, fc.uniqueArray(roles, { selector: (of) => JSON.stringify(of), maxLength: 12 }), (text, all) => {
      const keys = statementKeys('c', text, all)
      expect(new Set(keys.map(({ id }) => id)).size).toBe(all.length)
      expect(statementKeys('c', text, all.toReversed()).reverse()).toEqual(keys)
    }))
  })
})
