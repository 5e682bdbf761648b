import { expect, test } from 'vitest'
import { entry } from '../../../test/browser/made.js'
import { datesOfPage } from './dates-of-page.js'

const page = entry({
  name: 'quay', publishedAt: '2031-03-09', language: 'en',
  blocks: [
    ['heading', 'Dues to rise in May'], ['paragraph', 'The council met on Friday. Mr. Lind left on Sept. 3 last year, he said. Nobody spoke.'],
    ['furniture', 'Updated 4 April 2030'], ['paragraph', 'It will vote on 2 April.'],
  ],
})
const { article } = page
const told = (of: typeof article, longest = 10_000) => datesOfPage(of, longest).map(({ date, sentence }) => [date.as, date.value, of.text.slice(sentence.begin, sentence.end)])

test('each date of the text has its sentence, its words and its value; furniture has none', () => {
  expect(told(article)).toEqual([
    [expect.stringContaining('May'), expect.stringMatching(/^2031-05|2030-05$/), 'Dues to rise in May'],
    ['on Friday', '2031-03-07', 'The council met on Friday.'],
    [expect.stringContaining('Sept. 3'), '2030-09-03', 'Mr. Lind left on Sept. 3 last year, he said.'],
    ['on 2 April', '2031-04-02', 'It will vote on 2 April.'],
  ])
})

test('what hangs on a publication date that is not known has no value, and says so', () => {
  const [, friday] = datesOfPage({ ...article, publishedAt: null }, 10_000)
  expect(friday?.date).toMatchObject({ value: null, as: 'on Friday', basis: 'no publication date' })
})

test('only so much of a text is looked through, and a page of nothing but digits takes no time', () => {
  expect(told(article, 60).map(([as]) => as)).toEqual([expect.stringContaining('May'), 'on Friday'])
  const hostile = entry({ name: 'x', blocks: [['paragraph', '1 May '.repeat(5_000) + '2031-01-0'.repeat(5_000) + 'Mr. '.repeat(5_000)]] })
  const begin = performance.now()
  datesOfPage(hostile.article, 100_000)
  expect(performance.now() - begin).toBeLessThan(4_000)
})
