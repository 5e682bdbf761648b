import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { eventsJsonLd } from '../../export/events-jsonld.js'
import { searchAsked, searchFields } from '../../export/search-asked.js'
import { toEvent, toPromise, toPromiseOf, toPromises, toTimeline, toTopic, toTopicShown } from '../../export/to-remarks.js'
import { LONGEST_NAME } from '../../model/correction.js'
import { EVENT_CATEGORIES } from '../../model/event-category.js'
import { momentOf } from '../../model/moment.js'
import { isPartialIsoDate } from '../../model/partial-date.js'
import { LONGEST_REMARK, LONGEST_TOPIC, PROMISE_STATES } from '../../model/remark.js'
import { TIMELINE_DATES } from '../../model/timeline-dates.js'
import type { Ledger, Search } from '../../record/ledger.js'
import { originOf } from '../origin.js'
import { Events, OneEvent, OnePromise, OneTopic, PromiseOf, Promises, Timeline, Topics, TopicShown, Undone } from './contracts.js'
import { EVENT, listed, PROMISE, PROMISE_LISTED, STATEMENT_ID, TIMELINE, TOPIC, TOPIC_SHOWN } from './examples.js'
import { noSuch, whole } from './identifiers.js'
import { pagingQuery } from './paging.js'
import { noSuchPlace, wrongParameter } from './problems.js'
import { ANY, idOf, json, OF_ONE, TAKES_BODY, WITH_TOKEN, WRITES } from './routes.js'
import { fitting } from './fitting.js'

const tags = ['Topics and timelines']
const by = { editor: z.string().trim().min(1).max(LONGEST_NAME).describe('Who keeps it: stands with it') }
const note = z.string().max(LONGEST_REMARK).describe('What to say of it, for all to read')
const flag = (what: string) => z.enum(['true', 'false']).optional().transform((value) => value === 'true').describe(what).openapi({ type: 'boolean' })
const body = <T extends z.ZodType>(schema: T, example: NoInfer<z.input<T>>) => ({ required: true, content: { 'application/json': { schema, example } } })
const search = z.record(z.string(), z.string()).describe('What its statements are found by: filters by their names, as `/api/v1/statements` takes them')
const since = z.string().transform((value, context) => {
  const at = momentOf(value)
  if (at !== null) return at
  context.addIssue('give a day as 2021-12-24, or a time as 2021-12-24T18:30:00Z')
  return z.NEVER
}).optional().describe('Also what pages were first seen to hold from then on: a day, or a time with its zone').openapi({ type: 'string', example: '2031-03-01' })
const day = (what: string) => z.string().refine(isPartialIsoDate, 'give a date as 2031-12-24, 2031-12 or 2031').describe(what)
const topicId = z.object({ id: z.string().min(1).max(200).describe('The topic’s identifier or its beginning, or its name').openapi({ example: TOPIC.topic }) })
const CHANGED = { ...ANY, 404: OF_ONE[404], ...WRITES, ...TAKES_BODY }
const name = z.string().min(1).max(LONGEST_TOPIC).describe('What it is called: one topic’s at a time')

