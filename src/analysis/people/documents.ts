import { firstBeginningAt } from '../../text/span.js'
import { TERMINAL } from '../grammar/tokens.js'
import type { Token } from '../grammar/tokens.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { PLATFORMS } from '../lang/en/outlets.js'
import { describes } from './describing.js'
import { isCapital } from './name-parts.js'
import { DOCUMENT_NOUNS } from '../lang/en/description-nouns.js'
import type { Discourse } from './discourse.js'
import type { PageNames } from './entity.js'

/** Who made a writing. */
export interface Maker {
  /** Of a name of the page; else `words` tell. */
  readonly entity: number | null
  /** `Sixty-three writers`, `the paper`: who made it, without a name. */
  readonly words: readonly Token[]
  /** Who made it, without a name, as they were given when they spoke in it: `a government official`. */
  readonly name: string | null
  /** The words themselves tell (`TNO's report`), not a sentence before (`the report`). */
  readonly here: boolean
}

export interface DocumentMakers {
  /** Takes note that whoever speaks at `at` does so in a writing that `before` opens the sentence with: `In its report, it found`. */
  readonly note: (before: readonly Token[], at: number, entity: number) => void
  /** Takes note that whoever speaks up to `end` does so in the writing that is told of right behind: `Tarn, led by Roe, said in a statement`. `entity` is theirs, else their name is kept. */
  readonly noteSaidIn: (end: number, entity: number | null, name: string) => void
  /** Who made the writing that the words, about a `noun` at `at`, speak of; `null` where the page doesn't tell. */
  readonly makerOf: (words: readonly Token[], noun: string, at: number) => Maker | null
}

interface Made { readonly noun: string; readonly at: number; readonly entity: number | null; readonly words: readonly Token[]; readonly name?: string; /** Told by words only, and not by a verb of making. */ readonly weak?: boolean }

/** What stands between a writing and its maker's name. */
const BY = new Set(['by', 'from'])
/** Between who publishes and what. */
const PUBLISHING = /^(?:publish|release|issue|write|file|commission|post|compile|send|put|sign|deliver|submit|circulate)$/
const MAKING = /^(?:write|make|publish|release|issue|compile|prepare|commission|sign|send|file|lead|conduct|author|produce|draft|post|carry)$/
/** Makers that are remembered; a hostile page has more. */
const MOST_MADE = 5_000

/**
 * Finds who made the page's writings: `the institute's report`, `a report by Tarn`, `Tarn said in a statement`, `Tarn published a study`. A later `the report` is
 * that of the last one, unless two makers have one each.
 */
