import type { Finding } from './found.js'

/** For each find the one whose telling it carries on, or `null`: without a cue of its own, by a verb of going on, or by a pronoun right behind, of the same speaker in the same paragraph. */
export function carriedOn(findings: readonly Finding[], holders: readonly (number | null)[]): readonly (number | null)[] {
  let last: number | null = null
  return findings.map((finding, number) => {
    if (holders[number] !== null) return null
    const before = last === null ? undefined : findings[last]
    const from = before !== undefined && goesOn(finding, before) ? last : null
    last = number
    return from
  })
}

function goesOn({ found, who, sentence }: Finding, before: Finding): boolean {
  if (sentence.block !== before.sentence.block || sentence.language !== before.sentence.language || before.found.form?.kind === 'attitude') return false
  const [one, ...more] = who.speakers
  const [other, ...others] = before.who.speakers
  if (one === undefined || other === undefined || one.name === null || one.name !== other.name || more.length + others.length > 0) return false
  if (found.cue.length === 0) return found.source === 'implied' && found.rule !== 'interview' && found.rule !== 'label'
  if (found.form?.kind !== 'speech') return false
  if (sentence.language.goingOn.has(found.form.lemma)) return true
  const [first] = sentence.units
  const isPronoun = typeof found.source !== 'string' && found.source.to - found.source.from === 1 && sentence.language.pronouns.has(sentence.units[found.source.from]?.low ?? '')
  return isPronoun && found.direct && first?.verbatim !== undefined
}
