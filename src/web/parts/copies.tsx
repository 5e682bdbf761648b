import type { Copies as CopiesOf, Copy } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from './article-line.js'
import { rich, t } from '../words/say.js'

/** Above the text: that nearly the same text stands in an earlier page of the ledger. */
export function CopyOf({ copies: { first } }: { readonly copies: CopiesOf }) {
  if (first === null) return null
  return (
    <div class="banner" role="note" aria-label={t('article.aCopy')}>
      <p class="banner-line">{rich('article.copyOf', { share: share(first), article: <ArticleLink article={first.article} />, place: <OutletAndDate article={first.article} /> })}</p>
      <p class="banner-words">{t('article.firstCopy')}</p>
    </div>
  )
}

/** Other pages with nearly the same text. */
export function Copies({ copies: { others, total } }: { readonly copies: CopiesOf }) {
  if (total === 0) return null
  return (
    <section class="versions" aria-labelledby="copies">
      <h2 id="copies">{t('article.copies', { n: total })}</h2>
      <ul class="particulars-list">
        {others.map((copy) => <li><ArticleLink article={copy.article} /> · <OutletAndDate article={copy.article} /> · {t('article.shareOf', { share: share(copy) })}</li>)}
      </ul>
      {others.length < total ? <p class="aside">{t('article.firstShown', { n: others.length })}</p> : null}
    </section>
  )
}

function share({ likeness }: Copy): string {
  return t('article.about', { n: Math.round(likeness * 100) })
}
