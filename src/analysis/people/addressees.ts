import type { Span } from '../../model/span.js'
import { holds } from '../../text/span.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { baseEnd, baseStart, isHead, isMonth, isVerbal, isWeekday, phraseEnd, verbGroup } from '../grammar/phrases.js'
import { listEnd } from '../grammar/noun-lists.js'
import { subjectBefore } from '../attributions/subject.js'
import { ADDRESSING_VERBS } from '../lang/en/audiences.js'
import { matrixHearer, meantBefore, receiverOf } from './addressed-matrix.js'
import { claimedFrom, framedAddressee, letterTo } from './addressed-frames.js'
import { goesOnAfter, isSomebody, nameBeside, isSurelySomebody, somebodyAt } from './addressed-phrases.js'
import type { Range } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'

const TO_VERBS = new Set(['say', 'write', 'speak', 'talk', 'explain', 'complain', 'apologise', 'apologize', 'appeal', 'admit', 'confess', 'announce', 'confirm', 'reveal', 'disclose', 'suggest', 'mention', 'repeat', 'remark', 'whisper', 'shout', 'reply', 'respond', 'report', 'propose', 'recommend', 'describe', 'read', 'post', 'lament', 'plead', 'insist', 'testify'])
/** `shouted at the mayor` */
const AT_VERBS = new Set(['shout', 'yell', 'scream', 'snap', 'swear', 'bark', 'roar', 'hurl', 'bellow', 'holler', 'curse'])
const OBJECT_VERBS = new Set(['thank', 'congratulate'])

/**
 * Who the words were said to, as a range of units of the cue's sentence: the one who is told or urged, `to` whom
 * somebody says or writes, the subject of `was told`. `null` when the sentence names nobody.
 */
export function addresseeOf(sentence: Sentence, cue: readonly Span[], content: readonly Span[], source: readonly Span[]): Range | null {
  const range = toldRange(sentence, cue, content, source)
  const name = range === null ? null : (groupMeant(sentence.units, range, cue) ?? nameBeside(sentence.units, range))
  return name === null || covered(sentence.units, name, [...content, ...source]) ? range : name
}

/** `met the families and told them`: whom the pronoun stands for. */
function groupMeant(units: readonly Unit[], range: Range, cue: readonly Span[]): Range | null {
  const word = units[range.from]?.lower ?? ''
  const verb = range.to - range.from === 1 && word === 'them' ? cueVerb(units, cue) : null
  return verb === null ? null : meantBefore(units, verb, word)
}

function toldRange({ units }: Sentence, cue: readonly Span[], content: readonly Span[], given: readonly Span[]): Range | null {
  // `sent a letter to residents demanding`: of a source in two pieces the one behind `to` is who was told.
  const source = given.length < 2 ? given : given.filter((s, i) => i === 0 || units[units.findIndex((u) => u.begin === s.begin) - 1]?.lower !== 'to')
  const verb = cueVerb(units, cue)
  if (verb === null) return putTo(units, cue, content) ?? framedAddressee(units, content, source)
  const lemma = verbLemma(units[verb])
  const readings = CUE_VERBS.get(lemma) ?? []
  const takes = (frame: string) => readings.some((r) => r.frames.includes(frame))
  const group = verbGroup(units, verb)
  if (group.shape === 'passive' && (takes('a') || takes('o'))) {
    const subject = subjectBefore(units, group)
    if (subject === null || (!takes('a') && (!isSurelySomebody(units, subject) || covered(units, subject, source)))) return null
    // `workers who have been informed`: whom the pronoun stands for.
    const relative = subject.to - subject.from === 1 && /^(?:who|that)$/.test(units[subject.from]?.lower ?? '')
    const end = relative && units[subject.from - 1]?.text === ',' ? subject.from - 1 : subject.from
    const start = relative ? baseStart(units, end) : null
    // `show that directors were warned`: the conjunction, which taggers take for an article.
    const from = units[subject.from]?.lower === 'that' && subject.to - subject.from > 1 && /s$/.test(units[subject.to - 1]?.lower ?? '') ? subject.from + 1 : subject.from
    return start === null ? { from, to: subject.to } : { from: start, to: end }
  }
  let at = verb + 1
  while (units[at]?.pos === 'ADV') at++
  // `In a letter to the board, Roe called on ministers to`: to the board.
  const letter = lemma === 'call' || lemma === 'appeal' || (takes('o') && !takes('a')) ? letterTo(units, [...content, ...source]) : null
  if (letter !== null) return letter
  if ((lemma === 'call' || lemma === 'appeal' || lemma === 'plead') && ['on', 'upon', 'to', 'with'].includes(units[at]?.lower ?? '')) return infinitiveObject(units, at + 1) ?? (lemma === 'call' ? toSomebody(units, at, content, true) : null)
  if (takes('o')) {
    const object = infinitiveObject(units, at)
    if (object !== null && !readings.every((r) => r.attitude)) return object
  }
  if (OBJECT_VERBS.has(lemma)) {
    const thanked = objectAt(units, at)
    if (thanked !== null && !covered(units, thanked, source)) return thanked
  }
  if (takes('a') || ADDRESSING_VERBS.has(lemma)) {
    const object = toldAt(units, at, content)
    if (object !== null && !covered(units, object, source)) return object
  }
  if (lemma === 'write') {
    // `wrote Congress in May`: a body or a person without `to`.
    const written = somebodyAt(units, at)
    if (written !== null && /^\p{Lu}/u.test(units[written.to - 1]?.text ?? '') && isSomebody(units, written) && units[written.to]?.pos !== 'PUNCT' && !covered(units, written, [...content, ...source])) return written
  }
  if (AT_VERBS.has(lemma)) {
    const behind = units.slice(at, at + 8).findIndex((u) => u.lower === 'at')
    const target = behind < 0 ? null : somebodyAt(units, at + behind + 1)
    if (target !== null && isSurelySomebody(units, target) && !covered(units, target, [...content, ...source])) return target
  }
  const asked = ofSomebody(units, verb, [...content, ...source])
  if (asked !== null) return asked
  const named = toSomebody(units, at, content, !TO_VERBS.has(lemma)) ?? toBehindComma(units, at, [...content, ...source])
  // `had spoken to both sides and hoped`: what somebody thinks is said to nobody.
  const isThought = readings.length > 0 && readings.every((r) => r.attitude)
  const hearer = named === null ? matrixHearer(units, verb, [...content, ...source]) : null
  if (hearer !== null) return isThought ? null : hearer
  return named ?? receiverOf(units, verb, content) ?? claimedFrom(units, verb, source) ?? framedAddressee(units, content, source)
}

