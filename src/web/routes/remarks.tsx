import { Hono } from 'hono'
import type { Context } from 'hono'
import { searchAsked, type WrongInSearch } from '../../export/search-asked.js'
import { EVENT_CATEGORIES } from '../../model/event-category.js'
import { momentOf } from '../../model/moment.js'
import { eventSubject, PROMISE_STATES, type EventRemark } from '../../model/remark.js'
import { TIMELINE_DATES } from '../../model/timeline-dates.js'
import { EditRefused, type EventAbout, type Ledger, type Search, type TimelineOf } from '../../record/ledger.js'
import { editorOf, rememberEditor } from '../editor.js'
import { typedIn, type Fault } from '../forms/fault.js'
import { LONGEST_QUERY } from '../limits.js'
import { page } from '../page.js'
import { EventsPage, TagPage, type EventField } from '../pages/events.js'
import { MessagePage } from '../pages/message.js'
import { PromisePage, PromisesPage, type PromiseField } from '../pages/promises.js'
import { ReadOnlyPage } from '../pages/read-only.js'
import { TimelinePage } from '../pages/timeline.js'
import { TopicPage } from '../pages/topic.js'
import { TopicFormPage, TopicsPage, type TopicField, type TypedTopic } from '../pages/topics.js'
import { UndoRemarkPage } from '../pages/undo-remark.js'
import { titleOf } from '../parts/article-line.js'
import { SearchInWords } from '../parts/search-in-words.js'
import { mayWrite, writerOf } from '../security.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, unreadable, writing } from './writing.js'

const A_PAGE = 50

interface Needs {
  readonly ledger: Ledger
  readonly version: string
}

const asked = (c: Context, name: string) => (c.req.query(name) ?? '').trim().slice(0, LONGEST_QUERY).toWellFormed()
const placeIn = (c: Context) => c.req.query('after') || undefined

/** Topics, timelines, events and promises: what editors keep beside what was read. */
export function remarksRoutes(needs: Needs): Hono {
  const app = new Hono()
  app.route('/', topicRoutes(needs))
  app.route('/', timelineRoutes(needs))
  app.route('/', eventRoutes(needs))
  app.route('/', promiseRoutes(needs))
  const { ledger, version } = needs

  app.post('/remarks/:id/undo', writing(needs), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const own = await editorOf(c, ledger)
    const [editor, note] = [own.fixed ? own.name : typedIn(form, 'editor'), typedIn(form, 'note')]
    try {
      const made = await ledger.undoRemark(c.req.param('id'), { editor, note })
      if (!own.fixed) rememberEditor(c, made.editor)
      return c.redirect(made.kind === 'topic' ? urls.topic(made.of) : made.kind === 'promise' ? urls.promise(made.target.statement ?? made.of) : made.kind === 'wording' ? urls.wordings() : urls.events(), 303)
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      return page(c, <UndoRemarkPage version={version} id={c.req.param('id')} editor={{ ...own, name: editor }} note={note} message={error.message} />, 422)
    }
  })
  return app
}

