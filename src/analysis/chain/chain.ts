import type { Span } from '../../model/span.js'
import { holds } from '../../text/span.js'
import type { Hop, Speaker } from '../../model/statement.js'
import { PASSED_ON, PLATFORMS } from '../lang/en/outlets.js'
import { AUDIENCES } from '../lang/en/audiences.js'
import { isRole } from '../lang/en/roles.js'
import { joinTokens } from '../people/name-parts.js'
import { subjectBefore } from '../attributions/subject.js'
import { baseEnd, isWeekday, phraseEnd, verbGroup } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import type { Token } from '../grammar/tokens.js'
import { documentAt, documentPlace, interviewPlace, keepingDocument, meantDocument, sentDocument, sourceDocument, titleBehind } from './documents.js'
import { goBetween } from './go-betweens.js'
import { kindOf, nameOf, outletAt, outletOfShow } from './outlet-names.js'
import { platformOf } from './platforms.js'
import { quotedTitleAt, recordingAt, showAt } from './shows.js'

export { outletAt } from './outlet-names.js'
export { withNamedOutlets } from './named-outlets.js'

/** What the pass needs of one statement, in units of the cue's sentence. */
export interface ChainInput {
  readonly text: string
  readonly sentence: Sentence
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  /** Who speaks, as the names were resolved. */
  readonly speakers: readonly Speaker[]
}

/**
 * The hops by which words reached the page, nearest to the speaker first: the document or platform they were put in, the
 * outlet they were told to, the agency or outlet that passed them on.
 */
