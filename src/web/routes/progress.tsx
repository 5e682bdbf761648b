import { Hono } from 'hono'
import { JOB_STATES, type Job } from '../../model/job.js'
import type { Ledger } from '../../record/ledger.js'
import { typedIn } from '../forms/fault.js'
import { page } from '../page.js'
import { JobsPage } from '../pages/jobs.js'
import { MessagePage } from '../pages/message.js'
import { ProgressPage } from '../pages/progress.js'
import { urls } from '../urls.js'
import type { Key } from '../words/messages.js'
import { t } from '../words/say.js'
import { formOf, unreadable, writing } from './writing.js'

interface Needs {
  readonly ledger: Ledger
  readonly version: string
  readonly now: () => Date
}

/** Jobs that an address can ask to be shown first. */
export const MOST_SHOWN_FIRST = 20
/** Jobs of a state that one page lists. */
const LISTED = 25
/** So many of those that are done are looked at: most of them asked a source that named nothing new. */
const LOOKED_AT = 200
/** The page loads itself again after so many seconds: while something is done, and while all that waits waits for another try. */
const SOON = 4
const LATER = 30

/** `/progress`: what is in the queue, and what became of it. */
export function progressRoutes({ ledger, version, now }: Needs): Hono {
  const app = new Hono()

  app.get('/progress', async (c) => {
    const state = JOB_STATES.find((one) => one === c.req.query('state'))
    if (state !== undefined) {
      const after = c.req.query('after')
      const { items, next } = await ledger.jobs({ state, limit: LISTED, ...(after !== undefined && { after }) })
      return page(c, <JobsPage version={version} state={state} jobs={items} next={next} />)
    }
    const of = asked(c.req.query('of'))
    const still = c.req.query('still') === '1'
    const listed = (of: Job['state'], limit = LISTED) => ledger.jobs({ state: of, limit })
    const [found, counts, working, waiting, failed, ended, done] = await Promise.all([
      Promise.all(of.map((id) => ledger.job(id))), ledger.jobCounts(), listed('working'), listed('waiting'), listed('failed'), listed('ended'), listed('done', LOOKED_AT),
    ])
    const telling = done.items.filter(tells)
    const shown = { working, waiting, failed, ended, done: { items: telling.slice(0, LISTED), next: telling.length > LISTED || done.next !== null ? '' : null } }
    const time = now().toISOString()
    const seconds = counts.working > 0 || waiting.items.some(({ dueAt }) => dueAt <= time) ? SOON : counts.waiting > 0 ? LATER : null
    if (seconds !== null && !still) c.header('Refresh', String(seconds))
    return page(c, <ProgressPage version={version} first={found.filter((job) => job !== null)} lists={shown} counts={counts} seconds={seconds} asked={{ of, still }} />)
  })

  const change = (path: string, act: (id: string) => Promise<boolean>, why: Key) =>
    app.post(path, writing({ ledger, version }, { role: 'reporter' }), async (c) => {
      const form = await formOf(c)
      if (form === null) return unreadable(c, version)
      const id = c.req.param('id') ?? ''
      if (await act(id)) return c.redirect(urls.progress({ of: asked(typedIn(form, 'of')), still: typedIn(form, 'still') === '1' }), 303)
      const there = await ledger.job(id) !== null
      return page(c, <MessagePage version={version} title={t(there ? 'progress.past' : 'messages.notFound')} message={t(there ? why : 'progress.noJob')} />, there ? 409 : 404)
    })
  change('/progress/:id/retry', (id) => ledger.retryJob(id), 'progress.cantRetry')
  change('/progress/:id/end', (id) => ledger.endJob(id), 'progress.cantEnd')

  return app
}

/** Identifiers of jobs in an address. */
function asked(of: string | undefined): string[] {
  return [...new Set((of ?? '').split(',').filter((id) => /^[\da-f-]{36}$/.test(id)))].slice(0, MOST_SHOWN_FIRST)
}

/** Whether a job that is done is worth a line: not where a source named nothing new, nor what an alert sent, which its own page tells. */
function tells({ task, progress }: Job): boolean {
  return (task.kind !== 'poll' && task.kind !== 'deliver') || progress.added > 0 || progress.failures.length > 0
}
