import type { Place } from '../view/paging.js'

interface Paged {
  readonly place: Place
  readonly urlOf: (after?: string) => string
  /** What the list is in the order of: `older` ones, `further` ones. */
  readonly further?: string
}

/** The beginning of a list and what comes next in it; nothing where there is one page. */
export function Pager({ place: { first, next, shown }, urlOf, further = 'Older' }: Paged) {
  if ((first && next === null) || shown === 0) return null
  return (
    <nav class="pager" aria-label="Pages">
      <ul role="list">
        <li>{first ? null : <a href={urlOf()}>← To the first page</a>}</li>
        <li>{next === null ? <>The end of the list</> : null}</li>
        <li>{next === null ? null : <a rel="next" href={urlOf(next)}>{further} →</a>}</li>
      </ul>
    </nav>
  )
}

/** Where nothing comes after the place that an address names. */
export function NoSuchPage({ urlOf }: Pick<Paged, 'urlOf'>) {
  return <p class="empty">Nothing comes after this place in the list any more. <a href={urlOf()}>See it from the beginning</a>.</p>
}
