import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toCoverage, toPageChange, toQuoteAnswer, toRelated, toSameWords } from '../../export/to-same-words.js'
import { momentOf } from '../../model/moment.js'
import type { Ledger } from '../../record/ledger.js'
import { LONGEST_QUERY, LONGEST_QUOTE } from '../limits.js'
import { Coverage, PageChanges, QuoteAnswer, RelatedList, SameWords } from './contracts.js'
import { ARTICLE_ID, COVERAGE, listed, PAGE_CHANGE, QUOTE_ANSWER, RELATED, SAME_WORDS, STATEMENT_ID } from './examples.js'
import { noSuch, whole } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { ANY, idOf, json, OF_ONE } from './routes.js'

const tags = ['Comparing']
const { limit } = pagingQuery(20)
/** Articles that a release is laid against where none are named. */
const USUALLY = 8
/** Identifiers in one address. */
const MOST_NAMED = 50
const several = (what: string) => z.string().min(1).transform((ids) => ids.split(',').map((id) => id.trim()).filter(Boolean)).pipe(z.array(z.string()).min(1).max(MOST_NAMED)).describe(what)
const since = z.string().transform((value, context) => {
  const at = momentOf(value)
  if (at !== null) return at
  context.addIssue('give a day as 2021-12-24, or a time as 2021-12-24T18:30:00Z')
  return z.NEVER
}).optional().describe('Only what was first seen so from then on: a day, or a time with its zone').openapi({ type: 'string', example: '2031-03-01' })

const quote = createRoute({
  method: 'get', path: '/api/v1/quote', tags, summary: 'Did somebody say it', description: 'Whether words are on record: exactly, nearly, cut or in part; who carries them, who first, and who denies them.',
  request: {
    query: z.strictObject({
      words: z.string().max(LONGEST_QUOTE).default('').describe('The words that were said').openapi({ example: 'the harbour stays open' }),
      speaker: z.string().max(LONGEST_QUERY).optional().describe('A part of the name of who may have said them').openapi({ example: 'Brandt' }), limit,
    }),
  },
  responses: { 200: json(QuoteAnswer, 'The answer', QUOTE_ANSWER), ...ANY },
})

const same = createRoute({
  method: 'get', path: '/api/v1/statements/{id}/same-words', tags, summary: 'The same words on other pages', description: 'Where the words of a statement stand on other pages, and word by word what was cut, added or changed; or, with `with`, the statement beside others.',
  request: { params: idOf('statement', STATEMENT_ID), query: z.strictObject({ with: several('Statements to lay beside it, by their identifiers or beginnings, with commas between').optional().openapi({ type: 'string' }), limit }) },
  responses: { 200: json(SameWords, 'The statements', SAME_WORDS), ...OF_ONE },
})

const coverage = createRoute({
  method: 'get', path: '/api/v1/articles/{id}/coverage', tags, summary: 'A release against its coverage', description: 'What articles carry of each quote of a release: whole, cut, altered or absent.',
  request: { params: idOf('article', ARTICLE_ID), query: z.strictObject({ with: several('The articles, by their identifiers or beginnings, with commas between; those about the same, unless given').optional().openapi({ type: 'string', example: '77aa0d9be2d45f67a810' }) }) },
  responses: { 200: json(Coverage, 'The quotes', COVERAGE), ...OF_ONE },
})

const related = createRoute({
  method: 'get', path: '/api/v1/articles/{id}/related', tags, summary: 'Related articles', description: 'Articles of other pages that are about the same, within two weeks, and why.',
  request: { params: idOf('article', ARTICLE_ID), query: z.strictObject({ limit }) }, responses: { 200: json(RelatedList, 'The articles', { schema: 1, items: [RELATED] }), ...OF_ONE },
})

const changes = createRoute({
  method: 'get', path: '/api/v1/changes', tags, summary: 'Pages that changed', description: 'Pages that were seen changed, what was added last first, and whether the page itself tells it.',
  request: { query: z.strictObject({ since, ...pagingQuery(20) }) }, responses: { 200: json(PageChanges, 'The changes', listed(PAGE_CHANGE)), ...ANY },
})

export function comparing(api: OpenAPIHono, ledger: Ledger): void {
  api.openapi(quote, async (c) => {
    const { words, ...asked } = c.req.valid('query')
    return c.json(toQuoteAnswer(await ledger.quote(words, asked)), 200)
  })

  api.openapi(same, async (c) => {
    const id = await whole(ledger, 'statement', c.req.valid('param').id)
    const { with: others, limit: most } = c.req.valid('query')
    const ids = others === undefined ? [] : await Promise.all(others.map((one) => whole(ledger, 'statement', one)))
    const group = ids.length === 0 ? await ledger.sameWords(id, { limit: most }) : await ledger.compareStatements([id, ...ids])
    if (group === null) throw noSuch('statement')
    return c.json(toSameWords(group), 200)
  })

  api.openapi(coverage, async (c) => {
    const id = await whole(ledger, 'article', c.req.valid('param').id)
    const { with: named } = c.req.valid('query')
    const articles = named === undefined ? (await ledger.related(id, { limit: USUALLY })).map(({ article }) => article.id) : await Promise.all(named.map((one) => whole(ledger, 'article', one)))
    const found = await ledger.coverage(id, articles)
    if (found === null) throw noSuch('article')
    return c.json(toCoverage(found), 200)
  })

  api.openapi(related, async (c) => {
    const id = await whole(ledger, 'article', c.req.valid('param').id)
    return c.json({ schema: 1 as const, items: (await ledger.related(id, { limit: c.req.valid('query').limit })).map(toRelated) }, 200)
  })

  api.openapi(changes, async (c) => {
    const { since: from = EVER, ...paging } = c.req.valid('query')
    const { items, next } = await ledger.changes({ since: from, ...paging })
    return c.json({ schema: 1 as const, items: items.map(toPageChange), next }, 200)
  })
}

/** Before every time. */
const EVER = '0000'
