import { Hono } from 'hono'
import type { Context } from 'hono'
import { HANDLINGS } from '../../model/report.js'
import { EditRefused, type Ledger } from '../../record/ledger.js'
import { editorOf, rememberEditor } from '../editor.js'
import { typedIn } from '../forms/fault.js'
import type { Refused } from '../forms/refused.js'
import { page } from '../page.js'
import { MessagePage } from '../pages/message.js'
import { QueueForEditors, QueuePage, QUEUES, type Queue } from '../pages/queue.js'
import { mayWrite, writerOf } from '../security.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, unreadable, writing } from './writing.js'

const A_PAGE = 20

/** `/queue`: what waits for an editor; to take it, give it back, close it. */
export function queueRoutes({ ledger, version }: { readonly ledger: Ledger; readonly version: string }): Hono {
  const app = new Hono()
  const shown = async (c: Context, queue: Queue, problem: (Refused & { readonly taken: boolean }) | null = null) => {
    const asked = { limit: A_PAGE, after: problem === null ? c.req.query('after') || undefined : undefined }
    const rule = (c.req.query('rule') ?? '').trim().slice(0, 100).toWellFormed()
    const { reports: counts, loose } = await ledger.editCounts()
    const kept = c.req.query('kept') ?? ''
    return page(c, (
      <QueuePage version={version} queue={queue} counts={{ ...counts, loose }} problem={problem} kept={problem === null && /^[0-9a-f]{20}$/.test(kept) ? kept : null} editor={await editorOf(c, ledger)}
        reports={queue === 'loose' || queue === 'unsure' || queue === 'problems' ? null : await ledger.reports({ ...asked, state: queue })} loose={queue === 'loose' ? await ledger.looseDecisions(asked) : null}
        unsure={queue === 'unsure' ? await ledger.unsure() : null} problems={queue === 'problems' ? await ledger.problematic({ ...asked, rule: rule || undefined }) : null} rule={rule} />
    ), problem === null ? 200 : 422)
  }

  app.get('/queue', async (c) => {
    if (!await mayWrite(writerOf(c), ledger)) return page(c, <QueueForEditors version={version} />)
    return shown(c, QUEUES.find((one) => one === c.req.query('show')) ?? 'open')
  })

  app.post('/queue/:id', writing({ ledger, version }), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const queue = QUEUES.find((one) => one === typedIn(form, 'show')) ?? 'open'
    const is = HANDLINGS.find((one) => one === typedIn(form, 'do'))
    if (is === undefined) return page(c, <MessagePage version={version} title={t('queue.nothingAsked')} message={t('queue.nothingAskedMeans')} />, 400)
    const { name, fixed } = await editorOf(c, ledger)
    const [editor, why] = [fixed ? name : typedIn(form, 'editor').trim(), typedIn(form, 'why')]
    try {
      await ledger.handle(c.req.param('id'), is, { editor, why })
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error
      return shown(c, queue, { message: error.message, id: c.req.param('id'), why, editor, taken: is === 'given back' })
    }
    if (!fixed) rememberEditor(c, editor)
    return c.redirect(urls.queue({ show: is === 'taken' && queue === 'open' ? 'taken' : queue }), 303)
  })

  return app
}
