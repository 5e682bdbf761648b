import { speakerPage } from '../../export/schema-org-pages.js'
import type { Speaker } from '../../model/statement.js'
import type { OfficeTerm } from '../../model/office.js'
import type { Facet } from '../../model/search.js'
import type { Listing, SearchCounts, StatementInArticle } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { Entry } from '../parts/entry.js'
import { Bars } from '../parts/bars.js'
import { AsWritten } from '../parts/facts.js'
import { Layout } from '../parts/layout.js'
import { Names, type NameOnRecord } from '../parts/names.js'
import { Offices } from '../parts/offices.js'
import { NoSuchPage, Pager } from '../parts/pager.js'
import { listed } from '../words/lists.js'
import { urls } from '../urls.js'
import { runs } from '../view/grouped.js'
import { withFacet } from '../view/asked.js'
import { count } from '../view/numbers.js'
import { placeOf } from '../view/paging.js'
import { officeInWords, speakerKey } from '../view/speaker.js'
import { rich, t } from '../words/say.js'

export const STATEMENTS_A_PAGE = 20
/** Of what others say that they said, and of what they only spoke of; a search gives the rest. */
export const OTHERS_A_PAGE = 6

interface OneSpeaker {
  readonly version: string
  /** As in `SpeakerSummary`; not called `key`, which JSX keeps for itself. */
  readonly speaker: string
  /** All names that are theirs. */
  readonly names: readonly NameOnRecord[]
  readonly after: string | undefined
  readonly said: Listing<StatementInArticle>
  /** What only others say, deny or ask that they said. */
  readonly reported: Listing<StatementInArticle>
  readonly topics: Listing<StatementInArticle>
  /** Of what they said. */
  readonly counts: SearchCounts
  readonly offices: readonly OfficeTerm[]
}

/** Everything that a speaker said, newest first, with what they are in each article. */
export function SpeakerPage({ version, speaker, names, after, said, reported, topics, counts, offices }: OneSpeaker) {
  const place = placeOf(after, said)
  const urlOf = (next?: string) => urls.speaker(speaker, next)
  const keys = [speaker, ...names.map(({ key }) => key)]
  const name = [...said.items, ...reported.items, ...topics.items].map((of) => own(of, [speaker])?.name).find((own) => own !== undefined && own !== null) ?? speaker
  return (
    <Layout title={name} section="speakers" version={version} feeds={{ atom: urls.searchAtom(saidBy(name)), json: urls.searchFeed(saidBy(name)) }}
      linked={(desk) => speakerPage({ key: speaker, name, also: names.flatMap((one) => (one.name === name ? [] : [one.name])) }, said.items, desk)}>
      <div class="opening">
        <h1><bdi>{name}</bdi></h1>
        <p class="tally">
          {t('speakerPage.tally', { more: String(place.more), n: said.total })}
          {speaker === name ? null : <> · <span class="identifier">{speaker}</span></>}
        </p>
        <Names speaker={speaker} names={names} />
      </div>
      {place.first ? (
        <>
          <Bars months={counts.published} title={t('search.publishedTitle')} urlOf={(bar) => urls.searchOf({ ...saidBy(name), publishedFrom: bar.from, publishedTo: bar.to })} {...(counts.all ? {} : { note: t('search.ofNewest', { n: counts.of }) })} />
          <Circle counts={counts} name={name} speaker={speaker} />
          <Offices terms={offices} />
        </>
      ) : null}
      {place.shown === 0 && said.total > 0 ? <NoSuchPage urlOf={urlOf} /> : null}
      {runs(said.items, ({ article }) => article.id).map(({ items }) => <InArticle items={items} keys={keys} />)}
      <Pager place={place} urlOf={urlOf} />
      <Others of={reported} id="reported" title={t('speakerPage.reported')} about={t('speakerPage.reportedMeans')} all={urls.search({ speaker: name, within: true })} />
      <Others of={topics} id="topics" title={t('speakerPage.topics')} about={t('speakerPage.topicsMeans')} all={urls.search({ speaker: name, topics: true })} />
      <p class="onward"><a href={urls.speakers()}>{t('speakers.allSpeakers')}</a></p>
    </Layout>
  )
}