export function makersOf(tokens: readonly Token[], page: PageNames): DocumentMakers {
  const made: Made[] = []
  /** Where writings of which the page's words don't tell the maker are brought in: `a statement`. */
  const unknown: { readonly noun: string, readonly at: number }[] = []
  /** Where each noun for a writing stands first. */
  const firsts = new Map<string, number>()
  tokens.forEach((token, i) => {
    const researchers = made.length < MOST_MADE ? whoResearched(tokens, i) : null
    if (researchers !== null) made.push({ noun: 'study', at: token.begin, entity: null, words: researchers })
    const suit = made.length < MOST_MADE ? whoSued(tokens, i, page) : null
    if (suit !== null) made.push({ ...suit, at: token.begin, weak: true })
    if (DOCUMENT_NOUNS.has(token.lower) && !firsts.has(singular(token.lower))) firsts.set(singular(token.lower), token.begin)
    const opens = i === 0 || TERMINAL.test(tokens[i - 1]?.text ?? '')
    if (made.length >= MOST_MADE || !DOCUMENT_NOUNS.has(token.lower) || (token.text !== token.lower && !opens)) return
    const entity = ownerBefore(tokens, i, page) ?? makerBehind(tokens, i, page) ?? publisherBefore(tokens, i, page)
    const told = entity === null ? whoSaidIn(tokens, i) ?? signersBefore(tokens, i) : null
    const words = told ?? (entity === null ? describedOwner(tokens, i) ?? describedMaker(tokens, i) : null)
    const named = words === null ? null : entityEndingAt(page, words.at(-1)?.end ?? -1)
    if (entity === null && words === null && /^(?:an?|another)$/.test(tokens.slice(Math.max(0, i - 3), i).findLast(({ pos }) => pos === 'DET')?.lower ?? '')) unknown.push({ noun: singular(token.lower), at: token.begin })
    if (entity !== null || words !== null) made.push({ noun: singular(token.lower), at: token.begin, entity: entity ?? named, words: named === null ? words ?? [] : [], weak: entity === null && told === null })
  })
  return {
    note(before, at, entity) {
      const from = before.findLastIndex(({ text }) => text === 'In')
      const words = before.slice(from)
      const doc = words.findIndex(({ lower }) => DOCUMENT_NOUNS.has(lower))
      if (from >= 0 && made.length < MOST_MADE && words.at(-1)?.text === ',' && doc > 1 && doc < 5 && words.length < LONGEST_FRONTED && /^(?:its|his|her|their|an?|the)$/.test(words[1]?.lower ?? '')) made.push({ noun: singular(words[doc]!.lower), at, entity, words: [] })
    },
    noteSaidIn(end, entity, name) {
      const writing = made.length < MOST_MADE ? writingSpokenIn(tokens, end) : null
      if (writing === null || made.some((m) => m.at === writing.at)) return
      const place = made.findIndex((m) => m.at > writing.at)
      made.splice(place < 0 ? made.length : place, 0, { ...writing, entity, words: [], name })
    },
    makerOf(words, noun, at) {
      const own = singular(noun)
      const here = made.find((m) => m.noun === own && m.at >= (words[0]?.begin ?? 0) && m.at < (words.at(-1)?.end ?? 0))
      if (here !== undefined) return { name: null, ...here, here: true }
      // `the paper` for the study that was told of, where the page has spoken of no other paper.
      const alike = !made.some((m) => m.noun === own) && (firsts.get(own) ?? at) >= (words[0]?.begin ?? at) ? SAME_WRITING.find((nouns) => nouns.has(own)) : undefined
      const all = made.filter((m) => m.noun === own || alike?.has(m.noun))
      const [next] = all
      // `a report published on Thursday`, and then `The report by the Institute of Tides`: the only one of the page.
      if (next !== undefined && at < next.at && next.at - at < SOON && (/^an?$/.test(words[0]?.lower ?? '') || !unknown.some((u) => u.noun === own && u.at < at)) && (next.entity !== null || next.noun === 'study') && all.every((m) => m.entity === null || isSame(m, next))) return { name: null, ...next, here: false }
      if (!/^(?:the|that|this|its)$/.test(words[0]?.lower ?? '') || words.length > 4) return null
      const until = all.filter((m) => m.at < at)
      const strong = until.filter(({ weak }) => weak !== true)
      const before = strong.length > 0 ? strong : until
      const last = before.at(-1)
      // One whose maker nobody knows was told of since.
      if (last === undefined || unknown.some((u) => u.noun === own && u.at > last.at && u.at < at && !made.some((m) => m.at === u.at))) return null
      // Of several the one that was told of right before: `said in a statement. …, the statement said`.
      const isNear = at - last.at < NEAR && before.every((m) => m === last || isSame(m, last) || last.at - m.at > LEAST_APART)
      return before.some((m) => !isSame(m, last)) && !isNear ? null : { name: null, ...last, here: false }
    },
  }
}

/** UTF-16 code units within which the last writing of several is the one that is told from. */
const NEAR = 700
/** UTF-16 code units between two writings of which either may be meant: they stand in one sentence. */
const LEAST_APART = 80

/** UTF-16 code units within which a headline or lead tells of a writing whose maker the text names then. */
const SOON = 900

/** Nouns for one writing. */
const SAME_WRITING: readonly ReadonlySet<string>[] = [
  'study research paper finding findings analysis article experiment trial', 'report review assessment audit inquiry probe investigation findings document', 'letter note memo email message petition appeal missive',
  'survey poll study research findings', 'lawsuit complaint suit filing petition', 'indictment charges charge', 'data figures statistics number', 'statement release communiqué communique press-release announcement', 'post tweet thread message', 'video clip footage recording tape audio',
].map((nouns) => new Set(nouns.split(' ')))

