import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Ledger } from '../record/ledger.js'
import { NO_LOG, type Log } from '../record/log.js'
import { apiOf } from './api/api.js'
import { jsonTwins } from './api/twins.js'
import { capturedBytes } from './captured-bytes.js'
import { closedTo } from './closed.js'
import { ICON } from './icon.js'
import { LONGEST_QUERY } from './limits.js'
import { page } from './page.js'
import { ApiPage } from './pages/api.js'
import { ArticlePage } from './pages/article.js'
import { ARTICLES_A_PAGE, ArticlesPage } from './pages/articles.js'
import { ChangesPage } from './pages/changes.js'
import { heldSince, PartedPage } from './pages/parted.js'
import { BESIDE, FrontPage, NEWEST } from './pages/front.js'
import { MessagePage } from './pages/message.js'
import { OTHERS_A_PAGE, STATEMENTS_A_PAGE, SpeakerPage } from './pages/speaker.js'
import { SPEAKERS_A_PAGE, SpeakersOfPage, SpeakersPage } from './pages/speakers.js'
import { StatementPage } from './pages/statement.js'
import { actorsRoutes } from './routes/actors.js'
import { alertsRoutes } from './routes/alerts.js'
import { addRoutes } from './routes/add.js'
import { compareRoutes } from './routes/compare.js'
import { embedRoutes } from './routes/embed.js'
import { mcpRoutes } from './routes/mcp.js'
import { mementoHeaders, mementoRoutes } from './routes/memento.js'
import { correctRoutes } from './routes/correct.js'
import { correctionsRoutes } from './routes/corrections.js'
import { editorsRoutes } from './routes/editors.js'
import { peopleRoutes } from './routes/people.js'
import { progressRoutes } from './routes/progress.js'
import { queueRoutes } from './routes/queue.js'
import { reconcileRoutes } from './routes/reconcile.js'
import { remarksRoutes } from './routes/remarks.js'
import { reportRoutes } from './routes/reports.js'
import { searchRoutes } from './routes/search.js'
import { translationRoutes } from './routes/translations.js'
import { signInRoutes } from './routes/sign-in.js'
import { stepRoutes } from './routes/step.js'
import { sourcesRoutes } from './routes/sources.js'
import { accessible, OPEN_ACCESS, securityHeaders, type Access } from './security.js'
import { health } from './service/health.js'
import { metrics } from './service/metrics.js'
import { SCRIPT } from './script/script.js'
import { isStorable } from './storable.js'
import { STYLESHEET } from './style/stylesheet.js'
import { inLanguage, Spending } from './translating.js'
import { urls } from './urls.js'
import { visiting } from './visit.js'
import { speaking } from './words/speaking.js'
import { InEnglish } from './words/in-english.js'
import { t } from './words/say.js'

export interface DeskNeeds {
  readonly ledger: Ledger
  /** Shown at the foot of every page. */
  readonly version: string
  readonly log?: Log
  /** The clock, unless a test has its own. */
  readonly now?: () => Date
  /** Who may reach the desk, and how; unless given, reading is open to all. */
  readonly access?: Access
}

