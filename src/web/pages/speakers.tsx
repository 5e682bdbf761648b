import { speakersPage } from '../../export/schema-org-pages.js'
import type { FacetCount } from '../../model/search.js'
import type { Listing, Search, SearchCounts, SpeakerSummary } from '../../record/ledger.js'
import { Layout } from '../parts/layout.js'
import { NoSuchPage, Pager } from '../parts/pager.js'
import { listed } from '../words/lists.js'
import { urls } from '../urls.js'
import { count } from '../view/numbers.js'
import { placeOf } from '../view/paging.js'
import { rich, t } from '../words/say.js'

export const SPEAKERS_A_PAGE = 90

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
/** Countries and offices that are shown to choose from. */
const MOST = 24

interface Speakers {
  readonly version: string
  readonly q: string
  readonly letter: string
  /** Whether those are shown whom pages only describe, and how many of them are left out; `null` where none are. */
  readonly unnamed: boolean
  readonly leftOut: Pick<Listing<unknown>, 'total' | 'more'> | null
  readonly after: string | undefined
  readonly speakers: Listing<SpeakerSummary>
  readonly countries: readonly FacetCount[]
  readonly offices: readonly FacetCount[]
}

export function SpeakersPage({ version, q, letter, unnamed, leftOut, after, speakers, countries, offices }: Speakers) {
  const place = placeOf(after, speakers)
  const urlOf = (next?: string) => urls.speakers({ q, letter, ...(unnamed && { unnamed: 'true' }), ...(next !== undefined && { after: next }) })
  return (
    <Layout title={t('speakers.title')} section="speakers" version={version} linked={(desk) => speakersPage(speakers.items, desk)}>
      <div class="opening">
        <h1>{t('speakers.title')}</h1>
        <p class="tally" role="status">
          {rich('speakers.tally', {
            more: String(place.more), what: t(unnamed ? 'speakers.unnamed' : 'speakers.named', { n: speakers.total }),
            called: <>{q === '' ? letter === '' ? <> {t('speakers.inLedger')}</> : null : <> {rich('speakers.called', { q: <bdi>{q}</bdi> })}</>}{letter === '' ? null : <> {t('speakers.under', { letter: letter.toUpperCase() })}</>}</>,
          })}
        </p>
        {unnamed ? <p class="aside">{rich('speakers.whomUnnamed', { q: (words) => <q>{words}</q>, a: (words) => <a href={urls.speakers()}>{words}</a> })}</p>
          : leftOut === null || leftOut.total === 0 ? null : <p class="aside">{rich('speakers.leftOut', { what: leftOut.more === true ? t('speakers.moreUnnamed', { what: t('speakers.unnamed', { n: leftOut.total }) }) : t('speakers.unnamed', { n: leftOut.total }), a: (words) => <a href={urls.speakers({ letter, unnamed: 'true' })}>{words}</a> })}</p>}
      </div>
      <form class="search" role="search" aria-label={t('speakers.title')} action={urls.speakers()} method="get">
        <p class="field wide"><label for="q">{t('speakers.name')}</label><input id="q" type="search" name="q" value={q} /></p>
        <p class="field"><button type="submit">{t('speakers.find')}</button></p>
      </form>
      <nav class="letters" aria-label={t('speakers.byLetter')}>
        <ul role="list">
          <li><a href={urls.speakers()} {...(letter === '' && q === '' ? { 'aria-current': 'true' } : {})}>{t('speakers.all')}</a></li>
          {LETTERS.map((one) => <li><a href={urls.speakers({ letter: one, ...(unnamed && { unnamed: 'true' }) })} {...(one === letter.toLowerCase() ? { 'aria-current': 'true' } : {})}>{one.toUpperCase()}</a></li>)}
        </ul>
      </nav>
      <div class="choose"><Choose title={t('speakers.byCountry')} of={countries} urlOf={(name) => urls.speakers({ country: name })} /><Choose title={t('speakers.byOffice')} of={offices} urlOf={(name) => urls.speakers({ office: name })} /></div>
      {speakers.total === 0 ? (
        <p class="empty">{q === '' && letter === '' ? t('speakers.nobodyYet') : rich('speakers.nobodyCalled', { a: (words) => <a href={urls.speakers()}>{words}</a> })}</p>
      ) : null}
      {speakers.total > 0 && place.shown === 0 ? <NoSuchPage urlOf={urlOf} /> : null}
      <Index of={speakers.items} />
      <Pager place={place} urlOf={urlOf} further="next" />
      <p class="onward"><a href={urls.people()}>{t('speakers.mayBeOne')}</a> · <a href={urls.actors()}>{t('speakers.holders')}</a></p>
    </Layout>
  )
}

/** As many of who has most are told to programs: a page is to be light. */
const LINKED = 50

/** Speakers with an office in a country or body, or with such an office: those of the statements that a search finds. */
export function SpeakersOfPage({ version, of, search, counts }: { readonly version: string; readonly of: { readonly country: string; readonly office: string }; readonly search: Search; readonly counts: SearchCounts }) {
  const name = [of.office, of.country].filter((part) => part !== '').join(', ').replaceAll('"', '')
  const speakers = counts.facets.speaker
  return (
    <Layout title={t('speakers.of', { name })} section="speakers" version={version} linked={(desk) => speakersPage(speakers.slice(0, LINKED).map((one) => ({ key: one.value, name: one.name })), desk, speakers.length)}>
      <div class="opening">
        <h1>{rich('speakers.of', { name: <bdi>{name}</bdi> })}</h1>
        <p class="tally" role="status">{rich('speakers.ofTally', { n: speakers.length, of: counts.of, all: String(counts.all), a: (words) => <a href={urls.searchOf(search)}>{words}</a> })}</p>
      </div>
      {speakers.length === 0 ? <p class="empty">{rich('speakers.nobodyOf', { a: (words) => <a href={urls.speakers()}>{words}</a> })}</p> : <Index of={speakers.map((one) => ({ key: one.value, name: one.name, statements: one.count }))} />}
      <p class="onward"><a href={urls.speakers()}>{t('speakers.allSpeakers')}</a></p>
    </Layout>
  )
}

function Choose({ title, of, urlOf }: { readonly title: string; readonly of: readonly FacetCount[]; readonly urlOf: (name: string) => string }) {
  if (of.length < 2) return null
  return (
    <details>
      <summary>{title}</summary>
      <p>{listed(of.slice(0, MOST).map(({ name, count: many }) => <><a href={urlOf(`"${name.replaceAll('"', '')}"`)}><bdi>{name}</bdi></a> <span class="amount">{count(many)}</span></>))}</p>
    </details>
  )
}

function Index({ of }: { readonly of: readonly SpeakerSummary[] }) {
  return (
    <ul class="index" role="list">
      {of.map(({ key, name, statements }) => (
        <li>
          <a href={urls.speaker(key)}><bdi>{name}</bdi></a>
          <span class="leader" aria-hidden="true"></span>
          <span class="amount">{t('speakers.statements', { n: statements })}</span>
        </li>
      ))}
    </ul>
  )
}
