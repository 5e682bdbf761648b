import { judgement, type Judged, type Judgement } from '../../model/judgement.js'
import type { StatementInArticle, Store } from '../../store/store.js'
import { EditRefused } from './edit-refused.js'

/** Who judges, and why. */
export interface Judging {
  readonly editor: string
  readonly why: string
}

/** What joining two names would move. */
export interface JoinPreview {
  /** Under which name both would be found. */
  readonly person: string
  readonly left: readonly { readonly name: string; readonly statements: number }[]
  readonly right: readonly { readonly name: string; readonly statements: number }[]
  /** Some of the statements that would be found under the other name. */
  readonly moved: readonly StatementInArticle[]
  readonly total: number
}

interface Needs {
  readonly store: Store
  readonly now: () => string
  readonly nonce: () => string
}

/** Statements that a preview shows. */
const SHOWN = 10

/** Judges two names. Throws an `EditRefused` that says what is wrong, with both where it goes against others. */
export async function judge({ store, now, nonce }: Needs, left: string, is: Judged, right: string, { editor, why }: Judging): Promise<Judgement> {
  const [one, other] = await bothOf(store, left, right, is === 'different')
  const made = judgement({ at: now(), editor: named(editor), left: one, right: other, is, why: reason(why), undoes: null }, nonce())
  return kept(store, made)
}

/** Takes a judgement back. */
export async function undoJudgement({ store, now, nonce }: Needs, id: string, { editor, why }: Judging): Promise<Judgement> {
  const found = (await store.judgements({})).find(({ judgement: { id: own } }) => own === id)
  if (found === undefined) throw new EditRefused('judgement', `There is no judgement ${id}.`)
  if (!found.counts) throw new EditRefused('judgement', `The judgement ${id} counts no more: it was taken back, or another took its place.`)
  const { left, right } = found.judgement
  return kept(store, judgement({ at: now(), editor: named(editor), left, right, is: 'unsure', why: reason(why), undoes: id }, nonce()))
}

/** What joining two names would move; nothing is kept. */
export async function previewJoin(store: Store, left: string, right: string): Promise<JoinPreview> {
  await bothOf(store, left, right)
  const [one, other] = [await store.person(left), await store.person(right)]
  const said = await store.statementsBy(right, { limit: SHOWN })
  const told = (names: typeof one.names) => names.map(({ name, statements }) => ({ name, statements }))
  return { person: one.person, left: told(one.names), right: told(other.names), moved: said.items, total: said.total }
}

/** `orNames`: names that an identifier has among others can be judged, too. */
async function bothOf(store: Store, left: string, right: string, orNames = false): Promise<readonly [string, string]> {
  const [one, other] = [left.trim(), right.trim()]
  for (const [field, name] of [['left', one], ['right', other]] as const) {
    const isKnown = name !== '' && ((await store.person(name)).names.length > 0 || (orNames && (await store.keysOfName(name)).length > 0))
    if (!isKnown) throw new EditRefused(field, `Nobody is on record as “${name}”. Give a name as the list of speakers has it.`)
  }
  if (one === other) throw new EditRefused('right', 'These are one name. Give two.')
  return [one, other]
}

async function kept(store: Store, made: Judgement): Promise<Judgement> {
  const done = await store.addJudgement(made)
  if (done.is === 'missing') throw new EditRefused('judgement', 'What this takes back is not there any more.')
  if (done.is === 'against') {
    const others = done.others.map(({ id, editor, left, is, right, why }) => `“${left}” and “${right}” are ${is === 'same' ? 'one person' : 'two people'}, says ${editor} (${id}${why === '' ? '' : `: ${why}`})`)
    throw new EditRefused('right', `This goes against what was judged before: ${others.join('; ')}. Take that back first, where it is wrong. Nothing was kept.`)
  }
  return made
}

function named(editor: string): string {
  const name = editor.trim()
  if (name === '' || name.length > 200 || /\p{C}/u.test(name)) throw new EditRefused('editor', 'Give your name, on one line: it stands with the judgement.')
  return name
}

function reason(why: string): string {
  const given = why.trim()
  if (given === '') throw new EditRefused('why', 'Say why: all can read it.')
  return given.slice(0, 4_000)
}
