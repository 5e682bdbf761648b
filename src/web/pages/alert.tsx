import { useContext } from 'hono/jsx'
import { visible } from '../../export/visible.js'
import type { KeptAlert, KeptDelivery } from '../../model/alert.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { VisitContext } from '../visit.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'
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
    <Layout title={t('alerts.titleOf', { name: visible(alert.name) })} section="none" version={version}>
      <div class="opening">
        <h1>{rich('alerts.heading', { name: <bdi>{visible(alert.name)}</bdi> })}</h1>
        <p class="tally"><a href={urls.alerts()}>{t('alerts.all')}</a></p>
      </div>
      {secret === null ? null : (
        <div class="said" role="status">
          <p>{rich('alerts.secret', { secret: <code class="told">{secret}</code> })}</p>
          <p>{t('alerts.receiver')}</p>
        </div>
      )}
      {tested === null ? null : <p class="said" role="status">{rich(tested.arrived ? 'alerts.arrived' : 'alerts.notArrived', { what: <InEnglish><bdi>{visible(tested.what)}</bdi></InEnglish> })}</p>}
      <section class="form alert-facts" aria-labelledby="what">
        <h2 id="what" class="unseen">{t('alerts.whatItDoes')}</h2>
        <AlertFacts of={kept} />
        <p class="aside">{lookedAt === null ? t('alerts.notLooked') : t('alerts.looked', { when: timeInWords(lookedAt) })} {rich('alerts.feed', { atom: (words) => <a href={urls.searchAtom(alert.search)}>{words}</a>, json: (words) => <a href={urls.searchFeed(alert.search)}>{words}</a> })}</p>
        {end !== null || !mayWrite ? null : (
          <div class="form-do">
            {alert.to.is === 'feed' ? null : <form method="post" action={urls.testAlert(alert.id)}><button type="submit" class="small">{t('alerts.test')}</button></form>}
            <form method="post" action={urls.endAlert(alert.id)}><button type="submit" class="small">{t('alerts.end')}</button></form>
          </div>
        )}
      </section>
      <section class="form apart" aria-labelledby="sent">
        <h2 id="sent">{t('alerts.whatItSent')}</h2>
        {deliveries.length === 0 ? <p class="hint">{t(alert.to.is === 'feed' ? 'alerts.sendsNothing' : 'alerts.nothingSent')}</p> : (
          <ol class="jobs" role="list">{deliveries.map((one) => <li><Delivery of={one} /></li>)}</ol>
        )}
        {next === null ? null : <p class="onward"><a href={urls.alert(alert.id, next)}>{t('alerts.older')}</a></p>}
      </section>
    </Layout>
  )
}

const STATE_CLASSES = { 'waiting': 'waiting', 'delivered': 'done', 'failed': 'working', 'given up': 'failed', 'dropped': 'ended' } as const

function Delivery({ of: { delivery: { id, at, items, leftOut }, attempts } }: { readonly of: KeptDelivery }) {
  const state = attempts.at(-1)?.is ?? 'waiting'
  const about = { state: <span class="job-state">{t(`alerts.${state}`)}</span>, when: <time datetime={at}>{timeInWords(at)}</time> }
  return (
    <div class={`job ${STATE_CLASSES[state]}`}>
      <p>{leftOut === 0 ? rich('alerts.delivery', { ...about, n: items.length }) : rich('alerts.deliveryCut', { ...about, n: items.length, left: leftOut })}</p>
      <p class="aside"><span class="identifier">{id}</span></p>
      {attempts.length === 0 ? null : (
        <details class="job-failures"><summary>{rich('alerts.tries', { n: attempts.length, id, unseen: (words) => <span class="unseen">{words}</span> })}</summary>
          <ul>{attempts.map((one) => <li>{rich('alerts.attempt', { when: <time datetime={one.at}>{timeInWords(one.at)}</time>, state: t(one.is === 'failed' ? 'alerts.hasFailed' : `alerts.${one.is}`), what: <InEnglish><bdi>{visible(one.what)}</bdi></InEnglish> })}</li>)}</ul>
        </details>
      )}
    </div>
  )
}