function topicRoutes({ ledger, version }: Needs): Hono {
  const app = new Hono()
  const missing = (c: Context) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('remarks.noTopic')} />, 404)

  app.get('/topics', async (c) => {
    const ended = asked(c, 'ended') === 'true'
    const { items, next } = await ledger.topics({ limit: A_PAGE, after: placeIn(c), ended })
    return page(c, <TopicsPage version={version} topics={items} ended={ended} next={next} />)
  })

  const form = async (c: Context, id: string | null, typed: TypedTopic | null, faults: readonly Fault<TopicField>[] = []) => {
    const topic = id === null ? null : (await ledger.topic(id)).topic
    if (id !== null && topic === null) return missing(c)
    if (!await mayWrite(writerOf(c), ledger)) return page(c, <ReadOnlyPage version={version} title={t(topic === null ? 'remarks.pin' : 'remarks.changeTopic')} />)
    const filled = typed ?? { name: topic?.name ?? '', search: topic === null ? asked(c, 'search') : urls.searchOf(topic.search), note: topic?.note ?? '', editor: '' }
    return page(c, <TopicFormPage version={version} topic={topic} typed={filled} editor={await editorOf(c, ledger)} faults={faults} />, faults.length > 0 ? 422 : 200)
  }
  const keep = async (c: Context, id: string | null) => {
    const sent = await formOf(c)
    if (sent === null) return unreadable(c, version)
    const typed: TypedTopic = { name: typedIn(sent, 'name'), search: typedIn(sent, 'search'), note: typedIn(sent, 'note'), editor: typedIn(sent, 'editor') }
    if (id !== null && (await ledger.topic(id)).topic === null) return missing(c)
    const parsed = searchIn(typed.search)
    if ('wrong' in parsed) return form(c, id, typed, parsed.wrong.map(({ name, message }) => ({ field: 'search', message: name === '' ? message : `${name}: ${message}` })))
    const own = await editorOf(c, ledger)
    const by = { editor: own.fixed ? own.name : typed.editor, note: typed.note }
    try {
      const made = id === null ? await ledger.pinTopic({ name: typed.name, search: parsed.search }, by) : await ledger.changeTopic(id, { name: typed.name, search: parsed.search, ended: typedIn(sent, 'do') === 'end' }, by)
      if (!own.fixed) rememberEditor(c, made.editor)
      return c.redirect(urls.topic(made.of), 303)
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      const field = (['name', 'search', 'note', 'editor'] as const).find((one) => one === error.field) ?? 'name'
      return form(c, id, typed, [{ field, message: error.message }])
    }
  }

  app.get('/topics/new', (c) => form(c, null, null))
  app.post('/topics/new', writing({ ledger, version }), (c) => keep(c, null))
  app.get('/topics/of/:id/change', (c) => form(c, c.req.param('id'), null))
  app.post('/topics/of/:id/change', writing({ ledger, version }), (c) => keep(c, c.req.param('id') ?? ''))

  app.get('/topics/of/:id', async (c) => {
    const { topic, log } = await ledger.topic(c.req.param('id'))
    if (topic === null) return missing(c)
    const typed = asked(c, 'since')
    const since = typed === '' ? undefined : momentOf(typed)
    if (since === null) return page(c, <MessagePage version={version} title={t('remarks.sinceWhen')} message={t('remarks.sinceWhenMeans', { typed })} />, 422)
    try {
      const [key, from] = [asked(c, 'speaker'), asked(c, 'at')]
      return page(c, <TopicPage version={version} shown={await ledger.topicShown(topic, { since })} log={log} editor={await editorOf(c, ledger)} only={key === '' ? null : { key, at: /^\d{1,6}$/.test(from) ? Number(from) : 0 }} />)
    } catch (error) {
      return vague(c, version, error)
    }
  })
  return app
}

/** A name in a search that too many have: told in words. What else was thrown, is thrown on. */
function vague(c: Context, version: string, error: unknown): Response | Promise<Response> {
  if (!(error instanceof Error) || error.name !== 'VagueNameError') throw error
  return page(c, <MessagePage version={version} title={t('remarks.vague')} message={`${error.message}.`} />, 422)
}

/** The search that a typed address of one is of. */
function searchIn(typed: string): { readonly search: Search } | { readonly wrong: readonly WrongInSearch[] } {
  const address = typed.trim()
  const none = { wrong: [{ name: '', message: t('remarks.giveSearch') }] }
  if (address === '' || address.length > 8_000 || !URL.canParse(address, 'http://desk.invalid')) return none
  const { pathname, searchParams } = new URL(address, 'http://desk.invalid')
  if (pathname !== '/search') return none
  const given = Object.fromEntries([...searchParams].filter(([name]) => name !== 'after' && name !== 'lang').map(([name, value]) => [name === 'q' ? 'words' : name, value.toWellFormed()]))
  return searchAsked(given)
}

