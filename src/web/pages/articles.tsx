import { articlesPage } from '../../export/schema-org-pages.js'
import type { ListedArticle, Listing } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { NoSuchPage, Pager } from '../parts/pager.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { languageInWords } from '../view/language.js'
import { placeOf } from '../view/paging.js'
import { rich, t } from '../words/say.js'
import { languageNow } from '../words/spoken.js'

export const ARTICLES_A_PAGE = 40

interface Articles {
  readonly version: string
  readonly after: string | undefined
  readonly articles: Listing<ListedArticle>
}

export function ArticlesPage({ version, after, articles }: Articles) {
  const place = placeOf(after, articles)
  return (
    <Layout title={t('articles.title')} section="articles" version={version} linked={(desk) => articlesPage(articles.items.map(({ article }) => article), desk)}>
      <div class="opening">
        <h1>{t('articles.title')}</h1>
        <p class="tally">{rich('articles.tally', { n: articles.total, a: (words) => <a href={urls.pageChanges()}>{words}</a> })}</p>
      </div>
      {articles.total === 0 ? <p class="empty">{t('articles.none')}</p> : null}
      {articles.total > 0 && place.shown === 0 ? <NoSuchPage urlOf={urls.articles} /> : null}
      <ol class="contents" role="list">
        {articles.items.map(({ article, addedAt }) => (
          <li>
            <p class="kicker"><OutletAndDate article={article} /></p>
            <h2><ArticleLink article={article} /></h2>
            <p class="aside">
              {article.byline === null ? null : <><bdi>{article.byline}</bdi> · </>}
              {article.language === null || article.language.startsWith(languageNow()) ? null : <>{languageInWords(article.language)} · </>}
              {t('articles.added', { at: timeInWords(addedAt) })}
            </p>
          </li>
        ))}
      </ol>
      <Pager place={place} urlOf={urls.articles} />
    </Layout>
  )
}
