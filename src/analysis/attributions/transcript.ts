import type { Attribution } from '../../model/attribution.js'
import type { Act, Speaker } from '../../model/statement.js'
import type { Person } from '../people/registry.js'

/** Whether an attribution was found by the page's layout, `Q: …`, `Hill: …`, and has no cue to tell the act. */
export function isLabelled({ layout }: Attribution): boolean {
  return layout === 'label' || layout === 'question-label'
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
    const answers = asked
    const last = attribution.content.at(-1)
    asked = last !== undefined && /\?[”"’»']?\s*$/.test(text.slice(last.begin, last.end))
    return asked ? 'ask' : answers ? 'answer' : 'say'
  })
}

/** Whether the page gives more than one of somebody's names. */
export function isNamed({ name, mentions }: Person): boolean {
  return name.includes(' ') && mentions.length > 0
}

/** Who a letter stands for: `A` for the one person that the page names, `Q` for nobody that it names. */
export function letterSpeaker(letter: string, people: readonly Person[]): Speaker {
  const named = people.filter(isNamed)
  const [only] = named
  if (!/^(?:A|Answer)$/.test(letter) || only === undefined || named.length > 1) return { name: null, as: letter }
  return { name: only.name, as: letter, ...(only.roles[0] === undefined ? {} : { role: only.roles[0].role }) }
}
