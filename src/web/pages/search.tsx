import { useContext } from 'hono/jsx'
import { statementsPage } from '../../export/schema-org-pages.js'
import { LONGEST_ASKED, type WrongInSearch } from '../../export/search-asked.js'
import type { Listing, Search, SearchCounts, StatementInArticle, WouldFind } from '../../record/ledger.js'
import { withoutOrder } from '../../model/search.js'
import { Bars } from '../parts/bars.js'
import { Found } from '../parts/entry.js'
import { TakeAway } from '../parts/take-away.js'
import { Asked, Facets } from '../parts/facets.js'
import { Layout } from '../parts/layout.js'
import { NoSuchPage, Pager } from '../parts/pager.js'
import { SearchForm, type TypedSearch } from '../parts/search-form.js'
import { urls } from '../urls.js'
import { FILTER_NAMES } from '../view/asked.js'
import { count, counted } from '../view/numbers.js'
import { placeOf } from '../view/paging.js'
import { VisitContext } from '../visit.js'

export const RESULTS_A_PAGE = 15

interface SearchShown {
  readonly version: string
  readonly search: Search
  readonly after: string | undefined
  readonly found: Listing<StatementInArticle>
  readonly counts: SearchCounts
  /** Where nothing is found. */
  readonly would: readonly WouldFind[]
}

export function SearchPage({ version, search, after, found, counts, would }: SearchShown) {
  const { words = '', speaker = '', topics = false } = search
  const place = placeOf(after, found)
  const urlOf = (next?: string) => urls.searchOf(search, next)
  const by = search.sort === 'said' ? 'said' : 'published'
  return (
    <Layout title={titleFor(search)} section="search" version={version} feeds={{ atom: urls.searchAtom(search), json: urls.searchFeed(search) }} linked={(desk) => statementsPage('SearchResultsPage', titleFor(search), found.items, desk)}>
      <div class="opening"><h1>Search</h1></div>
      <SearchForm place="page" asked={urls.searchFields(search)} />
      <p class="aside"><a href={urls.quote(words === '' && speaker === '' ? {} : { words, speaker })}>Did they say it? Look a quote up</a> · <a href={urls.topics()}>Topics</a> · <a href={urls.promises()}>Promises</a> · <a href={urls.events()}>Events</a></p>
      <Asked search={search} />
      {found.total === 0 ? <NothingFound search={search} would={would} /> : place.shown === 0 ? <NoSuchPage urlOf={urlOf} /> : (
        <div class="found">
          <div class="found-head">
            <p class="tally" role="status">
              {place.more ? 'More than ' : null}{counted(found.total, topics ? 'topic mention' : 'statement')}
              {place.first && place.next === null ? null : `, ${place.first ? 'the first' : 'a further'} ${count(place.shown)} shown`}, {orderInWords(search)}
            </p>
            <Bars months={counts[by]} title={by === 'said' ? 'By when they were said' : 'By when they were published'} urlOf={(bar) => urls.searchOf({ ...search, [`${by}From`]: bar.from, [`${by}To`]: bar.to })}
              {...(counts.all ? {} : { note: `Of the newest ${count(counts.of)}.` })} />
          </div>
          <Facets counts={counts} search={search} />
          <div class="found-list">
            <ol class="entries results" role="list">
              {found.items.map((of) => <Found of={of} q={words} speaker={speaker} />)}
            </ol>
            <Pager place={place} urlOf={urlOf} further={search.oldest === true ? 'newer' : search.sort === 'relevance' ? 'next' : 'older'} />
            <TakeAway of={search} what="what was found" />
            <p class="onward"><a href={urls.timeline({ search: withoutOrder(search) })}>As a timeline</a> · <a href={urls.newTopic({ search: withoutOrder(search) })}>Pin it as a topic</a></p>
            <p class="onward">Follow it: <a href={urls.searchAtom(search)}>Atom</a> · <a href={urls.searchFeed(search)}>JSON Feed</a><SetAlert search={search} /></p>
          </div>
        </div>
      )}
    </Layout>
  )
}

/** Where what was asked for can't be: each filter with what is wrong about it, and all that was typed. */
export function WrongSearchPage({ version, typed, wrong }: { readonly version: string; readonly typed: TypedSearch; readonly wrong: readonly WrongInSearch[] }) {
  return (
    <Layout title="Search" section="search" version={version}>
      <div class="opening"><h1>Search</h1></div>
      <div class="faults" role="alert">
        <h2>This can’t be searched for</h2>
        <ul>{wrong.map(({ name, message }) => <li><bdi>{name in FILTER_NAMES ? FILTER_NAMES[name as keyof typeof FILTER_NAMES] : name}</bdi>: {message}</li>)}</ul>
      </div>
      <SearchForm place="page" asked={Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value?.slice(0, LONGEST_ASKED)]))} wrong={wrong} />
    </Layout>
  )
}

export function titleFor({ words = '', speaker = '' }: Search): string {
  const asked = [words, speaker].filter((part) => part !== '').join(', ')
  return asked === '' ? 'Search' : `${asked}: search`
}

/** To be told of what a search newly finds: for those who may. */
function SetAlert({ search, words }: { readonly search: Search; readonly words?: string }) {
  const { mayWrite } = useContext(VisitContext)
  const asks = Object.keys(search).some((name) => name !== 'sort' && name !== 'oldest')
  if (!mayWrite || !asks) return null
  return words === undefined ? <> · <a href={urls.newAlert(search)}>Set an alert</a></> : <p><a href={urls.newAlert(search)}>{words}</a></p>
}

function orderInWords({ sort = 'published', oldest = false }: Search): string {
  if (sort === 'relevance') return 'those first whose words stand nearest together'
  return `${oldest ? 'oldest' : 'newest'} first${sort === 'published' ? '' : sort === 'said' ? ' by when they were said; those whose day the page doesn’t tell are left out' : ' by when they were added'}`
}

function NothingFound({ search, would }: { readonly search: Search; readonly would: readonly WouldFind[] }) {
  if (Object.keys(search).length === 0) return <p class="empty" role="status">Nothing is on record yet.</p>
  return (
    <div class="empty" role="status">
      <p>No {search.topics === true ? 'topic mention' : 'statement'} is all of that.</p>
      {would.length === 0 ? <p>All words must stand in the statement itself. Try fewer, or <a href={urls.search()}>see all statements</a>.</p> : (
        <ul>{would.map(({ without, search: less, total, more }) => (
          <li><a href={urls.searchOf(less)}>{'word' in without ? <>Without <bdi>{without.word}</bdi></> : `Without ${without.filter === 'words' ? 'the words' : `“${FILTER_NAMES[without.filter]}”`}`}</a>: {more ? 'more than ' : null}{counted(total, 'statement')}</li>
        ))}</ul>
      )}
      <SetAlert search={search} words="Be told once there is something: set an alert" />
    </div>
  )
}
