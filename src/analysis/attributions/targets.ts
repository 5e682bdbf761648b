import type { Span } from '../../model/span.js'
import type { Quote } from '../../text/quotes.js'
import { holds } from '../../text/span.js'
import { isRelative, isVerbal, isWeekday, phraseEnd, verbGroup } from '../grammar/phrases.js'
import type { Range } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import { CALLING, TARGETING, TARGETING_BY, TARGETING_NOUNS } from '../lang/en/target-cues.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { spanOf } from './candidate.js'
import type { Spans } from './spans.js'
import { subjectBefore } from './subject.js'

/**
 * Whom or what the speaker accused, blamed, praised, criticised or urged: the object of such a cue, also where it opens the content
 * (`accused [the West] of …`), the subject of its passive (`[officers] were charged`), or what stands behind its noun (`criticism of
 * [the court]`). `null` where the cue has none, or it isn't told. `Roe blamed the fire on the army` blames the army.
 */
export function targetOf(text: string, sentence: Sentence, { cue, source }: Spans, quotes: readonly Quote[]): Span | null {
  const at = cueAt(sentence.units, cue)
  const range = at === null ? null : atCue(sentence.units, at)
  const span = range === null ? null : spanOf(text, sentence, range, quotes)
  return span === null || source.some((s) => holds(s, span)) ? null : span
}

/** Where the cue's verb stands, or else its noun. */
function cueAt(units: readonly Unit[], cue: readonly Span[]): number | null {
  const inCue = (unit: Unit) => unit.pos !== 'QUOTE' && cue.some((c) => holds(c, unit))
  const isTargeting = ({ lemma }: Unit) => TARGETING.has(lemma) || CALLING.has(lemma) || TARGETING_BY.has(lemma)
  const verb = units.findLastIndex((u) => inCue(u) && u.pos !== 'NOUN' && (isTargeting(u) || CUE_VERBS.has(u.lemma)))
  const of = units[verb]
  if (of !== undefined && isTargeting(of)) return verb
  const noun = units.findLastIndex((u) => inCue(u) && TARGETING_NOUNS.has(u.lemma))
  // In headlines `Blames` is often taken for a noun.
  const headline = units.findLastIndex((u) => inCue(u) && isTargeting({ ...u, lemma: u.lower.replace(/s$/, '') }))
  return noun >= 0 ? noun : headline >= 0 ? headline : null
}

function atCue(units: readonly Unit[], at: number): Range | null {
  const unit = units[at]
  if (unit === undefined) return null
  const ofNoun = TARGETING_NOUNS.get(unit.lemma)
  if (unit.pos === 'NOUN' && ofNoun !== undefined) return behind(units, at + 1, ofNoun)
  const lemma = TARGETING.has(unit.lemma) || CALLING.has(unit.lemma) || TARGETING_BY.has(unit.lemma) ? unit.lemma : unit.lower.replace(/s$/, '')
  const group = verbGroup(units, at)
  if (group.shape === 'passive') return TARGETING.has(lemma) || CALLING.has(lemma) ? subjectBefore(units, group) : null
  let from = at + 1
  while (units[from]?.pos === 'ADV' || units[from]?.lower === 'out' || units[from]?.lower === 'back') from++
  const particles = TARGETING_BY.get(lemma)
  if (particles?.includes(units[from]?.lower ?? '')) return objectAt(units, from + 1)
  if (!TARGETING.has(lemma) && !CALLING.has(lemma)) return null
  const object = objectAt(units, from)
  if (object === null) return null
  const next = units[object.to]
  if (CALLING.has(lemma)) return next !== undefined && (next.pos === 'QUOTE' || next.lower === 'as' || JUDGEMENT.has(next.pos)) ? object : null
  // `blamed the fire on the army`
  if (lemma === 'blame' && next?.lower === 'on') return objectAt(units, object.to + 1)
  return lemma === 'accuse' ? withoutDeed(units, object) : object
}

/** What a judgement of somebody opens with: `called the step dull`, `called her the only one`. */
const JUDGEMENT = new Set(['ADJ', 'ADV', 'DET', 'NOUN', 'PROPN'])

/** `accused [him] of years of bullying`, `accused [the head of the bank] of theft`: the last `of` that isn't the deed's own opens it. */
function withoutDeed(units: readonly Unit[], object: Range): Range {
  const of = units.findIndex((u, i) => i > object.from && i < object.to && u.lower === 'of')
  if (of < 0 || (units[object.to]?.lower === 'of' && units[object.from]?.pos !== 'PRON')) return object
  return { from: object.from, to: of }
}

function behind(units: readonly Unit[], from: number, prepositions: readonly string[]): Range | null {
  if (!prepositions.includes(units[from]?.lower ?? '')) return null
  const to = phraseEnd(units, from + 1, { prepositions: false })
  return to === null ? null : { from: from + 1, to }
}

/** A whole noun phrase, also several of them. Not a day (`blamed on Monday`), nor what is the subject of a verb (`charged the firm had lied`). */
function objectAt(units: readonly Unit[], from: number): Range | null {
  if (isWeekday(units[from]) || isRelative(units[from]) || units[from]?.lower === 'what') return null
  // `the military`, `the accused`: an adjective behind its article stands for somebody.
  const bare = units[from]?.pos === 'DET' && units[from + 1]?.pos === 'ADJ' && !JUDGEMENT.has(units[from + 2]?.pos ?? '') ? from + 2 : null
  const to = phraseEnd(units, from, { prepositions: false }) ?? bare
  if (to === null) return null
  const next = units[to]
  const finite = isVerbal(next) && !/ing$/.test(next?.lower ?? '') && (next?.pos === 'AUX' || next?.lower !== next?.lemma)
  return finite && !/(?:ed|en|wn|ght)$/.test(next?.lower ?? '') ? null : { from, to }
}
