import { useContext } from 'hono/jsx'
import { urls } from '../urls.js'
import { VisitContext } from '../visit.js'
import { t } from '../words/say.js'

/** Has an article's archived page read again, by the reader and the model of today. */
export function ReadAgain({ articleId }: { readonly articleId: string }) {
  if (!useContext(VisitContext).mayAdd) return null
  return (
    <form class="read-again" method="post" action={urls.readAgain(articleId)}>
      <button type="submit" class="small">{t('article.readAgain')}</button>
      <span class="hint">{t('article.readAgainMeans')}</span>
    </form>
  )
}
