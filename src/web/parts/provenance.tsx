import type { Article, DateFound } from '../../model/article.js'
import type { KeptArticle } from '../../store/store.js'
import { followable, urls } from '../urls.js'
import { dateInWords, timeInWords } from '../view/dates.js'
import { langAttribute } from '../view/language.js'
import { Published } from './article-line.js'

interface Origin {
  readonly article: Article
  readonly capture: KeptArticle['capture']
  readonly addedAt?: string
  /** The version of the analysis that is shown. */
  readonly analysis?: string
}

/** Where the words come from: the archived bytes, their hash, and how they came here. */
export function Provenance({ article, capture, addedAt, analysis }: Origin) {
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">Provenance</h2>
      <dl class="particulars">
        <div><dt>Title</dt><dd>{article.title === null ? <span class="unknown">not given</span> : <bdi {...langAttribute(article.language)}>{article.title}</bdi>}<From where={article.from?.title} /></dd></div>
        <div><dt>Outlet</dt><dd>{article.outlet === null ? <span class="unknown">not given</span> : <bdi>{article.outlet}</bdi>}<From where={article.from?.outlet} /></dd></div>
        {article.byline === null ? null : <div><dt>Byline</dt><dd><bdi>{article.byline}</bdi><From where={article.from?.byline} /></dd></div>}
        {article.claimedLanguage === undefined ? null : <div><dt>Says it is in</dt><dd><bdi>{article.claimedLanguage}</bdi><From where={article.from?.claimedLanguage} /></dd></div>}
        <div><dt>Published</dt><dd><Published publishedAt={article.publishedAt} /></dd></div>
        {(article.dates ?? []).length === 0 ? null : <div><dt>Dates given</dt><dd><Dates of={article.dates ?? []} /></dd></div>}
        {article.site === undefined ? null : <div><dt>Site</dt><dd><bdi>{article.site.domain}</bdi></dd></div>}
        <div><dt>Address</dt><dd><PageAddress url={article.url ?? capture.url} /></dd></div>
        <div><dt>Received</dt><dd>{timeInWords(capture.receivedAt)}, as <bdi>{capture.name}</bdi> ({capture.mediaType})</dd></div>
        {addedAt === undefined ? null : <div><dt>Added</dt><dd>{timeInWords(addedAt)}</dd></div>}
        <div><dt>SHA-256</dt><dd class="hash">{capture.sha256}</dd></div>
        <div><dt>Archived copy</dt><dd><a href={urls.capture(capture.id)} download>Download the bytes as received</a></dd></div>
        {analysis === undefined ? null : <div><dt>Analysis</dt><dd><bdi>{analysis}</bdi></dd></div>}
      </dl>
    </section>
  )
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
