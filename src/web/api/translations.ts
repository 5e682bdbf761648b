import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toTranslation, toWording } from '../../export/to-translation.js'
import { LONGEST_NAME } from '../../model/correction.js'
import { LONGEST_REMARK } from '../../model/remark.js'
import type { TranslatedArticle, TranslatedStatement } from '../../model/translated.js'
import { isLanguage } from '../../model/translation.js'
import type { HowToTranslate, Ledger } from '../../record/ledger.js'
import { LONGEST_WORDING } from '../limits.js'
import { OneWording, Translation, TranslationOffer, Wordings } from './contracts.js'
import { ARTICLE_ID, listed, STATEMENT_ID, TRANSLATED, TRANSLATION_OFFER, WORDING } from './examples.js'
import { noSuch, whole } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { noSuchPlace } from './problems.js'
import { ANY, idOf, json, OF_ONE, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'

const tags = ['Translations']
const language = z.string().refine(isLanguage, 'give a language as its tag: en, fr, uk').describe('The language (BCP 47)').openapi({ example: 'fr' })
const body = <T extends z.ZodType>(schema: T, example: NoInfer<z.input<T>>) => ({ required: true, content: { 'application/json': { schema, example } } })
const asking = z.strictObject({ to: language, again: z.boolean().default(false).describe('Whether the engine is asked also for what is kept; what an editor worded stays') })
const wording = z.strictObject({
  to: language, original: z.string().min(1).max(LONGEST_WORDING).describe('The piece of the original, to the letter: one of `pieces`'), text: z.string().min(1).max(LONGEST_WORDING).describe('How it is to read'),
  note: z.string().trim().min(1).max(LONGEST_REMARK).describe('Why, for all to read'), editor: z.string().trim().min(1).max(LONGEST_NAME).describe('Who words it: stands with it'),
})
const WORDED = { to: WORDING.to, original: WORDING.original, text: WORDING.after, note: WORDING.note, editor: WORDING.editor }

const KINDS = [['statement', 'statements', STATEMENT_ID], ['article', 'articles', ARTICLE_ID]] as const

const offer = createRoute({
  method: 'get', path: '/api/v1/translations', tags, summary: 'Ask what is translated', description: 'Whether an engine is named, and into which languages it translates. Nothing is sent to it.',
  responses: { 200: json(TranslationOffer, 'What is offered', TRANSLATION_OFFER), ...ANY },
})
const list = createRoute({
  method: 'get', path: '/api/v1/wordings', tags, summary: 'List corrections of translations', description: 'How editors worded what engines had translated, what was done last first; also what counts no more. One is taken back by `/api/v1/remarks/{id}/undo`.',
  request: { query: z.strictObject({ to: language.optional(), ...pagingQuery(20) }) }, responses: { 200: json(Wordings, 'The corrections', listed(WORDING)), ...ANY },
})
const kept = ([of, path, example]: (typeof KINDS)[number]) => createRoute({
  method: 'get', path: `/api/v1/${path}/{id}/translation`, tags, summary: `Show ${of === 'statement' ? 'a statement' : 'an article'} in another language`, description: 'What is kept of it in a language; nothing is sent to an engine. No part of what is on record.',
  request: { params: idOf(of, example), query: z.strictObject({ to: language }) }, responses: { 200: json(Translation, 'The translation', TRANSLATED[of]), ...OF_ONE },
})
const made = ([of, path, example]: (typeof KINDS)[number]) => createRoute({
  method: 'post', path: `/api/v1/${path}/{id}/translation`, tags, summary: `Have ${of === 'statement' ? 'a statement' : 'an article'} translated`, security: WITH_TOKEN,
  description: 'Asks the engine that the desk was told of for what isn’t kept. Where that fails, `whole` is false, `problem` says why, and what was made by then is kept.',
  request: { params: idOf(of, example), body: body(asking, { to: 'fr' }) }, responses: { 200: json(Translation, 'The translation', TRANSLATED[of]), ...OF_ONE, ...WRITES, ...TAKES_BODY },
})
const worded = ([of, path, example]: (typeof KINDS)[number]) => createRoute({
  method: 'post', path: `/api/v1/${path}/{id}/wording`, tags, summary: `Correct the translation of ${of === 'statement' ? 'a statement' : 'an article'}`, security: WITH_TOKEN,
  description: 'Words a piece of the translation otherwise. It counts wherever that piece stands to the letter, and goes before what engines make of it later.',
  request: { params: idOf(of, example), body: body(wording, WORDED) }, responses: { 201: json(OneWording, 'It is kept', { schema: 1, wording: WORDING }), ...OF_ONE, ...WRITES, ...TAKES_BODY },
})

/** Statements and articles in other languages: what is kept for all, asking an engine and correcting with a token. */
export function translations(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(offer, async (c) => {
    const told = await ledger.translationOffer()
    return c.json(told.is === 'off' ? { schema: 1 as const, offered: false, engine: null, languages: [], why: told.why } : { schema: 1 as const, offered: true, engine: told.engine, languages: [...told.languages], why: null }, 200)
  })
  api.openapi(list, async (c) => {
    const asked = c.req.valid('query')
    if (asked.after !== undefined && await ledger.remark(asked.after) === null) throw noSuchPlace()
    const { items, next } = await ledger.wordings(asked)
    return c.json({ schema: 1 as const, items: items.map(toWording), next }, 200)
  })
  for (const kind of KINDS) {
    const [of] = kind
    const read = async (short: string, to: string, how: HowToTranslate) => {
      const id = await whole(ledger, of, short)
      const text: TranslatedStatement | TranslatedArticle | null = of === 'statement' ? await ledger.translateStatement(id, to, how) : await ledger.translateArticle(id, to, how)
      if (text === null) throw noSuch(of)
      return toTranslation(text)
    }
    api.openapi(kept(kind), async (c) => c.json(await read(c.req.valid('param').id, c.req.valid('query').to, {}), 200))
    api.openapi(made(kind), async (c) => {
      const { to, again } = c.req.valid('json')
      return c.json(await read(c.req.valid('param').id, to, { ask: true, again, signal: c.req.raw.signal }), 200)
    })
    api.openapi(worded(kind), async (c) => {
      const id = await whole(ledger, of, c.req.valid('param').id)
      if ((await ledger.identifiers(of, id)).length === 0) throw noSuch(of)
      const { to, original, text, note, editor } = c.req.valid('json')
      const remark = await ledger.wordTranslation({ of: of === 'statement' ? { statement: id } : { article: id }, to, original, text }, { editor, note })
      return c.json({ schema: 1 as const, wording: toWording({ remark, counts: true }) }, 201)
    })
  }
}
