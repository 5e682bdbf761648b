import type { Attribution } from '../../model/attribution.js'
import type { PartialDate } from '../../model/partial-date.js'
import { textOf, type Span } from '../../model/span.js'
import type { Addressee, Speaker, Statement } from '../../model/statement.js'
import { hasAny, overlap, spanIndex, spansWithin } from '../../text/span.js'
import type { DateMention } from '../dates/mention.js'
import { isGatheringTime, isOpenTime } from '../dates/open-time.js'
import type { Sentence } from '../grammar/sentences.js'
import { audiencesOf } from '../lang/en/shared-audiences.js'
import { KEPT } from '../lang/en/documents.js'
import { ANSWERING, BACK_TO, BEHIND_OTHER_TIME, GOING_ON, ON_AIR, THEN, OTHER_TIMES, WRITES, WRITING } from '../lang/en/other-times.js'
import { documentsOf, isDocumentSpeaking, type Documents } from './documents.js'
import { takesPart, talkingEvents, type TalkingEvent } from './events.js'
import { eventOf } from './told-at.js'
import { blocksBetween, isOfEntry, occasionOf, sameSentence, startsAnew, type Occasion } from './occasion.js'
import { sentDocuments, type Sent } from './sent.js'
import { withSameEars } from './one-of-them.js'
import { withGroups } from './groups.js'
import { withHoldersDay } from './holders-day.js'
import { dayOfTheSame } from './told-on.js'
import { isBroadcaster, isLetter, isRecording } from './kinds-of-hop.js'
import { leading, ledBy, type Lead } from './lead.js'
import { withDayOfFindings } from './findings.js'
import { openTimesOf } from './open-times.js'
import { settingsOf, type Setting } from './settings.js'
import { withHolderTold } from './told-holder.js'
import { withTalkedBack } from './talked-back.js'
import { tenseOf } from './tense.js'
import { toldOfAfter } from './told-of-after.js'
import { withAnswerers } from './questions.js'
import { withTurns } from './turns.js'
import { besidesContent } from './besides-content.js'
import { earsOf, ownersOf, voicesOf } from './voice.js'

/** How many events back one is looked for in which somebody takes part. */
const EVENTS_BACK = 6

/** What the pass needs of the article. All arrays by attribution. */
export interface OccasionsInput {
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly within: readonly (number | null)[]
  readonly sentenceOf: readonly (Sentence | null)[]
  readonly dates: readonly DateMention[]
  /** The sentences that stand in no quote, in order. */
  readonly outer: readonly Sentence[]
  /** Whom words name, as the page calls them. */
  readonly named: (span: Span) => readonly Addressee[]
}

/**
 * Carries an occasion on: a day, a document or platform, and whom it was addressed to hold for later statements of the
 * same speaker until the page tells of another occasion. Statements keep what their own sentence tells; the date that
 * is carried keeps the words that it stands in.
 */
