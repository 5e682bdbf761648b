import type { Ledger } from '../../src/record/ledger.js'
import { dam } from './pages.js'

/** Adds an editor, and an assignment that is taken back, so that no list is empty. */
export async function withAllKinds(ledger: Ledger): Promise<void> {
  const [{ id, speakers: [speaker] }] = dam.analysis.statements as unknown as readonly [(typeof dam.analysis.statements)[number]]
  const by = { editor: 'Eda', why: 'x' }
  await ledger.addEditor({ name: 'Eda Moll', role: 'editor', email: 'eda@paper.example', password: null }, null)
  const [made] = await ledger.assign({ statements: [id], speaker: speaker?.actor ?? speaker?.name ?? '', actor: 'Somebody else' }, by)
  await ledger.undoAssignment(made?.id ?? '', by)
}
