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

/** Who a letter stands for: `A` for the one person that the page names, initials for the one who has them, `Q` for nobody that it names. */
export function letterSpeaker(letter: string, people: readonly Person[]): Speaker {
  const initials = letter.replace(/[^\p{L}]/gu, '')
  const answers = /^(?:A|Answer)$/.test(letter)
  const isInitials = !answers && initials.length > 1 && initials === initials.toUpperCase()
  const [only, another] = answers ? people.filter(isNamed).slice(0, 2) : isInitials ? (byInitials(people).get(initials) ?? []) : []
  if (only === undefined || another !== undefined) return { name: isInitials ? letter : null, as: letter }
  return { name: only.name, as: letter, ...(only.roles[0] === undefined ? {} : { role: only.roles[0].role }) }
}

const indexed = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Person[]>>()

/** People by their initials, all of them or the first and the last: `JMH`, `JH` for Jane Mary Hill. Made once for each list. */
function byInitials(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const known = indexed.get(people)
  if (known !== undefined) return known
  const made = new Map<string, Person[]>()
  for (const person of people) {
    if (!isNamed(person)) continue
    const letters = person.name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase())
    for (const key of new Set([letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`])) made.set(key, [...(made.get(key) ?? []), person].slice(0, 2))
  }
  indexed.set(people, made)
  return made
}
