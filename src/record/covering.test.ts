import { expect, it } from 'vitest'
import { entry, person } from '../../test/store/entries.js'
import { coveringOf } from './covering.js'

const SAID = [{ speakers: [person('Ada Low')], content: '“The harbour stays open, and that is all there is to say,”' }, { speakers: [person('Bo Hill')], content: '“No,”' }, { speakers: [person('Bo Hill')], content: '“No,”' }]
const now = entry({ name: 'one', said: SAID })
const earlier = (begin: number, end: number) => ({ article: now.article, statement: { ...now.analysis.statements[0]!, id: 'old', content: [{ begin, end }] } })

it.each([
  ['a part of the words', 4, 40, 0], ['the same words', 0, 57, 0], ['some more than the words', 0, 70, 0], ['words that nobody says', 58, 70, null],
])('%s', (_, begin, end, found) => {
  expect(coveringOf(earlier(begin, end), now)?.id).toBe(found === null ? undefined : now.analysis.statements[found]!.id)
})

it('in another text, only where the words stand there once', () => {
  const later = entry({ name: 'one', said: [{ speakers: [person('Cy Tar')], content: '“First,”' }, ...SAID] })
  const [first, no] = now.analysis.statements
  expect(coveringOf({ article: now.article, statement: first! }, later)?.id).toBe(later.analysis.statements[1]!.id)
  expect(coveringOf({ article: now.article, statement: no! }, later)).toBeNull()
})

it('none where two cover the same words alike', () => {
  const [first] = now.analysis.statements
  const twice = { ...now.analysis, statements: [first!, { ...first!, id: 'twin' }] }
  expect(coveringOf(earlier(0, 57), { article: now.article, analysis: twice })).toBeNull()
})
