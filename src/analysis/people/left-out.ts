import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { firstBeginningAt, holds } from '../../text/span.js'
import { firstSubject, subjectAfter, subjectBefore } from '../attributions/subject.js'
import { verbGroup } from '../grammar/phrases.js'
import type { Range } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'

/** Subjects that are nobody: `It was said`, `There were claims`. */
const NOBODY = new Set(['it', 'there', 'this', 'that', 'these', 'those', 'which', 'what', 'one', 'all', 'you', 'i', 'we'])

/**
 * Who says it where the network found a cue and nobody who says it: the subject of its verb (`denied it and said`), and for a participle
 * that of its sentence (`Hill resigned, saying …`). `null` for a passive, and where there is none.
 */
export function sourceLeftOut(sentence: Sentence, { cue }: Attribution): Span | null {
  const { units } = sentence
  const at = units.findIndex((u) => u.pos === 'VERB' && CUE_VERBS.has(u.lemma) && cue.some((c) => holds(c, u)))
  if (at < 0) return null
  const group = verbGroup(units, at)
  if (group.shape === 'passive' || group.shape === 'to') return null
  const range = group.shape === 'ing' ? (units[group.from - 1]?.text === ',' ? subjectOfSentence(units, group.from) : null) : subjectBefore(units, group)
  // `a letter from the developer, Greenhollow Energy, which said`.
  const which = range === null ? undefined : units[range.from]
  if (range !== null && range.to - range.from === 1 && which !== undefined && /^(?:which|who)$/.test(which.lower) && units[range.from - 1]?.text === ',' && range.to === group.from) return { begin: which.begin, end: which.end }
  if (range === null || range.to > at || NOBODY.has(units[range.from]?.lower ?? '')) return null
  // Only who is surely somebody: a name, or a pronoun for a person.
  if (!units.slice(range.from, range.to).some((u) => (u.pos === 'PROPN' && /^\p{Lu}/u.test(u.text)) || /^(?:he|she|they|both)$/.test(u.lower))) return null
  const [first, last] = [units[range.from], units[range.to - 1]]
  return first === undefined || last === undefined ? null : { begin: first.begin, end: last.end }
}

/** `Hill resigned, saying`, `“No,” said Hill, adding`. */
function subjectOfSentence(units: readonly Unit[], before: number): Range | null {
  const first = firstSubject(units)
  // `Khan alleged that Munir was behind it`, where `alleged` was taken for an adjective: the subject of the clause is not that of the sentence.
  if (first !== null && units.slice(0, first.from).some((u) => u.lower === 'that' || u.pos === 'PROPN')) return null
  if (first !== null && first.to < before && !units.slice(0, first.from).some(({ pos }) => pos === 'QUOTE')) return first
  const said = units.findIndex((u, i) => i > 0 && i < before && u.pos === 'VERB' && CUE_VERBS.has(u.lemma))
  if (said < 0 || !units.slice(0, said).some(({ pos }) => pos === 'QUOTE')) return null
  return subjectBefore(units, verbGroup(units, said)) ?? subjectAfter(units, said + 1)
}

/**
 * Quotes that stand in a paragraph of their own with nobody who says them, each with the statement before it that they go on: the last one of the paragraph
 * before, or of the same one. Pairs of indices of `attributions`, in the order of the text.
 */
export function goingOn(attributions: readonly Attribution[], within: readonly (number | null)[], outer: readonly Sentence[], quoted: (at: number) => boolean): readonly (readonly [number, number])[] {
  const blockAt = (at: number) => outer[firstBeginningAt(outer, at + 1) - 1]?.block ?? -1
  const top = attributions.flatMap((a, i) => (within[i] ?? null) === null && a.layout === undefined && a.content[0] !== undefined ? [{ i, begin: Math.min(a.content[0].begin, a.source[0]?.begin ?? Infinity), end: [...a.content, ...a.cue, ...a.source].reduce((most, { end }) => Math.max(most, end), 0) }] : [])
  top.sort((a, b) => a.begin - b.begin)
  return top.flatMap(({ i, begin }, k) => {
    const { source, cue } = attributions[i]!
    const before = top[k - 1]
    if (before === undefined || source.length > 0 || cue.length > 0 || !quoted(begin) || before.end > begin) return []
    const blocks = blockAt(begin) - blockAt(before.begin)
    return blocks === 0 || blocks === 1 ? [[i, before.i] as const] : []
  })
}
