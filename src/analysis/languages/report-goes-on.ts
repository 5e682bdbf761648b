import type { Span } from '../../model/span.js'
import { holds, hullOf } from '../../text/span.js'
import type { Language } from '../lang/language.js'
import type { Told } from './discourse.js'
import type { Finding, Found, Placed } from './found.js'
import { oneNamed } from './one-named.js'
import type { Page } from './page.js'
import { phraseEnd, startsPhrase } from './phrases.js'
import { doubtfulVerb } from './german-report.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** Words in marks that a sentence in the subjunctive may hold and still be one's report. */
const LONGEST_WITHIN = 30

/** Words that bring in more of the same report, so that a past subjunctive is one: `Außerdem wären …`. By hand. */
const FURTHER = /^(?:außerdem|zudem|ferner|überdies|darüber|auch|nun|stattdessen|dabei|allerdings|zwar|dafür|daher|deshalb|dennoch|trotzdem|sonst|andernfalls)$/

/** A sentence in the subjunctive right behind somebody's words goes on with them, though no cue says so; none where it doesn't. */
export function reportGoesOn(sentence: Placed, number: number, last: Finding | undefined, told: readonly Told[], page: Page, text: string): readonly Found[] {
  const { language, units } = sentence
  if (!mayGoOn(sentence, number, last, told, page)) return byItself(sentence)
  const doubtful = doubtfulVerb(sentence, last !== undefined && page.sentences[number - 1] === last.sentence && last.sentence.block === sentence.block ? last : undefined, isReport, page.sentences[number + 1])
  const verb = units.find((unit, i) => isReportingAt(units, i, language, last)) ?? units[doubtful]
  // `Ob der Bau zu finanzieren sei, könne niemand sagen`: the clause is a part of the report.
  const asks = units[0]?.low === 'ob' && units.slice(units.findIndex(({ low }) => low === ',') + 1).some((unit) => language.isReporting?.(unit.text) === true)
  if (verb === undefined || units.some(({ low }) => low === 'ob' && !asks || low === 'ich')) return []
  const end = wordsEnd(units)
  const verbAt = units.indexOf(verb)
  const colon = units.findIndex(({ low, verbatim }) => low === ':' && verbatim === undefined)
  // `Kritik kam von Ilka Roth: Der Minister habe …`: whoever is named alone before a colon, and nobody where several or none are.
  if (colon > 0 && colon < verbAt) {
    const named = oneNamed(sentence, colon, page, true)
    const own = hullOf(units.slice(colon + 1, end))
    return own === null || named === null ? [] : [{ ...reported(sentence, [own]), source: named }]
  }
  // `Die Ursache sei unklar, hieß es.`
  const unsaid = units.findIndex(({ low }, i) => /^(?:hie(?:ß|ss)|hei(?:ß|ss)t)$/.test(low) && units[i + 1]?.low === 'es' && units[i - 1]?.low === ',')
  if (unsaid > verbAt) {
    const own = hullOf(units.slice(0, unsaid - 1))
    return own === null ? [] : [{ ...reported(sentence, [own]), source: 'nobody' }]
  }
  // `Die Richterin entgegnete spitz, davon stehe nichts darin`: somebody else says it, by a verb that no lexicon holds.
  const comma = units.findIndex(({ low }) => low === ',')
  // `Fast jedes Problem, unter dem man leide, habe damit zu tun`: behind a relative clause, which the report's own subject has.
  if (language.nounsInCapitals && comma > 0 && comma < verbAt && isBehindRelative(units, comma, language)) {
    const all = hullOf(units.slice(0, end))
    return all === null ? [] : [reported(sentence, [all])]
  }
  if (language.nounsInCapitals && comma > 0 && comma < verbAt && startsPhrase(units, 0, language) && !opensClause(units, language)) {
    const to = phraseEnd(units, 0, language, text)
    const own = hullOf(units.slice(comma + 1, end))
    // `Der Versuch des Rates, ihn zu retten, werfe Fragen auf`: the report's own subject, with a clause behind it.
    const whole = to === comma && units[verbAt - 1]?.low === ',' ? hullOf(units.slice(0, end)) : null
    if (whole !== null) return [reported(sentence, [whole])]
    return own === null || to >= comma || !/^\p{Ll}/u.test(units[to]?.text ?? '') ? [] : [{ ...reported(sentence, [own]), source: { from: 0, to } }]
  }
  const span = hullOf(units.slice(0, end))
  return span === null ? [] : [reported(sentence, [span])]
}

/**
 * `Der Vorstand habe beteuert, die Stellen seien sicher`: where the main verb of a sentence behind somebody's words stands in the subjunctive, and no find of its own holds it, all of the sentence
 * is theirs, and what it tells of others stands in it. The finds with it, or as they are.
 */
