import { identifier } from './identifier.js'

/** Whether two names are one person's. `unsure`: it can't be told. */
export const JUDGED = ['same', 'different', 'unsure'] as const
export type Judged = (typeof JUDGED)[number]

/** An editor's decision on two names, or identifiers, under which speakers are on record. Never changed: another one takes it back. */
export interface Judgement {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly editor: string
  /** Where they are joined, both are found under this one. */
  readonly left: string
  readonly right: string
  readonly is: Judged
  readonly why: string
  /** The judgement that this takes back: it says nothing of its own then. */
  readonly undoes: string | null
}

/** Makes a judgement; `nonce` keeps two of one moment apart. Throws a `RangeError` for one on a name and itself. */
export function judgement(of: Omit<Judgement, 'id'>, nonce: string): Judgement {
  if (of.left === of.right || of.left === '' || of.right === '') throw new RangeError(`judgement: got ${JSON.stringify([of.left, of.right])}, expected two names`)
  return { ...of, id: identifier(['judgement', of.at, of.editor, of.left, of.right, of.is, of.undoes, nonce]) }
}

/** Those that count, in the order of adding: nothing that counts takes them back, and no later one is on the same two. */
export function judgementsInForce(log: readonly Judgement[]): Judgement[] {
  const undone = new Set<string>()
  const judged = new Set<string>()
  const kept: Judgement[] = []
  for (const one of log.toReversed()) {
    if (undone.has(one.id)) continue
    if (one.undoes !== null) {
      undone.add(one.undoes)
      continue
    }
    const pair = pairOf(one)
    if (judged.has(pair)) continue
    judged.add(pair)
    kept.push(one)
  }
  return kept.reverse()
}

function pairOf({ left, right }: Pick<Judgement, 'left' | 'right'>): string {
  return JSON.stringify([left, right].sort())
}

/** Under which name each joined name is found: the left one of the first judgement that joined it. Names that are joined with none are not in it. */
export function peopleOf(inForce: readonly Judgement[]): Map<string, string> {
  const parents = new Map<string, string>()
  const root = (name: string): string => {
    let at = name
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up
    return at
  }
  for (const { left, right, is } of inForce) {
    const [one, other] = [root(left), root(right)]
    if (is === 'same' && one !== other) parents.set(other, one)
  }
  const people = new Map<string, string>()
  for (const name of parents.keys()) {
    const person = root(name)
    people.set(name, person)
    people.set(person, person)
  }
  return people
}

/** The names that are judged not to be another's: each stands for itself, whatever identifier a program gives it. */
export function apartNames(inForce: readonly Judgement[]): Set<string> {
  return new Set(inForce.flatMap(({ is, left, right }) => (is === 'different' ? [left, right] : [])))
}

/** The judgements that one goes against: names that it joins and others hold apart, or the other way round. Empty where there are none. */
export function contradicting(inForce: readonly Judgement[], made: Pick<Judgement, 'left' | 'right' | 'is'>): Judgement[] {
  const others = inForce.filter((one) => pairOf(one) !== pairOf(made))
  if (made.is === 'unsure') return []
  const people = peopleOf(made.is === 'same' ? [...others, { id: '', at: '', editor: '', why: '', undoes: null, ...made }] : others)
  const together = ({ left, right }: Pick<Judgement, 'left' | 'right'>) => (people.get(left) ?? left) === (people.get(right) ?? right)
  if (made.is === 'same') return others.filter((one) => one.is === 'different' && together(one))
  return together(made) ? others.filter((one) => one.is === 'same' && together({ left: one.left, right: made.left })) : []
}