/** A search for what somebody said. */
function saidBy(name: string) {
  return { speaker: `"${name.replaceAll('"', '')}"` }
}

/** Values of each that are shown. */
const MOST = 6

const CIRCLE = ['addressee', 'about', 'target', 'outlet', 'chain'] as const satisfies readonly Facet[]

/** To whom, about whom, in which outlets and through whom somebody spoke, with searches for more, and for what others say about them. */
function Circle({ counts, name, speaker }: { readonly counts: SearchCounts; readonly name: string; readonly speaker: string }) {
  const search = saidBy(name)
  return (
    <section class="circle" aria-label={t('speakerPage.circle')}>
      <dl>
        {CIRCLE.map((facet) => (counts.facets[facet].length === 0 ? null : (
          <div>
            <dt>{t(`speakerPage.${facet}`)}</dt>
            <dd>{listed(counts.facets[facet].slice(0, MOST).map((one) => <><a href={urls.searchOf(withFacet(search, facet, one))}><bdi>{one.name}</bdi></a> <span class="amount">{count(one.count)}</span></>))}</dd>
          </div>
        )))}
      </dl>
      <p class="more">
        <a href={urls.searchOf({ about: search.speaker })}>{t('speakerPage.othersSay')}</a> · <a href={urls.searchOf({ target: search.speaker })}>{t('speakerPage.directed')}</a> · <a href={urls.searchOf({ ...search, corrected: true })}>{t('speakerPage.corrected')}</a>{' '}
        · <a href={urls.searchOf({ ...search, sort: 'said', oldest: true })}>{t('speakerPage.byDay')}</a> · <a href={urls.timeline({ person: speaker })}>{t('search.timeline')}</a> · <a href={urls.searchCsv(search)}>CSV</a> · <a href={urls.searchAtom(search)}>Atom</a>
      </p>
    </section>
  )
}

function Others({ of, id, title, about, all }: { readonly of: Listing<StatementInArticle>; readonly id: string; readonly title: string; readonly about: string; readonly all: string }) {
  if (of.total === 0) return null
  return (
    <section class="others" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="aside">{about}</p>
      <ul class="entries" role="list">{of.items.map((one) => <Entry of={one} withArticle />)}</ul>
      {of.next === null ? null : <p class="more"><a href={all}>{t('speakerPage.allOfThese')}</a></p>}
    </section>
  )
}

function InArticle({ items, keys }: { readonly items: readonly StatementInArticle[]; readonly keys: readonly string[] }) {
  const article = items[0]?.article
  if (article === undefined) return null
  return (
    <section class="said-in">
      <div class="said-where">
        <p class="kicker"><OutletAndDate article={article} /></p>
        <h2><ArticleLink article={article} /></h2>
        <Here speakers={items.flatMap((of) => own(of, keys) ?? [])} />
      </div>
      <ul class="entries" role="list">{items.map((of) => <Entry of={of} withArticle={false} />)}</ul>
    </section>
  )
}

/** What the speaker is in an article: offices and the words that stand for them there, each once. */
function Here({ speakers }: { readonly speakers: readonly Speaker[] }) {
  const offices = [...new Set(speakers.flatMap((speaker) => officeInWords(speaker) ?? []))]
  const names = [...new Set(speakers.map(({ as }) => as).filter((as) => as !== ''))]
  return (
    <p class="here">
      {offices.length === 0 ? null : <>{rich('speakerPage.here', { offices: listed(offices.map((office) => <bdi>{office}</bdi>)) })} </>}
      {names.length === 0 ? null : rich('speakerPage.called', { names: listed(names.map((words) => <AsWritten words={words} />)) })}
    </p>
  )
}

function own({ statement }: StatementInArticle, keys: readonly string[]): Speaker | undefined {
  return statement.speakers.find((speaker) => keys.includes(speakerKey(speaker) ?? ''))
}
