import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Job } from '../../model/job.js'
import type { Ledger, SourceWithCondition } from '../../record/ledger.js'
import { following, NOTHING_TO_FOLLOW, typedToFollow, type FollowField, type TypedToFollow } from '../forms/following.js'
import type { Fault } from '../forms/fault.js'
import { page } from '../page.js'
import { EndSourcePage } from '../pages/end-source.js'
import { MessagePage } from '../pages/message.js'
import { SourcesPage, type Asking } from '../pages/sources.js'
import { urls } from '../urls.js'
import { t } from '../words/say.js'
import { formOf, unreadable, writing } from './writing.js'

interface Needs {
  readonly ledger: Ledger
  readonly version: string
}

/** So many of the newest jobs of a state are looked through for what asking a source came to. */
const LOOKED_AT = 200

/** `/sources`: what is followed, and how that goes; to follow more, ask now, and follow no more. */
export function sourcesRoutes({ ledger, version }: Needs): Hono {
  const app = new Hono()
  const missing = (c: Context) => page(c, <MessagePage version={version} title={t('messages.notFound')} message={t('sources.noSource')} />, 404)
  const sourceOf = async (c: Context): Promise<SourceWithCondition | null> => {
    const id = c.req.param('id')
    return (await ledger.sources()).find((source) => String(source.id) === id) ?? null
  }
  const shown = async (c: Context, typed: TypedToFollow = NOTHING_TO_FOLLOW, faults: readonly Fault<FollowField>[] = []) => {
    const [sources, asking] = await Promise.all([ledger.sources(), askingOf(ledger)])
    const done = { followed: numberIn(c.req.query('followed')), already: numberIn(c.req.query('already')) }
    return page(c, <SourcesPage version={version} sources={sources} asking={asking} typed={typed} faults={faults} done={done} />, faults.length > 0 ? 422 : 200)
  }

  app.get('/sources', (c) => shown(c))

  app.post('/sources', writing({ ledger, version }, { files: true, role: 'reporter' }), async (c) => {
    const form = await formOf(c)
    if (form === null) return unreadable(c, version)
    const checked = await following(form, ledger)
    if ('faults' in checked) return shown(c, typedToFollow(form), checked.faults)
    let followed = 0
    for (const { url, title } of checked.asked) if (await ledger.follow(url, title)) followed += 1
    return c.redirect(urls.sources({ followed, already: checked.asked.length - followed }), 303)
  })

  app.post('/sources/:id/ask', writing({ ledger, version }, { role: 'reporter' }), async (c) => {
    const source = await sourceOf(c)
    if (source === null) return missing(c)
    await ledger.pollLater(source.url)
    return c.redirect(urls.source(source.id), 303)
  })

  app.get('/sources/:id/end', async (c) => {
    const source = await sourceOf(c)
    return source === null ? missing(c) : page(c, <EndSourcePage version={version} source={source} />)
  })

  app.post('/sources/:id/end', writing({ ledger, version }, { role: 'reporter' }), async (c) => {
    const source = await sourceOf(c)
    if (source === null || !await ledger.unfollow(source.url)) return missing(c)
    return c.redirect(urls.sources(), 303)
  })

  return app
}

/** What asking each source came to last, and whether it is asked now, by its address. */
async function askingOf(ledger: Ledger): Promise<ReadonlyMap<string, Asking>> {
  const states = ['working', 'waiting', 'done', 'failed'] as const
  const lists = await Promise.all(states.map((state) => ledger.jobs({ state, limit: LOOKED_AT })))
  const found = new Map<string, { now?: Job; last?: Job }>()
  for (const job of lists.flatMap(({ items }) => items)) {
    if (job.task.kind !== 'poll') continue
    const of = found.get(job.task.url) ?? {}
    found.set(job.task.url, of)
    if (job.state === 'working' || job.state === 'waiting') of.now ??= job
    else if (of.last === undefined || (job.endedAt ?? '') > (of.last.endedAt ?? '')) of.last = job
  }
  return found
}

/** A number that an address tells, to be shown: none where it is no plain one. */
function numberIn(value: string | undefined): number {
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : 0
}
