import type { Article, DateFound } from '../../model/article.js'
import type { Door, Sighting, TimeFrom } from '../../model/sighting.js'
import { followable, urls } from '../urls.js'
import { dateInWords, timeInWords } from '../words/dates.js'
import { langAttribute } from '../view/language.js'
import { Published } from './article-line.js'
import { rich, t } from '../words/say.js'
import type { Key } from '../words/messages.js'

interface Origin {
  readonly article: Article
  /** The one that it was read with. */
  readonly sighting: Sighting
  /** All of this state of the page. */
  readonly sightings?: readonly Sighting[]
  readonly addedAt?: string
  /** The version of the analysis that is shown. */
  readonly analysis?: string
}

/** Where the words come from: the archived bytes, their hash, and how they came here. */
export function Provenance({ article, sighting, sightings = [sighting], addedAt, analysis }: Origin) {
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">{t('provenance.title')}</h2>
      <dl class="particulars">
        <div><dt>{t('provenance.titleOf')}</dt><dd>{article.title === null ? <span class="unknown">{t('provenance.notGiven')}</span> : <bdi {...langAttribute(article.language)}>{article.title}</bdi>}<From where={article.from?.title} /></dd></div>
        <div><dt>{t('provenance.outlet')}</dt><dd>{article.outlet === null ? <span class="unknown">{t('provenance.notGiven')}</span> : <bdi>{article.outlet}</bdi>}<From where={article.from?.outlet} /></dd></div>
        {article.byline === null ? null : <div><dt>{t('provenance.byline')}</dt><dd><bdi>{article.byline}</bdi><From where={article.from?.byline} /></dd></div>}
        {(article.authors ?? []).length < 2 ? null : <div><dt>{t('provenance.authors')}</dt><dd><ul>{(article.authors ?? []).map((name) => <li><bdi>{name}</bdi></li>)}</ul></dd></div>}
        {article.claimedLanguage === undefined ? null : <div><dt>{t('provenance.saysIn')}</dt><dd><bdi>{article.claimedLanguage}</bdi><From where={article.from?.claimedLanguage} /></dd></div>}
        <div><dt>{t('provenance.published')}</dt><dd><Published publishedAt={article.publishedAt} /><From where={article.from?.published} /></dd></div>
        {(article.dates ?? []).length === 0 ? null : <div><dt>{t('provenance.dates')}</dt><dd><Dates of={article.dates ?? []} /></dd></div>}
        {article.site === undefined ? null : <div><dt>{t('provenance.site')}</dt><dd><bdi>{article.site.domain}</bdi></dd></div>}
        <div><dt>{t('provenance.address')}</dt><dd><PageAddress url={article.url} /><From where={article.from?.url} /></dd></div>
        <div><dt>{t('provenance.received')}</dt><dd>{sightings.map((one, i) => <>{i === 0 ? null : <br />}<Receipt of={one} /></>)}</dd></div>
        {addedAt === undefined ? null : <div><dt>{t('provenance.added')}</dt><dd>{timeInWords(addedAt)}</dd></div>}
        <div><dt>{t('provenance.hash')}</dt><dd class="hash">{article.captureId}</dd></div>
        <div><dt>{t('provenance.copy')}</dt><dd>{rich('provenance.download', { type: article.mediaType, a: (words) => <a href={urls.capture(article.captureId)} download>{words}</a> })}</dd></div>
        {analysis === undefined ? null : <div><dt>{t('provenance.readBy')}</dt><dd><bdi>{article.reader}</bdi>, <bdi>{analysis}</bdi></dd></div>}
      </dl>
    </section>
  )
}

/** When, how and from where bytes came. */
function Receipt({ of: { receivedAt, receivedFrom, door, name, asked, url, redirects, status } }: { readonly of: Sighting }) {
  return (
    <>
      <time datetime={receivedAt}>{timeInWords(receivedAt)}</time>{TIME[receivedFrom] === null ? null : <> <span class="basis">({t(TIME[receivedFrom])})</span></>}
      , {t(DOORS[door])} {url === name ? <PageAddress url={url} /> : <><bdi>{name}</bdi>{url === null ? null : rich('provenance.of', { page: <PageAddress url={url} /> })}</>}
      {status === null ? null : t('provenance.status', { status })}
      {redirects.length === 0 || asked === null ? null : rich('provenance.redirects', { n: redirects.length, page: <PageAddress url={asked} /> })}
    </>
  )
}

const TIME = { clock: null, archive: 'provenance.archive', file: 'provenance.fileTime', 'given by hand': 'provenance.byHand' } as const satisfies Record<TimeFrom, Key | null>

const DOORS = {
  file: 'provenance.doorFile', 'standard input': 'provenance.doorInput', fetch: 'provenance.doorFetch', warc: 'provenance.doorWarc', zip: 'provenance.doorZip', feed: 'provenance.doorFeed', 'json lines': 'provenance.doorLines', api: 'provenance.doorInput', unknown: 'provenance.doorUnknown',
} as const satisfies Record<Door, Key>

/** Where a value stands in the page. */
function From({ where }: { readonly where: string | undefined }) {
  return where === undefined ? null : <> <span class="basis">({where})</span></>
}

/** Every date that the page gives for itself, and where. */
function Dates({ of }: { readonly of: readonly DateFound[] }) {
  return <>{of.map(({ of: what, value, from }, i) => <>{i === 0 ? null : '; '}{what} <time datetime={value}>{dateInWords(value)}</time> <span class="basis">({from})</span></>)}</>
}

/** A page's own address: a link only where following it can do no harm. */
function PageAddress({ url }: { readonly url: string | null }) {
  if (url === null) return <span class="unknown">{t('provenance.notKnown')}</span>
  const safe = followable(url)
  if (safe === null) return <bdi class="address">{url}</bdi>
  return <a class="address" href={safe} rel="noreferrer nofollow"><bdi>{url}</bdi></a>
}
