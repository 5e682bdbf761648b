import { LONGEST_NAME } from '../../model/correction.js'
import { LONGEST_REMARK, type Remark } from '../../model/remark.js'
import type { Store } from '../../store/store.js'
import { EditRefused } from '../edits/edit-refused.js'

/** What making a remark takes. */
export interface RemarkNeeds {
  readonly store: Store
  readonly now: () => string
}

/** Who makes a remark, and in their words what to say of it. */
export interface Remarking {
  readonly editor: string
  readonly note: string
}

/** Keeps a remark. Throws an `EditRefused` where it can't be. */
export async function keepRemark<R extends Remark>(store: Store, made: R): Promise<R> {
  const done = await store.addRemark(made)
  if (done === 'missing') throw new EditRefused('remark', 'What this is to take back counts no more: somebody was quicker. Nothing was kept.')
  if (done === 'name') throw new EditRefused('name', 'There is a topic of this name already: give another one.')
  return made
}

/** The editor and the note as they are kept. Throws an `EditRefused`. `wanted`: what is to be said in the note, where it can't be left out. */
export function checkedBy({ editor, note }: Remarking, wanted: string | null = null): Remarking {
  const name = editor.trim()
  if (name === '' || name.length > LONGEST_NAME || /\p{C}/u.test(name)) throw new EditRefused('editor', 'Give your name, on one line: it stands with what you keep.')
  const said = note.trim().replaceAll('\r\n', '\n').toWellFormed()
  if (said === '' && wanted !== null) throw new EditRefused('note', wanted)
  if (said.length > LONGEST_REMARK) throw new EditRefused('note', `This is longer than ${LONGEST_REMARK} signs: say it in fewer.`)
  // A zero sign can stand in no text of the ledger's database.
  if (said.includes('\0')) throw new EditRefused('note', 'This holds a sign that can’t be kept.')
  return { editor: name, note: said }
}
