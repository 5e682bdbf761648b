import type { Attribution } from '../../model/attribution.js'
import type { Act } from '../../model/statement.js'

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