export function chainOf(input: ChainInput): readonly Hop[] {
  const { sentence, content, source } = input
  const { units } = sentence
  const own = [...content, ...source]
  const outside = (unit: Unit | undefined): boolean => unit !== undefined && !own.some((span) => holds(span, unit))
  const near: Hop[] = []
  const told: Hop[] = []
  const far: Hop[] = []
  // `a letter from the developer, which said`: the pronoun tells by itself.
  const relative = source.length > 0 ? undefined : units.find((u, i) => /^(?:which|that)$/.test(u.lower) && input.cue.some((c) => units[i + 1] !== undefined && holds(c, units[i + 1]!)))
  const spoken = sourceDocument(sentence, relative === undefined ? source : [relative]) ?? meantDocument(source.map((s) => input.text.slice(s.begin, s.end)).join(' '), input.speakers)
  if (spoken !== null) near.push(spoken)
  const cueAt = units.findLastIndex((u) => u.pos !== 'QUOTE' && input.cue.some((c) => holds(c, u)))
  const sent = cueAt < 0 ? null : sentDocument(units, cueAt, outside)
  if (sent !== null) near.push(sent)
  const keeping = cueAt < 0 || spoken !== null ? null : keepingDocument(units, cueAt)
  if (keeping !== null) near.push(keeping)
  units.forEach((unit, i) => {
    const next = units[i + 1]
    if (isAskedBy(units, i) && outside(unit)) {
      const hop = outletAt(units, i + 1)
      if (hop !== null) told.push(hop)
    } else if (isPassedOn(units, i)) {
      // `a memo obtained by the Gazette` may stand in the source; a document that speaks was obtained where it is named.
      const inContent = content.some((c) => holds(c, unit)) || (spoken !== null && outside(unit))
      const hop = inContent ? null : (outletAt(units, i + 1) ?? printerAt(units, i))
      if (hop !== null) (unit.lower === 'with' ? told : far).push(hop)
    }
    // `The data, published in the Lancet, suggest`: in who speaks, too.
    if (unit.lower === 'in' && (/^(?:published|printed|appeared|appearing|appears)$/.test(units[i - 1]?.lower ?? '') || (next?.lower === 'the' && units[i + 2]?.lower === 'journal')) && !outside(unit) && !content.some((c) => holds(c, unit))) {
      const hop = outletAt(units, i + 1)
      if (hop !== null) far.push(hop)
    }
    // `was quoted as saying by Ventra`, `was quoted in Thursday’s Standard as saying`
    const quotedBy = (unit.lower === 'by' && units[i - 1]?.lower === 'saying' && units.slice(Math.max(0, i - 5), i).some(({ lower }) => lower === 'quoted' || lower === 'cited'))
      || (unit.lower === 'in' && /^(?:quoted|cited)$/.test(units[i - 1]?.lower ?? ''))
    if (quotedBy) {
      const day = isWeekday(next) && units[i + 2]?.pos === 'PART'
      const hop = outletAt(units, day ? i + 3 : i + 1)
      if (hop !== null) far.push(hop)
    }
    // `A diplomat, speaking to the agency, said`: in who speaks, too.
    if (unit.lower === 'to' && (/^(?:speaking|talking)$/.test(units[i - 1]?.lower ?? '') || (/^(?:spoke|talked)$/.test(units[i - 1]?.lower ?? '') && units[i - 2]?.lower === 'who')) && !content.some((c) => holds(c, unit))) {
      const hop = outletAt(units, i + 1)
      if (hop !== null) told.push(hop)
    }
    if (!outside(unit)) return
    const inCue = input.cue.some((c) => holds(c, unit))
    const platform = inCue ? PLATFORMS.get(unit.lower) : undefined
    if (platform !== undefined && /^(?:re)?tweet/.test(unit.lower)) near.push({ name: platform, kind: 'platform', as: unit.text })
    // `The agency quoted Hill as saying …`: who quotes stands before the cue.
    if (inCue && (unit.lemma === 'quote' || unit.lemma === 'cite')) {
      const subject = subjectBefore(units, verbGroup(units, i))
      const hop = subject === null ? null : outletAt(units, subject.from)
      if (hop !== null) far.push(hop)
    }
    if (next === undefined || !outside(next)) return
    if (['in', 'on', 'via', 'to', 'through', 'for', 'during'].includes(unit.lower) && (unit.lower !== 'for' || PRINTED.test(units[i - 1]?.lower ?? '')) && !(next.lower === 'ruling' && input.cue.some((c) => holds(c, next)))) {
      // `said on “The Late Hour”`: right behind the verb or who speaks; elsewhere it may be what the words are about.
      const isBehind = (unit.lower === 'on' || unit.lower === 'in') && [...input.cue, ...source].some((s) => holds(s, units[i - 1] ?? unit)) || /^(?:speaking|appearing|appeared|writing)$/.test(units[i - 1]?.lower ?? '')
      const hop = (isBehind ? quotedTitleAt(input.text, units, i + 1) : null) ?? placed(units, i)
      // `In his memoir, “Cold Harbour”, Roe writes`
      const titled = hop?.kind === 'document' ? bookTitle(input.text, units, i, hop) : hop
      // `in a post on Facebook`: the platform says it all.
      const named = hop?.kind === 'document' && units.slice(i, i + 6).some((u) => PLATFORMS.has(u.lower) && /^\p{Lu}/u.test(u.text))
      if (titled !== null && !named) (titled.kind === 'document' || titled.kind === 'platform' ? near : told).push(titled)
    }
    if ((unit.lower === 'to' || unit.lower === 'with') && /^(?:interview|interviews|speaking|talking|speak|spoke|interviewed)$/.test(units[i - 1]?.lower ?? '')) {
      const hop = outletAt(units, i + 1)
      if (hop !== null) told.push(hop)
    }
    // `in an email to the Gazette`, `in comments to Reuters`
    if (unit.lower === 'to' && WRITTEN_TO.test(units[i - 1]?.lower ?? '')) {
      const hop = outletAt(units, i + 1)
      if (hop !== null) told.push(hop)
    }
    if (inCue && !PASSED_ON.has(next.lower)) {
      // `told the Gazette`, `explained to the Gazette`.
      const to = next.lower === 'to' ? i + 2 : i + 1
      const hop = outletAt(units, to) ?? interviewerAt(input.text, units, to)
      if (hop !== null) told.push(hop)
    }
    // `…, Corvia Press reported.`, `…, according to the agency Corvia Press`.
    if (unit.text === ',') {
      const end = phraseEnd(units, i + 1)
      if (end !== null && /^(?:reported|reports)$/.test(units[end]?.lower ?? '')) {
        const hop = outletAt(units, i + 1)
        if (hop !== null) far.push(hop)
      }
    }
    if (unit.lower === 'according' && next.lower === 'to') {
      const hop = outside(units[i + 2]) ? (outletAt(units, i + 2) ?? documentAt(units, i + 2) ?? tellerAt(units, i + 2, input)) : null
      if (hop !== null) far.push(hop)
    }
    if (unit.lower === 'citing' || unit.lower === 'quoting') {
      const hop = outletAt(units, i + 1)
      if (hop !== null) far.push(hop)
    }
    // `denied through his lawyer`, `For the same study, managers said`.
    if (unit.lower === 'through' || unit.lower === 'via') {
      const hop = goBetween(units, i + 1)
      if (hop !== null) near.push(hop)
    }
    // `informed her by text message`
    if (unit.lower === 'by' && /^(?:text|e-?mail|letter|fax|telegram|text-message|voicemail)$/.test(next.lower) && !/^(?:to|from|of)$/.test(units[i + 2]?.lower ?? '')) {
      const words = units.slice(i + 1, units[i + 2]?.lower === 'message' ? i + 3 : i + 2) as readonly Token[]
      near.push({ name: joinTokens(words), kind: 'document', as: joinTokens(words) })
    }
    if (unit.lower === 'for' && i === 0) {
      const hop = documentAt(units, i + 1)
      if (hop !== null) far.push(hop)
    }
  })
  // Of an interview whose outlet is told, the outlet says it all.
  const isPlain = (hop: Hop): boolean => hop.kind === 'document' && /\binterviews?$/i.test(hop.name)
  const known = [...told, ...far].some((hop) => hop.kind === 'outlet' || hop.kind === 'agency')
  return distinct([...(known ? near.filter((hop) => !isPlain(hop)) : near), ...told, ...far])
}

