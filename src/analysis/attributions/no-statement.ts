import type { TokenIndex } from '../grammar/token-index.js'
import type { Token } from '../grammar/tokens.js'
import { APPOINTING, OFFICE_DEEDS } from '../lang/en/offices.js'
import { EMPTY } from '../lang/en/topic-cues.js'
import { isRole } from '../lang/en/roles.js'
import type { Spans } from './spans.js'

/**
 * What a network takes for words of somebody, and is none: that somebody was given an office (`Roe named foreign minister`, `named Brae to
 * succeed her`) or lost it (`dismissed Roe as fire chief`), a list of who is charged with what, where nobody accuses (`Roe, 44, is charged with theft`), and of nobody's a single word
 * (`were promised double`) or nothing that is named (`asked about it`).
 */
export function isNoStatement({ source, cue, content }: Spans, tokens: TokenIndex): boolean {
  const how = cue.flatMap((span) => tokens.within(span))
  const all = content.flatMap((span) => tokens.within(span))
  const what = all.filter((t) => /[\p{L}\p{N}]/u.test(t.text))
  if (how.some((t) => APPOINTING.has(t.lemma)) && (isOffice(what) || isCutOffice(what, tokens))) return true
  // Who is dismissed loses an office; a claim that is dismissed is more than a name.
  if (how.some((t) => t.lemma === 'dismiss') && (isOffice(what) || (what.length > 0 && what.every(({ pos }) => pos === 'PROPN')))) return true
  const who = source.flatMap((span) => tokens.within(span))
  // `according to plan`.
  if (who.length > 0 && NOBODY_TOLD.has(who[0]?.lower ?? '') && how.some((t) => t.lower === 'according')) return true
  // `suspected poisoning`, `after allegedly being served`: an adjective or adverb of the reporter's, with no clause.
  if (source.length === 0 && how.length === 1 && HEDGES.has(how[0]?.lower ?? '') && isBare(what)) return true
  return source.length === 0 && (isCharge(how) || (how.length > 0 && !all.some((t) => /["“”«»‘]/.test(t.text)) && (what.length === 1 || what.every((t) => EMPTY.has(t.lower) || t.lower === 'about'))))
}

/** Things that words go by and nobody says. */
const NOBODY_TOLD = new Set(['plan', 'schedule', 'plans', 'custom', 'tradition', 'taste', 'size', 'age', 'need', 'type'])
/** How a reporter marks what isn't proven. */
const HEDGES = new Set(['suspected', 'alleged', 'allegedly', 'supposed', 'supposedly', 'apparent', 'purported', 'so-called', 'rumoured', 'rumored'])

/** Words without a finite verb: `methanol poisoning`, `being served free drinks`. */
function isBare(what: readonly Token[]): boolean {
  return what.length > 0 && !what.some((t, i) => t.pos === 'AUX' && t.lower !== 'being' ? true : t.pos === 'VERB' && !/(?:ing|ed|en)$/.test(t.lower) && i > 0)
    && !what.some((t) => t.pos === 'PRON' && /^(?:he|she|they|it|who|which|that)$/.test(t.lower))
}

/** `foreign minister of Norlandia`, `Roe as its chairman`, `Roe to succeed her`. */
function isOffice(what: readonly Token[]): boolean {
  const as = what.findIndex((t) => t.lower === 'as')
  const deed = what.findIndex((t, i) => t.lower === 'to' && OFFICE_DEEDS.has(what[i + 1]?.lemma ?? ''))
  if (deed > 0) return true
  const title = as < 0 ? what : what.slice(as + 1)
  const end = title.findIndex((t) => ['of', 'for', 'at', 'in', 'on', 'to'].includes(t.lower) || t.pos === 'VERB')
  const phrase = title.slice(0, end < 0 ? title.length : end)
  const isTitle = phrase.length > 0 && phrase.length <= LONGEST_TITLE && isRole(phrase.at(-1)?.lower ?? '')
  return isTitle && !title.some((t) => t.lower === 'who' || t.lower === 'that')
}

/** `Roe named [Norlandia] foreign minister`: a content that was cut before the office. */
function isCutOffice(what: readonly Token[], tokens: TokenIndex): boolean {
  const last = what.at(-1)
  if (last === undefined || what.length > LONGEST_TITLE || !what.every(({ pos }) => pos === 'PROPN')) return false
  const behind = tokens.after(last.end, LONGEST_TITLE)
  const end = behind.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'ADP' || pos === 'VERB')
  // Behind a headline another block begins, without a sign between.
  return (end < 0 ? behind : behind.slice(0, end)).slice(0, 3).some(({ lower }) => isRole(lower))
}

/** Words of a title before `of`. */
const LONGEST_TITLE = 6

/** `is charged with`, `was convicted of`. */
function isCharge(cue: readonly Token[]): boolean {
  const verb = cue.findIndex((t) => CHARGED.has(t.lower))
  // `was charged`, `were arrested and charged`.
  return verb >= 0 && (cue[verb - 1]?.pos === 'AUX' || (verb === 0 && cue.length <= 2 && cue[verb]?.lower.endsWith('ed') === true)) && !cue.some((t) => t.lower === 'by')
}

const CHARGED = new Set(['charged', 'indicted', 'convicted', 'sentenced', 'booked', 'arraigned'])