/** `put it to Roe that …`, `put the question to the minister`. */
function putTo(units: readonly Unit[], cue: readonly Span[], content: readonly Span[]): Range | null {
  const put = units.findIndex((u) => u.lemma === 'put' && u.pos !== 'QUOTE' && cue.some((c) => holds(c, u)))
  if (put < 0) return null
  const to = units.slice(put + 1, put + 5).findIndex(({ lower }) => lower === 'to')
  const range = to < 0 ? null : somebodyAt(units, put + to + 2)
  return range !== null && isSurelySomebody(units, range) && !covered(units, range, content) ? range : null
}

/** Somebody right behind `told` or `asked`; of words that the content takes in only who surely is somebody (`told the truth`). */
function toldAt(units: readonly Unit[], at: number, content: readonly Span[]): Range | null {
  const object = somebodyAt(units, at)
  if (object === null || !isSomebody(units, object) || !goesOnAfter(units, object.to)) return null
  // `told the truth` has content for an object; somebody told stands apart from the content, or before its first word.
  if (!covered(units, object, content)) return object
  const next = units[object.to]
  const opens = next?.pos === 'SCONJ' || /^(?:that|whether|if|how|why|what|to|for|about|against)$/.test(next?.lower ?? '')
  return opens && isSurelySomebody(units, object) ? object : null
}

function cueVerb(units: readonly Unit[], cue: readonly Span[]): number | null {
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'QUOTE') continue
    if (cue.some((c) => holds(c, unit)) && CUE_VERBS.has(verbLemma(unit))) return i
  }
  return null
}

/** Taggers take the participle in `have been informed` for an adjective, which it is its own lemma of. */
function verbLemma(unit: Unit | undefined): string {
  const { pos, lower, lemma } = unit ?? { pos: 'X', lower: '', lemma: '' }
  if (pos !== 'ADJ' || !lower.endsWith('ed')) return lemma
  return [lower.slice(0, -2), lower.slice(0, -1)].find((base) => CUE_VERBS.has(base)) ?? lemma
}

function infinitiveObject(units: readonly Unit[], at: number): Range | null {
  const one = somebodyAt(units, at)
  const found = one !== null && one.to === at + 1 && units[at]?.pos === 'PRON' ? null : listEnd(units, at)
  // `Minister Roe`, whose last word taggers take for a verb.
  const list = found !== null && one !== null && one.to > found ? null : found
  // `asked her several times to …`: how often is no part of them.
  const often = one === null ? -1 : units.slice(one.to, one.to + 3).findIndex(({ lower }) => lower === 'times')
  const plain = list ?? (one === null ? null : often < 0 ? one.to : one.to + often + 1)
  const end = plain === null ? null : behindTime(units, plain)
  if (end === null || units[end]?.lower !== 'to' && !(units[end]?.lower === 'not' && units[end + 1]?.lower === 'to')) return null
  return isVerbal(units[end + 1]) || isVerbal(units[end + 2]) ? { from: at, to: withoutYear(units, list ?? one?.to ?? end) } : null
}

