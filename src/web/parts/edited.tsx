import { useContext } from 'hono/jsx'
import { FIELD_NAMES } from '../../export/to-edits.js'
import type { Statement } from '../../model/statement.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { VisitContext } from '../visit.js'

/** That an editor decided on a statement, for lists; nothing where none did. */
export function EditedLabel({ statement: { edited } }: { readonly statement: Pick<Statement, 'edited'> }) {
  if (edited === undefined) return null
  return <span class="label edited" title={`by ${edited.by}, ${timeInWords(edited.at)}`}>{edited.is}</span>
}

/** The same on the statement's own page: what, by whom, and where the reasons are. */
export function EditedBanner({ statement: { id, edited } }: { readonly statement: Pick<Statement, 'id' | 'edited'> }) {
  if (edited === undefined) return null
  const fields = edited.fields.map((field) => FIELD_NAMES[field])
  return (
    <div class="banner" role="note" aria-label="Edited">
      <p class="banner-line">
        {edited.is === 'added' ? 'Added' : edited.is === 'confirmed' ? 'Confirmed' : 'Corrected'} by <bdi>{edited.by}</bdi> on <time datetime={edited.at}>{timeInWords(edited.at)}</time>
        {fields.length === 0 || edited.is === 'added' ? null : <>: {fields.join(', ')}</>}.
        {edited.carried ? ' The correction was made on another version of this page, in which the same sentence stands.' : null}
        {' '}<a href={urls.corrections({ statement: id })}>See what was changed, and why</a>.
      </p>
    </div>
  )
}

/** Where a reader reports an error, and an editor corrects it. */
export function StatementDo({ id }: { readonly id: string }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <p class="statement-do">
      <a href={urls.reportStatement(id)}>Report an error</a>
      {mayWrite ? <> · <a href={urls.correct(id)}>Correct it</a> · <a href={urls.promise(id)}>Keep it as a promise</a> · <a href={urls.tagStatement(id)}>Say what it tells of</a></> : null}
    </p>
  )
}

/** The same for a whole article: a passage that was missed, and what was corrected. */
export function ArticleDo({ articleId }: { readonly articleId: string }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <p class="statement-do">
      <a href={urls.reportPassage(articleId)}>Report an error in a passage</a>
      {mayWrite ? <> · <a href={urls.addStatement(articleId, { from: 'article' })}>Add a statement that was missed</a></> : null}
      {' '}· <a href={urls.corrections({ article: articleId })}>Corrections of this page</a> · <a href={urls.timeline({ article: articleId })}>Its dates as a timeline</a>
    </p>
  )
}