function isSame(one: Made, other: Made): boolean {
  return one.entity === other.entity && (one.entity !== null || (one.name ?? wordsOf(one)) === (other.name ?? wordsOf(other)))
}

function wordsOf({ words }: Made): string {
  return words.map(({ lower }) => lower).join(' ').replace(/^(?:the|an?) /, '')
}

function singular(noun: string): string {
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
}

function entityEndingAt(page: PageNames, end: number): number | null {
  const mention = page.mentions[firstBeginningAt(page.mentions, end) - 1]
  const [only, ...others] = mention?.fits ?? []
  return mention !== undefined && mention.end >= end && mention.end <= end + 2 && only !== undefined && others.length === 0 && page.entities[only]?.kind !== 'place' ? only : null
}

/** Tokens of a writing's title. */
const LONGEST_TITLE = 16

/** `Tarn's annual report`. */
function ownerBefore(tokens: readonly Token[], i: number, page: PageNames): number | null {
  // `The bureau's “Roads in 2025” report`: over the title.
  const title = /^["”’']$/.test(tokens[i - 1]?.text ?? '') ? tokens.slice(Math.max(0, i - LONGEST_TITLE), i - 1).findLastIndex(({ text }) => /^["“‘]$/.test(text)) : -1
  const opens = title < 0 ? i : Math.max(0, i - LONGEST_TITLE) + title
  if (title >= 0) return /^['’]s?$/.test(tokens[opens - 1]?.text ?? '') ? entityEndingAt(page, tokens[opens - 2]?.end ?? -1) : null
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const token = tokens[k]
    // `an internal NIT analysis`, `a Greenpeace report`: the name of a body right before.
    if (token !== undefined && k === i - 1 && isCapital(token)) {
      const body = entityEndingAt(page, token.end)
      // `Ley's LinkedIn page`: the place where it stands, before it who it is of.
      if (PLATFORMS.has(token.lower)) continue
      return body !== null && !PLATFORMS.has(page.entities[body]?.name.toLowerCase() ?? '') && (page.entities[body]?.kind === 'body' || /^\p{Lu}{2,7}$/u.test(token.text)) ? body : null
    }
    if (token === undefined || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADP' || (token.pos === 'PUNCT' && !/^['’]$/.test(token.text))) return null
    if (/^['’]s?$/.test(token.lower)) return entityEndingAt(page, tokens[k - 1]?.end ?? -1)
  }
  return null
}

