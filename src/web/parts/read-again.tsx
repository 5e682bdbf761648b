import { useContext } from 'hono/jsx'
import { urls } from '../urls.js'
import { VisitContext } from '../visit.js'

/** Has an article's archived page read again, by the reader and the model of today. */
export function ReadAgain({ articleId }: { readonly articleId: string }) {
  if (!useContext(VisitContext).mayAdd) return null
  return (
    <form class="read-again" method="post" action={urls.readAgain(articleId)}>
      <button type="submit" class="small">Read again</button>
      <span class="hint">From the archived copy, where another reader or model read it last. Permalinks stay.</span>
    </form>
  )
}
