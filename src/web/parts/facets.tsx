import type { Search, SearchCounts } from '../../model/search.js'
import { urls } from '../urls.js'
import { FACETS_SHOWN, filtersAsked, valueName, withFacet, without } from '../view/asked.js'
import { languageInWords } from '../view/language.js'
import { count } from '../view/numbers.js'
import { rich, t } from '../words/say.js'

/** Values of one facet that are shown at once, and behind “more”. */
const FIRST = 5
const MOST = 10
/** With more filters than these addresses are long: then fewer values are shown. */
const FEW_FILTERS = 3
const WITH_MANY = 4

/** Results by what they can be asked for further. Facets of one value that all have tell nothing, and aren't shown. */
export function Facets({ counts, search }: { readonly counts: SearchCounts; readonly search: Search }) {
  const shown = FACETS_SHOWN.filter((facet) => search[facet] === undefined && counts.facets[facet].some((one) => one.count < counts.of))
  if (shown.length === 0) return null
  const [first, most] = Object.keys(search).length > FEW_FILTERS ? [WITH_MANY, WITH_MANY] : [FIRST, MOST]
  return (
    <section class="facets" aria-labelledby="facets">
      <h2 id="facets">{t('facets.title')}</h2>
      {counts.all ? null : <p class="aside">{t('facets.counted', { n: counts.of })}</p>}
      {shown.map((facet, i) => {
        const heading = t(`facets.${facet}`)
        const values = counts.facets[facet]
        const line = (one: (typeof values)[number]) => (
          <li><a href={urls.searchOf(withFacet(search, facet, one))}><bdi>{facet === 'language' ? languageInWords(one.value) : valueName(facet, one.name)}</bdi></a> <span class="amount">{count(one.count)}</span></li>
        )
        return (
          <details open={i < 2}>
            <summary>{heading}</summary>
            <ul role="list">{values.slice(0, first).map(line)}</ul>
            {values.length > first && most > first ? <details class="more-values"><summary>{rich('facets.more', { n: Math.min(values.length, most) - first, what: heading, unseen: (words) => <span class="unseen">{words}</span> })}</summary><ul role="list">{values.slice(first, most).map(line)}</ul></details> : null}
          </details>
        )
      })}
    </section>
  )
}

/** The filters that a search asks for, each with a link to the same without it. */
export function Asked({ search }: { readonly search: Search }) {
  const filters = filtersAsked(search)
  if (filters.length === 0) return null
  return (
    <ul class="asked" role="list" aria-label={t('facets.filters')}>
      {filters.map(({ name, inWords }) => <li><bdi>{inWords}</bdi> <a href={urls.searchOf(without(search, name))} aria-label={t('facets.without', { what: inWords })}>×</a></li>)}
    </ul>
  )
}
