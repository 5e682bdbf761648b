import { holdingOf } from '../../model/holding.js'
import type { Addressee, Hop } from '../../model/statement.js'
import { holds } from '../../text/span.js'
import { nestingOf } from '../attributions/nesting.js'
import { CARRIERS } from '../lang/carriers.js'
import { formOf, kindOfName } from './carrier-kinds.js'
import type { Finding } from './found.js'
import { wordsOf } from './speaker-of.js'
import type { Ways } from './ways.js'

/** Deeper than words within words get. */
const DEEPEST = 4

/** For each find the one whose content holds it, or `null`; what carries on another's words stands where its own do. */
export function holdersAmong(findings: readonly Finding[]): readonly (number | null)[] {
  return nestingOf(findings.map((one) => {
    const { form, kind, act } = formOf(one)
    return { form, kind, act, negated: one.found.negated, source: one.found.cue.length > 0 ? wordsOf(one) : [], cue: one.found.cue, content: one.found.content, confidence: 1, by: '' }
  }))
}

/** `Roth said Moss had told her that …`: what Moss said reached the page through Roth, and by all that hers came; `to me` within her words is to her. */
export function throughTellers(findings: readonly Finding[], own: readonly Ways[], holders: readonly (number | null)[]): readonly Ways[] {
  const chainOf = (number: number, depth: number): readonly Hop[] => {
    const chain = own[number]?.chain ?? []
    const at = holders[number] ?? null
    const [inner, holder] = [findings[number], at === null ? undefined : findings[at]]
    if (at === null || inner === undefined || holder === undefined || depth > DEEPEST || !saysOf(holder) || !isOfAnother(inner, holder)) return chain
    const tellers = holder.who.speakers.flatMap(({ name, as }): Hop[] => (name === null ? [] : [{ name, kind: kindOfName(name, holder.sentence.language), as: as === '' ? name : as }]))
    const isKnown = ({ name }: Hop) => chain.some((hop) => hop.name === name || name.includes(hop.name))
    return [...chain, ...[...tellers, ...chainOf(at, depth + 1)].filter((hop, i, all) => !isKnown(hop) && all.findIndex((other) => other.name === hop.name) === i)]
  }
  return findings.map((finding, number): Ways => {
    const ways = own[number] ?? { addressees: [], chain: [] }
    const at = holders[number] ?? null
    const holder = at === null ? undefined : findings[at]
    if (holder === undefined) return ways
    const addressees = ways.addressees.length > 0 && !isPronoun(ways.addressees, finding) ? ways.addressees : toTeller(finding, holder)
    return { addressees: addressees.length > 0 ? addressees : ways.addressees, chain: chainOf(number, 0) }
  })
}

const saysOf = (finding: Finding) => holdingOf({ ...formOf(finding), negated: finding.found.negated }) === 'says'

function isPronoun([first]: readonly Addressee[], { sentence }: Finding): boolean {
  const words = CARRIERS[sentence.language.code]
  return first !== undefined && (words.me.has(first.as.toLowerCase()) || words.toOne.has(first.as.toLowerCase()))
}

/** Whether it is somebody else's than the one's who tells it: named otherwise, or somebody of no name who told the teller. */
function isOfAnother(inner: Finding, holder: Finding): boolean {
  if (holder.who.speakers.length === 0 || holder.who.speakers.some(({ name }) => name === null)) return false
  const { speakers } = inner.who
  const named = speakers.filter(({ name }) => name !== null)
  if (named.length === speakers.length && named.length > 0) return named.every((one) => !holder.who.speakers.some((other) => other.name === one.name)) && !inner.who.people.some((person) => holder.who.people.includes(person))
  const { found, sentence } = inner
  const isFirst = typeof found.source !== 'string' && sentence.units.slice(found.source.from, found.source.to).some(({ low }) => sentence.language.first.has(low))
  // Whoever `he` or nobody may be, they aren't the one who was told.
  return !isFirst && meAt(inner) !== null
}

/** `mir`, `m’` beside the cue. */
function meAt({ found, sentence }: Finding): string | null {
  const { units, language } = sentence
  const { me } = CARRIERS[language.code]
  return units.find((unit) => me.has(unit.low) && unit.verbatim === undefined && !found.content.some((span) => holds(span, unit)) && found.cue.some((cue) => Math.abs(cue.begin - unit.begin) < NEAR))?.text ?? null
}

/** Letters between a cue and the pronoun of who is told. */
const NEAR = 60

/** Whom `me` means within somebody's words, and `him` where it can mean no one else than who tells it. */
function toTeller(inner: Finding, holder: Finding): readonly Addressee[] {
  const [teller, ...others] = holder.who.speakers
  if (teller === undefined || teller.name === null || others.length > 0 || !isOfAnother(inner, holder)) return []
  const { found, sentence } = inner
  const me = holder.found.direct ? meAt(inner) : null
  if (me !== null) return [{ name: teller.name, as: me }]
  const [person] = holder.who.people
  if (holder.found.direct || person === undefined || !person.isPerson || inner.who.speakers.length === 0) return []
  const { toOne } = CARRIERS[sentence.language.code]
  const him = sentence.units.find((unit) => unit.verbatim === undefined && toOne.has(unit.low) && !found.content.some((span) => holds(span, unit)) && !wordsOf(inner).some((span) => holds(span, unit)) && found.cue.some((cue) => Math.abs(cue.begin - unit.begin) < NEAR))
  const gender = him === undefined ? null : (toOne.get(him.low) ?? null)
  return him === undefined || (gender !== null && person.gender !== null && gender !== person.gender) ? [] : [{ name: teller.name, as: him.text }]
}
