import type { Article, DateFound } from '../../model/article.js'
import type { Door, Sighting, TimeFrom } from '../../model/sighting.js'
import { followable, urls } from '../urls.js'
import { dateInWords, timeInWords } from '../words/dates.js'
import { langAttribute } from '../view/language.js'
import { counted } from '../view/numbers.js'
import { Published } from './article-line.js'

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
      <h2 id="provenance">Provenance</h2>
      <dl class="particulars">
        <div><dt>Title</dt><dd>{article.title === null ? <span class="unknown">not given</span> : <bdi {...langAttribute(article.language)}>{article.title}</bdi>}<From where={article.from?.title} /></dd></div>
        <div><dt>Outlet</dt><dd>{article.outlet === null ? <span class="unknown">not given</span> : <bdi>{article.outlet}</bdi>}<From where={article.from?.outlet} /></dd></div>
        {article.byline === null ? null : <div><dt>Byline</dt><dd><bdi>{article.byline}</bdi><From where={article.from?.byline} /></dd></div>}
        {(article.authors ?? []).length < 2 ? null : <div><dt>Authors</dt><dd><ul>{(article.authors ?? []).map((name) => <li><bdi>{name}</bdi></li>)}</ul></dd></div>}
        {article.claimedLanguage === undefined ? null : <div><dt>Says it is in</dt><dd><bdi>{article.claimedLanguage}</bdi><From where={article.from?.claimedLanguage} /></dd></div>}
        <div><dt>Published</dt><dd><Published publishedAt={article.publishedAt} /><From where={article.from?.published} /></dd></div>
        {(article.dates ?? []).length === 0 ? null : <div><dt>Dates given</dt><dd><Dates of={article.dates ?? []} /></dd></div>}
        {article.site === undefined ? null : <div><dt>Site</dt><dd><bdi>{article.site.domain}</bdi></dd></div>}
        <div><dt>Address</dt><dd><PageAddress url={article.url} /><From where={article.from?.url} /></dd></div>
        <div><dt>Received</dt><dd>{sightings.map((one, i) => <>{i === 0 ? null : <br />}<Receipt of={one} /></>)}</dd></div>
        {addedAt === undefined ? null : <div><dt>Added</dt><dd>{timeInWords(addedAt)}</dd></div>}
        <div><dt>SHA-256</dt><dd class="hash">{article.captureId}</dd></div>
        <div><dt>Archived copy</dt><dd><a href={urls.capture(article.captureId)} download>Download the bytes as received</a> ({article.mediaType})</dd></div>
        {analysis === undefined ? null : <div><dt>Read by</dt><dd><bdi>{article.reader}</bdi>, <bdi>{analysis}</bdi></dd></div>}
      </dl>
    </section>
  )
}

/** When, how and from where bytes came. */
function Receipt({ of: { receivedAt, receivedFrom, door, name, asked, url, redirects, status } }: { readonly of: Sighting }) {
  return (
    <>
      <time datetime={receivedAt}>{timeInWords(receivedAt)}</time>{TIME_WORDS[receivedFrom] === '' ? null : <> <span class="basis">({TIME_WORDS[receivedFrom]})</span></>}
      , {DOOR_WORDS[door]} {url === name ? <PageAddress url={url} /> : <><bdi>{name}</bdi>{url === null ? null : <>, of <PageAddress url={url} /></>}</>}
      {status === null ? null : <>, status {status}</>}
      {redirects.length === 0 || asked === null ? null : <>, after {counted(redirects.length, 'redirect')} from <PageAddress url={asked} /></>}
    </>
  )
}

const TIME_WORDS: Readonly<Record<TimeFrom, string>> = { clock: '', archive: 'as the archive says', file: 'the file’s own time', 'given by hand': 'given by hand' }

const DOOR_WORDS: Readonly<Record<Door, string>> = {
  file: 'as the file', 'standard input': 'through', fetch: 'fetched from', warc: 'in the archive', zip: 'in the ZIP', feed: 'in the feed', 'json lines': 'in', api: 'through', unknown: 'as',
}

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
  if (url === null) return <span class="unknown">not known</span>
  const safe = followable(url)
  if (safe === null) return <bdi class="address">{url}</bdi>
  return <a class="address" href={safe} rel="noreferrer nofollow"><bdi>{url}</bdi></a>
}
