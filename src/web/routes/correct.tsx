import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Article } from '../../model/article.js'
import type { Correction } from '../../model/correction.js'
import type { Statement } from '../../model/statement.js'
import { EditRefused, typedOf, type Decision, type Ledger, type TypedField } from '../../record/ledger.js'
import { editorOf, rememberEditor } from '../editor.js'
import { moved, NO_OTHER_REASON, placesOf, typedCorrection, typedOfForm, type CorrectField, type TypedCorrection } from '../forms/correcting.js'
import type { Fault } from '../forms/fault.js'
import { page } from '../page.js'
import { CorrectPage } from '../pages/correct.js'
import { MessagePage } from '../pages/message.js'
import { QUEUES } from '../pages/queue.js'
import { withScript } from '../script/with-script.js'
import { mayWrite, writerOf } from '../security.js'
import { urls } from '../urls.js'
import { contextOf } from '../view/context.js'
import { formOf, unreadable, writing } from './writing.js'
import { ReadOnlyPage } from '../pages/read-only.js'
import { t } from '../words/say.js'

/** Decisions before that the form shows. */
const HISTORY = 10
/** Names that it has to choose from. */
const MOST_NAMES = 200
/** Paragraphs that are shown of an article. */
const MOST_BLOCKS = 400

/** What a form is about: a statement as it is shown, or a new one of an article. */
interface Subject {
  readonly article: Article
  readonly statement: Statement | null
  readonly others: readonly Statement[]
  readonly action: string
  readonly shown: Readonly<Record<TypedField, string>>
}

const EMPTY: Readonly<Record<TypedField, string>> = {
  content: '', cue: '', source: '', speakers: '', addressees: '', targets: '', chain: '', saidAt: '', form: 'indirect', kind: 'speech', act: 'say', negated: 'false', translatedBy: '', within: '',
}