/** `told an aide [in 2021] to`. */
function withoutYear(units: readonly Unit[], to: number): number {
  return /^(?:1[89]|20)\d\d$/.test(units[to - 1]?.text ?? '') && units[to - 2]?.lower === 'in' ? to - 2 : to
}

const TIME_WORDS = /^(?:on|late|early|earlier|in|last|this|week|month|year|night|morning|afternoon|evening|by|telephone|phone|letter|writing|an?|the|e-?mail|message|sent|dated)$/

/** Behind a day or the way that stands between whom one urges and what to do: `urged both sides [on Monday] to return`, `begged her [by telephone] to`. */
function behindTime(units: readonly Unit[], from: number): number {
  let end = from
  while (end - from < 7 && (isWeekday(units[end]) || isMonth(units[end]) || /^(?:1[89]|20)\d\d$/.test(units[end]?.text ?? '') || TIME_WORDS.test(units[end]?.lower ?? ''))) end++
  return units[end]?.lower === 'to' ? end : from
}

function objectAt(units: readonly Unit[], at: number): Range | null {
  if (isWeekday(units[at])) return null
  const end = phraseEnd(units, at, { prepositions: false })
  if (end === null || isVerbal(units[end]) || (units[end]?.pos === 'ADV' && isVerbal(units[end + 1]))) return null
  return { from: at, to: end }
}

/** `demanded of the board`, `begged for mercy from the judge`: only who surely is somebody. */
function ofSomebody(units: readonly Unit[], verb: number, own: readonly Span[]): Range | null {
  const lemma = verbLemma(units[verb])
  const begs = lemma === 'beg' || lemma === 'plead'
  if (lemma !== 'demand' && lemma !== 'ask' && lemma !== 'require' && !begs) return null
  const at = begs ? verb + 1 + units.slice(verb + 1, verb + 6).findIndex(({ lower }) => lower === 'from') : verb + 1
  if (at === verb || (units[at]?.lower !== 'of' && units[at]?.lower !== 'from')) return null
  const range = somebodyAt(units, at + 1)
  return range !== null && isSurelySomebody(units, range) && (begs || !covered(units, range, own)) ? range : null
}

/** `said to reporters`, `wrote in a letter to the council`: `to` outside of the content, and somebody behind it. */
function toSomebody(units: readonly Unit[], from: number, content: readonly Span[], strict: boolean): Range | null {
  for (let i = from; i < Math.min(units.length, from + 8); i++) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'QUOTE' || unit.pos === 'SCONJ' || isVerbal(unit) || /^[,:;.!?]$/.test(unit.text)) return null
    if (unit.lower !== 'to') continue
    // Taggers take `to Transport Minister Roe` for an infinitive.
    if (isVerbal(units[i + 1]) && !/^\p{Lu}/u.test(units[i + 1]?.text ?? '')) return null
    const end = somebodyAt(units, i + 1)?.to ?? baseEnd(units, i + 1)
    if (end === null || (!isHead(units[end - 1]) && !/^\p{Lu}/u.test(units[end - 1]?.text ?? ''))) return null
    const range = { from: i + 1, to: end }
    if (!isSomebody(units, range)) {
      // `to cheers from the crowd`
      const from = units[end]?.lower === 'from' ? somebodyAt(units, end + 1) : null
      return from !== null && isSurelySomebody(units, from) && !covered(units, from, content) ? from : null
    }
    // `apologised to them for the delay`: whom one apologises to is spoken to, though the content takes it in.
    if (i === from && /^apologi[sz]/.test(units[from - 1]?.lemma ?? '') && isSurelySomebody(units, range)) return range
    return covered(units, range, content) || (strict && !isSurelySomebody(units, range)) ? null : range
  }
  return null
}

/** `added later, in a quieter voice, to two students`: only who surely is somebody. */
function toBehindComma(units: readonly Unit[], from: number, own: readonly Span[]): Range | null {
  for (let i = from; i < Math.min(units.length, from + 14); i++) {
    const unit = units[i]
    if (unit === undefined || unit.pos === 'QUOTE' || isVerbal(unit) || own.some((s) => holds(s, unit))) return null
    if (unit.lower !== 'to' || units[i - 1]?.text !== ',') continue
    const range = somebodyAt(units, i + 1)
    return range !== null && isSurelySomebody(units, range) && !covered(units, range, own) ? range : null
  }
  return null
}

function covered(units: readonly Unit[], range: Range, content: readonly Span[]): boolean {
  const first = units[range.from]
  return first !== undefined && content.some((c) => holds(c, first))
}
