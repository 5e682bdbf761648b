import type { Article } from '../../model/article.js'
import { urls } from '../urls.js'
import { dateInWords } from '../words/dates.js'
import { langAttribute } from '../view/language.js'
import { rich, t } from '../words/say.js'

export function titleOf({ title }: Pick<Article, 'title'>): string {
  return title === null || title.trim() === '' ? t('articles.untitled') : title
}

/** A publication date, or that there is none. */
export function Published({ publishedAt }: Pick<Article, 'publishedAt'>) {
  if (publishedAt === null) return <span class="unknown">{t('articles.noDate')}</span>
  return <time datetime={publishedAt}>{dateInWords(publishedAt)}</time>
}

/** Outlet and date on one line, with what parts them; `labelled`: that it is the date of publication, where another could be meant. */
export function OutletAndDate({ article, labelled = false }: { readonly article: Pick<Article, 'outlet' | 'publishedAt'>; readonly labelled?: boolean }) {
  return (
    <>
      {article.outlet === null ? null : <><bdi class="outlet">{article.outlet}</bdi> · </>}
      {labelled && article.publishedAt !== null ? rich('articles.published', { date: <Published publishedAt={article.publishedAt} /> }) : <Published publishedAt={article.publishedAt} />}
    </>
  )
}

/** An article's title as a link, in its own language. */
export function ArticleLink({ article, to }: { readonly article: Article; readonly to?: string }) {
  return <a href={to ?? urls.article(article.id)}><bdi {...langAttribute(article.language)}>{titleOf(article)}</bdi></a>
}