/** `told the Abendblick in an interview`: a name that nothing else makes an outlet. */
function interviewerAt(text: string, units: readonly Unit[], from: number): Hop | null {
  const end = baseEnd(units, from)
  if (end === null || units[end]?.lower !== 'in' || !units.slice(end, end + 5).some((u) => u.lower === 'interview')) return null
  // `told Bladet in an interview`: one capital that is nobody's surname on the page.
  const [only] = end === from + 1 ? [units[from]] : []
  const single = only !== undefined && /^\p{Lu}\p{Ll}+$/u.test(only.text) && !isSurname(only.text, text)
  if (units[from]?.lower !== 'the' && !single) return null
  const words = units.slice(from, end) as readonly Token[]
  return words.slice(single ? 0 : 1).every((t) => /^\p{Lu}/u.test(t.text)) ? { name: nameOf(words), kind: 'outlet', as: joinTokens(words) } : null
}

/** Whether a word stands somewhere behind another capital: `Brask` of `Oona Brask`. Looks at so many places only: a hostile page has more. */
function isSurname(word: string, text: string): boolean {
  let at = text.indexOf(` ${word}`)
  for (let looked = 0; at >= 0 && looked < MOST_PLACES; looked++, at = text.indexOf(` ${word}`, at + 1)) {
    if (/\p{Lu}[\p{L}.-]{1,40}$/u.test(text.slice(Math.max(0, at - 42), at))) return true
  }
  return false
}

const MOST_PLACES = 50

/** `According to police, the couple feared …`: who tells of what others think or say, at whose phrase. Only where who speaks stands apart, and the phrase up to its comma is short. */
function tellerAt(units: readonly Unit[], from: number, { source, cue }: ChainInput): Hop | null {
  const end = phraseEnd(units, from)
  const words = units.slice(from, end ?? from) as readonly Token[]
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || source.length === 0 || [...source, ...cue].some((s) => words.some((t) => holds(s, t)) || holds(s, units[from - 2] ?? first))) return null
  const next = units[end ?? 0]
  if (next !== undefined && !/^[,.;]$/.test(next.text)) return null
  const head = units[(baseEnd(units, from) ?? from + 1) - 1]
  if (head === undefined || !(isRole(head.lower) || isRole(head.lower.replace(/s$/, '')) || AUDIENCES.has(head.lower) || (head.pos === 'PROPN' && words.length <= LONGEST_TELLER))) return null
  return { name: joinTokens(words), kind: 'person', as: joinTokens(words) }
}

const LONGEST_TELLER = 5

/** `was quoted by the Lantern as saying`, at `by`: a name that nothing else makes an outlet. */
function printerAt(units: readonly Unit[], by: number): Hop | null {
  const end = baseEnd(units, by + 1)
  if (end === null || units[by]?.lower !== 'by' || units[by - 1]?.lower !== 'quoted' || units[by + 1]?.lower !== 'the' || units[end]?.lower !== 'as') return null
  const words = units.slice(by + 1, end) as readonly Token[]
  return words.slice(1).every((t) => /^\p{Lu}/u.test(t.text)) ? { name: joinTokens(words), kind: 'outlet', as: joinTokens(words) } : null
}

/** `asked about it on Sunday by the station`, at `by`. */
function isAskedBy(units: readonly Unit[], i: number): boolean {
  if (units[i]?.lower !== 'by') return false
  const asked = units.slice(Math.max(0, i - 8), i).findLastIndex((u) => u.lower === 'asked' || u.lower === 'interviewed')
  return asked >= 0 && !units.slice(Math.max(0, i - 8) + asked + 1, i).some((u) => u.pos === 'VERB' || u.pos === 'PUNCT')
}

/** `seen by`, `reported by`, `emailed to`, at the preposition: what follows handed the words on. */
function isPassedOn(units: readonly Unit[], i: number): boolean {
  const lower = units[i]?.lower
  if (lower !== 'by' && lower !== 'to' && lower !== 'with') return false
  // `published on Friday by the weekly`: a day may stand between.
  const before = isWeekday(units[i - 1]) ? (units[i - 2]?.lower === 'on' ? i - 3 : i - 2) : i - 1
  return PASSED_ON.has(units[before]?.lower ?? '')
}

