import { fetchable } from '../../model/address.js'
import { ALERT_TRIGGERS, LARGEST_CAP, LONGEST_ALERT_NAME, USUAL_CAP, type Alert, type AlertChannel, type AlertPace, type AlertSearch, type AlertTrigger } from '../../model/alert.js'
import { EditRefused } from '../edits/edit-refused.js'

/** An alert to be made, as a person asks for it. */
export interface NewAlert {
  readonly name?: string | undefined
  readonly search: AlertSearch
  readonly on?: readonly AlertTrigger[] | undefined
  /** An address of the web, an e-mail address, or neither: then its feed alone tells. */
  readonly webhook?: string | undefined
  readonly email?: string | undefined
  readonly pace?: AlertPace | undefined
  readonly cap?: number | undefined
  readonly desk?: string | null | undefined
}

/** What is asked for, checked. Throws an `EditRefused`, which names the field. */
export function checkedAlert({ name, search, on = ['new'], webhook, email, pace = 'each', cap = USUAL_CAP, desk = null }: NewAlert): Pick<Alert, 'name' | 'search' | 'on' | 'to' | 'pace' | 'cap' | 'desk'> {
  const asked = Object.fromEntries(Object.entries(search).filter(([of]) => of !== 'sort' && of !== 'oldest')) as AlertSearch
  if (Object.keys(asked).length === 0) throw new EditRefused('search', 'Say what to look for: an alert on everything tells nothing.')
  const triggers = ALERT_TRIGGERS.filter((one) => on.includes(one))
  if (triggers.length === 0) throw new EditRefused('on', 'Say of what it is to tell: new statements, changed wording, denials.')
  if (!Number.isInteger(cap) || cap < 1 || cap > LARGEST_CAP) throw new EditRefused('cap', `Give a whole number from 1 to ${LARGEST_CAP}.`)
  return { name: checkedName(name, asked), search: asked, on: triggers, to: checkedChannel(webhook?.trim() ?? '', email?.trim() ?? ''), pace, cap, desk }
}

function checkedName(given: string | undefined, search: AlertSearch): string {
  const name = given?.trim() ?? ''
  if (name.length > LONGEST_ALERT_NAME || /\p{C}/u.test(name)) throw new EditRefused('name', `Give a name of one line and at most ${LONGEST_ALERT_NAME} signs.`)
  if (name !== '') return name
  const said = Object.values(search).filter((value) => typeof value === 'string').join(', ').replace(/[\p{C}\s]+/gu, ' ').trim().slice(0, LONGEST_ALERT_NAME).toWellFormed()
  return said === '' ? Object.keys(search).join(', ') : said
}

function checkedChannel(webhook: string, email: string): AlertChannel {
  if (webhook !== '' && email !== '') throw new EditRefused('email', 'Give a webhook or an e-mail address, not both: make two alerts.')
  if (webhook !== '') {
    const url = fetchable(webhook)
    if (url === null || url.length > 2_000) throw new EditRefused('webhook', 'This is no whole address of the web. Begin it with https:// or http://, without spaces, user name and password.')
    return { is: 'webhook', url }
  }
  if (email === '') return { is: 'feed' }
  // One plain address: no list, no name beside it, nothing that a mail server could read as more.
  if (email.length > 254 || !/^[^\s@<>()[\]\\,;:"\p{C}]{1,64}@[^\s@<>()[\]\\,;:"\p{C}]+\.[^\s@<>()[\]\\,;:"\p{C}.]+$/u.test(email)) throw new EditRefused('email', 'This is no e-mail address. Give one alone, as name@example.org.')
  return { is: 'email', address: email }
}
