import { speakersPage } from '../../export/schema-org-pages.js'
import type { FacetCount } from '../../model/search.js'
import type { Listing, Search, SearchCounts, SpeakerSummary } from '../../record/ledger.js'
import { Layout } from '../parts/layout.js'
import { NoSuchPage, Pager } from '../parts/pager.js'
import { listed } from '../words/lists.js'
import { urls } from '../urls.js'
import { count, counted } from '../view/numbers.js'
import { placeOf } from '../view/paging.js'

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
    <Layout title="Speakers" section="speakers" version={version} linked={(desk) => speakersPage(speakers.items, desk)}>
      <div class="opening">
        <h1>Speakers</h1>
        <p class="tally" role="status">
          {place.more ? 'More than ' : null}{counted(speakers.total, unnamed ? 'group or description without a name' : 'speaker', unnamed ? 'groups and descriptions without a name' : 'speakers')}{q === '' ? letter === '' ? ' in the ledger' : null : <> called “<bdi>{q}</bdi>”</>}{letter === '' ? null : <> under {letter.toUpperCase()}</>}, who has most first
        </p>
        {unnamed ? <p class="aside">Whom pages name nowhere: <q>analysts</q>, <q>a nurse</q>. One may stand for many. <a href={urls.speakers()}>Those who are named</a></p>
          : leftOut === null || leftOut.total === 0 ? null : <p class="aside">Left out: <a href={urls.speakers({ letter, unnamed: 'true' })}>{leftOut.more === true ? 'more than ' : null}{counted(leftOut.total, 'group or description without a name', 'groups and descriptions without a name')}</a></p>}
      </div>
      <form class="search" role="search" aria-label="Speakers" action={urls.speakers()} method="get">
        <p class="field wide"><label for="q">Name</label><input id="q" type="search" name="q" value={q} /></p>
        <p class="field"><button type="submit">Find</button></p>
      </form>
      <nav class="letters" aria-label="By letter of the last name">
        <ul role="list">
          <li><a href={urls.speakers()} {...(letter === '' && q === '' ? { 'aria-current': 'true' } : {})}>All</a></li>
          {LETTERS.map((one) => <li><a href={urls.speakers({ letter: one, ...(unnamed && { unnamed: 'true' }) })} {...(one === letter.toLowerCase() ? { 'aria-current': 'true' } : {})}>{one.toUpperCase()}</a></li>)}
        </ul>
      </nav>
      <div class="choose"><Choose title="By country or body" of={countries} urlOf={(name) => urls.speakers({ country: name })} /><Choose title="By office" of={offices} urlOf={(name) => urls.speakers({ office: name })} /></div>
      {speakers.total === 0 ? (
        <p class="empty">{q === '' && letter === '' ? 'Nobody is on record yet.' : <>Nobody of that name. <a href={urls.speakers()}>See all speakers</a></>}</p>
      ) : null}
      {speakers.total > 0 && place.shown === 0 ? <NoSuchPage urlOf={urlOf} /> : null}
      <Index of={speakers.items} />
      <Pager place={place} urlOf={urlOf} further="next" />
      <p class="onward"><a href={urls.people()}>Names that may be one person’s</a> · <a href={urls.actors()}>Office holders</a></p>
    </Layout>
  )
}

/** Speakers with an office in a country or body, or with such an office: those of the statements that a search finds. */
export function SpeakersOfPage({ version, of, search, counts }: { readonly version: string; readonly of: { readonly country: string; readonly office: string }; readonly search: Search; readonly counts: SearchCounts }) {
  const name = [of.office, of.country].filter((part) => part !== '').join(', ').replaceAll('"', '')
  const speakers = counts.facets.speaker
  return (
    <Layout title={`Speakers: ${name}`} section="speakers" version={version}>
      <div class="opening">
        <h1>Speakers: <bdi>{name}</bdi></h1>
        <p class="tally" role="status">{counted(speakers.length, 'speaker')} of {counts.all ? null : 'the newest '}<a href={urls.searchOf(search)}>{counted(counts.of, 'statement')}</a> by somebody to whom the page gives that, who has most first</p>
      </div>
      {speakers.length === 0 ? <p class="empty">Nobody. <a href={urls.speakers()}>See all speakers</a></p> : <Index of={speakers.map((one) => ({ key: one.value, name: one.name, statements: one.count }))} />}
      <p class="onward"><a href={urls.speakers()}>All speakers</a></p>
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
          <span class="amount">{counted(statements, 'statement')}</span>
        </li>
      ))}
    </ul>
  )
}
