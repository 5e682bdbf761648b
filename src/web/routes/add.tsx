import { Hono } from 'hono'
import { fetchable } from '../../model/address.js'
import type { Ledger } from '../../record/ledger.js'
import { adding, NOTHING_TYPED, typedToAdd } from '../forms/adding.js'
import { page } from '../page.js'
import { AddPage } from '../pages/add.js'
import { MessagePage } from '../pages/message.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { MOST_SHOWN_FIRST } from './progress.js'
import { formOf, unreadable, writing } from './writing.js'

interface Needs {
  readonly ledger: Ledger
  readonly version: string
  readonly now: () => Date
}

/** What a bookmarklet hands over is cut to this for the page's title: characters. */
const LONGEST_TITLE = 300

/** What puts pages into the queue: `/add`, by their addresses, as text and as files; an article's button, to be read again. */
export function addRoutes({ ledger, version, now }: Needs): Hono {
  const app = new Hono()

  app.get('/add', (c) => {
    const url = (c.req.query('url') ?? '').trim()
    const title = (c.req.query('title') ?? '').trim().slice(0, LONGEST_TITLE).toWellFormed()
    const text = fetchable(url) === null ? '' : url
    const from = url === '' ? null : { title, isPage: text !== '' }
    return page(c, <AddPage version={version} desk={c.req.url} typed={{ ...NOTHING_TYPED, text }} faults={[]} from={from} />)
  })

  app.post('/add', writing({ ledger, version }, { files: true, role: 'reporter' }), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const checked = adding(form, now())
    if ('faults' in checked) {
      return page(c, <AddPage version={version} desk={c.req.url} typed={typedToAdd(form)} faults={checked.faults} from={null} />, 422)
    }
    const { pages, given } = checked.asked
    const jobs: string[] = []
    for (const read of pages) jobs.push(await ledger.readLater(await read(), given))
    return c.redirect(urls.progress({ of: jobs.slice(0, MOST_SHOWN_FIRST) }), 303)
  })

  app.post('/articles/:id/reread', writing({ ledger, version }, { role: 'reporter' }), async (c) => {
    const job = await ledger.rereadLater(c.req.param('id'))
    if (job === null) return page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('add.noArticle')} />, 404)
    return c.redirect(urls.progress({ of: [job] }), 303)
  })

  return app
}