export function withReport(found: readonly Found[], sentence: Placed, number: number, last: Finding | undefined, told: readonly Told[], page: Page): readonly Found[] {
  const { language, units } = sentence
  if (found.length === 0 || !language.nounsInCapitals || !mayGoOn(sentence, number, last, told, page)) return found
  const verbAt = mainVerb(units, language, last)
  const verb = units[verbAt]
  if (verb === undefined || found.some(({ content, rule }) => rule === 'label' || content.some((span) => holds(span, verb))) || units.some(({ low }) => low === 'ich' || low === 'wir')) return found
  // `Was ihn ärgere, sei der Vorwurf: „…“`: words in marks behind a colon that no verb of its own brings in are his, too.
  const colon = units.findIndex(({ low, verbatim }, i) => i > verbAt && low === ':' && verbatim === undefined)
  const quote = found.find(({ cue, direct, content }) => cue.length === 0 && direct && content.every(({ begin }) => colon > 0 && begin > (units[colon]?.begin ?? 0)))
  const own = hullOf(units.slice(0, quote === undefined ? wordsEnd(units) : colon))
  if (own === null) return found
  const inner = found.filter((one) => one !== quote && typeof one.source !== 'string' && !(one.source.from < verbAt && units.slice(one.source.from, one.source.to).every((unit) => !isCapital(unit) || language.adverbs.has(unit.low))))
  return [reported(sentence, [own]), ...inner, ...(quote === undefined ? [] : [{ ...quote, source: 'implied' as const, rule: 'reported' }])]
}

function reported(sentence: Placed, content: readonly Span[]): Found {
  return { source: 'implied', cue: [], form: null, negated: false, content, direct: false, clause: { begin: sentence.begin, end: sentence.end }, told: null, rule: 'reported' }
}

/** Whether somebody's words, or a sentence about somebody, stand right before. */
function mayGoOn(sentence: Placed, number: number, last: Finding | undefined, told: readonly Told[], page: Page): boolean {
  const ahead = told.at(-1)
  const isNear = (last !== undefined && sentence.block - last.sentence.block <= 1 && last.sentence.end < sentence.begin && page.sentences[number - 1] === last.sentence) || (ahead !== undefined && ahead.leading.length === 1 && sentence.block - ahead.block <= 1)
  // A French conditional reports only right behind somebody's words, and not where it has a condition.
  if (sentence.language.code === 'fr' && !(last !== undefined && last.sentence.block === sentence.block && page.sentences[number - 1] === last.sentence && last.found.form?.kind !== 'attitude' && (last.found.form !== null || last.found.rule === 'reported') && !hasCue(sentence) && !sentence.units.some(({ low }) => /^(?:si|s’|sinon|ou|je|j’|nous)$/.test(low)))) return false
  return sentence.language.isReporting !== undefined && (isNear || isAboutSomebody(page.sentences[number - 1], sentence)) && !sentence.units.some(({ verbatim }) => (verbatim?.words ?? 0) > LONGEST_WITHIN)
}

/** Whether a sentence has a verb of its own that tells of words: `aurait ignoré les avis, affirme une source`. */
function hasCue({ units, language }: Placed): boolean {
  return units.some(({ low, text, verbatim }) => verbatim === undefined && language.cues.get(low)?.some(({ shape, kind }) => shape === 'finite' && kind === 'speech') === true && language.isReporting?.(text) !== true)
}

/** `Eine Bäuerin schüttelt den Kopf. Sie habe …`: whether the German sentence before, in the same paragraph, begins with a calling. */
function isAboutSomebody(before: Placed | undefined, { block, language }: Placed): boolean {
  if (before === undefined || before.block !== block || !language.nounsInCapitals) return false
  return before.units.slice(0, 3).some((unit, i) => unit.verbatim === undefined && isCapital(unit) && language.roleOf(unit.low) !== null && (i === 0 || language.determiners.has(before.units[0]?.low ?? '')))
}

/** Whether a unit reports; a past subjunctive does only where a report stands before, or an `außerdem` goes on with one. */
function isReportingAt(units: readonly Unit[], i: number, language: Language, last: Finding | undefined): boolean {
  const unit = units[i]
  if (unit?.kind !== 'word' || language.isReporting?.(unit.text) !== true) return false
  if (unit.low === 'habe') return !units.slice(0, i).some(({ low }) => low === 'ich')
  return !language.unreal.has(unit.low) || last !== undefined && (isReport(last) || FURTHER.test(units[0]?.low ?? ''))
}

