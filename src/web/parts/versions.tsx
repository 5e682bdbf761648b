import type { Version } from '../../record/ledger.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { counted } from '../view/numbers.js'

interface OfArticle {
  readonly versions: readonly Version[]
  readonly articleId: string
}

/** Above a reading that isn't shown any more: the page was read anew, with another date or by another reader. */
export function ReadAnew({ shown, articleId }: { readonly shown: string; readonly articleId: string }) {
  if (shown === articleId) return null
  return (
    <div class="banner" role="note" aria-label="Read anew">
      <p class="banner-line">This is an earlier reading. The page was <a href={urls.article(shown)}>read anew</a> since.</p>
    </div>
  )
}

/** Above the text: that this is not how the page reads now. */
export function NewerVersion({ versions, shown, articleId }: OfArticle & { readonly shown: string }) {
  const newest = versions.at(-1)
  if (newest === undefined || newest.articleId === shown) return null
  return (
    <div class="banner" role="note" aria-label="A newer version">
      <p class="banner-line">
        This page changed later: <a href={urls.article(newest.articleId)}>as received on {timeInWords(newest.firstSeenAt)}</a>
        {' · '}<a href={urls.changes(newest.articleId, articleId)}>what changed since</a>
      </p>
    </div>
  )
}

/** All states of a page, and what changed from one to the next. */
export function Versions({ versions, articleId }: OfArticle) {
  if (versions.length < 2 && versions[0]?.firstSeenAt === versions[0]?.lastSeenAt) return null
  return (
    <section class="versions" aria-labelledby="versions">
      <h2 id="versions">Versions of this page</h2>
      <ol class="particulars-list">
        {versions.map((version, index) => (
          <li>
            {version.articleId === articleId ? <strong>This one</strong> : <a href={urls.article(version.articleId)}>Version {index + 1}</a>}
            {', '}first received {timeInWords(version.firstSeenAt)}
            {version.lastSeenAt === version.firstSeenAt ? null : <>, {counted(version.sightings, 'time')} until {timeInWords(version.lastSeenAt)}</>}
            {index === 0 ? null : <>{' · '}<a href={urls.changes(version.articleId)}>what changed<span class="unseen"> in version {index + 1}</span></a></>}
          </li>
        ))}
      </ol>
    </section>
  )
}
