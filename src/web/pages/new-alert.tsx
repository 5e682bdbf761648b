import type { WrongInSearch } from '../../export/search-asked.js'
import { ALERT_PACES, ALERT_TRIGGERS } from '../../model/alert.js'
import type { AlertRate, Search } from '../../record/ledger.js'
import { OF_SEARCH, type AlertField, type TypedAlert } from '../forms/alerting.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'
import { searchInWords } from './alerts.js'

interface Asked {
  readonly version: string
  readonly search: Search
  readonly rate: AlertRate
  readonly cap: number
  readonly typed: TypedAlert
  readonly faults: readonly Fault<AlertField>[]
  /** Why e-mail can't be sent; `null` where it can. */
  readonly mailOff: string | null
  /** Who signed in; `null` where nobody did. */
  readonly who: string | null
}

/** To set an alert on a search: first how much it would have told, then how it is to tell. */
export function NewAlertPage({ version, search, rate, cap, typed, faults, mailOff, who }: Asked) {
  return (
    <Layout title={t(faults.length > 0 ? 'alerts.newFault' : 'alerts.newAlert')} section="none" version={version}>
      <div class="opening">
        <h1>{t('alerts.newAlert')}</h1>
        <p class="tally">{rich('alerts.of', { search: <a href={urls.searchOf(search)}><bdi>{searchInWords(search)}</bdi></a> })} <a href={urls.alerts()}>{t('alerts.all')}</a></p>
      </div>
      <p class="said" role="status">{rateInWords(rate, cap)}</p>
      <form class="form" method="post" action={urls.newAlert()} aria-labelledby="alert">
        <h2 id="alert">{t('alerts.beTold')}</h2>
        <FaultSummary faults={faults}><p>{t('alerts.notMade')}</p></FaultSummary>
        {Object.entries(urls.searchFields(search)).map(([name, value]) => <input type="hidden" name={OF_SEARCH + name} value={value} />)}
        <Field name="name" label={t('alerts.name')} faults={faults} hint={t('alerts.nameHint')} control={(ties) => <input {...ties} value={typed.name} autocomplete="off" dir="auto" />} />
        <Triggers typed={typed} faults={faults} />
        <Field name="webhook" label={t('alerts.webhook')} faults={faults} hint={t('alerts.webhookHint')}
          control={(ties) => <input {...ties} value={typed.webhook} inputmode="url" autocomplete="off" placeholder="https://" />} />
        {mailOff === null ? (
          <Field name="email" label={t('alerts.email')} faults={faults} hint={t('alerts.emailHint')} control={(ties) => <input {...ties} class="short" value={typed.email} inputmode="email" autocomplete="off" />} />
        ) : <p class="hint">{rich('alerts.mailOff', { why: <InEnglish>{mailOff}</InEnglish> })}</p>}
        <Field name="pace" label={t('alerts.pace')} faults={faults} hint={t('alerts.paceHint')} control={(ties) => <select {...ties}>{ALERT_PACES.map((one) => <option value={one} selected={one === typed.pace}>{t(`alerts.${one}`)}</option>)}</select>} />
        <Field name="cap" label={t('alerts.cap')} faults={faults} hint={t('alerts.capHint')} control={(ties) => <input {...ties} class="short" value={typed.cap} inputmode="numeric" autocomplete="off" />} />
        {who === null ? <Field name="by" label={t('alerts.who')} faults={faults} hint={t('alerts.whoHint')} control={(ties) => <input {...ties} class="short" value={typed.by} autocomplete="name" dir="auto" />} /> : null}
        <p class="form-do"><button type="submit">{t('alerts.set')}</button></p>
      </form>
    </Layout>
  )
}

/** What an alert would have told, and how that was counted. `cap`: as it is asked for. */
function rateInWords({ from, days, found, daysWithSome, most, perWeek, overCap }: AlertRate, cap: number): string {
  const counted = t('alerts.counted', { from, days })
  return [
    ...(found === 0 ? [t('alerts.rateNothing', { counted })] : [
      t('alerts.rate', { counted, n: found, on: daysWithSome, most: most?.count ?? 0, day: most?.day ?? '' }),
      perWeek === null ? t('alerts.noRate') : t('alerts.perWeek', { n: perWeek }),
      ...(overCap === 0 ? [] : [t('alerts.overCap', { n: overCap, cap })]),
    ]),
    t('alerts.notCounted'),
  ].join(' ')
}

function Triggers({ typed, faults }: Pick<Asked, 'typed' | 'faults'>) {
  const own = faults.filter(({ field }) => field === 'on')
  return (
    <fieldset id="on">
      <legend>{t('alerts.tellOf')}</legend>
      {own.length === 0 ? null : <p class="fault">{rich('alerts.fault', { what: own.map(({ message }) => message).join(' '), unseen: (words) => <span class="unseen">{words}</span> })}</p>}
      {ALERT_TRIGGERS.map((one) => (
        <p class="choice"><input type="checkbox" id={`on-${one}`} name="on" value={one} checked={typed.on.includes(one)} /> <label for={`on-${one}`}>{t('alerts.trigger', { on: t(`alerts.${one}`), hint: t(`alerts.${one}Hint`) })}</label></p>
      ))}
    </fieldset>
  )
}

/** Where no alert can be set on what was asked. */
export function NoAlertPage({ version, wrong }: { readonly version: string; readonly wrong: readonly WrongInSearch[] }) {
  return (
    <Layout title={t('alerts.newAlert')} section="none" version={version}>
      <div class="opening"><h1>{t('alerts.newAlert')}</h1></div>
      <div class="empty" role="status">
        {wrong.length === 0 ? <p>{t('alerts.onEverything')}</p> : <ul>{wrong.map(({ name, message }) => <li><InEnglish><bdi>{name}</bdi>: {message}</InEnglish></li>)}</ul>}
        <p>{rich('alerts.searchFirst', { a: (words) => <a href={urls.search()}>{words}</a> })}</p>
      </div>
    </Layout>
  )
}
