import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvBroken, csvHead, csvRows, type Column } from './csv.js'

const columns: readonly Column<{ readonly a: string; readonly b: readonly (string | null)[]; readonly c: boolean | null }>[] = [
  { name: 'a', of: ({ a }) => a }, { name: 'b', of: ({ b }) => b }, { name: 'c', of: ({ c }) => c },
]

test('what is written is what another reader reads', () => {
  const hard = 'He\nsaid:\r "Stay,\r\nor go"; “é” 🙂'
  const csv = csvHead(columns) + csvRows(columns, [{ a: hard, b: ['x', null, 'y'], c: true }]) + csvRows(columns, [{ a: '', b: [], c: null }])
  expect(parse(csv, { bom: true, columns: true })).toEqual([{ a: hard, b: 'x; y', c: 'true' }, { a: '', b: '', c: '' }])
  expect(csv.startsWith('\ufeffa,b,c\r\n')).toBe(true)
})

test.each(['=cmd()', '+1', '-1', '@sum', '\t=1', '\r=1'])('%j is no formula', (a) => {
  const [cell] = parse(csvRows(columns, [{ a, b: ['=x'], c: false }]))[0] as string[]
  expect(cell).toBe(`'${a}`)
})

test('half a pair is replaced, and a table that breaks off says so in its last line, as wide as the others', () => {
  expect(csvRows(columns, [{ a: 'x\ud83d', b: [], c: false }])).toBe('x\ufffd,,false\r\n')
  expect(parse(csvHead(columns) + csvBroken(columns, 'BROKEN OFF: x'), { bom: true })).toEqual([['a', 'b', 'c'], ['BROKEN OFF: x', '', '']])
})
