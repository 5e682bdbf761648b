import { deliveryId, type Alert, type AlertDelivery, type AlertItem, type AlertTrigger, type ToldItem, type ToldStatement } from '../../model/alert.js'

/** A message as a mail server is given it. */
export interface Letter {
  readonly subject: string
  readonly text: string
}

const LONGEST_SUBJECT = 180

/** What is to be sent, made once: a repetition is the same to the letter. */
export function deliveryOf(alert: Alert, items: readonly AlertItem[], leftOut: number, at: string): AlertDelivery {
  const ids = items.map(({ id }) => id)
  const id = deliveryId(alert.id, ids)
  const body = alert.to.is === 'email' ? JSON.stringify(letter(alert, items, leftOut)) : JSON.stringify(webhook(alert, items, leftOut, at))
  return { id, alert: alert.id, at, items: ids, leftOut, body }
}

/** What a webhook is sent: as Standard Webhooks has it, `type`, `timestamp` and `data`. */
function webhook({ id, name, pace }: Alert, items: readonly AlertItem[], leftOut: number, at: string): unknown {
  const [first] = items
  const type = pace === 'each' && first !== undefined ? `statement.${first.trigger}` : 'alert.digest'
  return { type, timestamp: at, data: { schema: 1, alert: { id, name }, items: items.map((item) => ({ id: item.id, foundAt: item.foundAt, ...item.told })), leftOut } }
}

/** What a test sends: recognisable as one. */
export function testBody({ id, name }: Alert, at: string): string {
  return JSON.stringify({ type: 'alert.test', timestamp: at, data: { schema: 1, alert: { id, name }, items: [], leftOut: 0 } })
}

export function testLetter({ name }: Alert): Letter {
  return { subject: subject(`Test of the alert ${name}`), text: 'This is a test of an alert of Onrecord. Nothing was found; what is found is told like this.\n' }
}

function letter(alert: Alert, items: readonly AlertItem[], leftOut: number): Letter {
  const [first] = items
  const head = items.length === 1 && first !== undefined ? `${alert.name}: ${IN_SHORT[first.trigger]}: ${whoOf(first.told.statement)}` : `${alert.name}: ${items.length} statements`
  const more = leftOut === 0 ? '' : `\n${leftOut === 1 ? '1 more was' : `${leftOut} more were`} found and not told, as there were more than ${alert.cap} on a day; the search of the alert has ${leftOut === 1 ? 'it' : 'them'}.\n`
  return { subject: subject(head), text: `${items.map(({ told }) => inText(told)).join('\n\n')}\n${more}\n-- \nAlert “${alert.name}” (${alert.id}) of Onrecord. onrecord alert end ${alert.id} ends it.\n` }
}

const IN_SHORT: Readonly<Record<AlertTrigger, string>> = { new: 'new', changed: 'other words', denied: 'denied' }

function inText({ trigger, statement, other }: ToldItem): string {
  const before = other === null ? [] : [`${trigger === 'denied' ? 'What is denied' : 'Before'}: ${other.words}`, `  ${placeOf(other)}`, `  ${other.url}`]
  return [`${IN_SHORT[trigger][0]!.toUpperCase()}${IN_SHORT[trigger].slice(1)}: ${whoOf(statement)} (${statement.negated ? `not ${statement.act}` : statement.act})`, statement.words, `  ${placeOf(statement)}`, `  ${statement.url}`, ...before].join('\n')
}

function whoOf({ speakers }: ToldStatement): string {
  return speakers.join(', ') || 'speaker not given'
}

function placeOf({ page: { title, outlet, publishedAt, url } }: ToldStatement): string {
  return [title ?? 'Untitled page', outlet, publishedAt === null ? 'publication date not given' : `published ${publishedAt}`, url].filter((part) => part !== null).join(', ')
}

/** One line: a page's words stand in it. */
function subject(words: string): string {
  const line = words.replace(/[\p{C}\s]+/gu, ' ').trim()
  return line.length <= LONGEST_SUBJECT ? line : `${line.slice(0, LONGEST_SUBJECT).toWellFormed()}…`
}
