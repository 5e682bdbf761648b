import { articlesPage } from '../../export/schema-org-pages.js'
import type { ListedArticle, Listing } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { NoSuchPage, Pager } from '../parts/pager.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { languageInWords } from '../view/language.js'
import { counted } from '../view/numbers.js'
import { placeOf } from '../view/paging.js'

export const ARTICLES_A_PAGE = 40

interface Articles {
  readonly version: string
  readonly after: string | undefined
  readonly articles: Listing<ListedArticle>
}

export function ArticlesPage({ version, after, articles }: Articles) {
  const place = placeOf(after, articles)
  return (
    <Layout title="Articles" section="articles" version={version} linked={(desk) => articlesPage(articles.items.map(({ article }) => article), desk)}>
      <div class="opening">
        <h1>Articles</h1>
        <p class="tally">{counted(articles.total, 'article')} in the ledger. <a href={urls.pageChanges()}>What changed on them</a></p>
      </div>
      {articles.total === 0 ? <p class="empty">No article has been added yet.</p> : null}
      {articles.total > 0 && place.shown === 0 ? <NoSuchPage urlOf={urls.articles} /> : null}
      <ol class="contents" role="list">
        {articles.items.map(({ article, addedAt }) => (
          <li>
            <p class="kicker"><OutletAndDate article={article} /></p>
            <h2><ArticleLink article={article} /></h2>
            <p class="aside">
              {article.byline === null ? null : <><bdi>{article.byline}</bdi> · </>}
              {article.language === null || article.language.startsWith('en') ? null : <>{languageInWords(article.language)} · </>}
              added {timeInWords(addedAt)}
            </p>
          </li>
        ))}
      </ol>
      <Pager place={place} urlOf={urls.articles} />
    </Layout>
  )
}