export function withOccasions(statements: readonly Statement[], given: OccasionsInput): readonly Statement[] {
  // A day that somebody tells of, or that is still to come, is no time of another's saying.
  const contents = statements.flatMap((s) => (s.kind === 'topic' ? [] : s.content))
  const told = spanIndex(statements.flatMap((s) => s.content))
  const input = { ...given, dates: given.dates.filter((d) => d.direction !== 'future' && !hasAny(told.around(d))) }
  const openTimes = openTimesOf(input.text)
  const result = [...statements]
  const occasions = new Map<string, Occasion>()
  const documents = documentsOf(input.text)
  /** Statements that nothing dated when their turn came, by who speaks: the top of a page is often dated further down. */
  const waiting = new Map<string, { readonly i: number; readonly own: Occasion }[]>()
  let asked: Question | null = null
  const cues = statements.flatMap((s) => s.cue)
  const events = talkingEvents(input.text, input.outer, contents, statements.flatMap((s) => (s.kind === 'topic' ? [] : s.cue)), given.dates)
  const sent = sentDocuments(input.text, input.outer, contents, given.dates, input.named)
  const settings = settingsOf({ text: input.text, sentences: input.outer, contents, cues, dates: given.dates, named: input.named })
  let [seen, out, set] = [0, 0, 0]
  let spoke: Turn | null = null
  const tellAfter = (setting: Setting): void => {
    const last = spoke === null ? undefined : result[spoke.i]
    if (spoke !== null && last !== undefined) result[spoke.i] = toldOfAfter(last, spoke.own, setting, spoke.voice)
  }
  let lead: Lead | null = null
  /** The same of a body, which its officers speak for further down. */
  let bodyLead: Lead | null = null
  for (const i of inOrder(input)) {
    let statement = result[i]
    const sentence = input.sentenceOf[i] ?? null
    if (statement === undefined || sentence === null || sentence.inside !== null) continue
    const holder = result[input.within[i] ?? -1]
    if (holder !== undefined) {
      // `Roe told Moss that …, according to a readout`: told by the reporter all the same.
      if (sentence === input.sentenceOf[input.within[i] ?? -1]) {
        const own = occasionOf(statement, sentence, tenseOf(sentence, statement.cue))
        while (seen < events.length && events[seen]!.sentence.begin < sentence.begin) seen++
        const event = statement.saidAt === null ? eventOf(statement, own, voicesOf(statement.speakers), events.slice(Math.max(0, seen - EVENTS_BACK), seen), input.text) : undefined
        if (event !== undefined && !isElsewhen(sentence, statement, input)) result[i] = statement = { ...statement, saidAt: event.date }
      }
      result[i] = withHolderTold(result[i] ?? statement, holder, input.text)
      // `sent a letter on Monday demanding answers`, read as one within the other: it is one occasion.
      if (statement.saidAt === null && holder.source[0] !== undefined && statement.source[0]?.begin === holder.source[0].begin) result[i] = { ...(result[i] ?? statement), saidAt: holder.saidAt }
      // `…, Roe told the board on Tuesday, according to two who were there. Roe added …`
      if (statement.addressees.length > 0 || (startsAnew(statement) && (statement.chain.length > 0 || (holder.cue[0]?.begin ?? 0) <= (statement.cue[0]?.begin ?? 0)))) for (const voice of voicesOf(statement.speakers)) occasions.set(voice, withoutPeople(occasionOf(result[i] ?? statement, sentence, tenseOf(sentence, statement.cue))))
      continue
    }
    const voices = voicesOf(statement.speakers)
    const source = wordsOf(input, statement.source)
    const tense = tenseOf(sentence, statement.cue)
    let own = occasionOf(statement, sentence, tense === 'present' && isDocumentSpeaking(statement, source) ? 'past' : tense)
    if (own.hops.some(isBroadcaster) && ON_AIR.test(besidesContent(statement, sentence, input.text))) own = { ...own, isOnAir: true }
    while (seen < events.length && events[seen]!.sentence.begin < sentence.begin) seen++
    for (; set < settings.length && settings[set]!.sentence.begin < sentence.begin; set++) {
      const one = settings[set]!
      tellAfter(one)
      if (one.noun !== null) documents.send(one.noun, { ...asSetting(one, own), date: null })
    }
    for (; out < sent.length && sent[out]!.sentence.begin < sentence.begin; out++) documents.send(sent[out]!.noun, asDocument(sent[out]!))
    const setting = settingFor(settings[set - 1], own, voices, occasions, spoke)
    const event = eventOf(statement, own, voices, events.slice(Math.max(0, seen - EVENTS_BACK), seen), input.text)
    // `During the debate, Roe said`: its day is told where the page tells of it first.
    if (event !== undefined && statement.saidAt !== null && isOpenTime(statement.saidAt) && ((event.isScene === true && isGatheringTime(statement.saidAt)) || (/^during\b/iu.test(statement.saidAt.as) && statement.saidAt.as.toLowerCase().endsWith(event.noun)))) {
      statement = { ...statement, saidAt: event.date }
      own = { ...own, date: event.date }
    }
    const sameDay: PartialDate | null = spoke !== null && spoke.voice === voices[0] ? dayOfTheSame(spoke.own, own, statement, input.text) : null
    if (sameDay !== null) [statement, own] = [{ ...statement, saidAt: sameDay }, { ...own, date: sameDay }]
    const written = startsAnew(statement) ? undefined : documents.goneOn(statement, own, source)
    const led = lead !== null && voices[0] !== undefined && !occasions.has(voices[0]) ? ledBy(lead, own, source) : undefined
    const ofBody = led === undefined && bodyLead !== null && voices[0] !== undefined && !occasions.has(voices[0]) ? ledBy(bodyLead, own, source) : undefined
    const before = setting !== undefined ? asSetting(setting, own, event) : latest(written ?? (voices[0] === undefined ? undefined : occasions.get(voices[0])) ?? led ?? ofBody, event, own)
    const among = documents.among(statement, own)
    if (among.length > 0) own = { ...own, hops: [...own.hops, ...among] }
    const answers = answered(written !== undefined && before === written ? { ...own, ...ofDocument(written, own) } : whenTold(statement, own, before, documents, input), statement, asked)
    const settled = withTalkedBack(withSameEars(onTheirDay(replied(answers, statement, own, spoke, asked, input), own, statement, occasions, input), statement, source, spoke?.own), statement, spoke)
    const open = openTimes.goneOn(statement, settled, voices[0])
    const now = open === null ? settled : { ...settled, date: open }
    openTimes.tell(now, voices[0])
    if (statement.act === 'ask') asked = { speakers: statement.speakers, own }
    // In an exchange each speaks to who spoke last.
    else if (asked !== null && own.addressees.length === 0 && now.addressees.some((a) => asked?.speakers.some((s) => s.name !== null && s.name === a.name))) asked = { speakers: statement.speakers, own: now }
    result[i] = withOccasion(statement, own, now)
    // Of no known day: what is told next goes on with the occasion before it.
    const isKnown = !(now.date !== null && isOpenTime(now.date) && !isGatheringTime(now.date)) && (startsAnew(statement) || now.date !== null || now.hops.length > 0 || now.addressees.length > 0)
    for (const voice of voices) {
      // `on Saturday`, of the debate on Saturday: what is carried on keeps the words that tell of the event.
      if (isKnown) occasions.set(voice, event !== undefined && now.date?.value != null && now.date.value === event.date.value ? { ...now, date: event.date } : now)
      if (now.date === null) (waiting.get(voice) ?? waiting.set(voice, []).get(voice))?.push({ i, own })
      else {
        // `in an email on Monday` tells nothing of what was said elsewhere before.
        if ((statement.saidAt !== null && !now.hops.some(isLetter)) || written !== undefined) for (const early of waiting.get(voice) ?? []) result[early.i] = datedLater(result[early.i], early.own, now, input)
        waiting.delete(voice)
      }
    }
    lead = leading(statement, now, source)
    if (lead !== null && !lead.isSomebody) bodyLead = lead
    if (voices[0] !== undefined) spoke = { i, voice: voices[0], own: now, speakers: statement.speakers }
    documents.tell(statement, now, source)
    for (const hop of now.hops) {
      if (hop.kind === 'document') for (const owner of ownersOf(hop, source)) if (now.date !== null && !occasions.has(owner)) occasions.set(owner, { ...now, hops: [], told: [], addressees: [] })
    }
    // Who is talked with talks on the same day.
    for (const ear of earsOf(statement.addressees)) if (now.date?.precision === 'day' && !occasions.has(ear)) occasions.set(ear, { ...now, hops: [], told: [], addressees: [] })
  }
  settings.slice(set).forEach(tellAfter)
  return withTurns(withAnswerers(withGroups(withDayOfFindings(result, sent, input.sentenceOf).map((statement, i, all) => withHoldersDay(statement, all[input.within[i] ?? -1])), inOrder(input), (i) => input.sentenceOf[i]?.block ?? null), inOrder(input), input.sentenceOf, input.text), given)
}

