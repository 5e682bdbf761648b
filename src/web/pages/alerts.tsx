import type { AlertChannel, KeptAlert } from '../../model/alert.js'
import { visible } from '../../export/visible.js'
import type { Search } from '../../model/search.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { filtersAsked } from '../view/asked.js'
import { timeInWords } from '../words/dates.js'
import { rich, t } from '../words/say.js'

/** The alerts: those that tell, then those that were ended. */
export function AlertsPage({ version, alerts }: { readonly version: string; readonly alerts: readonly KeptAlert[] }) {
  const telling = alerts.filter(({ end }) => end === null)
  const ended = alerts.filter(({ end }) => end !== null)
  return (
    <Layout title={t('alerts.title')} section="none" version={version}>
      <div class="opening">
        <h1>{t('alerts.title')}</h1>
        <p class="tally">{rich('alerts.tally', { n: telling.length, a: (words) => <a href={urls.search()}>{words}</a> })}</p>
      </div>
      {telling.length === 0 ? <p class="empty">{t('alerts.nobodyTold')}</p> : <ul class="correction-list" role="list">{telling.map((kept) => <Line of={kept} />)}</ul>}
      {ended.length === 0 ? null : (
        <section class="alerts-ended" aria-labelledby="ended">
          <h2 id="ended">{t('alerts.endedOnes')}</h2>
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

/** What a search asks for, as text. */
export function searchInWords(search: Search): string {
  const words = search.words ?? ''
  return [...(words === '' ? [] : [t('alerts.words', { words })]), ...filtersAsked(search).map(({ inWords }) => inWords)].join(', ')
}

function channelInWords(to: AlertChannel): string {
  return to.is === 'webhook' ? t('alerts.webhookTo', { url: to.url }) : to.is === 'email' ? t('alerts.emailTo', { address: to.address }) : t('alerts.feedAlone')
}

/** What an alert looks for, of what and how it tells. */
export function AlertFacts({ of: { alert: { search, on, to, pace, cap, at, by }, end } }: { readonly of: KeptAlert }) {
  const channel = <bdi>{visible(channelInWords(to))}</bdi>
  const when = timeInWords(at)
  return (
    <>
      <p>{rich('alerts.looksFor', { search: <a href={urls.searchOf(search)}><bdi>{visible(searchInWords(search))}</bdi></a>, on: on.map((one) => t(`alerts.${one}`)).join(', ') })}</p>
      <p class="aside">{to.is === 'feed' ? rich('alerts.byFeed', { channel }) : rich('alerts.by', { channel, pace: t(`alerts.${pace}`), cap })} {by === null ? t('alerts.made', { when }) : rich('alerts.madeBy', { when, who: <bdi>{visible(by)}</bdi> })}</p>
      {end === null ? null : <p class="doubt-word"><End of={end} /></p>}
    </>
  )
}

function End({ of: { at, by, why } }: { readonly of: NonNullable<KeptAlert['end']> }) {
  const when = timeInWords(at)
  const [who, reason] = [<bdi>{visible(by ?? '')}</bdi>, <bdi>{visible(why)}</bdi>]
  if (by === null) return <>{why === '' ? t('alerts.ended', { when }) : rich('alerts.endedWhy', { when, why: reason })}</>
  return <>{why === '' ? rich('alerts.endedBy', { when, who }) : rich('alerts.endedByWhy', { when, who, why: reason })}</>
}
