import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { EDITOR_ROLES, editorKey, LONGEST_EDITOR } from '../../model/editor.js'
import type { Ledger } from '../../record/ledger.js'
import { AddedEditor, EditorLog, Editors, OneEditor } from './contracts.js'
import { EDITOR, EDITOR_EVENT, listed } from './examples.js'
import { noSuch } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { ANY, json, OF_ONE, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Editors']
const path = '/api/v1/editors'
const { 404: none } = OF_ONE
const role = z.enum(EDITOR_ROLES).describe('reader, reporter, editor or chief: each may what those before may, and more')
const password = z.string().max(400).optional().describe('A password; where none is given, one is made and told, this once')
const params = z.object({ name: z.string().min(1).max(4 * LONGEST_EDITOR).describe('The editor’s name').openapi({ example: EDITOR.name }) })
const body = <T extends z.ZodType>(schema: T, example: NoInfer<z.input<T>>) => ({ required: true, content: { 'application/json': { schema, example } } })

const list = createRoute({
  method: 'get', path, tags, summary: 'List the editors', description: 'Who may sign in, and as what. For a chief: takes a token of that role, as all here.', security: WITH_TOKEN,
  responses: { 200: json(Editors, 'The editors', { schema: 1, items: [EDITOR] }), ...ANY, ...WRITES },
})

const add = createRoute({
  method: 'post', path, tags, summary: 'Add an editor', description: 'Lets somebody sign in on the desk.', security: WITH_TOKEN,
  request: {
    body: body(z.strictObject({
      name: z.string().min(1).max(4 * LONGEST_EDITOR).describe('Stands with what they decide'), role, password: z.string().max(400).nullable().optional().describe('A password; null for none, where a provider of identities tells them; else one is made and told, this once'),
      email: z.string().optional().describe('By which a provider of identities tells them at first'), subject: z.string().optional().describe('And for good: its `sub`'),
    }), { name: EDITOR.name, role: 'editor' }),
  },
  responses: { 201: json(AddedEditor, 'They were added', { schema: 1, editor: EDITOR, password: 'q7mdk-3vx8c-hh2wa-9ypzt' }), ...ANY, ...WRITES, ...TAKES_BODY },
})

const setRole = createRoute({
  method: 'put', path: `${path}/{name}/role`, tags, summary: 'Change a role', description: 'Holds at once, also for who is signed in.', security: WITH_TOKEN,
  request: { params, body: body(z.strictObject({ role }), { role: 'chief' }) },
  responses: { 200: json(OneEditor, 'The editor', { schema: 1, editor: { ...EDITOR, role: 'chief' } }), ...ANY, 404: none, ...WRITES, ...TAKES_BODY },
})

const setPassword = createRoute({
  method: 'put', path: `${path}/{name}/password`, tags, summary: 'Set a password', description: 'Ends all sessions of that editor.', security: WITH_TOKEN,
  request: { params, body: body(z.strictObject({ password }), {}) },
  responses: { 200: json(AddedEditor, 'It holds from now on', { schema: 1, editor: EDITOR, password: 'q7mdk-3vx8c-hh2wa-9ypzt' }), ...ANY, 404: none, ...WRITES, ...TAKES_BODY },
})

const remove = createRoute({
  method: 'delete', path: `${path}/{name}`, tags, summary: 'Take an editor away', description: 'They sign in no more, and their sessions end at once. Their name stays in what they decided.', security: WITH_TOKEN, request: { params },
  responses: { 204: { description: 'They sign in no more' }, ...ANY, 404: none, ...WRITES },
})

const log = createRoute({
  method: 'get', path: '/api/v1/editor-log', tags, summary: 'List what happened to editors', description: 'Sign-ins, failures, roles, tokens: newest first, and never changed.', security: WITH_TOKEN,
  request: { query: z.strictObject(pagingQuery(50)) },
  responses: { 200: json(EditorLog, 'What happened', listed(EDITOR_EVENT)), ...ANY, ...WRITES },
})

/** Who may do what: for chiefs. */
export function editors(api: OpenAPIHono, ledger: Ledger): void {
  const told = async (name: string) => {
    const editor = (await ledger.editors()).find((one) => editorKey(one.name) === editorKey(name))
    if (editor === undefined) throw noSuch('editor')
    return { schema: 1 as const, editor }
  }
  api.openapi(list, async (c) => c.json({ schema: 1 as const, items: [...await ledger.editors()] }, 200))

  api.openapi(add, async (c) => {
    const given = c.req.valid('json')
    const made = await ledger.addEditor(given, c.get('token')?.name ?? null)
    return c.json({ ...await told(given.name), password: made }, 201)
  })

  api.openapi(setRole, async (c) => {
    const { editor: { name } } = await told(c.req.valid('param').name)
    await ledger.setEditorRole(name, c.req.valid('json').role, c.get('token')?.name ?? null)
    return c.json(await told(name), 200)
  })

  api.openapi(setPassword, async (c) => {
    const { editor: { name } } = await told(c.req.valid('param').name)
    const made = await ledger.setEditorPassword(name, c.req.valid('json').password, c.get('token')?.name ?? null)
    return c.json({ ...await told(name), password: made }, 200)
  })

  api.openapi(remove, async (c) => {
    const { editor: { name } } = await told(c.req.valid('param').name)
    await ledger.removeEditor(name, c.get('token')?.name ?? null)
    return c.body(null, 204)
  })

  api.openapi(log, async (c) => {
    const { items, next } = await ledger.editorLog(c.req.valid('query'))
    return c.json({ schema: 1 as const, items: [...items], next }, 200)
  })
}
