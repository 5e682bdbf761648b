import type { Attribution } from '../model/attribution.js'
import type { Act, Speaker } from '../model/statement.js'
import type { Person } from './registry.js'

/** Whether an attribution was found by the page's layout, `Q: …`, `Hill: …`, and has no cue to tell the act. */
export function isLabelled({ by }: Attribution): boolean {
  return /\/(?:label|question-label)$/.test(by)
}

/** Speech whose words the page sets without quote marks, and that is verbatim all the same. */
export function isTranscribed(attribution: Attribution): boolean {
  return isLabelled(attribution) || /\/(?:from-label|signature)$/.test(attribution.by)
}

/** The act of labelled speech: what ends with a question mark asks, what follows a question answers; else `say`. */
export function labelledAct(text: string, attributions: readonly Attribution[], index: number): Act {
  const asks = (a: Attribution | undefined) => a !== undefined && isLabelled(a) && /\?[”"’»']?\s*$/.test(text.slice(a.content.at(-1)?.begin ?? 0, a.content.at(-1)?.end ?? 0))
  if (asks(attributions[index])) return 'ask'
  return asks(attributions.slice(0, index).filter(isLabelled).at(-1)) ? 'answer' : 'say'
}

/** Who a letter stands for: `A` for the one person that the page names, `Q` for nobody that it names. */
export function letterSpeaker(letter: string, people: readonly Person[]): Speaker {
  const named = people.filter((p) => p.name.includes(' ') && p.mentions.length > 0)
  const [only] = named
  if (!/^(?:A|Answer)$/.test(letter) || only === undefined || named.length > 1) return { name: null, as: letter }
  return { name: only.name, as: letter, ...(only.roles[0] === undefined ? {} : { role: only.roles[0].role }) }
}
