import type { RelatedArticle } from '../../record/ledger.js'
import { urls } from '../urls.js'
import { ArticleLink, OutletAndDate } from './article-line.js'

/** Articles that are about the same, and why they are taken to be. */
export function Related({ of, articleId }: { readonly of: readonly RelatedArticle[]; readonly articleId: string }) {
  if (of.length === 0) return null
  return (
    <section class="versions" aria-labelledby="related">
      <h2 id="related">Related articles</h2>
      <ul class="particulars-list">
        {of.map(({ article, sameWordsOf, samePeople, sharedWords }) => (
          <li><ArticleLink article={article} /> · <OutletAndDate article={article} />
            <span class="why">{[
              ...sameWordsOf.length === 0 ? [] : [`the same words of ${sameWordsOf.map((name) => name ?? 'somebody not known').join(', ')}`],
              ...samePeople.length === 0 ? [] : [`the same people: ${samePeople.join(', ')}`], `shared words: ${sharedWords.join(', ')}`,
            ].join('; ')}</span>
          </li>
        ))}
      </ul>
      <p class="aside">By their words, within two weeks. <a href={urls.coverage(articleId)}>Which of this page’s quotes they carry</a></p>
    </section>
  )
}