function timelineRoutes({ ledger, version }: Needs): Hono {
  const app = new Hono()
  app.get('/timeline', async (c) => {
    const { q, article, person, dates: typed = '', at: from = '', ...others } = c.req.query()
    // `lang` is of the desk's own words.
    const filters = Object.fromEntries(Object.entries(others).filter(([name]) => name !== 'lang'))
    const at = /^\d{1,6}$/.test(from) ? Number(from) : 0
    const told = (message: string, status: 404 | 422) => page(c, <MessagePage version={version} title={t('remarks.noTimeline')} message={message} />, status)
    const dates = typed === '' ? 'pages' : TIMELINE_DATES.find((one) => one === typed)
    if (dates === undefined) return told(t('remarks.datesAre', { list: TIMELINE_DATES.join(', ') }), 422)
    const parsed = searchAsked({ ...filters, ...(q !== undefined && { words: q.toWellFormed() }) })
    if ('wrong' in parsed) return told(parsed.wrong.map(({ name, message }) => `${name}: ${message}`).join(' '), 422)
    const { search } = parsed
    if ([article, person, Object.keys(search).length > 0 || undefined].filter((one) => one !== undefined && one !== '').length > 1) return told(t('remarks.oneOfThem'), 422)
    const of: TimelineOf = article ? { article } : person ? { person: (await ledger.person(person)).person } : { search }
    try {
      const timeline = await ledger.timeline(of, { dates })
      const shown = 'article' in of ? (await ledger.article(of.article))?.article ?? null : null
      if (timeline === null || ('article' in of && shown === null)) return told(t('remarks.noArticle'), 404)
      const what = shown !== null ? { title: titleOf(shown), link: <a href={urls.article(shown.id)}><bdi>{titleOf(shown)}</bdi></a> }
        : 'person' in of ? { title: of.person, link: <a href={urls.speaker(of.person)}><bdi>{nameOf(of.person, timeline.entries)}</bdi></a> } : { title: search.words ?? t('remarks.statements'), link: <SearchInWords search={search} /> }
      return page(c, <TimelinePage version={version} of={{ search, article, person }} what={what} dates={dates} timeline={timeline} at={at} />)
    } catch (error) {
      return vague(c, version, error)
    }
  })
  return app
}

/** What a person is called in the entries of their timeline; their key where that isn't told. */
function nameOf(key: string, entries: Awaited<ReturnType<Ledger['timeline']>> extends infer T | null ? T extends { readonly entries: infer E } ? E : never : never): string {
  for (const entry of entries) {
    const name = entry.is === 'statement' ? entry.found.statement.speakers.find((one) => (one.actor ?? one.name) === key)?.name : undefined
    if (typeof name === 'string') return name
  }
  return key
}

function eventRoutes({ ledger, version }: Needs): Hono {
  const app = new Hono()
  const missing = (c: Context, message: string) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={message} />, 404)

  app.get('/events', async (c) => {
    const category = EVENT_CATEGORIES.find((one) => one === asked(c, 'category'))
    const { items, next } = await ledger.events({ limit: A_PAGE, after: placeIn(c), category })
    return page(c, <EventsPage version={version} events={items} category={category ?? ''} next={next} editor={await editorOf(c, ledger)} />)
  })

  /** What is tagged: its words, and what is on record of it; `null` where it isn't there. */
  const subject = async (about: EventAbout): Promise<{ readonly words: string; readonly of: string } | null> => {
    if ('statement' in about) {
      const found = await ledger.show(about.statement)
      const text = found?.article.text ?? ''
      return found === null ? null : { of: found.statement.id, words: found.statement.content.map(({ begin, end }) => text.slice(begin, end)).join(' … ') }
    }
    const entry = (await ledger.timeline({ article: about.article }))?.entries.find((one) => one.is === 'date' && 'begin' in about.date && one.begin === about.date.begin)
    if (entry?.is !== 'date') return null
    const { article: { captureId, text }, begin, end } = entry
    const { quoteOf } = await import('../../model/quote.js')
    return { words: entry.sentence, of: eventSubject({ capture: captureId, statement: null, quote: quoteOf(text, { begin, end }) }) }
  }
  const tagging = async (c: Context, about: EventAbout, action: string, typed: Readonly<Record<EventField, string>> | null, faults: readonly Fault<EventField>[] = []) => {
    const found = await subject(about)
    if (found === null) return missing(c, t('remarks.noneSuch'))
    if (!await mayWrite(writerOf(c), ledger)) return page(c, <ReadOnlyPage version={version} title={t('events.tells')} />)
    const log: { remark: EventRemark; counts: boolean }[] = (await ledger.eventLog(found.of)).map(({ remark, counts }) => ({ remark, counts }))
    const filled = typed ?? { category: log.find(({ counts }) => counts)?.remark.category ?? '', note: '', editor: '' }
    return page(c, <TagPage version={version} action={action} words={found.words} typed={filled} editor={await editorOf(c, ledger)} faults={faults} log={log} />, faults.length > 0 ? 422 : 200)
  }
  const tag = async (c: Context, about: EventAbout, action: string) => {
    const sent = await formOf(c)
    if (sent === null) return unreadable(c, version)
    const typed = { category: typedIn(sent, 'category'), note: typedIn(sent, 'note'), editor: typedIn(sent, 'editor') }
    if (typed.category === '') return tagging(c, about, action, typed, [{ field: 'category', message: t('events.choose') }])
    const own = await editorOf(c, ledger)
    try {
      const made = await ledger.tagEvent(about, typed.category === 'none' ? null : typed.category, { editor: own.fixed ? own.name : typed.editor, note: typed.note })
      if (!own.fixed) rememberEditor(c, made.editor)
      return c.redirect('statement' in about ? urls.statement(made.target.statement ?? made.of) : urls.timeline({ article: made.target.article }), 303)
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      return tagging(c, about, action, typed, [{ field: error.field === 'note' || error.field === 'editor' ? error.field : 'category', message: error.message }])
    }
  }
  const dateOf = (c: Context): EventAbout | null => {
    const begin = asked(c, 'begin')
    return /^\d{1,9}$/.test(begin) ? { article: c.req.param('id') ?? '', date: { begin: Number(begin) } } : null
  }
  const noDate = (c: Context) => missing(c, t('remarks.noDate'))

  app.get('/statements/:id/event', (c) => tagging(c, { statement: c.req.param('id') }, urls.tagStatement(c.req.param('id')), null))
  app.post('/statements/:id/event', writing({ ledger, version }), (c) => tag(c, { statement: c.req.param('id') ?? '' }, urls.tagStatement(c.req.param('id') ?? '')))
  app.get('/articles/:id/event', (c) => {
    const about = dateOf(c)
    return about === null ? noDate(c) : tagging(c, about, urls.tagDate(c.req.param('id'), Number(asked(c, 'begin'))), null)
  })
  app.post('/articles/:id/event', writing({ ledger, version }), (c) => {
    const about = dateOf(c)
    return about === null ? noDate(c) : tag(c, about, urls.tagDate(c.req.param('id') ?? '', Number(asked(c, 'begin'))))
  })
  return app
}

