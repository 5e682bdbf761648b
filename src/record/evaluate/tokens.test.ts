import { expect, test } from 'vitest'
import { Tokens } from './tokens.js'

test('tokens are runs of letters and digits, or single signs; spaces and soft hyphens are none', () => {
  const all = (text: string) => new Tokens(text).under([{ begin: 0, end: text.length }]).size
  expect(all('Élodie’s 2nd tax: “no!”')).toBe(10)
  expect(all(' \n\t \u00ad\u200b')).toBe(0)
  expect(all('e\u0301te\u0301 𝒜𝒷 😀😀')).toBe(4)
})

test('a span touches every token that it shares a character with, and no other', () => {
  const tokens = new Tokens('one two three')
  const under = (begin: number, end: number) => [...tokens.under([{ begin, end }])]
  expect(under(3, 8)).toEqual([1])
  expect(under(2, 5)).toEqual([0, 1])
  expect(under(3, 4)).toEqual([])
})

test('pieces are cut where a line ends, and one for each span', () => {
  const tokens = new Tokens('one two\n\nthree four five')
  expect([...tokens.pieces([{ begin: 4, end: 14 }])]).toEqual(['1-1', '2-2'])
  expect([...tokens.pieces([{ begin: 0, end: 3 }, { begin: 4, end: 7 }, { begin: 0, end: 3 }])]).toEqual(['0-0', '1-1'])
})

test('overlap is intersection over union, and 1 where neither side has any', () => {
  const tokens = new Tokens('a b c d')
  const [ab, bcd, none] = [tokens.under([{ begin: 0, end: 3 }]), tokens.under([{ begin: 2, end: 7 }]), tokens.under([])]
  expect(ab.overlap(bcd)).toBe(1 / 4)
  expect(bcd.overlap(ab)).toBe(1 / 4)
  expect([none.overlap(none), ab.overlap(none), ab.overlap(ab)]).toEqual([1, 0, 1])
})