const listTopics = createRoute({
  method: 'get', path: '/api/v1/topics', tags, summary: 'List the topics', description: 'Searches that are pinned under a name, what was done last first.',
  request: { query: z.strictObject({ ended: flag('true: also those that are pinned no more'), ...pagingQuery(20) }) }, responses: { 200: json(Topics, 'The topics', listed(TOPIC)), ...ANY },
})
const showTopic = createRoute({
  method: 'get', path: '/api/v1/topics/{id}', tags, summary: 'Show what a topic holds', description: 'Each speaker’s statements in order, what changed in their wording, and what is new since a time.',
  request: { params: topicId, query: z.strictObject({ since }) }, responses: { 200: json(TopicShown, 'The topic', TOPIC_SHOWN), ...ANY, 404: OF_ONE[404] },
})
const pin = createRoute({
  method: 'post', path: '/api/v1/topics', tags, summary: 'Pin a search', description: 'Pins a search under a name.', security: WITH_TOKEN,
  request: { body: body(z.strictObject({ name, search, note: note.default(''), ...by }), { name: TOPIC.name, search: TOPIC.search, note: TOPIC.note, editor: TOPIC.editor }) },
  responses: { 201: json(OneTopic, 'It is kept', { schema: 1, topic: TOPIC }), ...ANY, ...WRITES, ...TAKES_BODY },
})
const change = createRoute({
  method: 'post', path: '/api/v1/topics/{id}', tags, summary: 'Change or end a topic', description: 'Gives a topic another name, search or note; ends it, or pins it again. What isn’t given stays, and what was stays in its log.', security: WITH_TOKEN,
  request: { params: topicId, body: body(z.strictObject({ name: name.optional(), search: search.optional(), note: note.optional(), ended: z.boolean().optional().describe('Whether it is to be pinned no more'), ...by }), { ended: true, note: 'Settled', editor: TOPIC.editor }) },
  responses: { 201: json(OneTopic, 'It is kept', { schema: 1, topic: { ...TOPIC, ended: true, note: 'Settled' } }), ...CHANGED },
})
const getTimeline = createRoute({
  method: 'get', path: '/api/v1/timeline', tags, summary: 'Lay statements and dates in time', description: 'The statements of a search, of a person or of an article, and the dates that their pages give, by day; up to limits that are told. No program says what happened.',
  request: {
    query: z.strictObject({
      ...searchFields, article: z.string().optional().describe('Of this article, in place of a search'), person: z.string().optional().describe('Of this speaker, as the list of speakers has them, in place of a search'),
      dates: z.enum(TIMELINE_DATES).optional().describe('Of the dates: all that the pages give (unless told), those in the words of the statements, or none'),
    }),
  },
  responses: { 200: json(Timeline, 'The timeline', TIMELINE), ...OF_ONE },
})
const listEvents = createRoute({
  method: 'get', path: '/api/v1/events', tags, summary: 'List what dates and statements tell of', description: 'What editors say that dates and statements tell of, the earliest day first; with `all` also what was taken back, what was done last first.',
  request: { query: z.strictObject({ category: z.enum(EVENT_CATEGORIES).optional().describe('Only these'), all: flag('true: also what was taken back'), ...pagingQuery(20) }) }, responses: { 200: json(Events, 'The events', listed(EVENT)), ...ANY },
})
const eventsLd = createRoute({
  method: 'get', path: '/api/v1/events/json-ld', tags, summary: 'Take events away', description: 'What editors tagged, as schema.org’s Event, up to 1,000 at once, the earliest day first.',
  request: { query: z.strictObject({ category: z.enum(EVENT_CATEGORIES).optional().describe('Only these') }) },
  responses: { 200: { description: 'The events', content: { 'application/ld+json': { schema: z.looseObject({ '@context': z.string().describe('https://schema.org') }).describe('A document of JSON-LD') } } }, ...ANY },
})
const about = {
  statement: z.string().optional().describe('A statement; or else an article and a date'), article: z.string().optional().describe('The article of the date'),
  date: z.string().optional().describe('The date in the words of the page'), begin: z.int().min(0).optional().describe('Or where it begins in the article’s text'),
}
const tag = createRoute({
  method: 'post', path: '/api/v1/events', tags, summary: 'Say what a date or a statement tells of', description: 'Tags a statement, or a date of an article, with a category; a later one takes its place.', security: WITH_TOKEN,
  request: { body: body(z.strictObject({ ...about, category: z.enum(EVENT_CATEGORIES).nullable().describe('null: no event after all'), note: note.default(''), ...by }), { statement: STATEMENT_ID, category: 'concede', editor: EVENT.editor }) },
  responses: { 201: json(OneEvent, 'It is kept', { schema: 1, event: EVENT }), ...OF_ONE, ...WRITES, ...TAKES_BODY },
})
const listPromises = createRoute({
  method: 'get', path: '/api/v1/promises', tags, summary: 'List promises', description: 'Promises with their deadlines and how they went, what is due first, first.',
  request: { query: z.strictObject({ state: z.enum(PROMISE_STATES).optional().describe('Only these'), dueBefore: day('Only what is due then or earlier').optional(), overdue: flag('true: only open ones whose day has passed'), ...pagingQuery(20) }) },
  responses: { 200: json(Promises, 'The promises', { schema: 1, items: [PROMISE_LISTED], next: null }), ...ANY },
})
const onePromise = createRoute({
  method: 'get', path: '/api/v1/statements/{id}/promise', tags, summary: 'Show a statement as a promise', description: 'By when it promises something, how that went, and all that was kept of it.',
  request: { params: idOf('statement', STATEMENT_ID) }, responses: { 200: json(PromiseOf, 'The promise', { schema: 1, promise: PROMISE, carried: false, log: [PROMISE] }), ...OF_ONE },
})
const keepPromise = createRoute({
  method: 'post', path: '/api/v1/statements/{id}/promise', tags, summary: 'Keep a promise', description: 'Keeps by when a statement promises something, or how that went. What isn’t given stays as it is.', security: WITH_TOKEN,
  request: { params: idOf('statement', STATEMENT_ID), body: body(z.strictObject({ due: day('Until when; null for no day').nullable().optional(), state: z.enum(PROMISE_STATES).optional().describe('How it stands'), note: note.default(''), ...by }), { due: '2031-06', editor: PROMISE.editor }) },
  responses: { 201: json(OnePromise, 'It is kept', { schema: 1, promise: PROMISE }), ...OF_ONE, ...WRITES, ...TAKES_BODY },
})
const undo = createRoute({
  method: 'post', path: '/api/v1/remarks/{id}/undo', tags, summary: 'Take something back', description: 'Takes back what was kept of a topic, an event or a promise; what stood before it stands again. Both stay in the log.', security: WITH_TOKEN,
  request: { params: z.object({ id: z.string().min(1).describe('The record’s own identifier').openapi({ example: EVENT.id }) }), body: body(z.strictObject({ note: z.string().trim().min(1).max(LONGEST_REMARK).describe('Why'), ...by }), { note: 'Nothing was conceded', editor: EVENT.editor }) },
  responses: { 201: json(Undone, 'It is taken back', { schema: 1, id: '0d1c7b9be2d45f67a810', undoes: EVENT.id }), ...CHANGED },
})