function promiseRoutes({ ledger, version }: Needs): Hono {
  const app = new Hono()
  app.get('/promises', async (c) => {
    const [state, overdue] = [PROMISE_STATES.find((one) => one === asked(c, 'state')), asked(c, 'overdue') === 'true']
    const { items, next } = await ledger.promises({ limit: A_PAGE, after: placeIn(c), ...(overdue ? { overdue } : { state }) })
    return page(c, <PromisesPage version={version} promises={items} asked={{ state: overdue ? '' : state ?? '', overdue }} next={next} />)
  })

  const one = async (c: Context, id: string, typed: Readonly<Record<PromiseField, string>> | null, faults: readonly Fault<PromiseField>[] = []) => {
    const found = await ledger.show(id)
    if (found === null) return page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('messages.noStatement')} />, 404)
    const kept = await ledger.promiseOf(found.statement.id)
    const filled = typed ?? { due: kept.promise?.due ?? '', state: kept.promise?.state ?? 'open', note: '', editor: '' }
    return page(c, <PromisePage version={version} found={found} kept={kept} typed={filled} mayWrite={await mayWrite(writerOf(c), ledger)} editor={await editorOf(c, ledger)} faults={faults} />, faults.length > 0 ? 422 : 200)
  }
  app.get('/statements/:id/promise', (c) => one(c, c.req.param('id'), null))
  app.post('/statements/:id/promise', writing({ ledger, version }), async (c) => {
    const sent = await formOf(c)
    if (sent === null) return unreadable(c, version)
    const typed = { due: typedIn(sent, 'due').slice(0, LONGEST_QUERY), state: typedIn(sent, 'state'), note: typedIn(sent, 'note'), editor: typedIn(sent, 'editor') }
    const own = await editorOf(c, ledger)
    try {
      const made = await ledger.keepPromise({ statement: c.req.param('id'), due: typed.due, state: typed.state }, { editor: own.fixed ? own.name : typed.editor, note: typed.note })
      if (!own.fixed) rememberEditor(c, made.editor)
      return c.redirect(urls.promise(made.target.statement ?? made.of), 303)
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      const field = (['due', 'state', 'note', 'editor'] as const).find((name) => name === error.field) ?? 'note'
      return one(c, c.req.param('id'), typed, [{ field, message: error.message }])
    }
  })
  return app
}
