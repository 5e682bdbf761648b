import { Hono } from 'hono'
import type { Context } from 'hono'
import { EditRefused, type Drafted, type KeptArticle, type Ledger, type Step } from '../../record/ledger.js'
import type { Statement } from '../../model/statement.js'
import { editorOf, rememberEditor } from '../editor.js'
import { typedIn, type Fault } from '../forms/fault.js'
import { page } from '../page.js'
import { MessagePage } from '../pages/message.js'
import { ReadOnlyPage } from '../pages/read-only.js'
import { StepPage, type StepField, type TypedStep } from '../pages/step.js'
import { mayWrite, writerOf } from '../security.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { contextOf } from '../view/context.js'
import { formOf, unreadable, writing } from './writing.js'

/** Statements to choose from. */
const MOST = 200

interface Subject {
  readonly kept: KeptArticle
  readonly statement: Statement
}

/** `/statements/…/split` and `/statements/…/merge`: what takes several decisions in one step. */
export function stepRoutes({ ledger, version }: { readonly ledger: Ledger; readonly version: string }): Hono {
  const app = new Hono()
  const missing = (c: Context) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('step.missing')} />, 404)

  const subjectOf = async (c: Context): Promise<Subject | null> => {
    const found = await ledger.show(c.req.param('id') ?? '')
    const kept = found === null ? null : await ledger.article(found.article.id)
    const statement = kept?.analysis.statements.find(({ id }) => id === found?.statement.id)
    return kept === null || statement === undefined ? null : { kept, statement }
  }
  const newestOn = async (statement: string) => (await ledger.corrections({ statement, limit: 1 })).items[0]?.correction.id ?? null

  const shown = async (c: Context, of: 'split' | 'merge', { kept: { article, analysis }, statement }: Subject, typed: TypedStep, { faults = [], preview = null }: { readonly faults?: readonly Fault<StepField>[]; readonly preview?: readonly Drafted[] | null } = {}) => {
    const begin = (one: Statement) => one.content[0]?.begin ?? 0
    const others = analysis.statements.filter(({ id }) => id !== statement.id).sort((one, other) => Math.abs(begin(one) - begin(statement)) - Math.abs(begin(other) - begin(statement))).slice(0, MOST)
    return page(c, (
      <StepPage version={version} of={of} article={article} statement={statement} others={others} context={contextOf(article.blocks, statement)} typed={{ ...typed, seen: await newestOn(statement.id) ?? '' }}
        editor={await editorOf(c, ledger)} preview={preview} faults={faults} />
    ), faults.length > 0 ? 422 : 200)
  }

  for (const of of ['split', 'merge'] as const) {
    const path = `/statements/:id/${of}`
    app.get(path, async (c) => {
      const subject = await subjectOf(c)
      if (subject === null) return missing(c)
      if (!await mayWrite(writerOf(c), ledger)) return page(c, <ReadOnlyPage version={version} title={t(of === 'split' ? 'step.splitShort' : 'step.mergeShort')} />)
      return shown(c, of, subject, { from: '', speakers: '', other: c.req.query('other') ?? '', why: '', editor: '', seen: '' })
    })

    app.post(path, writing({ ledger, version }), async (c) => {
      const subject = await subjectOf(c)
      if (subject === null) return missing(c)
      const form = await formOf(c)
      if (form === null) return unreadable(c, version)
      const typed = Object.fromEntries((['from', 'speakers', 'other', 'why', 'editor', 'seen'] as const).map((name) => [name, typedIn(form, name)])) as TypedStep
      const own = await editorOf(c, ledger)
      const editor = own.fixed ? own.name : typed.editor
      const { id } = subject.statement
      try {
        if (of === 'merge' && typed.other.trim() === '') throw new EditRefused('other', t('step.chooseOther'))
        const step: Step = of === 'split' ? { is: 'split', split: { statement: id, from: typed.from, speakers: typed.speakers } } : { is: 'merge', merge: { statement: id, other: typed.other.trim() } }
        if (typedIn(form, 'do') !== 'save') {
          const preview = await ledger.draftStep(step, { editor: editor.trim() === '' ? 'you' : editor, why: typed.why.trim() === '' ? '…' : typed.why })
          return await shown(c, of, subject, typed, { preview })
        }
        await ledger.decideStep(step, { editor, why: typed.why }, new Map([[id, typed.seen === '' ? null : typed.seen]]))
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error
        return shown(c, of, subject, typed, { faults: [{ field: fieldOf(error.field, of), message: error.message }] })
      }
      if (!own.fixed) rememberEditor(c, editor.trim())
      return c.redirect(urls.statement(id), 303)
    })
  }

  return app
}

/** The field of the form that a fault is told at. */
function fieldOf(field: string, of: 'split' | 'merge'): StepField {
  const own = (['from', 'speakers', 'other', 'why', 'editor'] as const).find((one) => one === field)
  return own ?? (of === 'split' ? 'from' : 'other')
}