/** What editors keep beside what was read: looking for all, keeping with a token. */
export function remarks(api: OpenAPIHono, ledger: Ledger): void {
  const topicOf = async (id: string) => {
    const of = await ledger.topicNamed(id)
    const found = of === null ? null : await ledger.topic(of)
    if (found?.topic == null) throw noSuch('topic')
    return { topic: found.topic, log: found.log }
  }
  const placeIn = async (after: string | undefined) => {
    if (after !== undefined && await ledger.remark(after) === null) throw noSuchPlace()
  }

  api.openapi(listTopics, async (c) => {
    const asked = c.req.valid('query')
    await placeIn(asked.after)
    const { items, next } = await ledger.topics(asked)
    return c.json({ schema: 1 as const, items: items.map(toTopic), next }, 200)
  })
  api.openapi(showTopic, async (c) => {
    const { topic, log } = await topicOf(c.req.valid('param').id)
    return c.json(toTopicShown(await ledger.topicShown(topic, c.req.valid('query')), log), 200)
  })
  api.openapi(pin, async (c) => {
    const { name: called, search: asked, note: said, editor } = c.req.valid('json')
    return c.json({ schema: 1 as const, topic: toTopic(await ledger.pinTopic({ name: called, search: searchIn(asked) }, { editor, note: said })) }, 201)
  })
  api.openapi(change, async (c) => {
    const { topic } = await topicOf(c.req.valid('param').id)
    const { search: asked, note: said, editor, ...rest } = c.req.valid('json')
    return c.json({ schema: 1 as const, topic: toTopic(await ledger.changeTopic(topic.of, { ...rest, ...(asked !== undefined && { search: searchIn(asked) }) }, { editor, note: said })) }, 201)
  })
  api.openapi(getTimeline, async (c) => {
    const { article, person, dates, ...asked } = c.req.valid('query')
    const of = fitting(asked)
    if ([article !== undefined, person !== undefined, Object.keys(of).length > 0].filter(Boolean).length > 1) throw wrongParameter({ in: 'query', name: article === undefined ? 'person' : 'article', detail: 'stands in place of a search: give one of them' })
    const found = await ledger.timeline(article !== undefined ? { article: await whole(ledger, 'article', article) } : person !== undefined ? { person: (await ledger.person(person)).person } : { search: of }, { dates })
    if (found === null) throw noSuch('article')
    return c.json(toTimeline(found), 200)
  })
  api.openapi(listEvents, async (c) => {
    const asked = c.req.valid('query')
    await placeIn(asked.after)
    const { items, next } = await ledger.events(asked)
    return c.json({ schema: 1 as const, items: items.map(toEvent), next }, 200)
  })
  api.openapi(eventsLd, async (c) => {
    const { items } = await ledger.events({ ...c.req.valid('query'), limit: 1_000 })
    return c.json(eventsJsonLd(items.map(toEvent), originOf(c)), 200, { 'Content-Type': 'application/ld+json' })
  })
  api.openapi(tag, async (c) => {
    const { statement, article, date, begin, category, note: said, editor } = c.req.valid('json')
    const wrong = (part: string, detail: string) => wrongParameter({ in: 'body', name: part, detail })
    if ((statement === undefined) === (article === undefined)) throw wrong('statement', 'give a statement, or an article and a date')
    if (article !== undefined && (date === undefined) === (begin === undefined)) throw wrong('date', 'give the words of the date, or where it begins')
    const of = statement !== undefined ? { statement: await whole(ledger, 'statement', statement) } : { article: await whole(ledger, 'article', article!), date: date !== undefined ? { words: date } : { begin: begin! } }
    const made = await ledger.tagEvent(of, category, { editor, note: said })
    return c.json({ schema: 1 as const, event: toEvent({ event: made, counts: true, article: (await ledger.article(made.target.article))?.article ?? null }) }, 201)
  })
  api.openapi(listPromises, async (c) => {
    const { overdue, state, dueBefore, ...paging } = c.req.valid('query')
    if (overdue && (state !== undefined || dueBefore !== undefined)) throw wrongParameter({ in: 'query', name: 'overdue', detail: 'stands alone: what is overdue is open, and was due before today' })
    await placeIn(paging.after)
    const { items, next } = await ledger.promises({ ...paging, overdue, state, dueBefore })
    return c.json(toPromises(items, next), 200)
  })
  api.openapi(onePromise, async (c) => c.json(toPromiseOf(await ledger.promiseOf(await whole(ledger, 'statement', c.req.valid('param').id))), 200))
  api.openapi(keepPromise, async (c) => {
    const { due, state, note: said, editor } = c.req.valid('json')
    const made = await ledger.keepPromise({ statement: await whole(ledger, 'statement', c.req.valid('param').id), due, state }, { editor, note: said })
    return c.json({ schema: 1 as const, promise: toPromise(made, { counts: true, overdue: (await ledger.promiseOf(made.target.statement ?? made.of)).overdue }) }, 201)
  })
  api.openapi(undo, async (c) => {
    const { id } = c.req.valid('param')
    if (await ledger.remark(id) === null) throw noSuch('record')
    return c.json({ schema: 1 as const, id: (await ledger.undoRemark(id, c.req.valid('json'))).id, undoes: id }, 201)
  })
}

/** The search that a body asks for. Throws for one that can't be. */
function searchIn(asked: Readonly<Record<string, string>>): Search {
  const parsed = searchAsked(asked)
  if ('search' in parsed) return parsed.search
  const [first] = parsed.wrong
  throw wrongParameter({ in: 'body', name: `search.${first?.name ?? ''}`, detail: first?.message ?? 'is wrong' })
}
