import type { Attribution } from '../../model/attribution.js'
import type { Act, Speaker } from '../../model/statement.js'
import type { Person } from '../people/registry.js'

/** Whether an attribution was found by the page's layout, `Q: …`, `Hill: …`, and has no cue to tell the act. */
export function isLabelled({ layout }: Attribution): boolean {
  return layout === 'label' || layout === 'question-label' || layout === 'interview'
}

/** Speech whose words the page sets without quote marks, and that is verbatim all the same. */
export function isTranscribed({ layout }: Attribution): boolean {
  return layout !== undefined
}

/** The acts of labelled speech: what ends with a question mark asks, what follows a question answers; else `say`. `null` for what isn't labelled. */
export function labelledActs(text: string, attributions: readonly Attribution[]): readonly (Act | null)[] {
  let asked = false
  return attributions.map((attribution) => {
    if (!isLabelled(attribution)) return null
    // Behind the question that the page prints an interview's paragraph answers.
    const answers = asked || attribution.layout === 'interview'
    const last = attribution.content.at(-1)
    asked = last !== undefined && /\?[”"’»']?\s*$/.test(text.slice(last.begin, last.end))
    return asked ? 'ask' : answers ? 'answer' : 'say'
  })
}

/** Whether the page gives more than one of somebody's names. */
export function isNamed({ name, mentions }: Person): boolean {
  return name.includes(' ') && mentions.length > 0
}

/**
 * Who a label stands for where its form tells: `A` for the one person that the page names, initials for the one who has them, `Q` for nobody that it
 * names, a surname in capitals (`MS. ORR`) for the one who bears it. `null` where it is a name like any other.
 */
export function labelSpeaker(label: string, layout: Attribution['layout'], people: readonly Person[]): Speaker | null {
  if (layout === 'question-label') return letterSpeaker(label, people)
  const surname = layout === 'label' ? CAPITALS.exec(label)?.[1] : undefined
  if (surname === undefined) return null
  const [only, another] = indexOf(people).surnames.get(surname) ?? []
  return only === undefined || another !== undefined ? null : { name: only.name, as: label, ...(only.roles[0] === undefined ? {} : { role: only.roles[0].role }) }
}

/** `MS. ORR`, `Mr ORR`: records print surnames so, and first names where the page introduces somebody. */
const CAPITALS = /^(?:M[RS]S?|M[rs]s?|D[Rr]|JUDGE|Judge|SIR|Sir)\.? (\p{Lu}[\p{Lu}'’-]+)$/u

/** Who a letter or initials stand for. */
export function letterSpeaker(letter: string, people: readonly Person[]): Speaker {
  const initials = letter.replace(/[^\p{L}]/gu, '')
  const answers = /^(?:A|Answer)$/.test(letter)
  const isInitials = !answers && initials.length > 1 && initials === initials.toUpperCase()
  const [only, another] = answers ? people.filter(isNamed).slice(0, 2) : isInitials ? (indexOf(people).initials.get(initials) ?? []) : []
  if (only === undefined || another !== undefined) return { name: isInitials ? letter : null, as: letter }
  return { name: only.name, as: letter, ...(only.roles[0] === undefined ? {} : { role: only.roles[0].role }) }
}

interface PeopleIndex {
  readonly initials: ReadonlyMap<string, readonly Person[]>
  readonly surnames: ReadonlyMap<string, readonly Person[]>
}

const indexed = new WeakMap<readonly Person[], PeopleIndex>()

/** People by their initials, all of them or the first and the last (`JMH`, `JH` for Jane Mary Hill), and by surname in capitals: two of each at most. Made once for each list. */
function indexOf(people: readonly Person[]): PeopleIndex {
  const known = indexed.get(people)
  if (known !== undefined) return known
  const [initials, surnames] = [new Map<string, Person[]>(), new Map<string, Person[]>()]
  const add = (map: Map<string, Person[]>, key: string, person: Person) => map.set(key, [...(map.get(key) ?? []), person].slice(0, 2))
  for (const person of people) {
    // A label in capitals is taken for a person of its own.
    if (!isNamed(person) || person.name === person.name.toUpperCase()) continue
    const letters = person.name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase())
    for (const key of new Set([letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`])) add(initials, key, person)
    add(surnames, (person.name.split(/\s+/).at(-1) ?? '').toUpperCase(), person)
  }
  const made = { initials, surnames }
  indexed.set(people, made)
  return made
}