/** Through whom the page has it is told of one statement, and not of what is added. */
const withoutPeople = (occasion: Occasion): Occasion => ({ ...occasion, hops: occasion.hops.filter(({ kind }) => kind !== 'person') })

/** The setting that was told right before a statement, of its speaker: who is named in it, or who spoke last where it says `she`. */
function settingFor(setting: Setting | undefined, own: Occasion, voices: readonly string[], occasions: ReadonlyMap<string, Occasion>, spoke: Turn | null): Setting | undefined {
  const [voice] = voices
  if (setting === undefined || voice === undefined || voices.length > 1 || own.sentence.block - setting.sentence.block > 1) return undefined
  if ((occasions.get(voice)?.sentence.begin ?? -1) > setting.sentence.begin) return undefined
  const isTheirs = takesPart(setting, voices) || (setting.isPronoun && (spoke === null || (spoke.own.sentence.begin < setting.sentence.begin && spoke.voice === voice)))
  return isTheirs ? setting : undefined
}

function asSetting({ sentence, date, hops, addressees, words }: Setting, own: Occasion, event?: TalkingEvent): Occasion {
  return { ...own, date: date ?? event?.date ?? null, hops, told: [], addressees, tense: 'past', sentence, act: 'say', isSetting: true, isOnAir: hops.some(isBroadcaster) && ON_AIR.test(words) }
}

