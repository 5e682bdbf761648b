import { Hono } from 'hono'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { EditRefused, type Ledger, type Reporting } from '../../record/ledger.js'
import type { Fault } from '../forms/fault.js'
import { Refusals } from '../forms/refusals.js'
import { isTrapped, kindIn, typedReport, type ReportField, type TypedReport } from '../forms/reporting.js'
import { page } from '../page.js'
import { MessagePage } from '../pages/message.js'
import { OwnReportPage } from '../pages/own-report.js'
import { ReportPage, TooManyReportsPage, type ReportAbout } from '../pages/report.js'
import { remoteOf } from '../security.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, ownForms, unreadable } from './writing.js'

interface Needs {
  readonly ledger: Ledger
  readonly version: string
  readonly now: () => Date
}

/** What a report may bring: more than may be kept, so that what is too long comes back with what is wrong. Bytes. */
const LARGEST_REPORT = 512 * 1024

const NOTHING: TypedReport = { kind: '', passage: '', note: '', contact: '' }

/** What a form is about: a statement or an article of the address. */
interface Asked extends ReportAbout {
  readonly action: string
  readonly about: (typed: TypedReport) => Reporting['about']
}

/** `/…/report`: for readers, who need no account; `/reports/SECRET`: how one's own stands. */
export function reportRoutes({ ledger, version, now }: Needs): Hono {
  const app = new Hono()
  const refusals = new Refusals()
  const missing = (c: Context, message: string) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={message} />, 404)
  const shown = (c: Context, { article, words, action }: Asked, typed: TypedReport, faults: readonly Fault<ReportField>[] = []) =>
    page(c, <ReportPage version={version} about={{ article, words }} action={action} typed={typed} faults={faults} />, faults.length > 0 ? 422 : 200)
  const askedOf = async (c: Context): Promise<Asked | null> => {
    const id = c.req.param('id') ?? ''
    if (c.req.path.startsWith('/statements/')) {
      const found = await ledger.show(id)
      if (found === null) return null
      const { statement: { source, cue, content }, article } = found
      const spans = [...source, ...cue, ...content]
      let [begin, end] = [article.text.length, 0]
      for (const span of spans) [begin, end] = [Math.min(begin, span.begin), Math.max(end, span.end)]
      return { article, words: article.text.slice(begin, end), action: urls.reportStatement(id), about: () => ({ statement: found.statement.id }) }
    }
    const kept = await ledger.article(id)
    return kept === null ? null : { article: kept.article, words: null, action: urls.reportPassage(id), about: ({ passage }) => ({ article: kept.article.id, passage }) }
  }

  for (const path of ['/statements/:id/report', '/articles/:id/report']) {
    app.get(path, async (c) => {
      const asked = await askedOf(c)
      return asked === null ? missing(c, t('reports.nothingToReport')) : shown(c, asked, { ...NOTHING, kind: (c.req.query('kind') ?? '').slice(0, 40), passage: (c.req.query('passage') ?? '').slice(0, 4_000) })
    })

    const size = bodyLimit({ maxSize: LARGEST_REPORT, onError: (c) => page(c, <MessagePage version={version} title={t('reports.tooMuch')} message={t('reports.tooMuchMeans')} />, 413) })
    app.post(path, ownForms(version, size), async (c) => {
      const form = await formOf(c)
      if (form === null) return unreadable(c, version)
      const typed = typedReport(form)
      const [from, at] = [remoteOf(c), now().getTime()]
      const tooMany = () => page(c, <TooManyReportsPage version={version} message={t('reports.waitTenMinutes')} action={c.req.path} typed={typed} />, 422)
      // Before anything is looked up.
      if (refusals.holds(from, at)) return tooMany()
      const asked = await askedOf(c)
      if (asked === null) return missing(c, t('reports.nothingToReport'))
      // Whoever fills in what nobody sees is told that all went well.
      if (isTrapped(form)) return page(c, <MessagePage version={version} title={t('reports.thanks')} message={t('reports.sent')} />)
      const kind = kindIn(typed)
      if ('faults' in kind) return shown(c, asked, typed, kind.faults)
      try {
        const { secret } = await ledger.reportError({ about: asked.about(typed), kind: kind.asked, note: typed.note, contact: typed.contact, from })
        return c.redirect(urls.ownReport(secret, true), 303)
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error
        if (error.field === 'flood') {
          refusals.note(from, at)
          return tooMany()
        }
        const field = (['passage', 'note', 'contact'] as const).find((one) => one === error.field) ?? 'kind'
        return shown(c, asked, typed, [{ field, message: error.message }])
      }
    })
  }

  app.get('/reports/:secret', async (c) => {
    const kept = await ledger.ownReport(c.req.param('secret'))
    if (kept === null) return missing(c, t('reports.noReport'))
    const shownPage = await page(c, <OwnReportPage version={version} kept={kept} isNew={c.req.query('new') !== undefined} />)
    shownPage.headers.set('Cache-Control', 'no-store')
    shownPage.headers.set('X-Robots-Tag', 'noindex')
    return shownPage
  })

  return app
}
