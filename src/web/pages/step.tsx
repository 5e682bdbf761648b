import type { Article, Block } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import type { Drafted } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import type { Fault } from '../forms/fault.js'
import { ArticleLink } from '../parts/article-line.js'
import { Changes } from '../parts/correction.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { inShort } from '../view/in-short.js'
import { langAttribute } from '../view/language.js'
import { rich, t } from '../words/say.js'

/** The fields of the forms to split a statement and to merge two. */
export type StepField = 'from' | 'speakers' | 'other' | 'why' | 'editor' | 'seen'

export type TypedStep = Readonly<Record<StepField, string>>

interface Shown {
  readonly version: string
  readonly of: 'split' | 'merge'
  readonly article: Article
  readonly statement: Statement
  /** The article's other statements, the nearest first. */
  readonly others: readonly Statement[]
  readonly context: readonly Block[]
  readonly typed: TypedStep
  readonly editor: Editor
  /** What it would come to; `null` before it was asked. */
  readonly preview: readonly Drafted[] | null
  readonly faults: readonly Fault<StepField>[]
}

/** One statement that is to be two, or two that are to be one, with before and after. */
export function StepPage({ version, of, article, statement, others, context, typed, editor, preview, faults }: Shown) {
  const title = t(`step.${of}`)
  return (
    <Layout title={faults.length > 0 ? t('deciding.putRight', { title }) : title} section="none" version={version}>
      <div class="opening">
        <h1>{title}</h1>
        <p class="tally"><ArticleLink article={article} /> · <a href={urls.correct(statement.id)}>{t('step.instead')}</a></p>
      </div>
      <blockquote class="from" dir="auto" {...langAttribute(article.language)}>{context.map(({ begin, end }) => <p>{article.text.slice(begin, end)}</p>)}</blockquote>
      <form class="form" method="post" action={of === 'split' ? urls.split(statement.id) : urls.merge(statement.id)}>
        <FaultSummary faults={faults}><p>{t('deciding.nothingKept')}</p></FaultSummary>
        <input type="hidden" name="seen" value={typed.seen} />
        <p class="waiting-words" dir="auto">{inShort(article, statement)}</p>
        {of === 'split' ? (
          <>
            <Field name="from" label={t('step.from')} faults={faults} hint={t('step.fromHint')}
              control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.from}`}</textarea>} />
            <Field name="speakers" label={t('step.speakers')} faults={faults} hint={t('step.speakersHint')}
              control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.speakers}`}</textarea>} />
          </>
        ) : (
          <Field name="other" label={t('step.other')} faults={faults} hint={t('step.otherHint')}
            control={(ties) => <select {...ties}><option value="">{t('deciding.chooseOne')}</option>{others.map((one) => <option value={one.id} selected={one.id === typed.other}>{inShort(article, one)}</option>)}</select>} />
        )}
        {preview === null ? null : (
          <section class="preview" aria-labelledby="preview">
            <h2 id="preview">{t('deciding.comesTo')}</h2>
            {preview.map(({ correction: { is, changes }, before }) => (
              <>
                <h3>{t(is === 'add' ? 'step.secondAdded' : is === 'reject' ? 'step.otherGone' : before?.id === statement.id ? 'step.thisOne' : 'step.inItsWords')}</h3>
                {is === 'reject' && before !== null ? <p dir="auto"><del>{inShort(article, before)}</del></p> : <Changes changes={changes.filter(({ field, before: was, after }) => was !== null || !isEmpty(after) || field === 'content')} />}
              </>
            ))}
          </section>
        )}
        <Field name="why" label={t('deciding.why')} faults={faults} hint={t('step.whyHint')} control={(ties) => <textarea {...ties} rows={2} dir="auto">{`\n${typed.why}`}</textarea>} />
        {editor.fixed ? <p>{rich('correct.as', { name: <bdi>{editor.name}</bdi> })}</p> : (
          <Field name="editor" label={t('deciding.yourName')} faults={faults} hint={t('deciding.standsWithIt')} control={(ties) => <input {...ties} class="short" value={typed.editor === '' ? editor.name : typed.editor} autocomplete="name" />} />
        )}
        <p class="form-do">
          <button type="submit" name="do" value="save">{t(of === 'split' ? 'step.splitIt' : 'step.mergeThem')}</button>
          <button type="submit" name="do" value="preview" class="small">{t('deciding.beforeAndAfter')}</button>
        </p>
      </form>
    </Layout>
  )
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0)
}
