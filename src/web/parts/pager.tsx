import type { Place } from '../view/paging.js'
import { rich, t } from '../words/say.js'

interface Paged {
  readonly place: Place
  readonly urlOf: (after?: string) => string
  /** What comes next in the list: older ones, newer ones, or just those that follow. */
  readonly further?: 'older' | 'newer' | 'next'
}

/** The beginning of a list and what comes next in it; nothing where there is one page. */
export function Pager({ place: { first, next, shown }, urlOf, further = 'older' }: Paged) {
  if ((first && next === null) || shown === 0) return null
  return (
    <nav class="pager" aria-label={t('pager.pages')}>
      <ul role="list">
        <li>{first ? null : <a href={urlOf()}>{t('pager.toFirst')}</a>}</li>
        <li>{next === null ? t('pager.end') : null}</li>
        <li>{next === null ? null : <a rel="next" href={urlOf(next)}>{t(`pager.${further}`)} →</a>}</li>
      </ul>
    </nav>
  )
}

/** Where nothing comes after the place that an address names. */
export function NoSuchPage({ urlOf }: Pick<Paged, 'urlOf'>) {
  return <p class="empty">{rich('pager.nothing', { a: (words) => <a href={urlOf()}>{words}</a> })}</p>
}
