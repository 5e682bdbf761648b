import { expect, test } from 'vitest'
import type { Search } from '../../model/search.js'
import type { Store } from '../../store/store.js'
import { wouldFind } from './would-find.js'

/** A store that tells how many a search finds. */
const store = (found: (search: Search) => number): Pick<Store, 'counted'> => ({ counted: (search, most) => Promise.resolve({ total: Math.min(found(search), most), ...(found(search) > most && { more: true }) }) })

test('the same without one word or one filter, what finds most first', async () => {
  const tries = await wouldFind(store(({ words, speaker }) => (speaker === undefined ? 40 : words === 'harbour' ? 7 : 0)), { words: 'harbour "of the"', speaker: 'Roe', sort: 'relevance' })
  expect(tries.map(({ without, total }) => [without, total])).toEqual([[{ filter: 'speaker' }, 40], [{ word: '"of the"' }, 7]])
  expect(tries[0]!.search).toEqual({ words: 'harbour "of the"', sort: 'relevance' })
})

test('a word in quotes, in its other forms; relevance goes with the words', async () => {
  const tries = await wouldFind(store(({ words, sort }) => (words === undefined ? (sort === undefined ? 3 : 0) : words === 'tariff' ? 2 : 0)), { words: '"tariff"', act: 'deny', sort: 'relevance' })
  expect(tries.map(({ without, total }) => [without, total])).toEqual([[{ filter: 'words' }, 3], [{ word: '"tariff"' }, 2]])
})

test('many are counted to a hundred', async () => {
  const tries = await wouldFind(store(({ words }) => (words === undefined ? 100 : words === 'ferry' ? 101 : 0)), { words: 'ferry', act: 'deny' })
  expect(tries.map(({ without, total, more }) => [without, total, more])).toEqual([[{ filter: 'words' }, 100, false], [{ filter: 'act' }, 100, true]])
})

test('nothing where one thing alone was asked for', async () => {
  expect(await wouldFind(store(() => 5), { words: 'nowhere' })).toEqual([])
})