/** What was told of the speaker last: their own occasion, or an event. */
function latest(before: Occasion | undefined, event: TalkingEvent | undefined, own: Occasion): Occasion | undefined {
  if (event === undefined) return before
  const since = before !== undefined && before.sentence.begin >= event.sentence.begin
  // Told of since then, but not when.
  if (since) return before.date === null && before.hops.length === 0 && before.tense === 'past' ? { ...before, date: event.date } : before
  return { ...own, date: event.date, hops: [], told: [], addressees: event.to, sentence: event.sentence }
}

function asDocument({ sentence, noun, date, to }: Sent): Occasion {
  return { date, hops: [{ name: `the ${noun}`, kind: 'document', as: noun }], told: [], addressees: to, tense: 'past', sentence, act: 'write' }
}

/** Of a document that is gone on with: when and to whom it was sent, and itself. */
function ofDocument(written: Occasion, own: Occasion): Partial<Occasion> {
  return { date: written.date, hops: written.hops, addressees: own.addressees.length > 0 ? own.addressees : written.addressees }
}

/** Who spoke last. */
interface Turn {
  readonly i: number
  readonly voice: string
  readonly own: Occasion
  readonly speakers: readonly Speaker[]
}

/** Who asked last, and where. */
interface Question {
  readonly speakers: readonly Speaker[]
  readonly own: Occasion
}

/** `asked for comment, she replied`: to somebody of whom the page tells no more. */
const ASKED_BY_SOMEBODY = /\b(?:asked|pressed|questioned|contacted|approached|reached|request(?:s|ed)?|inquir(?:y|ies)|question(?:s)?)\b/iu

/**
 * Who answers without a question right after what another said, and to the same effect as if asked, speaks to that one: `Moss replied that …`,
 * behind `Roe told Moss …`.
 */
function replied(now: Occasion, statement: Statement, own: Occasion, spoke: Turn | null, asked: Question | null, { text }: OccasionsInput): Occasion {
  const answers = (statement.act === 'answer' && !statement.cue.some((c) => /^react/iu.test(textOf(text, c)))) || ANSWERING.test(text.slice(own.sentence.begin, own.sentence.begin + 30))
  // `Its chairman asked whether anybody knew`, behind what a witness told the committee: the witness.
  const questions = statement.act === 'ask' && spoke !== null && (audiencesOf(spoke.own.addressees.map(({ as }) => lastWord(as))).size > 0 || (asked?.own.addressees.some(({ name }) => name !== null && name === spoke.speakers[0]?.name) ?? false))
  // An answer is to somebody who spoke to somebody, and not to whoever was told of before; a reply in the same paragraph, or in quote marks right behind, is to the words before it.
  const replies = answers && isReply(statement, text) && (statement.form === 'direct' || spoke?.own.sentence.block === own.sentence.block)
  if ((!answers && !questions) || spoke === null || (spoke.own.addressees.length === 0 && !replies) || now.addressees.length > 0 || blocksBetween(spoke.own, own) > 1) return now
  const [one, ...others] = spoke.speakers
  const [self] = statement.speakers
  if (one?.name == null || others.length > 0 || self?.name == null || self.name === one.name) return now
  // A spokesman who is only described may have spoken to anybody.
  if (spoke.own.addressees.length === 0 && !/^\p{Lu}/u.test(one.name)) return now
  const first = statement.content[0]?.begin ?? own.sentence.end
  if (ASKED_BY_SOMEBODY.test(text.slice(own.sentence.begin, Math.max(own.sentence.begin, Math.min(own.sentence.begin + 200, first))))) return now
  return { ...now, addressees: [{ name: one.name, as: one.as }] }
}

