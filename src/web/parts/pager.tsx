import { count } from '../view/numbers.js'
import type { Place } from '../view/paging.js'

/** Earlier and later pages of a list; nothing where there is one page. */
export function Pager({ place, urlOf }: { readonly place: Place; readonly urlOf: (page: number) => string }) {
  const { page, pages, more } = place
  if (pages <= 1 || page > pages) return null
  return (
    <nav class="pager" aria-label="Pages">
      <ul role="list">
        <li>{page > 1 ? <a rel="prev" href={urlOf(page - 1)}>← Previous</a> : null}</li>
        <li>Page {count(page)}{more ? null : ` of ${count(pages)}`}</li>
        <li>{page < pages ? <a rel="next" href={urlOf(page + 1)}>Next →</a> : null}</li>
      </ul>
    </nav>
  )
}

/** Where an address asks for a page after the last. */
export function NoSuchPage({ place, urlOf }: { readonly place: Place; readonly urlOf: (page: number) => string }) {
  return (
    <p class="empty">
      There is no page {count(place.page)}: the list ends on <a href={urlOf(place.pages)}>page {count(place.pages)}</a>.
    </p>
  )
}
