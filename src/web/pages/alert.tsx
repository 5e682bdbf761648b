import { useContext } from 'hono/jsx'
import { STATE_WORDS } from '../../export/alerts-text.js'
import { visible } from '../../export/visible.js'
import type { KeptAlert, KeptDelivery } from '../../model/alert.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { count, counted } from '../view/numbers.js'
import { VisitContext } from '../visit.js'
import { AlertFacts } from './alerts.js'

interface Shown {
  readonly version: string
  readonly kept: KeptAlert
  readonly deliveries: readonly KeptDelivery[]
  readonly next: string | null
  /** What its webhook is signed with, told as it is made; `null` else. */
  readonly secret: string | null
  /** What a test came to that was just sent; `null` for none. */
  readonly tested: { readonly arrived: boolean; readonly what: string } | null
}

/** One alert: what it looks for, what it sent, and how that went. */
export function AlertPage({ version, kept, deliveries, next, secret, tested }: Shown) {
  const { alert, end, lookedAt } = kept
  const { mayWrite } = useContext(VisitContext)
  return (
    <Layout title={`${visible(alert.name)}: alert`} section="none" version={version}>
      <div class="opening">
        <h1>Alert: <bdi>{visible(alert.name)}</bdi></h1>
        <p class="tally"><a href={urls.alerts()}>All alerts</a></p>
      </div>
      {secret === null ? null : (
        <div class="said" role="status">
          <p>The alert was made. This is what its webhook is signed with, which is not shown again: <code class="told">{secret}</code></p>
          <p>Its receiver checks signatures by it (Standard Webhooks).</p>
        </div>
      )}
      {tested === null ? null : <p class="said" role="status">{tested.arrived ? 'The test arrived' : 'The test did not arrive'}: <bdi>{visible(tested.what)}</bdi></p>}
      <section class="form alert-facts" aria-labelledby="what">
        <h2 id="what" class="unseen">What it does</h2>
        <AlertFacts of={kept} />
        <p class="aside">{lookedAt === null ? 'Not looked yet: onrecord serve looks each minute.' : `Looked last ${timeInWords(lookedAt)}.`} Its feed: <a href={urls.searchAtom(alert.search)}>Atom</a> · <a href={urls.searchFeed(alert.search)}>JSON Feed</a></p>
        {end !== null || !mayWrite ? null : (
          <div class="form-do">
            {alert.to.is === 'feed' ? null : <form method="post" action={urls.testAlert(alert.id)}><button type="submit" class="small">Send a test</button></form>}
            <form method="post" action={urls.endAlert(alert.id)}><button type="submit" class="small">End this alert</button></form>
          </div>
        )}
      </section>
      <section class="form apart" aria-labelledby="sent">
        <h2 id="sent">What it sent</h2>
        {deliveries.length === 0 ? <p class="hint">{alert.to.is === 'feed' ? 'This alert sends nothing: its feed tells.' : 'Nothing yet.'}</p> : (
          <ol class="jobs" role="list">{deliveries.map((one) => <li><Delivery of={one} /></li>)}</ol>
        )}
        {next === null ? null : <p class="onward"><a href={urls.alert(alert.id, next)}>Older</a></p>}
      </section>
    </Layout>
  )
}

const STATE_CLASSES = { 'waiting': 'waiting', 'delivered': 'done', 'failed': 'working', 'given up': 'failed', 'dropped': 'ended' } as const

function Delivery({ of: { delivery: { id, at, items, leftOut }, attempts } }: { readonly of: KeptDelivery }) {
  const state = attempts.at(-1)?.is ?? 'waiting'
  return (
    <div class={`job ${STATE_CLASSES[state]}`}>
      <p><span class="job-state">{STATE_WORDS[state]}</span> <time datetime={at}>{timeInWords(at)}</time>: {counted(items.length, 'statement')}{leftOut === 0 ? null : `, ${count(leftOut)} more left out`}</p>
      <p class="aside"><span class="identifier">{id}</span></p>
      {attempts.length === 0 ? null : (
        <details class="job-failures"><summary>{counted(attempts.length, 'try', 'tries')}<span class="unseen"> of {id}</span></summary>
          <ul>{attempts.map((one) => <li><time datetime={one.at}>{timeInWords(one.at)}</time>: {one.is}, <bdi>{visible(one.what)}</bdi></li>)}</ul>
        </details>
      )}
    </div>
  )
}
