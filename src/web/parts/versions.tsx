import type { Version } from '../../record/ledger.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { rich, t } from '../words/say.js'

interface OfArticle {
  readonly versions: readonly Version[]
  readonly articleId: string
}

/** Above a reading that isn't shown any more: the page was read anew, with another date or by another reader. */
export function ReadAnew({ shown, articleId }: { readonly shown: string; readonly articleId: string }) {
  if (shown === articleId) return null
  return (
    <div class="banner" role="note" aria-label={t('article.readAnew')}>
      <p class="banner-line">{rich('article.readAnewMeans', { a: (words) => <a href={urls.article(shown)}>{words}</a> })}</p>
    </div>
  )
}

/** Above the text: that this is not how the page reads now. */
export function NewerVersion({ versions, shown, articleId }: OfArticle & { readonly shown: string }) {
  const newest = versions.at(-1)
  if (newest === undefined || newest.articleId === shown) return null
  return (
    <div class="banner" role="note" aria-label={t('article.newer')}>
      <p class="banner-line">
        {rich('article.changedLater', {
          at: timeInWords(newest.firstSeenAt), newest: (words) => <a href={urls.article(newest.articleId)}>{words}</a>, changes: (words) => <a href={urls.changes(newest.articleId, articleId)}>{words}</a>,
        })}
      </p>
    </div>
  )
}

/** All states of a page, and what changed from one to the next. */
export function Versions({ versions, articleId }: OfArticle) {
  if (versions.length < 2 && versions[0]?.firstSeenAt === versions[0]?.lastSeenAt) return null
  return (
    <section class="versions" aria-labelledby="versions">
      <h2 id="versions">{t('article.versions')}</h2>
      <ol class="particulars-list">
        {versions.map((version, index) => (
          <li>
            {rich('article.firstReceived', {
              which: version.articleId === articleId ? <strong>{t('article.thisOne')}</strong> : <a href={urls.article(version.articleId)}>{t('article.version', { n: index + 1 })}</a>, at: timeInWords(version.firstSeenAt),
            })}
            {version.lastSeenAt === version.firstSeenAt ? null : t('article.until', { n: version.sightings, at: timeInWords(version.lastSeenAt) })}
            {index === 0 ? null : <>{' · '}<a href={urls.changes(version.articleId)}>{rich('article.whatChanged', { n: index + 1, unseen: (words) => <span class="unseen">{words}</span> })}</a></>}
          </li>
        ))}
      </ol>
    </section>
  )
}
