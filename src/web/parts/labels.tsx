import type { Block } from '../../model/article.js'
import { isInHeadline } from '../../model/holding.js'
import type { Statement } from '../../model/statement.js'
import { EditedLabel } from './edited.js'
import { confidenceInWords } from '../view/words.js'
import { t } from '../words/say.js'

/** The form as a word after a sample of the line that marks it in the text. `brief`: for a margin, which has little room. */
export function FormLabel({ form, kind, brief = false }: Pick<Statement, 'form' | 'kind'> & { readonly brief?: boolean }) {
  if (kind === 'topic') return <span class="label" title={t('labels.topicMeans')}>{t('labels.topic')}</span>
  return (
    <span class={`label form ${form}`} title={t(`forms.${form}Title`)}>
      <span class="sample" aria-hidden="true"></span>
      {t(kind !== 'speech' ? `forms.${form}Attitude` : brief ? `forms.${form}` : `forms.${form}Speech`)}
    </span>
  )
}

/** What a reader should know before relying on a statement: nothing where there is nothing. */
export function Caveats({ statement, blocks, translated = true }: { readonly statement: Statement; readonly blocks: readonly Block[]; readonly translated?: boolean }) {
  const { low, share } = confidenceInWords(statement.confidence)
  return (
    <>
      <EditedLabel statement={statement} />
      <Doubts statement={statement} blocks={blocks} translated={translated} />
      {low && statement.edited === undefined ? <span class="label doubt"><span aria-hidden="true">? </span>{t('labels.lowConfidence', { share })}</span> : null}
    </>
  )
}

/** Why words don't stand as they were said: that they weren't, that a headline has them, that they are a translation; not so, where that is said of the whole page. */
export function Doubts({ statement, blocks, translated = true }: { readonly statement: Statement; readonly blocks: readonly Block[]; readonly translated?: boolean }) {
  return (
    <>
      {statement.negated ? <span class="label negated" title={t('labels.negatedMeans')}>{t('labels.negated')}</span> : null}
      {isInHeadline(statement, blocks) ? <span class="label" title={t('labels.headlineMeans')}>{t('labels.headline')}</span> : null}
      {translated ? <Translated translatedBy={statement.translatedBy} /> : null}
    </>
  )
}

export function Translated({ translatedBy }: Pick<Statement, 'translatedBy'>) {
  if (translatedBy === null) return null
  return <span class="label translated"><span aria-hidden="true">⇄ </span>{t(translatedBy === 'machine' ? 'labels.byMachine' : 'labels.inTranslation')}</span>
}
