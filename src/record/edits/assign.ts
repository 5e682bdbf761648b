import { assignment, type Assignment } from '../../model/assignment.js'
import { LONGEST_NAME, LONGEST_WHY } from '../../model/correction.js'
import type { Statement } from '../../model/statement.js'
import type { Store } from '../../store/store.js'
import { shownStatement, targetOf } from './correct.js'
import { EditRefused } from './edit-refused.js'

/** Statements that are given in one step at most. */
export const MOST_ASSIGNED = 500

/** Which statements of a speaker are given to whom. */
export interface Assigning {
  readonly statements: readonly string[]
  /** As the list of speakers has them. */
  readonly speaker: string
  /** A name that tells the two apart, or an identifier; `Name [Q42]` is the identifier. */
  readonly actor: string
}

interface Needs {
  readonly store: Store
  readonly now: () => string
  readonly nonce: () => string
}

/** Gives statements' speaker to an actor, all or none. Throws an `EditRefused` that says what is wrong. */
export async function assign({ store, now, nonce }: Needs, { statements, speaker, actor }: Assigning, by: { readonly editor: string; readonly why: string }): Promise<readonly Assignment[]> {
  const [editor, why, to] = [named(by.editor), reason(by.why), actorIn(actor)]
  const asked = [...new Set(statements)]
  if (asked.length === 0) throw new EditRefused('statements', 'Choose the statements that are somebody else’s.')
  if (asked.length > MOST_ASSIGNED) throw new EditRefused('statements', `Give at most ${MOST_ASSIGNED} statements at once.`)
  const keys = new Set([speaker, ...(await store.person(speaker)).names.map(({ key }) => key)])
  if (keys.has(to)) throw new EditRefused('actor', 'These are that one’s already: give another name, such that the two can be told apart.')
  const at = now()
  const made: Assignment[] = []
  for (const id of asked) {
    const { kept, before } = await shownStatement(store, id)
    const theirs = [...new Set(before.speakers.flatMap((one) => one.actor ?? one.name ?? []))].filter((key) => keys.has(key))
    const [own, another] = theirs
    if (own === undefined) throw new EditRefused('statements', `The statement ${before.id} is not ${speaker}’s: load the page again.`)
    if (another !== undefined) throw new EditRefused('statements', `The statement ${before.id} has two of ${speaker}’s names: correct that one by itself.`)
    made.push(assignment({ at, editor, target: targetOf(kept.article, before, before.id), speaker: await keyWithout(store, before, own), actor: to, why, undoes: null }, nonce()))
  }
  return keep(store, made)
}

/** Takes an assignment back. */
export async function undoAssignment({ store, now, nonce }: Needs, id: string, by: { readonly editor: string; readonly why: string }): Promise<Assignment> {
  const { items: [found] } = await store.assignments({ id, limit: 1 })
  if (found === undefined) throw new EditRefused('assignment', `There is no assignment ${id}.`)
  if (!found.counts) throw new EditRefused('assignment', `The assignment ${id} counts no more: it was taken back, or another took its place.`)
  const { target, speaker, actor } = found.assignment
  const made = assignment({ at: now(), editor: named(by.editor), target, speaker, actor, why: reason(by.why), undoes: id }, nonce())
  await keep(store, [made])
  return made
}

/** The key that a statement's speaker had before it was assigned, also on an earlier state of its page: assignments are on that, and so take each other's place. */
async function keyWithout(store: Store, { edited }: Statement, key: string): Promise<string> {
  for (const id of (edited?.assignments ?? []).toReversed()) {
    const { items: [kept] } = await store.assignments({ id, limit: 1 })
    if (kept?.assignment.actor === key) return kept.assignment.speaker
  }
  return key
}

async function keep(store: Store, made: readonly Assignment[]): Promise<readonly Assignment[]> {
  const done = await store.addAssignments(made)
  if (done.is === 'missing') throw new EditRefused('statements', `${done.what} is not there any more, or was taken back already. Nothing was kept.`)
  return made
}

function actorIn(typed: string): string {
  const text = typed.trim()
  const identified = /\[([^[\]]{1,100})\]$/.exec(text)?.[1]?.trim() ?? ''
  const actor = identified === '' ? text : identified
  if (actor === '' || /[\p{C}\p{Zl}\p{Zp}]/u.test(actor) || actor.length > LONGEST_NAME) throw new EditRefused('actor', `Give a name of at most ${LONGEST_NAME} signs, on one line: whose they are.`)
  return actor
}

function named(editor: string): string {
  const name = editor.trim()
  if (name === '' || name.length > LONGEST_NAME || /\p{C}/u.test(name)) throw new EditRefused('editor', 'Give your name, on one line: it stands with what you do.')
  return name
}

function reason(why: string): string {
  const given = why.trim()
  if (given === '') throw new EditRefused('why', 'Say why: all can read it.')
  if (given.length > LONGEST_WHY) throw new EditRefused('why', `The reason is longer than ${LONGEST_WHY} signs.`)
  return given
}