/** `/statements/…/correct` and `/articles/…/add-statement`: an editor's decision. */
export function correctRoutes({ ledger, version }: { readonly ledger: Ledger; readonly version: string }): Hono {
  const app = new Hono()
  const missing = (c: Context) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('correct.missing')} />, 404)

  const subjectOf = async (c: Context): Promise<Subject | null> => {
    const id = c.req.param('id') ?? ''
    if (c.req.path.startsWith('/articles/')) {
      const asked = await ledger.article(id)
      const kept = asked === null ? null : await ledger.article(asked.shown)
      return kept === null ? null : { article: kept.article, statement: null, others: kept.analysis.statements, action: urls.addStatement(kept.article.id), shown: EMPTY }
    }
    const found = await ledger.show(id)
    const kept = found === null ? null : await ledger.article(found.article.id)
    if (found === null || kept === null) return null
    const statement = kept.analysis.statements.find((one) => one.id === found.statement.id) ?? found.statement
    return { article: kept.article, statement, others: kept.analysis.statements, action: urls.correct(statement.id), shown: typedOf(kept.article, statement) }
  }

  const shown = async (c: Context, subject: Subject, typed: TypedCorrection, more: { readonly faults?: readonly Fault<CorrectField>[]; readonly preview?: Awaited<ReturnType<Ledger['draft']>> } = {}) => {
    const { article, statement, others, action } = subject
    const { items: history } = statement === null ? { items: [] } : await ledger.corrections({ statement: statement.id, limit: HISTORY })
    // Of one that was missed, all of the story: somewhere in it stands what was said.
    const context = statement === null ? article.blocks.filter(({ kind }) => kind !== 'furniture').slice(0, MOST_BLOCKS) : contextOf(article.blocks, statement)
    const names = new Set(others.flatMap(({ speakers, addressees, targets }) => [...speakers, ...addressees, ...targets].flatMap(({ name }) => name ?? [])).slice(0, MOST_NAMES))
    const { faults = [], preview } = more
    withScript(c)
    return page(c, (
      <CorrectPage version={version} article={article} action={action} context={context} confidence={statement?.confidence ?? null} typed={typed} shown={subject.shown} editor={await editorOf(c, ledger)} names={[...names].sort()}
        others={others.filter(({ id }) => id !== statement?.id)} statement={statement?.id ?? null} history={history} preview={preview?.correction ?? null} faults={faults} />
    ), faults.length > 0 ? 422 : 200)
  }

  for (const path of ['/statements/:id/correct', '/articles/:id/add-statement']) {
    app.get(path, async (c) => {
      const subject = await subjectOf(c)
      if (subject === null) return missing(c)
      if (!await mayWrite(writerOf(c), ledger)) return page(c, <ReadOnlyPage version={version} title={t('correct.short')} />)
      const asked = c.req.query('content')?.slice(0, 4_000)
      const answers = c.req.query('answers')
      const typed = typedCorrection(new FormData(), { ...subject.shown, ...(asked !== undefined && subject.statement === null && { content: asked.split(/\s+/).join(' ') }) }, placesIn(subject))
      return shown(c, subject, { ...typed, answers: answers === undefined ? [] : [answers], from: (c.req.query('from') ?? '').slice(0, 20) })
    })

    app.post(path, writing({ ledger, version }, { long: true }), async (c) => {
      const subject = await subjectOf(c)
      if (subject === null) return missing(c)
      const form = await formOf(c)
      if (form === null) return unreadable(c, version)
      const typed = typedCorrection(form, subject.shown, placesIn(subject))
      const { act } = typed
      if (act.is === 'move' || act.is === 'drop') {
        const near = subject.statement?.[act.role][0]?.begin ?? subject.statement?.content[0]?.begin ?? 0
        const pieces = moved(subject.article, { words: typed.fields[act.role], places: typed.places[act.role] }, act, near)
        return shown(c, subject, { ...typed, fields: { ...typed.fields, [act.role]: pieces.words }, places: { ...typed.places, [act.role]: pieces.places } })
      }
      const own = await editorOf(c, ledger)
      const editor = own.fixed ? own.name : typed.editor
      const why = act.is === 'save' && typed.why.trim() === '' ? NO_OTHER_REASON : typed.why
      const by = { editor, why, answers: typed.answers, seen: subject.statement === null ? undefined : typed.seen === '' ? null : typed.seen }
      try {
        const decision = await decisionOf(ledger, subject, typed, act.is)
        if (act.is === 'preview') {
          // Before and after can be seen before anything is explained.
          const preview = await ledger.draft(decision, { ...by, editor: editor.trim() === '' ? 'you' : editor, why: typed.why.trim() === '' ? '…' : typed.why })
          return await shown(c, subject, { ...typed, fields: { ...typed.fields, ...(typed.pick !== '' && { speakers: typed.pick }) }, pick: '' }, { preview })
        }
        const { correction } = await ledger.decide(decision, by)
        if (!own.fixed) rememberEditor(c, correction.editor)
        return c.redirect(onward(typed.from, subject.article.id, correction), 303)
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error
        return shown(c, subject, typed, { faults: [{ field: error.field as CorrectField, message: error.message }] })
      }
    })
  }

  return app
}

/** Where an editor goes on: where they came from, else to the statement. */
function onward(from: string, article: string, { id, is, target: { statement } }: Correction): string {
  if (from === 'article') return is === 'reject' ? urls.article(article) : urls.card(article, statement)
  const queue = QUEUES.find((one) => one === from)
  return queue === undefined ? urls.statement(statement) : urls.queue({ show: queue, kept: id })
}

/** Where the words of a statement stand, as it is shown. */
function placesIn({ statement }: Subject): TypedCorrection['places'] {
  return { content: placesOf(statement?.content ?? []), cue: placesOf(statement?.cue ?? []), source: placesOf(statement?.source ?? []) }
}

async function decisionOf(ledger: Ledger, { article, statement }: Subject, typed: TypedCorrection, is: 'preview' | 'save' | 'confirm' | 'reject'): Promise<Decision> {
  if (statement === null) return { is: 'add', ...await ledger.typedAddition(article.id, typedOfForm(typed)) }
  if (is === 'confirm' || is === 'reject') return { is, statement: statement.id }
  return { is: 'change', statement: statement.id, values: await ledger.typedValues(statement.id, typedOfForm(typed)) }
}
