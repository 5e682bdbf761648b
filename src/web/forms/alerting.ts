import { searchAsked, type WrongInSearch } from '../../export/search-asked.js'
import { ALERT_PACES, ALERT_TRIGGERS, USUAL_CAP, type AlertPace, type AlertTrigger } from '../../model/alert.js'
import type { NewAlert, Search } from '../../record/ledger.js'
import { t } from '../words/say.js'
import { typedIn, type Checked, type Fault } from './fault.js'

/** The fields of the form for a new alert. */
export type AlertField = 'name' | 'on' | 'webhook' | 'email' | 'pace' | 'cap' | 'by'

/** What was typed in it, to be shown again. */
export interface TypedAlert {
  readonly name: string
  readonly on: readonly string[]
  readonly webhook: string
  readonly email: string
  readonly pace: string
  readonly cap: string
  readonly by: string
}

export const NO_ALERT: TypedAlert = { name: '', on: ['new'], webhook: '', email: '', pace: 'each', cap: String(USUAL_CAP), by: '' }
const LONGEST_BY = 100

/** The search that an alert's form, or the address of one, is about. */
export function alertSearch(given: Readonly<Record<string, string>>): { readonly search: Search } | { readonly wrong: readonly WrongInSearch[] } {
  const { q, ...rest } = given
  const known = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'sort' && name !== 'oldest'))
  return searchAsked({ ...known, ...(q !== undefined && { words: q.toWellFormed() }) })
}

export function typedAlert(form: FormData): TypedAlert {
  const on = form.getAll('on').filter((value) => typeof value === 'string')
  return { name: typedIn(form, 'name').trim(), on, webhook: typedIn(form, 'webhook').trim(), email: typedIn(form, 'email').trim(), pace: typedIn(form, 'pace'), cap: typedIn(form, 'cap').trim(), by: typedIn(form, 'by').trim() }
}

/** What the names of the search's fields begin with in the form of an alert, which has a name of its own. */
export const OF_SEARCH = 'search-'

/** The fields of the search in such a form. */
export function searchTyped(form: FormData): Record<string, string> {
  return Object.fromEntries([...form.entries()].flatMap(([name, value]) => (typeof value === 'string' && name.startsWith(OF_SEARCH) ? [[name.slice(OF_SEARCH.length), value]] : [])))
}

/** What a form asks for; what is wrong beyond that, making the alert tells. */
export function alerting(typed: TypedAlert, search: Search): Checked<NewAlert, AlertField> {
  const { name, webhook, email, by } = typed
  const faults: Fault<AlertField>[] = []
  const on = ALERT_TRIGGERS.filter((one): one is AlertTrigger => typed.on.includes(one))
  const pace = ALERT_PACES.find((one): one is AlertPace => one === typed.pace)
  if (pace === undefined) faults.push({ field: 'pace', message: t('alerts.choosePace') })
  if (!/^\d{1,4}$/.test(typed.cap)) faults.push({ field: 'cap', message: t('alerts.badCap') })
  if (by.length > LONGEST_BY || /\p{C}/u.test(by)) faults.push({ field: 'by', message: t('alerts.badName', { most: LONGEST_BY }) })
  return faults.length > 0 ? { faults } : { asked: { name, search, on, webhook, email, pace, cap: Number(typed.cap) } }
}