function distinct(hops: readonly Hop[]): readonly Hop[] {
  const same = (a: Hop, b: Hop) => a.name === b.name || a.name.endsWith(` ${b.name}`)
  return hops.filter((hop, i) => !hops.some((o, k) => k !== i && same(o, hop) && (o.name !== hop.name || k < i)))
}

/** What an outlet is sent. */
const WRITTEN_TO = /^(?:e-?mail|letter|statement|message|text|comments?|remarks|note|reply|response|answer)$/

/** What is printed or brought out by an outlet. */
const PRINTED = /^(?:op-ed|ed|article|column|essay|piece|commentary|editorial|profile|advertisement|ad|letter|interview|paper|study|published|printed|appeared)$/

/** A book by its title in quote marks right behind the noun; the hop as it is where none stands. */
function bookTitle(text: string, units: readonly Unit[], preposition: number, hop: Hop): Hop {
  const noun = units.slice(preposition, preposition + 10).find((u) => hop.as.endsWith(u.text) && BOOKS.test(u.lower))
  const title = noun === undefined ? undefined : QUOTED_TITLE.exec(text.slice(noun.end, noun.end + 90))?.[1]
  return title === undefined ? hop : { ...hop, name: title }
}

const QUOTED_TITLE = /^(?:,|:)?\s(?:called\s|titled\s|entitled\s)?[“"‘](\p{Lu}[^”"’“]{1,60}?)[,.]?[”"’]/u

/** Who writes in an outlet. */
const WRITING_IN = /^(?:writing|writes|wrote|written|argued|argues|columnist)$/

/** What has a title. */
const BOOKS = /^(?:memoir|memoirs|book|autobiography|biography|novel|essay|diary|report|study|documentary|film)$/

/** `in a statement`, `in a tweet`, `on Telegram`, `in an interview with the Daily Arden`. */
function placed(units: readonly Unit[], preposition: number): Hop | null {
  const end = baseEnd(units, preposition + 1)
  const preposed = units[preposition]?.lower
  const show = preposed === 'on' || preposed === 'in' || preposed === 'during' ? showAt(units, preposition + 1) : null
  if (show !== null) return show
  const showOf = preposed === 'on' || preposed === 'in' || preposed === 'during' ? outletOfShow(units, preposition + 1) : null
  if (showOf !== null || preposed === 'during') return showOf
  // `In Wednesday’s Morning Post, Roe argues`
  const day = preposed === 'in' && isWeekday(units[preposition + 1]) && units[preposition + 2]?.pos === 'PART'
  const ofDay = day ? outletAt(units, preposition + 3) : null
  if (ofDay !== null) return ofDay
  // `Writing in The Sunday Star`, `a column for the Sunday Mirror`: a day may be part of the title.
  const isPrinted = PRINTED.test(units[preposition - 1]?.lower ?? '') || (preposed === 'in' && WRITING_IN.test(units[preposition - 1]?.lower ?? ''))
  const printed = (preposed === 'in' || preposed === 'for') && isPrinted ? outletAt(units, preposition + 1) : null
  // Taggers take `an earlier post` for a verb.
  if (end === null && printed !== null) return printed
  if (end === null) return preposed === 'in' ? documentPlace(units, preposition) : null
  const words = units.slice(preposition + 1, end) as readonly Token[]
  if (words.length === 0) return null
  const as = joinTokens(words)
  const platform = platformOf(words, preposed)
  if (platform !== null) return platform
  if (preposed === 'in' || preposed === 'via') {
    const document = documentPlace(units, preposition)
    if (document !== null) {
      const last = units.slice(preposition, preposition + 10).findIndex((u) => document.as.endsWith(u.text) && BOOKS.test(u.lower))
      const title = last < 0 ? null : titleBehind(units, preposition + last + 1)
      return title === null ? document : { ...document, name: title }
    }
    const interview = interviewPlace(units, preposition)
    if (interview !== null) return interview
  }
  if (preposed === 'on' || (preposed === 'in' && /^(?:package|documentary|podcast|webcast|vlog|livestream|broadcast)$/.test(words.at(-1)?.lower ?? ''))) {
    const recording = recordingAt(units, preposition + 1)
    if (recording !== null) return recording
  }
  // `an op-ed in the Northern Lantern`, `writing in the Gazette`, `In the Gazette, Roe argues`
  if (printed !== null) return printed
  if (preposed === 'on') {
    const kind = kindOf(as)
    // `on Sky News`: only what is known by name or by its own word is an outlet here; `in the Press` is nobody.
    if (kind !== null) return { name: nameOf(words), kind, as }
  }
  return null
}
