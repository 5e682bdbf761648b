import { Hono } from 'hono'
import type { Context } from 'hono'
import { momentOf } from '../../model/moment.js'
import type { Ledger } from '../../record/ledger.js'
import { LONGEST_QUERY, LONGEST_QUOTE } from '../limits.js'
import { page } from '../page.js'
import { changesAtomOf, changesJsonFeedOf } from '../page-changes-feed.js'
import { CoveragePage } from '../pages/coverage.js'
import { MessagePage } from '../pages/message.js'
import { PageChangesPage } from '../pages/page-changes.js'
import { QuotePage } from '../pages/quote.js'
import { SameWordsPage } from '../pages/same-words.js'
import { t } from '../words/say.js'

const A_PAGE = 30
/** Statements of a group on one page. */
const OF_GROUP = 12
const BESIDE_GROUP = 4
const IN_FEED = 50
/** Articles that a release is laid against where none are named: those about the same. */
const USUALLY = 8
const MOST_NAMED = 50
const EVER = '0000'

/** `/quote`, `/changes`, `/statements/…/same-words` and `/articles/…/coverage`. */
export function compareRoutes({ ledger, version }: { readonly ledger: Ledger; readonly version: string }): Hono {
  const app = new Hono()
  const missing = (c: Context, what: 'sameWords.noStatement' | 'sameWords.noArticle') => page(c, <MessagePage version={version} title={t('messages.notFound')} message={t(what)} />, 404)
  const asked = (c: Context, name: string, most = LONGEST_QUERY) => (c.req.query(name) ?? '').trim().slice(0, most).toWellFormed()
  /** Identifiers with commas between; those that begin none, or several, are passed over. */
  const named = async (of: 'statement' | 'article', typed: string) => {
    const found = await Promise.all(typed.split(/[\s,]+/).filter(Boolean).slice(0, MOST_NAMED).map((short) => ledger.identifiers(of, short)))
    return found.flatMap(([id, another]) => (id === undefined || another !== undefined ? [] : [id]))
  }

  app.get('/quote', async (c) => {
    const [words, speaker] = [asked(c, 'words', LONGEST_QUOTE), asked(c, 'speaker')]
    return page(c, <QuotePage version={version} words={words} speaker={speaker} answer={words === '' ? null : await ledger.quote(words, { speaker, limit: A_PAGE })} />)
  })

  app.get('/statements/:id/same-words', async (c) => {
    const others = await named('statement', asked(c, 'with', LONGEST_QUOTE))
    const id = c.req.param('id')
    const from = asked(c, 'at')
    const at = /^\d{1,4}$/.test(from) ? Number(from) : 0
    const group = others.length === 0 ? await ledger.sameWords(id, { limit: at + OF_GROUP }) : await ledger.compareStatements([id, ...others])
    if (group === null) return missing(c, 'sameWords.noStatement')
    // What is told beside them stands on the first page.
    const beside = (of: typeof group.items) => (at === 0 ? of.slice(0, BESIDE_GROUP) : [])
    const shown = { ...group, items: group.items.slice(at, at + OF_GROUP), others: beside(group.others), translations: beside(group.translations) }
    return page(c, <SameWordsPage version={version} group={shown} named={others} at={at} />)
  })

  app.get('/articles/:id/coverage', async (c) => {
    const typed = asked(c, 'with', LONGEST_QUOTE)
    const id = c.req.param('id')
    const articles = typed === '' ? (await ledger.related(id, { limit: USUALLY })).map(({ article }) => article.id) : await named('article', typed)
    const coverage = await ledger.coverage(id, articles)
    return coverage === null ? missing(c, 'sameWords.noArticle') : page(c, <CoveragePage version={version} coverage={coverage} typed={typed} />)
  })

  app.get('/changes', async (c) => {
    const [since, after] = [asked(c, 'since'), c.req.query('after') || undefined]
    const from = since === '' ? EVER : momentOf(since)
    const changes = await ledger.changes({ since: from ?? EVER, limit: A_PAGE, after })
    return page(c, <PageChangesPage version={version} changes={changes} since={since} problem={from === null ? t('changes.badDay') : null} isFirst={after === undefined} />, from === null ? 422 : 200)
  })

  app.get('/changes/feed.atom', async (c) => {
    const { items } = await ledger.changes({ since: EVER, limit: IN_FEED })
    return c.body(changesAtomOf(items, new URL(c.req.url).origin), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' })
  })

  app.get('/changes/feed.json', async (c) => {
    const { items } = await ledger.changes({ since: EVER, limit: IN_FEED })
    return c.body(JSON.stringify(changesJsonFeedOf(items, new URL(c.req.url).origin)), 200, { 'Content-Type': 'application/feed+json; charset=utf-8', 'Cache-Control': 'no-cache' })
  })

  return app
}
