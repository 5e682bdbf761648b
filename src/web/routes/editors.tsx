import { Hono } from 'hono'
import type { Context, MiddlewareHandler } from 'hono'
import { EDITOR_ROLES, editorKey, isAtLeast, type KnownEditor } from '../../model/editor.js'
import { EditRefused, type Ledger } from '../../record/ledger.js'
import { editorOf } from '../editor.js'
import { typedIn, type Fault } from '../forms/fault.js'
import { page } from '../page.js'
import { EditorLogPage, EditorPage, EditorsPage, NO_EDITOR, type EditorField, type TypedEditor } from '../pages/editors.js'
import { MessagePage } from '../pages/message.js'
import { roleOf, writerOf } from '../security.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, unreadable, writing } from './writing.js'

const A_PAGE = 50

interface Told { readonly name: string; readonly password: string }

/** `/editors`: who may do what; for the chief. */
export function editorsRoutes({ ledger, version }: { readonly ledger: Ledger; readonly version: string }): Hono {
  const app = new Hono()
  const chief: MiddlewareHandler = async (c, next) => {
    const role = await roleOf(writerOf(c), ledger)
    if (role === null) return c.redirect(urls.signIn(c.req.path), 302)
    if (!isAtLeast(role, 'chief')) return page(c, <MessagePage version={version} title={t('sending.forOthers')} message={t('editors.onlyChief', { role: t(`roles.${role}`) })} />, 403)
    await next()
    // What is shown here is for nobody else, and a password this once.
    c.header('Cache-Control', 'no-store')
  }
  const changing = writing({ ledger, version }, { role: 'chief' })
  const actor = async (c: Context) => {
    const { name } = await editorOf(c, ledger)
    return name === '' ? 'this machine' : name
  }
  const all = async (c: Context, { typed = NO_EDITOR, told = null, done = null, faults = [] }: { readonly typed?: TypedEditor; readonly told?: Told | null; readonly done?: string | null; readonly faults?: readonly Fault<EditorField>[] } = {}) => page(c, (
    <EditorsPage version={version} editors={await ledger.editors()} tokens={await ledger.tokens()} typed={typed} told={told} done={done} faults={faults} signsIn={!writerOf(c).onLoopback} />
  ), faults.length > 0 ? 422 : 200)
  const named = async (c: Context): Promise<KnownEditor | null> => {
    const key = editorKey(c.req.param('name') ?? '')
    return (await ledger.editors()).find(({ name }) => editorKey(name) === key) ?? null
  }
  const isOwn = async (c: Context, { name }: KnownEditor) => {
    const own = await editorOf(c, ledger)
    return own.fixed && own.name === name
  }
  const one = async (c: Context, editor: KnownEditor, { told = null, faults = [] }: { readonly told?: Told | null; readonly faults?: readonly Fault<EditorField>[] } = {}) =>
    page(c, <EditorPage version={version} editor={editor} own={await isOwn(c, editor)} told={told} faults={faults} />, faults.length > 0 ? 422 : 200)
  const missing = (c: Context) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('editors.nobodySignsIn')} />, 404)

  app.get('/editors', chief, (c) => {
    const name = c.req.query('name') ?? ''
    const done = c.req.query('done')
    return all(c, { done: done === 'role' ? t('editors.hasAnotherRole', { name }) : done === 'removed' ? t('editors.wasTakenAway', { name }) : null })
  })

  app.post('/editors', changing, chief, async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const typed: TypedEditor = { name: typedIn(form, 'name'), role: typedIn(form, 'role'), email: typedIn(form, 'email'), subject: typedIn(form, 'subject'), how: typedIn(form, 'how') }
    const role = EDITOR_ROLES.find((of) => of === typed.role)
    if (role === undefined) return all(c, { typed, faults: [{ field: 'role', message: t('editors.chooseRole') }] })
    try {
      const password = await ledger.addEditor({ name: typed.name, role, email: typed.email, subject: typed.subject, password: typed.how === 'provider' ? null : undefined }, await actor(c))
      const name = typed.name.trim()
      return await all(c, { told: password === null ? null : { name, password }, done: t('editors.wasAdded', { name }) })
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      return all(c, { typed, faults: [{ field: error.field === 'password' ? 'how' : error.field as EditorField, message: error.message }] })
    }
  })

  app.get('/editors/log', chief, async (c) => {
    const after = c.req.query('after') || undefined
    const { items, next } = await ledger.editorLog({ limit: A_PAGE, after })
    return page(c, <EditorLogPage version={version} items={items} next={next} isFirst={after === undefined} />)
  })

  app.get('/editors/of/:name', chief, async (c) => {
    const editor = await named(c)
    return editor === null ? missing(c) : one(c, editor)
  })

  for (const what of ['role', 'password', 'remove'] as const) {
    app.post(`/editors/of/:name/${what}`, changing, chief, async (c) => {
      const editor = await named(c)
      if (editor === null) return missing(c)
      const form = await formOf(c)
      if (form === null) return unreadable(c, version)
      const { name } = editor
      const by = await actor(c)
      if (what !== 'password' && await isOwn(c, editor)) return one(c, editor, { faults: [{ field: 'role', message: t('editors.anotherChief') }] })
      try {
        if (what === 'password') {
          const password = await ledger.setEditorPassword(name, undefined, by)
          return await one(c, editor, { told: { name, password: password ?? '' } })
        }
        if (what === 'role') {
          const role = EDITOR_ROLES.find((of) => of === typedIn(form, 'role'))
          if (role === undefined) return await one(c, editor, { faults: [{ field: 'role', message: t('editors.chooseRole') }] })
          if (role !== editor.role) await ledger.setEditorRole(name, role, by)
          return c.redirect(urls.editors({ done: 'role', name }), 303)
        }
        if (typedIn(form, 'sure') === '') return await one(c, editor, { faults: [{ field: 'sure', message: t('editors.saySure') }] })
        await ledger.removeEditor(name, by)
        return c.redirect(urls.editors({ done: 'removed', name }), 303)
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error
        return one(c, editor, { faults: [{ field: 'role', message: error.message }] })
      }
    })
  }

  return app
}
