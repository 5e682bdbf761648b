import type { Ledger } from '../../src/record/ledger.js'
import type { Store } from '../../src/store/store.js'
import { dam } from './pages.js'

/** Adds an editor, an assignment that is taken back, a topic, an event and a promise, so that no list is empty. */
export async function withAllKinds(ledger: Ledger): Promise<void> {
  const [{ id, speakers: [speaker] }] = dam.analysis.statements as unknown as readonly [(typeof dam.analysis.statements)[number]]
  const by = { editor: 'Eda', why: 'x' }
  await ledger.addEditor({ name: 'Eda Moll', role: 'editor', email: 'eda@paper.example', password: null }, null)
  const [made] = await ledger.assign({ statements: [id], speaker: speaker?.actor ?? speaker?.name ?? '', actor: 'Somebody else' }, by)
  await ledger.undoAssignment(made?.id ?? '', by)
  await ledger.pinTopic({ name: 'Water', search: { words: 'gorge' } }, { editor: 'Eda', note: '' })
  await ledger.tagEvent({ statement: id }, 'request', { editor: 'Eda', note: '' })
  await ledger.keepPromise({ statement: id, due: '2031-06' }, { editor: 'Eda', note: '' })
}

/** Adds an alert that sent something; resolves to its identifier. */
export async function withAlert(ledger: Ledger, store: Pick<Store, 'addDelivery' | 'addAttempt'>): Promise<string> {
  const { alert: { id } } = await ledger.addAlert({ name: 'Water', search: { words: 'water', speaker: 'Brandauer' }, on: ['new', 'denied'], webhook: 'https://desk.example/hook' }, 'Eda Moll')
  await store.addDelivery({ id: 'msg_1f0d9be2d45f67a8105c', alert: id, at: '2031-03-09T12:00:00.000Z', items: [], leftOut: 3, body: '{}' })
  await store.addAttempt('msg_1f0d9be2d45f67a8105c', { at: '2031-03-09T12:00:01.000Z', is: 'failed', what: 'the webhook answers with status 503' })
  await store.addAttempt('msg_1f0d9be2d45f67a8105c', { at: '2031-03-09T12:01:05.000Z', is: 'delivered', what: 'status 204' })
  return id
}