/** `a report by Tarn`, `a report on tides by the Institute of Tides`. */
function makerBehind(tokens: readonly Token[], i: number, page: PageNames): number | null {
  for (let k = i + 1; k < Math.min(tokens.length, i + 9); k++) {
    const token = tokens[k]
    if (token === undefined || /^[.;:!?"“”]$/.test(token.text) || token.pos === 'AUX') return null
    if (!BY.has(token.lower)) continue
    // `a letter seen by the Courier` isn’t the Courier’s.
    if (tokens[k - 1]?.pos === 'VERB' && !MAKING.test(tokens[k - 1]?.lemma ?? '')) return null
    // `by the chairman, Tarn`: over what he is.
    let at = tokens[k + 1]?.pos === 'DET' ? k + 2 : k + 1
    // `by Judge Ida Kern`: the office is part of the name.
    const titled = mentionAt(page, tokens[at]?.begin ?? -1)
    if (titled !== null) return titled
    while (at < k + 6 && (describes(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'ADJ' || (tokens[at]?.text === ',' && describes(tokens[at - 1]?.lower ?? '')))) at++
    const next = tokens[at]
    const mention = next === undefined ? undefined : page.mentions[firstBeginningAt(page.mentions, next.begin)]
    const [only, ...others] = mention?.begin === next?.begin ? mention?.fits ?? [] : []
    // `a statement from Kell Airport`: a place of work says things, a town doesn't.
    return only !== undefined && others.length === 0 && (page.entities[only]?.kind !== 'place' || WORKPLACES.test(page.entities[only]?.name ?? '')) ? only : null
  }
  return null
}

const WORKPLACES = /\p{L} (?:Airport|Hospital|Clinic|Port|Zoo|Museum|Prison|Jail|School|Academy|College|University|Palace|Embassy|Cathedral|Theatre|Theater|Library|Stadium|Park|Station|Hotel)$/u

function mentionAt(page: PageNames, begin: number): number | null {
  const mention = page.mentions[firstBeginningAt(page.mentions, begin)]
  const [only, ...others] = mention?.begin === begin ? mention.fits : []
  return only !== undefined && others.length === 0 && page.entities[only]?.kind !== 'place' ? only : null
}

/** `the ministry's report`, `a think tank's study`: the owner without a name. */
function describedOwner(tokens: readonly Token[], i: number): readonly Token[] | null {
  const mark = [i - 1, i - 2, i - 3].find((k) => /^['’]s?$/.test(tokens[k]?.text ?? ''))
  // `the president's executive order` declares by itself.
  if (mark === undefined || /^(?:orders?|decree|laws?|acts?|bills?|rules|budget|plan|proposal|policy)$/.test(tokens[i]?.lower ?? '')) return null
  const from = tokens.slice(Math.max(0, mark - 5), mark).findLastIndex(({ pos, lower }) => pos === 'DET' && /^(?:the|an?)$/.test(lower))
  const words = from < 0 ? [] : tokens.slice(Math.max(0, mark - 5) + from, mark)
  return words.length > 1 && isNounPhrase(words) ? words : null
}

/** `A report by a think tank`, `The letter, signed by 40 nurses`: whoever made it, without a name. */
function describedMaker(tokens: readonly Token[], i: number): readonly Token[] | null {
  for (let k = i + 1; k < Math.min(tokens.length, i + 7); k++) {
    const token = tokens[k]
    if (token === undefined || /^[.;:!?"“”]$/.test(token.text) || token.pos === 'AUX') return null
    if (token.lower !== 'by') continue
    if (tokens[k - 1]?.pos === 'VERB' && !MAKING.test(tokens[k - 1]?.lemma ?? '') && tokens[k - 1]?.lower !== 'launched') return null
    const rest = tokens.slice(k + 1, k + 1 + LONGEST_SUBJECT)
    const end = rest.findIndex(({ pos, text }, n) => n > 0 && !['ADJ', 'NOUN', 'NUM', 'PART'].includes(pos) && text !== '-')
    const words = rest.slice(0, end < 0 ? undefined : end)
    // `by a user named larkspur9`: the name tells.
    if (/^(?:named|called|known|['’]s?)$/.test(rest[words.length]?.lower ?? '')) return null
    return words.length > 1 && ['DET', 'NUM'].includes(words[0]?.pos ?? '') && isNounPhrase(words) ? words : null
  }
  return null
}

/** `Two former guards have sued the bank`, `Prosecutors charged Tom Holt`: whose lawsuit or indictment a verb at `i` tells of. */
function whoSued(tokens: readonly Token[], i: number, page: PageNames): Pick<Made, 'noun' | 'entity' | 'words'> | null {
  const { lemma = '', pos = 'X' } = tokens[i] ?? {}
  const noun = pos === 'VERB' && tokens[i]?.lower !== 'suing' ? SUING.get(lemma) : undefined
  if (noun === undefined || tokens[i + 1]?.lower === 'by' || tokens[i - 1]?.lower === 'to') return null
  const end = subjectEnd(tokens, i)
  // `was sued`, `were charged`: somebody else did.
  if (tokens.slice(end, i).some(({ lower }) => /^(?:was|were|is|are|been|be|being)$/.test(lower))) return null
  const entity = entityEndingAt(page, tokens[end - 1]?.end ?? -1)
  if (entity !== null) return { noun, entity, words: [] }
  const from = Math.max(0, end - LONGEST_SUBJECT)
  const start = from + tokens.slice(from, end).findLastIndex(({ text }) => TERMINAL.test(text)) + 1
  const words = tokens.slice(start, end)
  return (start === 0 || TERMINAL.test(tokens[start - 1]?.text ?? '')) && isNounPhrase(words) ? { noun, entity: null, words } : null
}

const SUING: ReadonlyMap<string, string> = new Map([['sue', 'lawsuit'], ['charge', 'indictment'], ['indict', 'indictment']])

/** `Tarn published a report`, `Tarn said in a statement`: the subject of the verb before it. */
function publisherBefore(tokens: readonly Token[], i: number, page: PageNames): number | null {
  let verb = -1
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const token = tokens[k]
    if (token === undefined || /^[.;:!?,]$/.test(token.text)) return null
    if (PUBLISHING.test(token.lemma) || (token.lemma === 'say' && tokens.slice(k + 1, i).some(({ lower }) => lower === 'in'))) { verb = k; break }
  }
  return verb < 1 ? null : entityEndingAt(page, tokens[subjectEnd(tokens, verb) - 1]?.end ?? -1)
}

/** Behind the subject of the verb at `verb`: over `have`, `has also`. */
function subjectEnd(tokens: readonly Token[], verb: number): number {
  let end = verb
  while (end > 0 && verb - end < 3 && (tokens[end - 1]?.pos === 'AUX' || tokens[end - 1]?.pos === 'ADV' || /^(?:have|has|had)$/.test(tokens[end - 1]?.lower ?? ''))) end--
  return end
}

/** `In a report published on Sunday, the observatory said`: the subject behind the comma, where the writing opens the sentence. */
function whoSaidIn(tokens: readonly Token[], i: number): readonly Token[] | null {
  const from = tokens.slice(Math.max(0, i - 5), i).findLastIndex(({ lower }) => lower === 'in')
  const at = from < 0 ? -1 : Math.max(0, i - 5) + from
  if (at < 0 || !/^(?:an?|the|its|his|her|their|another|one)$/.test(tokens[at + 1]?.lower ?? '') || !(at === 0 || TERMINAL.test(tokens[at - 1]?.text ?? '') || tokens[at]?.text === 'In')) return null
  const behind = tokens.slice(i + 1, i + LONGEST_FRONTED)
  const comma = behind.findIndex(({ text }) => text === ',' || TERMINAL.test(text))
  if (comma < 0 || behind[comma]?.text !== ',') return null
  const rest = tokens.slice(i + 2 + comma, i + 2 + comma + LONGEST_SUBJECT)
  const verb = rest.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT')
  const words = rest.slice(0, Math.max(0, verb))
  return verb > 0 && rest[verb]?.pos === 'VERB' && CUE_VERBS.has(rest[verb]?.lemma ?? '') && isNounPhrase(words) ? words : null
}

/** The writing that whoever speaks up to `end` speaks in, right behind their verb: `said in a statement`, `wrote to staff in an internal memo`; over what stands beside their name between commas. `null` where there is none. */
function writingSpokenIn(tokens: readonly Token[], end: number): { readonly noun: string, readonly at: number } | null {
  let i = firstBeginningAt(tokens, end)
  const comma = tokens[i]?.text === ',' ? tokens.slice(i + 1, i + LONGEST_FRONTED).findIndex(({ text }) => text === ',') : -1
  if (comma >= 0) i += comma + 2
  const verb = tokens.slice(i, i + 4).findIndex(({ pos, lemma }) => pos === 'VERB' && CUE_VERBS.has(lemma))
  if (verb < 0 || tokens.slice(i, i + verb).some(({ pos }) => pos !== 'AUX' && pos !== 'ADV')) return null
  const behind = tokens.slice(i + verb + 1, i + verb + LONGEST_FRONTED)
  const until = behind.findIndex(({ text, lower, pos }) => TERMINAL.test(text) || /^[,:;"“]$/.test(text) || lower === 'that' || pos === 'VERB')
  const near = until < 0 ? behind : behind.slice(0, until)
  const preposition = near.findIndex(({ lower }, k) => /^(?:in|via|through|by|on)$/.test(lower) && /^(?:an?|its|his|her|their|another)$/.test(near[k + 1]?.lower ?? ''))
  if (preposition < 0 || preposition > 6) return null
  const noun = near.slice(preposition + 2, preposition + 7).find(({ lower }) => DOCUMENT_NOUNS.has(lower))
  return noun === undefined ? null : { noun: singular(noun.lower), at: noun.begin }
}

/** `Sixty-three writers have signed an open letter`: a sentence's subject without a name, up to its verb. */
function signersBefore(tokens: readonly Token[], i: number): readonly Token[] | null {
  for (let k = i - 1; k >= Math.max(1, i - 6); k--) {
    const token = tokens[k]
    if (token === undefined || /^[.;:!?,]$/.test(token.text)) return null
    if (token.pos !== 'VERB' || !PUBLISHING.test(token.lemma)) continue
    const end = subjectEnd(tokens, k)
    const from = tokens.slice(Math.max(0, end - LONGEST_SUBJECT), end).findLastIndex(({ text }) => TERMINAL.test(text)) + 1
    const start = Math.max(0, end - LONGEST_SUBJECT) + from
    const words = tokens.slice(start, end)
    return (start === 0 || TERMINAL.test(tokens[start - 1]?.text ?? '')) && isNounPhrase(words) ? words : null
  }
  return null
}

/** `Researchers at the University of Orme followed 400 nurses`: the subject of a sentence at `i` that tells of research. */
function whoResearched(tokens: readonly Token[], i: number): readonly Token[] | null {
  // `The researchers` were told of before.
  if ((i > 0 && !TERMINAL.test(tokens[i - 1]?.text ?? '')) || /^(?:the|these|those)$/.test(tokens[i]?.lower ?? '')) return null
  const verb = tokens.slice(i, i + LONGEST_FRONTED).findIndex(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || TERMINAL.test(text))
  if (verb > 0 && POLLING.has(tokens[i + verb]?.lemma ?? '') && tokens[i + verb + 1]?.pos === 'NUM' && tokens.slice(i, i + verb).every(({ pos, text }) => pos !== 'PUNCT' || text === '-')) return tokens.slice(i, i + verb)
  if (verb < 1 || !RESEARCHING.has(tokens[i + verb]?.lemma ?? '')) return null
  const words = tokens.slice(i, i + verb)
  return words.slice(0, 4).some(({ lower }) => RESEARCHERS.has(lower)) && words.every(({ pos, text }) => pos !== 'PUNCT' || text === '-') ? words : null
}

const POLLING = new Set('ask survey interview poll question quiz canvass'.split(' '))
const RESEARCHERS = new Set('researchers scientists economists academics psychologists epidemiologists biologists ecologists geologists physicists neuroscientists sociologists historians engineers'.split(' '))
const RESEARCHING = new Set('follow test examine analyse analyze study survey interview track measure compare scan monitor sample trace count recruit observe model'.split(' '))

/** An article or number, adjectives and a noun, and no pronoun: somebody who is described. */
function isNounPhrase(words: readonly Token[]): boolean {
  return words.length > 0 && words.every(({ pos, text }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'].includes(pos) || text === '-') && ['NOUN', 'PROPN'].includes(words.at(-1)?.pos ?? '') && (!DOCUMENT_NOUNS.has(words.at(-1)?.lower ?? '') || words.at(-1)?.lower === 'paper')
}

/** Tokens from a writing up to the comma of who said it, and of a subject. */
const LONGEST_FRONTED = 16
const LONGEST_SUBJECT = 9

/** `the paper`, where the page spoke of one newspaper so far: the newspaper, and no writing. */
export function theOutlet(words: readonly Token[], page: PageNames, discourse: Discourse): number | null {
  if (words.length > 3 || words[0]?.lower !== 'the' || words.at(-1)?.lower !== 'paper') return null
  const [only, ...others] = discourse.candidates().filter(({ entity }) => {
    const { kind, nouns } = page.entities[entity]!
    return kind !== 'person' && ['newspaper', 'paper', 'daily', 'weekly', 'tabloid', 'broadsheet'].some((noun) => nouns.has(noun))
  })
  return only === undefined || others.length > 0 ? null : only.entity
}
