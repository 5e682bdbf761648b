import { Webhook } from 'standardwebhooks'
import type { Alert, AlertDelivery, AttemptOutcome, DeliveryAttempt } from '../../model/alert.js'
import type { Store } from '../../store/store.js'
import type { Tools } from '../tools.js'
import type { TaskOutcome } from '../workers/task-outcome.js'
import { testBody, testLetter, type Letter } from './message.js'

/** A delivery is tried so often, over about a day; see src/store/jobs/boss.ts for when. */
export const MOST_TRIES = 12

export interface SendingNeeds {
  readonly store: Pick<Store, 'alert' | 'alertSecret' | 'delivery' | 'addAttempt' | 'endAlert'>
  readonly tools: Pick<Tools, 'post' | 'mail' | 'now'>
}

/** How one try went. `gone`: that the receiver says that it wants nothing more, ever. */
interface Sent {
  readonly is: 'delivered' | 'failed' | 'final' | 'gone'
  readonly what: string
}

/** Tries to deliver, once, and keeps how that went. What was delivered is never sent again; what is cut short between the two is, under the same identifier. */
export async function deliver(id: string, { store, tools }: SendingNeeds): Promise<TaskOutcome> {
  const kept = await store.delivery(id)
  if (kept === null || kept.attempts.some(({ is }) => is === 'delivered')) return { is: 'done', idle: true }
  const { delivery, attempts } = kept
  const note = (is: AttemptOutcome, what: string): Promise<void> => store.addAttempt(id, { at: tools.now().toISOString(), is, what } satisfies DeliveryAttempt)
  const of = await store.alert(delivery.alert)
  if (of === null || of.end !== null) {
    await note('dropped', 'the alert was ended')
    return { is: 'done', idle: true }
  }
  const sent = await send(of.alert, delivery, { store, tools })
  if (sent.is === 'delivered') {
    await note('delivered', sent.what)
    return { is: 'done' }
  }
  const isLast = sent.is !== 'failed' || attempts.filter(({ is }) => is === 'failed').length + 1 >= MOST_TRIES
  await note(isLast ? 'given up' : 'failed', sent.what)
  if (sent.is === 'gone') await store.endAlert(of.alert.id, { at: tools.now().toISOString(), by: null, why: sent.what })
  return { is: 'failed', problem: sent.what, again: !isLast }
}

/** Sends something that is told as a test, now; nothing is kept of it. */
export async function sendTest(alert: Alert, nonce: string, needs: SendingNeeds): Promise<Sent> {
  const at = needs.tools.now().toISOString()
  const body = alert.to.is === 'email' ? JSON.stringify(testLetter(alert)) : testBody(alert, at)
  return send(alert, { id: `msg_test_${nonce}`, body }, needs)
}

async function send(alert: Alert, delivery: Pick<AlertDelivery, 'id' | 'body'>, { store, tools }: SendingNeeds): Promise<Sent> {
  switch (alert.to.is) {
    case 'feed': return { is: 'final', what: 'this alert sends nothing: its feed tells' }
    case 'webhook': return post(alert.to.url, delivery, await store.alertSecret(alert.id), tools)
    case 'email': return mail(alert.to.address, delivery, tools)
  }
}

async function post(url: string, { id, body }: Pick<AlertDelivery, 'id' | 'body'>, secret: string | null, tools: SendingNeeds['tools']): Promise<Sent> {
  if (secret === null) return { is: 'final', what: 'what it is signed with is not there any more' }
  if (tools.post === undefined) return { is: 'failed', what: 'this program sends nothing' }
  const at = tools.now()
  const headers = { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': new Webhook(secret).sign(id, at, body) }
  try {
    const { status } = await (await tools.post())(url, { body, headers })
    if (status >= 200 && status < 300) return { is: 'delivered', what: `status ${status}` }
    if (status === 410) return { is: 'gone', what: 'the webhook answers that it is gone for good (status 410)' }
    if (status >= 300 && status < 400) return { is: 'failed', what: `the webhook leads elsewhere (status ${status}), which is not followed: make an alert for where it leads` }
    return { is: 'failed', what: `the webhook answers with status ${status}` }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'FetchError') throw error
    return { is: 'failed', what: error.message }
  }
}

async function mail(to: string, { id, body }: Pick<AlertDelivery, 'id' | 'body'>, tools: SendingNeeds['tools']): Promise<Sent> {
  const mailing = await tools.mail?.()
  if (mailing === undefined || mailing.is === 'off') return { is: 'failed', what: mailing?.why ?? 'this program sends nothing' }
  const { subject, text } = JSON.parse(body) as Letter
  try {
    return { is: 'delivered', what: await mailing.send({ to, subject, text, id, date: tools.now() }) }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'MailError') throw error
    return { is: 'isFinal' in error && error.isFinal === true ? 'final' : 'failed', what: error.message }
  }
}