/** Whether somebody's words before were a report in the subjunctive. */
function isReport({ found, sentence }: Finding): boolean {
  return !found.direct && (found.rule === 'reported' && found.cue.length === 0 || sentence.units.some((unit) => unit.verbatim === undefined && sentence.language.isReporting?.(unit.text) === true && !sentence.language.unreal.has(unit.low) && found.content.some((span) => holds(span, unit))))
}

/** What opens a wish or a manner of speaking: `Möge er ruhen`, `Es sei denn`, `Wie dem auch sei`. */
const NO_REPORT = /^(?:möge|mögen|gott|wie|man nehme|nehme|sei|es sei denn|es lebe|komme|koste)/

/** `Ihr Roman erzählt von der Hallig. Fünf Jahre habe sie daran gearbeitet.`: German tells nothing but a report in the present subjunctive, though nobody's words stand right before: the words of whoever is meant by its pronoun, and of nobody known where it has none. */
function byItself(sentence: Placed): readonly Found[] {
  const { units, language } = sentence
  if (language.code !== 'de' || sentence.heading || units.at(-1)?.low !== '.' || units.some(({ low, verbatim }) => verbatim === undefined && /^(?:ich|wir|mein|unser|:|wenn|als|ob)$/.test(low)) || NO_REPORT.test(units.slice(0, 3).map(({ low }) => low).join(' '))) return []
  const verb = mainVerb(units, language, undefined)
  const own = hullOf(units.slice(0, wordsEnd(units)))
  if (verb < 0 || own === null) return []
  const pronoun = [verb - 1, verb + 1].find((i) => /^(?:er|sie)$/.test(units[i]?.low ?? ''))
  return [{ ...reported(sentence, [own]), source: pronoun === undefined ? 'implied' : { from: pronoun, to: pronoun + 1 } }]
}

/** Whether a relative clause begins behind a comma, and behind its end a verb that reports. */
function isBehindRelative(units: readonly Unit[], comma: number, language: Language): boolean {
  const opens = [units[comma + 1], language.prepositions.has(units[comma + 1]?.low ?? '') ? units[comma + 2] : undefined].some((unit) => /^(?:der|die|das|dem|den|denen|deren|dessen|welche[mnrs]?|was|wo)$/.test(unit?.low ?? ''))
  const close = units.findIndex(({ low, verbatim }, i) => i > comma && low === ',' && verbatim === undefined)
  return opens && close > 0 && !units.slice(0, comma).some(({ low, verbatim, text }) => verbatim === undefined && !/^\p{Lu}/u.test(text) && (language.auxiliaries.has(low) || language.cues.get(low)?.some(({ shape }) => shape === 'finite') === true)) && language.isReporting?.(units[close + 1]?.text ?? '') === true
}

const CONDITIONS = /^(?:sollten?|wer|was|wo|wie|wenn|falls|dass|ob|solange|sofern|sobald|wann|warum)$/

/** Whether a sentence begins with a clause of its own: `Sollte der Beschuss nicht enden, …`, `Was ihn ärgere, …`. */
function opensClause(units: readonly Unit[], language: Language): boolean {
  const [first, second] = units
  return first !== undefined && (CONDITIONS.test(first.low) || language.subordinators.has(first.low) && !(second !== undefined && language.isReporting?.(second.text) === true) || language.clauseWords.has(first.low))
}

/** Units before a German main verb. */
const LONGEST_FIELD = 30

/** Where the main verb of a German sentence stands, if it reports: behind its first phrase, or behind a clause and its comma; -1 for none. */
function mainVerb(units: readonly Unit[], language: Language, last: Finding | undefined): number {
  const clause = opensClause(units, language)
  let comma = false
  for (let i = 1; i < Math.min(units.length, LONGEST_FIELD); i++) {
    const unit = units[i]
    if (unit === undefined || /^[:;]$/.test(unit.low) && unit.verbatim === undefined) return -1
    if (unit.low === ',' && unit.verbatim === undefined) {
      comma = true
      continue
    }
    if (unit.kind !== 'word' || isCapital(unit)) continue
    if (isReportingAt(units, i, language, last)) {
      if (!comma && !clause || units[i - 1]?.low === ',' && (clause || startsPhrase(units, 0, language))) return i
      continue
    }
    // Before the comma another verb is the sentence's own: `Er sagte, das sei …`.
    if (!comma && !clause && (language.auxiliaries.has(unit.low) || language.cues.get(unit.low)?.some(({ shape }) => shape === 'finite') === true)) return -1
  }
  return -1
}

/** Where a sentence's words end, without the signs behind. */
function wordsEnd(units: readonly Unit[]): number {
  let end = units.length
  while (end > 0 && units[end - 1]?.kind === 'sign' && units[end - 1]?.verbatim === undefined) end--
  return end
}