/** The desk: the ledger's pages for a browser. What it is sent by its own forms it hands to the ledger. */
export function desk({ ledger, version, log = NO_LOG, now = () => new Date(), access = OPEN_ACCESS }: DeskNeeds): Hono {
  const app = new Hono()
  const spending = new Spending()
  const missing = (c: Context, what: string) =>
    page(c, <MessagePage version={version} title={t('messages.notFound')} message={what} />, 404)

  app.use(securityHeaders)
  app.use(accessible(access))
  app.use(speaking)
  app.use(visiting(ledger))
  metrics(app, { ledger, version })
  health(app, { ledger, version })
  app.use(closedTo({ ledger, version, access }))
  const api = apiOf({ ledger, version, log, now, access, page: (c, document) => page(c, <ApiPage version={version} document={document} />) })
  app.route('/', api)
  app.route('/', mcpRoutes({ ledger, version, log }))
  jsonTwins(app, api)
  app.use((c, next) => (isStorable(c) ? next() : missing(c, t('messages.badAddress'))))

  app.get('/', async (c) => {
    const [added, said, once, counts, changed, corrected, sources] = await Promise.all([
      ledger.statements({ sort: 'added', within: false, limit: NEWEST }), ledger.statements({ sort: 'said', within: false, limit: BESIDE }), ledger.statements({ limit: 0 }), ledger.counts(),
      ledger.changed({ limit: BESIDE }), ledger.corrections({ limit: BESIDE }), ledger.sources(),
    ])
    return page(c, <FrontPage version={version} counts={counts} added={added.items} said={said.items} copies={counts.statements - once.total} changed={changed} corrected={corrected.items} sources={sources} />)
  })

  app.get('/articles', async (c) => {
    const after = placeAsked(c)
    const articles = await ledger.articles({ limit: ARTICLES_A_PAGE, after })
    return page(c, <ArticlesPage version={version} after={after} articles={articles} />)
  })

  app.get('/articles/:id', async (c) => {
    const kept = await ledger.article(c.req.param('id'))
    if (kept === null) return missing(c, t('messages.noArticle'))
    const { id } = kept.article
    const [versions, copies, sightings, related] = await Promise.all([ledger.versions(id), ledger.copies(id), ledger.sightingsOf(id), ledger.related(id, { limit: RELATED })])
    return page(c, <ArticlePage version={version} kept={kept} versions={versions} copies={copies} sightings={sightings} related={related} opened={c.req.query('more') ?? null} part={{ with: c.req.query('more') ?? c.req.query('at') ?? null, number: partAsked(c) }} translation={await inLanguage(c, { ledger, spending, now, translate: (to, how) => ledger.translateArticle(id, to, how) })} />)
  })

  app.get('/articles/:id/text', async (c) => {
    const kept = await ledger.article(c.req.param('id'))
    return kept === null ? missing(c, t('messages.noArticle')) : c.text(kept.article.text, 200, { 'Cache-Control': 'no-cache' })
  })

  app.get('/articles/:id/changes', async (c) => {
    const comparison = await ledger.compare(c.req.param('id'), c.req.query('from'))
    if (comparison === null) return missing(c, t('messages.noVersion'))
    return page(c, <ChangesPage version={version} comparison={comparison} />)
  })

  app.get('/statements/:id', async (c) => {
    const found = await ledger.show(c.req.param('id'))
    const kept = found === null ? null : await ledger.article(found.article.id)
    if (found === null || kept === null) {
      // One that was added, and taken back.
      const { items } = await ledger.corrections({ statement: c.req.param('id'), limit: 1 })
      return items.length > 0 ? c.redirect(urls.corrections({ statement: c.req.param('id') })) : missing(c, t('messages.noStatement'))
    }
    const { items: decided } = await ledger.corrections({ statement: found.statement.id, limit: 20 })
    const [last] = found.current ? [] : decided.filter(({ counts, correction }) => counts && correction.is !== 'undo')
    const rejected = last?.correction.is === 'reject' ? last : null
    const [versions, elsewhere, promise, events] = await Promise.all([ledger.versions(kept.article.id), ledger.sameWordsCount(found.statement.id), ledger.promiseOf(found.statement.id), ledger.eventsOn([found.statement.id])])
    return page(c, <StatementPage version={version} rejected={rejected} found={found} kept={kept} versions={versions} elsewhere={elsewhere} promise={promise} event={events.get(found.statement.id) ?? null} translation={await inLanguage(c, { ledger, spending, now, translate: (to, how) => ledger.translateStatement(found.statement.id, to, how) })} />)
  })

  app.get('/speakers', async (c) => {
    const q = asked(c, 'q')
    const after = placeAsked(c)
    const [letter, of] = [asked(c, 'letter').slice(0, 2), { country: asked(c, 'country'), office: asked(c, 'office') }]
    if (of.country !== '' || of.office !== '') {
      const search = Object.fromEntries(Object.entries(of).filter(([, value]) => value !== ''))
      return page(c, <SpeakersOfPage version={version} of={of} search={search} counts={await ledger.searchCounts(search)} />)
    }
    // Whom pages only describe stand apart; asked for by their words, they are found.
    const unnamed = asked(c, 'unnamed') === 'true'
    const [counts, speakers, leftOut] = await Promise.all([
      ledger.searchCounts({}),
      ledger.speakers({ words: q, letter, limit: SPEAKERS_A_PAGE, after, ...(q === '' || unnamed ? { unnamed } : {}) }), q === '' && !unnamed ? ledger.speakers({ letter, unnamed: true, limit: 0 }) : null,
    ])
    return page(c, <SpeakersPage version={version} q={q} letter={letter} unnamed={unnamed} leftOut={leftOut} after={after} speakers={speakers} countries={counts.facets.country} offices={counts.facets.office} />)
  })

  app.get('/speakers/:key', async (c) => {
    const asked = c.req.param('key')
    const after = placeAsked(c)
    const { person: key, names } = await ledger.person(asked)
    // The other names of a person lead to the one that all is found under.
    if (key !== asked && names.some((one) => one.key === asked)) return c.redirect(urls.speaker(key), 302)
    const [{ found: said, counts }, reported, topics] = await Promise.all([
      ledger.searchedBy(key, { limit: STATEMENTS_A_PAGE, after }), ...(['reported', 'topics'] as const).map((of) => ledger.statementsBy(key, { of, limit: OTHERS_A_PAGE })),
    ])
    if (said.total + reported!.total + topics!.total === 0) return goneTo(c, key)
    const shown = said.items.flatMap(({ statement }) => statement.speakers).find((one) => (one.actor ?? one.name) === key)?.name
    const offices = await ledger.officesOf(key, [...names.map(({ name }) => name), ...(typeof shown === 'string' ? [shown] : [])])
    return page(c, <SpeakerPage version={version} speaker={key} names={names} after={after} said={said} reported={reported!} topics={topics!} counts={counts} offices={offices} />)
  })

  app.route('/', reconcileRoutes({ ledger }))
  app.route('/', compareRoutes({ ledger, version }))
  app.route('/', embedRoutes({ ledger, version }))
  app.route('/', mementoRoutes(ledger))
  app.route('/', searchRoutes({ ledger, version, now }))
  /** Where what a name held is found since it was parted; what never held anything is missing. */
  const goneTo = async (c: Context, key: string) => {
    const others = await heldSince(ledger, key)
    const [other, another] = others
    if (other === undefined) return missing(c, t('messages.nobody'))
    return another === undefined ? c.redirect(urls.speaker(other), 302) : page(c, <PartedPage version={version} speaker={key} others={others} />)
  }

  app.route('/', remarksRoutes({ ledger, version }))
  app.route('/', alertsRoutes({ ledger, version }))
  app.route('/', sourcesRoutes({ ledger, version }))
  app.route('/', addRoutes({ ledger, version, now }))
  app.route('/', progressRoutes({ ledger, version, now }))
  app.route('/', reportRoutes({ ledger, version, now }))
  app.route('/', queueRoutes({ ledger, version }))
  app.route('/', correctRoutes({ ledger, version }))
  app.route('/', stepRoutes({ ledger, version }))
  app.route('/', actorsRoutes({ ledger, version }))
  app.route('/', peopleRoutes({ ledger, version }))
  app.route('/', translationRoutes({ ledger, version }))
  app.route('/', correctionsRoutes({ ledger, version }))
  app.route('/', signInRoutes({ ledger, version, access, log }))
  app.route('/', editorsRoutes({ ledger, version }))

  app.get('/captures/:id', async (c) => {
    const [id, another] = await ledger.identifiers('capture', c.req.param('id'))
    const [capture, reading] = id === undefined || another !== undefined ? [null, null] : [await ledger.capture(id), await ledger.newestReading(id)]
    if (capture === null || reading === null) return missing(c, t('messages.noCapture'))
    const { id: articleId, url } = reading.article
    return capturedBytes(capture, reading, await mementoHeaders(c, ledger, { articleId, sha256: capture.sha256, url }))
  })

  // The address holds the stylesheet's hash, so what was fetched once stays right.
  const lasting = { 'Cache-Control': 'public, max-age=31536000, immutable' }
  app.get('/desk.css', (c) => c.body(STYLESHEET, 200, { 'Content-Type': 'text/css; charset=utf-8', ...lasting }))
  app.get('/select-words.js', (c) => c.body(SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8', ...lasting }))
  app.get('/icon.svg', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml', ...lasting }))

  app.notFound((c) => missing(c, t('messages.noPage')))
  app.onError((error, c) => {
    if (error.name === 'CursorError') return page(c, <MessagePage version={version} title={t('messages.noSuchPage')} message={<InEnglish>{`${error.message}.`}</InEnglish>} />, 400)
    if (error.name === 'TooLongError') return page(c, <MessagePage version={version} title={t('messages.tooLong')} message={<InEnglish>{error.message}</InEnglish>} />, 503)
    if (error.name === 'LedgerError') {
      return page(c, <MessagePage version={version} title={t('messages.noLedger')} message={<InEnglish>{error.message}</InEnglish>} />, 503)
    }
    log.error(`${c.req.method} ${c.req.path} could not be answered`, error)
    const message = t('messages.wrongMeans')
    return page(c, <MessagePage version={version} title={t('messages.wrong')} message={message} />, 500)
  })
  return app
}

/** Related articles that an article's page names. */
const RELATED = 6

/** The place in a list that the address asks for; `undefined` for its beginning. */
function placeAsked(c: Context): string | undefined {
  return c.req.query('after') || undefined
}

/** Which part of a long text the address asks for, from 1. */
function partAsked(c: Context): number {
  return /^[1-9]\d{0,5}$/.test(c.req.query('part') ?? '') ? Number(c.req.query('part')) : 1
}

/** A field of the address, trimmed and cut to a sensible length. */
function asked(c: Context, name: string): string {
  return (c.req.query(name) ?? '').trim().slice(0, LONGEST_QUERY).toWellFormed()
}