/** `replied`, `shot back`: a verb of answering somebody, of one with a name; a spokesman may answer the reporter. */
function isReply({ cue, source, speakers }: Statement, text: string): boolean {
  const [first, last] = [cue[0], cue.at(-1)]
  const who = source.map((s) => textOf(text, s)).join(' ')
  return first !== undefined && last !== undefined && speakers.length === 1 && !/\b(?:spokes|office|press)/iu.test(who) && /\b(?:repl(?:ied|ies)|retort(?:ed|s)|sh(?:ot|oots)\s+back|snapped\s+back|hit\s+back)\b/iu.test(text.slice(first.begin, Math.min(last.end, first.begin + 60)))
}

/** Who answers, right after a question, speaks to the one who asked. */
function answered(now: Occasion, { act, speakers }: Statement, asked: Question | null): Occasion {
  if (asked === null || now.addressees.length > 0 || blocksBetween(asked.own, now) > 1) return now
  // Who was asked and then says something answers.
  const isAsked = act === 'say' && asked.own.addressees.some((a) => a.name !== null && speakers.some((s) => s.name === a.name))
  if (act !== 'answer' && !isAsked) return now
  // `the officer asked`: an answer goes to whom the page calls no name, too.
  const askers = asked.speakers.filter((a) => (a.name !== null || /^(?:the|an?)\s\p{Ll}/iu.test(a.as)) && !speakers.some((s) => s.name !== null && s.name === a.name))
  return askers.length === 0 || askers.length < asked.speakers.length ? now : { ...now, addressees: askers.map(({ name, as }) => ({ name: name ?? as.replace(/^(?:The|An?)\b/u, (word) => word.toLowerCase()), as })) }
}

