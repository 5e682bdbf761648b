import type { Span } from '../../model/span.js'
import { holds } from '../../text/span.js'
import { dayNamed } from './dates.js'
import type { Finding } from './found.js'
import type { Unit } from './units.js'

/** Which units of its sentence belong to a find's own clause and to no other statement. */
export interface OwnUnits {
  /** Whether the reporter tells a unit, outside of what was said, and of what another statement beside has. */
  readonly isOwn: (number: number, unit: Unit) => boolean
}

/** Of more statements in one sentence nothing tells whose a word is, and each is compared with all. */
const MOST_TOGETHER = 8

/** Reads which units are each find's: not those of its content, nor of contents beside; of one within another's words, those of these words alone. */
export function ownUnits(findings: readonly Finding[], holders: readonly (number | null)[]): OwnUnits {
  const bySentence = Map.groupBy(findings.keys(), (number) => findings[number]?.sentence)
  const holdersOf = (number: number) => {
    const above: number[] = []
    for (let at = holders[number] ?? null; at !== null && !above.includes(at); at = holders[at] ?? null) above.push(at)
    return above
  }
  return {
    isOwn: (number, unit) => {
      const finding = findings[number]
      const together = [...(bySentence.get(finding?.sentence) ?? [])]
      if (finding === undefined || unit.verbatim !== undefined || together.length > MOST_TOGETHER) return false
      const inContent = (one: number) => findings[one]?.found.content.some((span) => holds(span, unit)) === true
      const holder = holders[number] ?? null
      if (inContent(number) || (holder !== null && !inContent(holder) && findings[holder]?.sentence === finding.sentence)) return false
      const above = holdersOf(number)
      const beside = together.filter((one) => one !== number && !above.includes(one))
      if (beside.some((one) => inContent(one))) return false
      // Two clauses of one sentence: it belongs to the cue that is nearer.
      const near = distance(unit, finding.found.cue)
      return beside.every((one) => {
        const other = findings[one]
        return other === undefined || (holders[one] ?? null) !== holder || other.found.source === 'implied' || samePeople(other, finding) || distance(unit, other.found.cue) >= near
      })
    },
  }
}

function samePeople(one: Finding, other: Finding): boolean {
  return one.who.people.length > 0 && one.who.people.every((person) => other.who.people.includes(person))
}

function distance(unit: Span, cue: readonly Span[]): number {
  return cue.reduce((least, { begin, end }) => Math.min(least, Math.max(begin - unit.end, unit.begin - end, 0)), Infinity)
}

/** Whether what begins at a unit hangs on the find's verb, and not on a noun before it: `sagte er in einem Brief`, and not `zu den Zahlen in einem Brief`. */
export function hangsOnVerb(units: readonly Unit[], at: number, { found, sentence: { language } }: Finding): boolean {
  const before = units[at - 1]
  if (before === undefined || before.kind === 'sign' || before.verbatim !== undefined) return true
  if (found.cue.some((cue) => holds(cue, before)) || language.cues.has(before.low)) return true
  if (typeof found.source !== 'string' && at === found.source.to) return true
  if (found.told !== null && at === found.told.to) return true
  return language.auxiliaries.has(before.low) || language.adverbs.has(before.low) || language.pronouns.has(before.low) || language.relativeDays.has(before.low) || dayNamed(before.low, language.code) !== null || language.audiences.has(before.low)
}
