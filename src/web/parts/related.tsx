import type { RelatedArticle } from '../../record/ledger.js'
import { urls } from '../urls.js'
import { ArticleLink, OutletAndDate } from './article-line.js'
import { rich, t } from '../words/say.js'

/** Articles that are about the same, and why they are taken to be. */
export function Related({ of, articleId }: { readonly of: readonly RelatedArticle[]; readonly articleId: string }) {
  if (of.length === 0) return null
  return (
    <section class="versions" aria-labelledby="related">
      <h2 id="related">{t('article.related')}</h2>
      <ul class="particulars-list">
        {of.map(({ article, sameWordsOf, samePeople, sharedWords }) => (
          <li><ArticleLink article={article} /> · <OutletAndDate article={article} />
            <span class="why">{[
              ...sameWordsOf.length === 0 ? [] : [t('article.sameWordsOf', { who: sameWordsOf.map((name) => name ?? t('article.notKnown')).join(', ') })],
              ...samePeople.length === 0 ? [] : [t('article.samePeople', { who: samePeople.join(', ') })], t('article.sharedWords', { words: sharedWords.join(', ') }),
            ].join('; ')}</span>
          </li>
        ))}
      </ul>
      <p class="aside">{rich('article.relatedMeans', { a: (words) => <a href={urls.coverage(articleId)}>{words}</a> })}</p>
    </section>
  )
}
