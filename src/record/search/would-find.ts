import type { Search } from '../../model/search.js'
import { readWords } from '../../model/search-words.js'
import type { Store } from '../../store/store.js'

export type LeftOut = Exclude<keyof Search, 'sort' | 'oldest' | 'copies'>

/** A search that asks for less than one that found nothing, and finds something. */
export interface WouldFind {
  /** What it leaves out: a filter, or one word. */
  readonly without: { readonly filter: LeftOut } | { readonly word: string }
  readonly search: Search
  readonly total: number
  readonly more: boolean
}

/** What would be found is counted so far: nobody chooses otherwise between more of them. */
const COUNT_TO = 100
/** So many things are left out in turn at most. */
const MOST_TRIED = 8
const NO_FILTERS: ReadonlySet<string> = new Set(['sort', 'oldest', 'copies'])

/** What would find something, where a search finds nothing: the same without one of its filters, or of its words; what finds most first. */
export async function wouldFind(store: Pick<Store, 'counted'>, search: Search): Promise<readonly WouldFind[]> {
  const filters = Object.keys(search).filter((name): name is LeftOut => !NO_FILTERS.has(name))
  const words = readWords(search.words ?? '')
  const asWritten = words.map(({ is, text, not }) => `${not ? '-' : ''}${is === 'phrase' ? `"${text}"` : is === 'prefix' ? `${text}*` : text}`)
  const tries: Pick<WouldFind, 'without' | 'search'>[] = [
    ...(words.length > 1 ? words.map((_, i) => ({ without: { word: asWritten[i]! }, search: { ...search, words: asWritten.filter((_other, other) => other !== i).join(' ') } })) : []),
    ...(filters.length > 1 ? filters.map((filter) => ({ without: { filter }, search: withoutRelevance(Object.fromEntries(Object.entries(search).filter(([name]) => name !== filter))) })) : []),
    // One word in quotes is sought to the letter: its other forms may be there.
    ...words.filter(({ is, text }) => is === 'phrase' && !/\s/.test(text)).map(({ text }) => ({ without: { word: `"${text}"` }, search: { ...search, words: (search.words ?? '').replaceAll(/["“”„«»]/g, '') } })),
  ]
  const found: WouldFind[] = []
  for (const { without, search: less } of tries.slice(0, MOST_TRIED)) {
    const { total, more = false } = await store.counted(less, COUNT_TO)
    if (total > 0) found.push({ without, search: less, total, more })
  }
  return found.sort((a, b) => b.total - a.total)
}

/** Relevance is to words. */
function withoutRelevance(search: Search): Search {
  if (search.sort !== 'relevance' || search.words !== undefined) return search
  return Object.fromEntries(Object.entries(search).filter(([name]) => name !== 'sort'))
}
