import { useContext } from 'hono/jsx'
import type { Statement } from '../../model/statement.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { VisitContext } from '../visit.js'
import { rich, t } from '../words/say.js'

/** That an editor decided on a statement, for lists; nothing where none did. */
export function EditedLabel({ statement: { edited } }: { readonly statement: Pick<Statement, 'edited'> }) {
  if (edited === undefined) return null
  return <span class="label edited" title={t('edited.byAt', { by: edited.by, at: timeInWords(edited.at) })}>{t(`edited.${edited.is}`)}</span>
}

const BANNERS = { added: 'edited.bannerAdded', confirmed: 'edited.bannerConfirmed', corrected: 'edited.bannerCorrected' } as const

/** The same on the statement's own page: what, by whom, and where the reasons are. */
export function EditedBanner({ statement: { id, edited } }: { readonly statement: Pick<Statement, 'id' | 'edited'> }) {
  if (edited === undefined) return null
  const fields = edited.fields.map((field) => t(`fieldNames.${field}`))
  return (
    <div class="banner" role="note" aria-label={t('edited.title')}>
      <p class="banner-line">
        {rich(BANNERS[edited.is], {
          by: <bdi>{edited.by}</bdi>, at: <time datetime={edited.at}>{timeInWords(edited.at)}</time>,
          more: fields.length === 0 || edited.is === 'added' ? '' : t('edited.fields', { fields: fields.join(', ') }),
        })}
        {edited.carried ? <> {t('edited.carried')}</> : null}
        {' '}{rich('edited.see', { a: (words) => <a href={urls.corrections({ statement: id })}>{words}</a> })}
      </p>
    </div>
  )
}

/** Where a reader reports an error, and an editor corrects it. */
export function StatementDo({ id }: { readonly id: string }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <p class="statement-do">
      <a href={urls.reportStatement(id)}>{t('edited.report')}</a>
      {mayWrite ? <> · <a href={urls.correct(id)}>{t('edited.correct')}</a> · <a href={urls.promise(id)}>{t('edited.promise')}</a> · <a href={urls.tagStatement(id)}>{t('edited.event')}</a></> : null}
    </p>
  )
}

/** The same for a whole article: a passage that was missed, and what was corrected. */
export function ArticleDo({ articleId }: { readonly articleId: string }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <p class="statement-do">
      <a href={urls.reportPassage(articleId)}>{t('edited.reportPassage')}</a>
      {mayWrite ? <> · <a href={urls.addStatement(articleId, { from: 'article' })}>{t('edited.addMissed')}</a></> : null}
      {' '}· <a href={urls.corrections({ article: articleId })}>{t('edited.corrections')}</a> · <a href={urls.timeline({ article: articleId })}>{t('edited.timeline')}</a>
    </p>
  )
}
