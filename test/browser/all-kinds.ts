import type { Ledger } from '../../src/record/ledger.js'
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
