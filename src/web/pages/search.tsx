import { useContext } from 'hono/jsx'
import { statementsPage } from '../../export/schema-org-pages.js'
import { LONGEST_ASKED, type WrongInSearch } from '../../export/search-asked.js'
import type { Listing, Search, SearchCounts, StatementInArticle, WouldFind } from '../../record/ledger.js'
import { SEARCH_NAMES, withoutOrder } from '../../model/search.js'
import { Bars } from '../parts/bars.js'
import { Found } from '../parts/entry.js'
import { TakeAway } from '../parts/take-away.js'
import { Asked, Facets } from '../parts/facets.js'
import { Layout } from '../parts/layout.js'
import { NoSuchPage, Pager } from '../parts/pager.js'
import { SearchForm, type TypedSearch } from '../parts/search-form.js'
import { urls } from '../urls.js'
import { filterName } from '../view/asked.js'
import { placeOf } from '../view/paging.js'
import { VisitContext } from '../visit.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'

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
      <div class="opening"><h1>{t('search.title')}</h1></div>
      <SearchForm place="page" asked={urls.searchFields(search)} />
      <p class="aside"><a href={urls.quote(words === '' && speaker === '' ? {} : { words, speaker })}>{t('search.lookUp')}</a> · <a href={urls.topics()}>{t('search.topicsLink')}</a> · <a href={urls.promises()}>{t('search.promises')}</a> · <a href={urls.events()}>{t('search.events')}</a></p>
      <Asked search={search} />
      {found.total === 0 ? <NothingFound search={search} would={would} /> : place.shown === 0 ? <NoSuchPage urlOf={urlOf} /> : (
        <div class="found">
          <div class="found-head">
            <p class="tally" role="status">
              {t('search.found', {
                more: String(place.more), what: t(topics ? 'search.foundTopics' : 'search.foundStatements', { n: found.total }), order: orderInWords(search),
                shown: place.first && place.next === null ? '' : t(place.first ? 'search.firstShown' : 'search.furtherShown', { n: place.shown }),
              })}
            </p>
            <Bars months={counts[by]} title={t(`search.${by}Title`)} urlOf={(bar) => urls.searchOf({ ...search, [`${by}From`]: bar.from, [`${by}To`]: bar.to })}
              {...(counts.all ? {} : { note: t('search.ofNewest', { n: counts.of }) })} />
          </div>
          <Facets counts={counts} search={search} />
          <div class="found-list">
            <ol class="entries results" role="list">
              {found.items.map((of) => <Found of={of} q={words} speaker={speaker} />)}
            </ol>
            <Pager place={place} urlOf={urlOf} further={search.oldest === true ? 'newer' : search.sort === 'relevance' ? 'next' : 'older'} />
            <TakeAway of={search} what="whatFound" />
            <p class="onward"><a href={urls.timeline({ search: withoutOrder(search) })}>{t('search.timeline')}</a> · <a href={urls.newTopic({ search: withoutOrder(search) })}>{t('search.pin')}</a></p>
            <p class="onward">{rich('search.follow', { feeds: <><a href={urls.searchAtom(search)}>Atom</a> · <a href={urls.searchFeed(search)}>JSON Feed</a><SetAlert search={search} /></> })}</p>
          </div>
        </div>
      )}
    </Layout>
  )
}

/** Where what was asked for can't be: each filter with what is wrong about it, and all that was typed. */
export function WrongSearchPage({ version, typed, wrong }: { readonly version: string; readonly typed: TypedSearch; readonly wrong: readonly WrongInSearch[] }) {
  return (
    <Layout title={t('search.title')} section="search" version={version}>
      <div class="opening"><h1>{t('search.title')}</h1></div>
      <div class="faults" role="alert">
        <h2>{t('search.cannot')}</h2>
        <ul>{wrong.map(({ name, message }) => <li>{rich('search.fault', { field: <bdi>{isFilter(name) ? filterName(name) : name}</bdi>, message: <InEnglish>{message}</InEnglish> })}</li>)}</ul>
      </div>
      <SearchForm place="page" asked={Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value?.slice(0, LONGEST_ASKED)]))} wrong={wrong} />
    </Layout>
  )
}

function isFilter(name: string): name is Parameters<typeof filterName>[0] {
  return name !== 'sort' && name !== 'oldest' && (name === 'words' || SEARCH_NAMES.some((one) => one === name))
}

export function titleFor({ words = '', speaker = '' }: Search): string {
  const asked = [words, speaker].filter((part) => part !== '').join(', ')
  return asked === '' ? t('search.title') : t('search.titleFor', { what: asked })
}

/** To be told of what a search newly finds: for those who may. */
function SetAlert({ search, words }: { readonly search: Search; readonly words?: string }) {
  const { mayWrite } = useContext(VisitContext)
  const asks = Object.keys(search).some((name) => name !== 'sort' && name !== 'oldest')
  if (!mayWrite || !asks) return null
  return words === undefined ? <> · <a href={urls.newAlert(search)}>{t('search.setAlert')}</a></> : <p><a href={urls.newAlert(search)}>{words}</a></p>
}

function orderInWords({ sort = 'published', oldest = false }: Search): string {
  if (sort === 'relevance') return t('search.nearest')
  const first = t(oldest ? 'search.oldestFirst' : 'search.newestFirst')
  return sort === 'published' ? first : t(sort === 'said' ? 'search.bySaid' : 'search.byAdded', { first })
}

function NothingFound({ search, would }: { readonly search: Search; readonly would: readonly WouldFind[] }) {
  if (Object.keys(search).length === 0) return <p class="empty" role="status">{t('search.nothing')}</p>
  return (
    <div class="empty" role="status">
      <p>{t(search.topics === true ? 'search.noTopicIs' : 'search.noneIs')}</p>
      {would.length === 0 ? <p>{rich('search.tryFewer', { a: (words) => <a href={urls.search()}>{words}</a> })}</p> : (
        <ul>{would.map(({ without, search: less, total, more }) => (
          <li>{rich('search.wouldFind', {
            link: <a href={urls.searchOf(less)}>{'word' in without ? rich('search.withoutWord', { word: <bdi>{without.word}</bdi> }) : without.filter === 'words' ? t('search.withoutWords') : t('search.withoutFilter', { filter: filterName(without.filter) })}</a>,
            more: String(more), n: total,
          })}</li>
        ))}</ul>
      )}
      <SetAlert search={search} words={t('search.alertOnce')} />
    </div>
  )
}