const lastWord = (words: string): string => /[\p{L}’'-]+$/u.exec(words)?.[0].toLowerCase() ?? ''

const wordsOf = ({ text }: OccasionsInput, spans: readonly Span[]): string => spans.map((s) => text.slice(s.begin, s.end)).join(' ')

function inOrder({ attributions }: OccasionsInput): readonly number[] {
  const place = ({ cue, content }: Attribution): number => cue[0]?.begin ?? content[0]?.begin ?? 0
  return attributions.map((_, i) => i).sort((a, b) => place(attributions[a]!) - place(attributions[b]!))
}

function whenTold(statement: Statement, own: Occasion, before: Occasion | undefined, documents: Documents, input: OccasionsInput): Occasion {
  if (startsAnew(statement)) {
    if (own.date !== null) return own
    // `the letter`, of which the page has told before: when and to whom it was sent.
    const known = documents.known(own)
    if (known !== undefined) {
      // A memo that an agency has seen comes through it in each sentence that is told from it.
      const through = own.hops.every((h) => h.kind === 'document') ? [...known.hops, ...known.told].filter((h) => h.kind === 'outlet' || h.kind === 'agency') : []
      return { ...own, date: known.date, hops: [...own.hops, ...through], addressees: own.addressees.length > 0 ? own.addressees : known.addressees }
    }
    if (before === undefined) return own
    // `In the same message she asked`
    if (blocksBetween(before, own) <= 1 && own.hops.some(({ as }) => /^the\s+same\s/iu.test(as))) return { ...own, date: before.date, addressees: own.addressees.length > 0 ? own.addressees : before.addressees }
    // `said in the same e-mail`
    if (blocksBetween(before, own) <= 1 && refersBack(statement, own, input)) return { ...own, date: before.date, addressees: own.addressees.length > 0 ? own.addressees : before.addressees }
    return sameSentence(before, own) || (isFindingOf(own, before) && before.date?.precision === 'day') ? { ...own, date: before.date } : own
  }
  // Of two entries of a live page each has its own time.
  if (own.date !== null && (before?.date?.as !== own.date.as || !isOfEntry(own.date))) return own
  return before !== undefined && goesOn(before, own, statement, input) ? joined(own, before, statement, input) : own
}

/** Two who talk with each other do so on one day. */
function onTheirDay(now: Occasion, own: Occasion, statement: Statement, occasions: ReadonlyMap<string, Occasion>, input: OccasionsInput): Occasion {
  if (now.date !== null || startsAnew(statement)) return now
  const other = earsOf(now.addressees).map((ear) => occasions.get(ear)).find((o) => o?.date?.precision === 'day' && !o.hops.some(isLetter))
  return other !== undefined && blocksBetween(other, own) <= EXCHANGE && goesOn(other, own, statement, input) ? { ...now, date: other.date } : now
}

/** How many blocks apart two still talk with each other. */
const EXCHANGE = 8

/** What is found out and brought out as one: `the analysis showed` is of the day of the report. */
const FOUND = /\b(?:report|study|analysis|findings?|survey|research|investigation|data|figures|documents?|documentation)$/iu

function isFindingOf(own: Occasion, before: Occasion): boolean {
  const found = ({ hops }: Occasion) => hops.some((h) => h.kind === 'document' && FOUND.test(h.name) && !/^(?:an?|another)\s/iu.test(h.as))
  return found(own) && before.hops.every((h) => h.kind === 'document' && FOUND.test(h.name))
}

function withOccasion(statement: Statement, own: Occasion, now: Occasion): Statement {
  // One who was told and through whom it came is one hop.
  const hops = now.hops.filter((h, i) => !statement.chain.some((o) => o.name === h.name) && now.hops.findIndex((o) => o.name === h.name) === i)
  return { ...statement, saidAt: now.date, chain: [...statement.chain, ...hops], addressees: now.addressees }
}

/** How many blocks further down the top of a page may be dated. */
const TOP = 4

/** `The port will close, Roe said. … “It is over,” Roe said on Friday`: what the page begins with is told from there. */
function datedLater(statement: Statement | undefined, own: Occasion, later: Occasion, input: OccasionsInput): Statement {
  if (statement === undefined) throw new RangeError('datedLater: got no statement')
  // `A day later, Roe said`: not on the day of what was told before.
  if (later.date?.basis.startsWith('counted from') === true) return statement
  // `Roe said it was under tow. On Sunday, she said it had sunk.`: a day in front sets another time than before.
  if (later.date !== null && own.sentence.block === later.sentence.block && input.text.startsWith(later.date.as, later.sentence.begin)) return statement
  if (own.tense !== 'past' || later.date?.precision !== 'day' || isOpenTime(later.date) || blocksBetween(own, later) > TOP || !goesOn(later, own, statement, input) || startsAnew(statement)) return statement
  return { ...statement, saidAt: later.date }
}

/** Whether a statement without a day or a document of its own is told from another occasion. */
function goesOn(before: Occasion, own: Occasion, statement: Statement, input: OccasionsInput): boolean {
  if (refersBack(statement, own, input)) return true
  if (own.tense === 'participle' || own.tense === 'none') return blocksBetween(before, own) <= 1 && (sameSentence(before, own) || !tellsDay(own.sentence, statement, input))
  if (own.tense !== before.tense && !(before.isOnAir === true && own.tense === 'present') && !(own.tense === 'past' && (before.tense === 'participle' || before.tense === 'none'))) return false
  if (own.tense === 'perfect' || own.tense === 'pluperfect' || own.tense === 'ahead') return sameSentence(before, own)
  return !isElsewhen(own.sentence, statement, input)
}

/** `she said in the interview`, `he writes in it`: the sentence itself goes on with what was told before. */
function refersBack({ cue }: Statement, { sentence }: Occasion, { text }: OccasionsInput): boolean {
  const last = cue.at(-1)
  return last !== undefined && BACK_TO.test(text.slice(last.end, Math.min(sentence.end, last.end + 60)))
}

/** Longer openings, in UTF-16 code units, are read up to here. */
const LONGEST_OPENING = 600

/** Whether the sentence tells a day outside of what is said. `Roe, who advised it in 2019, added`: a date in the words for who speaks is another's. */
const tellsDay = (sentence: Sentence, { content, source }: Statement, { dates }: OccasionsInput): boolean => spansWithin(dates, sentence).some((d) => ![...content, ...source].some((c) => overlap(c, d)))

/** Whether the sentence itself sets the saying at another time: another date outside of the content, or `previously`. */
function isElsewhen(sentence: Sentence, statement: Statement, input: OccasionsInput): boolean {
  const { text } = input
  if (tellsDay(sentence, statement, input)) return true
  const cue = statement.cue[0]
  if (cue === undefined) return false
  const last = statement.cue.at(-1) ?? cue
  if (BEHIND_OTHER_TIME.test(text.slice(last.end, Math.min(sentence.end, last.end + 24)))) return true
  const first = Math.min(cue.begin, statement.source[0]?.begin ?? Infinity, statement.content[0]?.begin ?? Infinity)
  return OTHER_TIMES.test(text.slice(cue.begin, last.end)) || OTHER_TIMES.test(text.slice(sentence.begin, Math.min(first, sentence.begin + LONGEST_OPENING)).replace(/[“«][^”»]*[”»]/gu, ' '))
}

/** The same ones without a name, `she`, `the spokesman`: the page goes on about them. */
const PRONOUN = /^(?:he|she|they|it|the [a-z]+)$/i

/** The words from behind who speaks up to the end of the cue: `[he] then told`. */
function goingOnWords({ source, cue }: Statement, text: string): string {
  const [first, last, who] = [cue[0], cue.at(-1), source.at(-1)]
  if (first === undefined || last === undefined) return ''
  return text.slice(who !== undefined && who.end <= first.begin && first.begin - who.end <= LONGEST_ADVERBS ? who.end : first.begin, last.end)
}

/** Between who speaks and the verb, in UTF-16 code units. */
const LONGEST_ADVERBS = 24

function joined(own: Occasion, before: Occasion, statement: Statement, input: OccasionsInput): Occasion {
  const last = statement.cue.at(-1)
  const cue = last === undefined ? '' : input.text.slice(statement.cue[0]?.begin ?? last.begin, last.end)
  const writes = before.hops.some((h) => h.kind === 'document' || h.kind === 'platform') && WRITING.test(cue)
  const source = wordsOf(input, statement.source)
  const saying = goingOnWords(statement, input.text)
  const again = PRONOUN.test(source) && blocksBetween(before, own) <= 1
  // `In an interview with the Gazette, Roe said … “…,” Roe said`
  const onAir = before.isOnAir === true && blocksBetween(before, own) <= (before.isSetting === true ? 3 : statement.form === 'direct' || own.tense === 'present' ? 1 : 0)
  // `Pike said the general slept`, on the transcript that was told of; `he told Moss`, who was told before.
  const isKept = blocksBetween(before, own) === 0 && before.hops.some(({ kind, name }) => kind === 'document' && KEPT.test(name))
  const sameEar = own.addressees.length === 1 && blocksBetween(before, own) <= 1 && before.addressees.length === 1 && own.addressees[0]?.name != null && own.addressees[0].name === before.addressees[0]?.name && before.hops.length > 0
  // What somebody says after a letter or a post may be said anywhere: who writes, adds or is still spoken of goes on with it.
  const stays = isKept || sameEar || sameSentence(before, own) || refersBack(statement, own, input) || GOING_ON.test(saying) || again || onAir || cue === '' || (statement.form === 'direct' && (before.isSetting === true || (blocksBetween(before, own) <= 1 && before.hops.some(isRecording))))
  // An interview goes on in its paragraph.
  const told = stays && blocksBetween(before, own) <= (GOING_ON.test(saying) || (again && statement.form === 'direct') ? 1 : 0) ? before.told : []
  // `told the newspaper`: its own hop is the one that the page goes on with.
  const hasOutlet = statement.chain.some((h) => h.kind === 'outlet' || h.kind === 'agency')
  const hops = [...(stays || writes ? before.hops : []), ...told].filter((h) => !hasOutlet || (h.kind !== 'outlet' && h.kind !== 'agency'))
  // A year or a month of a story's past doesn't hold for all that is told after it.
  const near = sameSentence(before, own) || (THEN.test(saying) && blocksBetween(before, own) <= 1) || (blocksBetween(before, own) === 0 && (again || GOING_ON.test(saying)) && before.date?.value !== null)
  // Nor does the day of a letter, for what its writer goes on to say elsewhere.
  const apart = !near && !stays && !writes && before.hops.some(isLetter)
  const date = (before.date?.precision === 'day' && !apart) || near ? before.date : null
  // Whom the words go to stays the same in a letter, and while somebody goes on talking to people.
  const heard = before.addressees.filter((a) => ![...before.hops, ...before.told].some((h) => h.name === a.name || h.as === a.as))
  // `wrote to the ministry … “…,” she wrote`
  const writesOn = before.act === 'write' && blocksBetween(before, own) <= 1 && WRITES.test(cue)
  const hears = writesOn || (own.act !== 'refuse' && own.act !== 'decline' && (hops.length > told.length || (before.act === 'say' && (again || GOING_ON.test(saying)))))
  return { ...own, date: own.date ?? date, hops, told, addressees: own.addressees.length > 0 || !hears ? own.addressees : heard, ...(stays && before.isOnAir === true && { isOnAir: true, isSetting: before.isSetting === true }) }
}
