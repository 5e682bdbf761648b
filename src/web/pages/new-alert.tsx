import { PACE_WORDS, rateText, TRIGGER_WORDS } from '../../export/alerts-text.js'
import type { WrongInSearch } from '../../export/search-asked.js'
import { ALERT_PACES, ALERT_TRIGGERS } from '../../model/alert.js'
import type { AlertRate, Search } from '../../record/ledger.js'
import { OF_SEARCH, type AlertField, type TypedAlert } from '../forms/alerting.js'
import type { Fault } from '../forms/fault.js'
import { FaultSummary, Field } from '../parts/field.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { filtersAsked } from '../view/asked.js'

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
  const words = search.words ?? ''
  return (
    <Layout title={faults.length > 0 ? 'New alert: something to put right' : 'New alert'} section="none" version={version}>
      <div class="opening">
        <h1>New alert</h1>
        <p class="tally">On <a href={urls.searchOf(search)}><bdi>{[...(words === '' ? [] : [`“${words}”`]), ...filtersAsked(search).map(({ inWords }) => inWords)].join(', ')}</bdi></a>. <a href={urls.alerts()}>All alerts</a></p>
      </div>
      <p class="said" role="status">{rateText(rate, cap)}</p>
      <form class="form" method="post" action={urls.newAlert()} aria-labelledby="alert">
        <h2 id="alert">Be told of it</h2>
        <FaultSummary faults={faults}><p>No alert was made. What you typed is still here.</p></FaultSummary>
        {Object.entries(urls.searchFields(search)).map(([name, value]) => <input type="hidden" name={OF_SEARCH + name} value={value} />)}
        <Field name="name" label="Name" faults={faults} hint="How the alert is called; what it looks for, if you leave it empty." control={(ties) => <input {...ties} value={typed.name} autocomplete="off" dir="auto" />} />
        <Triggers typed={typed} faults={faults} />
        <Field name="webhook" label="To a webhook" faults={faults} hint="The address of a program of yours, which is sent what is found, signed. What it checks signatures by is shown once, when the alert is made."
          control={(ties) => <input {...ties} value={typed.webhook} inputmode="url" autocomplete="off" placeholder="https://" />} />
        {mailOff === null ? (
          <Field name="email" label="Or to a mailbox" faults={faults} hint="One e-mail address. Leave both empty, and the feed of the search alone tells." control={(ties) => <input {...ties} class="short" value={typed.email} inputmode="email" autocomplete="off" />} />
        ) : <p class="hint">E-mail is off: {mailOff}. Without a webhook, the feed of the search alone tells.</p>}
        <Field name="pace" label="How often" faults={faults} hint="Days and weeks are UTC’s; a week begins on Monday." control={(ties) => <select {...ties}>{ALERT_PACES.map((one) => <option value={one} selected={one === typed.pace}>{PACE_WORDS[one]}</option>)}</select>} />
        <Field name="cap" label="At most so many a day" faults={faults} hint="What is found beyond that is counted, and the count is told." control={(ties) => <input {...ties} class="short" value={typed.cap} inputmode="numeric" autocomplete="off" />} />
        {who === null ? <Field name="by" label="Your name" faults={faults} hint="It stands with the alert; may be left empty." control={(ties) => <input {...ties} class="short" value={typed.by} autocomplete="name" dir="auto" />} /> : null}
        <p class="form-do"><button type="submit">Set the alert</button></p>
      </form>
    </Layout>
  )
}

function Triggers({ typed, faults }: Pick<Asked, 'typed' | 'faults'>) {
  const own = faults.filter(({ field }) => field === 'on')
  const hints = { new: 'what a page newly has', changed: 'other words than before, on the page itself or where another page has them', denied: 'words that somebody denies' } as const
  return (
    <fieldset id="on">
      <legend>Tell of</legend>
      {own.length === 0 ? null : <p class="fault"><span class="unseen">Fault: </span>{own.map(({ message }) => message).join(' ')}</p>}
      {ALERT_TRIGGERS.map((one) => (
        <p class="choice"><input type="checkbox" id={`on-${one}`} name="on" value={one} checked={typed.on.includes(one)} /> <label for={`on-${one}`}>{TRIGGER_WORDS[one]}: {hints[one]}</label></p>
      ))}
    </fieldset>
  )
}

/** Where no alert can be set on what was asked. */
export function NoAlertPage({ version, wrong }: { readonly version: string; readonly wrong: readonly WrongInSearch[] }) {
  return (
    <Layout title="New alert" section="none" version={version}>
      <div class="opening"><h1>New alert</h1></div>
      <div class="empty" role="status">
        {wrong.length === 0 ? <p>An alert is set on a search: an alert on everything tells nothing.</p> : <ul>{wrong.map(({ name, message }) => <li><bdi>{name}</bdi>: {message}</li>)}</ul>}
        <p><a href={urls.search()}>Search</a> for something, and set the alert from there.</p>
      </div>
    </Layout>
  )
}
