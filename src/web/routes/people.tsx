import { Hono } from 'hono'
import type { Context } from 'hono'
import { JUDGED } from '../../model/judgement.js'
import { EditRefused, type Ledger } from '../../record/ledger.js'
import { editorOf, rememberEditor } from '../editor.js'
import { typedIn, type Fault } from '../forms/fault.js'
import type { Refused } from '../forms/refused.js'
import { LONGEST_QUERY } from '../limits.js'
import { page } from '../page.js'
import { MessagePage } from '../pages/message.js'
import { PartNamePage, type PartField, type TypedPart } from '../pages/part-name.js'
import { JudgePage, PeoplePage, type JudgeField } from '../pages/people.js'
import { ReadOnlyPage } from '../pages/read-only.js'
import { mayWrite, writerOf } from '../security.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, unreadable, writing } from './writing.js'

/** Statements that a form to part a name shows. */
const A_PAGE = 100
/** Assignments that a page shows. */
const ASSIGNMENTS = 50

interface Typed { readonly is: string; readonly why: string; readonly editor: string }

/** `/people`: which names are one person's; `/speakers/…/part`: what one name holds of two. */
export function peopleRoutes({ ledger, version }: { readonly ledger: Ledger; readonly version: string }): Hono {
  const app = new Hono()
  const missing = (c: Context, message: string) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={message} />, 404)
  const people = async (c: Context, problem: (Refused & { readonly of: 'judgement' | 'assignment' }) | null = null) => {
    const asked = { limit: ASSIGNMENTS, after: problem === null ? c.req.query('after') || undefined : undefined }
    const [suggestions, judgements, assignments] = await Promise.all([ledger.suggestions(), ledger.judgements({}), ledger.assignments(asked)])
    return page(c, <PeoplePage version={version} suggestions={suggestions} judgements={judgements} assignments={assignments} editor={await editorOf(c, ledger)} problem={problem} />, problem === null ? 200 : 422)
  }
  const comparing = async (c: Context, left: string, right: string, typed: Typed, faults: readonly Fault<JudgeField>[] = []) => {
    let told = faults
    // Names that one identifier has can be told apart, and are joined already.
    const isShared = left !== '' && right !== '' && (await ledger.keysOfName(left)).some((key) => key !== left) && (await ledger.keysOfName(right)).some((key) => key !== right)
    const preview = left === '' || right === '' || isShared ? null : await ledger.previewJoin(left, right).catch((error: unknown) => {
      if (!(error instanceof EditRefused)) throw error
      if (told.length === 0) told = [{ field: error.field as JudgeField, message: error.message }]
      return null
    })
    return page(c, <JudgePage version={version} left={left} right={right} preview={preview} typed={typed} editor={await editorOf(c, ledger)} faults={told} />, faults.length > 0 ? 422 : 200)
  }
  const askedName = (c: Context, name: string) => (c.req.query(name) ?? '').trim().slice(0, LONGEST_QUERY).toWellFormed()

  app.get('/people', (c) => people(c))

  app.get('/people/judge', (c) => comparing(c, askedName(c, 'left'), askedName(c, 'right'), { is: '', why: '', editor: '' }))

  app.post('/people/judge', writing({ ledger, version }), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const [left, right] = (['left', 'right'] as const).map((name) => typedIn(form, name).trim().slice(0, LONGEST_QUERY)) as [string, string]
    const typed = { is: typedIn(form, 'is'), why: typedIn(form, 'why'), editor: typedIn(form, 'editor') }
    const is = JUDGED.find((one) => one === typed.is)
    if (is === undefined) return comparing(c, left, right, typed, [{ field: 'is', message: t('people.chooseWhat') }])
    const own = await editorOf(c, ledger)
    try {
      const made = await ledger.judge(left, is, right, { editor: own.fixed ? own.name : typed.editor, why: typed.why })
      if (!own.fixed) rememberEditor(c, made.editor)
      return c.redirect(is === 'same' ? urls.speaker(made.left) : urls.people(), 303)
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      return comparing(c, left, right, typed, [{ field: error.field as JudgeField, message: error.message }])
    }
  })

  for (const path of ['/people/judgements/:id/undo', '/people/assignments/:id/undo']) app.post(path, writing({ ledger, version }), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const own = await editorOf(c, ledger)
    const by = { editor: own.fixed ? own.name : typedIn(form, 'editor'), why: typedIn(form, 'why') }
    const id = c.req.param('id') ?? ''
    try {
      const made = c.req.path.startsWith('/people/judgements/') ? await ledger.undoJudgement(id, by) : await ledger.undoAssignment(id, by)
      if (!own.fixed) rememberEditor(c, made.editor)
      return c.redirect(urls.people(), 303)
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      return people(c, { message: error.message, id, ...by, of: c.req.path.startsWith('/people/judgements/') ? 'judgement' : 'assignment' })
    }
  })

  const parting = async (c: Context, key: string, typed: TypedPart, faults: readonly Fault<PartField>[] = []) => {
    const said = await ledger.statementsBy(key, { limit: A_PAGE })
    if (said.total === 0) return missing(c, t('messages.nobody'))
    return page(c, <PartNamePage version={version} name={key} said={said} typed={typed} editor={await editorOf(c, ledger)} faults={faults} />, faults.length > 0 ? 422 : 200)
  }

  app.get('/speakers/:key/part', async (c) => {
    const key = c.req.param('key')
    if ((await ledger.statementsBy(key, { limit: 1 })).total === 0) return missing(c, t('messages.nobody'))
    if (!await mayWrite(writerOf(c), ledger)) return page(c, <ReadOnlyPage version={version} title={t('parting.title')} />)
    return parting(c, key, { statements: [], to: '', why: '', editor: '' })
  })

  app.post('/speakers/:key/part', writing({ ledger, version }), async (c) => {
    const key = c.req.param('key')
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const typed: TypedPart = {
      statements: form.getAll('statements').filter((one) => typeof one === 'string').slice(0, A_PAGE), to: typedIn(form, 'to').trim(), why: typedIn(form, 'why'), editor: typedIn(form, 'editor'),
    }
    if (typed.statements.length === 0) return parting(c, key, typed, [{ field: 'statements', message: t('parting.chooseSome') }])
    const own = await editorOf(c, ledger)
    const by = { editor: own.fixed ? own.name : typed.editor, why: typed.why }
    try {
      await ledger.assign({ statements: typed.statements, speaker: key, actor: typed.to }, by)
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      const field = error.field === 'why' || error.field === 'editor' ? error.field : error.field === 'actor' ? 'to' : 'statements'
      return parting(c, key, typed, [{ field, message: error.message }])
    }
    if (!own.fixed) rememberEditor(c, by.editor.trim())
    return c.redirect(urls.speaker(key), 303)
  })

  return app
}
