import type { Listing, StatementInArticle } from '../../record/ledger.js'
import { Found } from '../parts/entry.js'
import { TakeAway } from '../parts/take-away.js'
import { Layout } from '../parts/layout.js'
import { NoSuchPage, Pager } from '../parts/pager.js'
import { SearchForm } from '../parts/search-form.js'
import { urls, type SearchAsked } from '../urls.js'
import { count, counted } from '../view/numbers.js'
import { placeOf } from '../view/paging.js'

export const RESULTS_A_PAGE = 25

interface Search {
  readonly version: string
  readonly asked: SearchAsked & { readonly q: string; readonly speaker: string }
  readonly after: string | undefined
  readonly found: Listing<StatementInArticle>
}

export function SearchPage({ version, asked, after, found }: Search) {
  const { q, speaker, topics = false } = asked
  const isAll = Object.values(asked).every((value) => value === '' || value === undefined)
  const place = placeOf(after, found)
  const urlOf = (next?: string) => urls.search({ ...asked, ...(next !== undefined && { after: next }) })
  return (
    <Layout title={titleFor(q, speaker)} section="search" version={version}>
      <div class="opening"><h1>Search</h1></div>
      <SearchForm place="page" asked={asked} />
      <p class="aside"><a href={urls.quote(q === '' && speaker === '' ? {} : { words: q, speaker })}>Did they say it? Look a quote up</a></p>
      {found.total === 0 ? <NothingFound asked={asked} /> : place.shown === 0 ? <NoSuchPage urlOf={urlOf} /> : (
        <>
          <p class="tally" role="status">
            {place.more ? 'More than ' : isAll ? 'All ' : null}{counted(found.total, topics ? 'topic mention' : 'statement')}
            {place.first && place.next === null ? null : `, ${place.first ? 'the newest' : 'a further'} ${count(place.shown)} shown`}, newest first
          </p>
          <ol class="entries results" role="list">
            {found.items.map((of) => <Found of={of} q={q} speaker={speaker} />)}
          </ol>
          <Pager place={place} urlOf={urlOf} />
          <TakeAway of={asked} what="what was found" />
        </>
      )}
    </Layout>
  )
}

function titleFor(q: string, speaker: string): string {
  const asked = [q, speaker].filter((part) => part !== '').join(', ')
  return asked === '' ? 'Search' : `${asked}: search`
}

function NothingFound({ asked }: { readonly asked: SearchAsked & { readonly q: string; readonly speaker: string } }) {
  const { q, speaker, act, negated, within, topics } = asked
  const filtered = [act, negated, within].some((value) => value !== undefined)
  if (q === '' && speaker === '' && filtered) return <p class="empty" role="status">Nothing on record was done so. <a href={urls.search()}>See all statements</a></p>
  if (q === '' && speaker === '') return <p class="empty" role="status">Nothing is on record yet.</p>
  return (
    <div class="empty" role="status">
      <p>
        No {topics === true ? 'topic mention' : 'statement'}{filtered ? ' of that kind' : null}
        {q === '' ? null : <> has the words “<bdi>{q}</bdi>”</>}
        {speaker === '' ? null : <>{q === '' ? ' is' : ''} by a speaker called “<bdi>{speaker}</bdi>”</>}.
      </p>
      <p>
        All words must stand in the statement itself. Try fewer words{speaker === '' ? null : (
          <>, or <a href={urls.search({ ...asked, speaker: '' })}>search among all speakers</a></>
        )}.
      </p>
    </div>
  )
}
