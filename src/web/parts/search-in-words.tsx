import type { Search } from '../../model/search.js'
import { urls } from '../urls.js'
import { filtersAsked } from '../view/asked.js'

/** What a search asks for, in one line that leads to it. */
export function SearchInWords({ search }: { readonly search: Search }) {
  const parts = [...(search.words === undefined ? [] : [`“${search.words}”`]), ...filtersAsked(search).map(({ inWords }) => inWords)]
  return <a href={urls.searchOf(search)}><bdi>{parts.length === 0 ? 'all statements' : parts.join(', ')}</bdi></a>
}
