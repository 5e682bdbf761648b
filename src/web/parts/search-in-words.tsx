import type { Search } from '../../model/search.js'
import { urls } from '../urls.js'
import { filtersAsked } from '../view/asked.js'
import { t } from '../words/say.js'

/** What a search asks for, in one line that leads to it. */
export function SearchInWords({ search }: { readonly search: Search }) {
  const parts = [...(search.words === undefined ? [] : [t('who.quoted', { words: search.words })]), ...filtersAsked(search).map(({ inWords }) => inWords)]
  return <a href={urls.searchOf(search)}><bdi>{parts.length === 0 ? t('search.all') : parts.join(', ')}</bdi></a>
}
