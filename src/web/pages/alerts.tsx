import type { KeptAlert } from '../../model/alert.js'
import { channelText, PACE_WORDS, TRIGGER_WORDS } from '../../export/alerts-text.js'
import { visible } from '../../export/visible.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { filtersAsked } from '../view/asked.js'
import { timeInWords } from '../words/dates.js'
import { counted } from '../view/numbers.js'

/** The alerts: those that tell, then those that were ended. */
export function AlertsPage({ version, alerts }: { readonly version: string; readonly alerts: readonly KeptAlert[] }) {
  const telling = alerts.filter(({ end }) => end === null)
  const ended = alerts.filter(({ end }) => end !== null)
  return (
    <Layout title="Alerts" section="none" version={version}>
      <div class="opening">
        <h1>Alerts</h1>
        <p class="tally">{counted(telling.length, 'alert')} {telling.length === 1 ? 'tells' : 'tell'} of what is newly found. <a href={urls.search()}>Search</a> for something, and set one from there.</p>
      </div>
      {telling.length === 0 ? <p class="empty">Nobody is told of anything yet, and nothing leaves this machine.</p> : <ul class="correction-list" role="list">{telling.map((kept) => <Line of={kept} />)}</ul>}
      {ended.length === 0 ? null : (
        <section class="alerts-ended" aria-labelledby="ended">
          <h2 id="ended">Ended</h2>
          <ul class="correction-list" role="list">{ended.map((kept) => <Line of={kept} />)}</ul>
        </section>
      )}
    </Layout>
  )
}

function Line({ of: { alert, end } }: { readonly of: KeptAlert }) {
  return (
    <li class={end === null ? 'correction' : 'correction undone'}>
      <p class="correction-who"><a href={urls.alert(alert.id)}><bdi>{visible(alert.name)}</bdi></a></p>
      <AlertFacts of={{ alert, end, lookedAt: null }} />
    </li>
  )
}

/** What an alert looks for, of what and how it tells. */
export function AlertFacts({ of: { alert: { search, on, to, pace, cap, at, by }, end } }: { readonly of: KeptAlert }) {
  const words = search.words ?? ''
  const filters = filtersAsked(search).map(({ inWords }) => inWords)
  return (
    <>
      <p>Looks for <a href={urls.searchOf(search)}><bdi>{visible([...(words === '' ? [] : [`“${words}”`]), ...filters].join(', '))}</bdi></a>; tells of {on.map((one) => TRIGGER_WORDS[one]).join(', ')}.</p>
      <p class="aside">By <bdi>{visible(channelText(to))}</bdi>{to.is === 'feed' ? null : <>, {PACE_WORDS[pace]}, {cap} a day at most</>}. Made {timeInWords(at)}{by === null ? null : <> by <bdi>{visible(by)}</bdi></>}.</p>
      {end === null ? null : <p class="doubt-word">Tells no more, since {timeInWords(end.at)}{end.by === null ? null : <>, ended by <bdi>{visible(end.by)}</bdi></>}{end.why === '' ? null : <>: <bdi>{visible(end.why)}</bdi></>}.</p>}
    </>
  )
}
