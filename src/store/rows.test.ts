import { expect, it, test } from 'vitest'
import { entry, person } from '../../test/store/entries.js'
import { LedgerError } from './ledger-error.js'
import { publishedOrder, toArticle, toProblems, toSighting, toStatement } from './rows.js'

const { sighting, article, analysis } = entry({ name: 'one', said: [{ speakers: [person('Ada Morrow', 'Q1')], content: '“Yes”' }] })

test('records come back as they were', () => {
  expect(toSighting(JSON.stringify(sighting))).toStrictEqual(sighting)
  expect(toArticle(JSON.stringify(article))).toStrictEqual(article)
  expect(toStatement(JSON.stringify(analysis.statements[0]))).toStrictEqual(analysis.statements[0])
  expect(toProblems(JSON.stringify(analysis.problems))).toStrictEqual(analysis.problems)
})

it.each([
  ['no JSON', '{'], ['of another kind', '[]'], ['without its text', JSON.stringify({ ...article, text: undefined })],
  ['with a span of words', JSON.stringify({ ...article, blocks: [{ kind: 'paragraph', begin: '0', end: 1 }] })],
])('a damaged record is told as one: %s', (_, record) => {
  expect(() => toArticle(record)).toThrow(LedgerError)
})

test('dates sort, the unknown last', () => {
  expect(['2030-06-11', '2030-06', '2030', null, 'x'].map(publishedOrder)).toEqual([20300611, 20300600, 20300000, 0, 0])
})
