import type { Span } from '../../model/span.js'
import { INTERVIEW_WORDS } from '../lang/interview-words.js'
import type { LanguageBlock } from './page.js'

/** Longer paragraphs ask nothing, and longer ones without a question mark say nothing for who asks. In UTF-16 code units. */
const LONGEST_QUESTION = 300
const LONGEST_REMARK = 220
/** Without `you` it is a sentence. */
const LONGEST_OBJECTION = 130
const LEAST_QUESTIONS = 2

/** A paragraph of an interview. */
export interface Turn {
  readonly index: number
  readonly asks: boolean
  /** What is said in it, without its label. */
  readonly words: Span
  /** Who is named before it, where somebody is: `Anna Roth`, `A. R.` */
  readonly label: string | null
}

/** How an interview sets its questions: by labels (`P.`, `R.`, `Le Courrier. –`), by a dash before each line, or by nothing. */
export type Setting = 'labels' | 'names' | 'dashes' | 'bare'

const MARKED = /^\s*(\p{L}{1,10})\s?[.:]\s*(?:[—–-]\s*)?/u
const NAMED = /^\s*((?:[«„“"][^«»„“”"\n]{1,40}[»“”"])|(?:\p{Lu}[\p{L}'’.-]{0,30}\s?){1,5}?)(?:\s?:|\.\s?[—–])\s+/u
const DASHED = /^\s*[—–-]\s*/u

/** Reads the paragraphs of an interview in their order; `null` where there is none. */
export function turnsOf(text: string, paragraphs: readonly LanguageBlock[]): { readonly setting: Setting, readonly turns: readonly Turn[] } | null {
  return byLabels(text, paragraphs) ?? byNames(text, paragraphs) ?? byDashes(text, paragraphs) ?? bare(text, paragraphs)
}

const wordsOf = (text: string, { block }: LanguageBlock, from = 0): Span => ({ begin: block.begin + from, end: block.begin + text.slice(block.begin, block.end).trimEnd().length })
const endsAsking = (text: string, { block }: LanguageBlock) => block.end - block.begin <= LONGEST_QUESTION && /\?\s*[»”“"]?\s*$/u.test(text.slice(Math.max(block.begin, block.end - 6), block.end))
const isAround = (text: string, { block, language }: LanguageBlock) => INTERVIEW_WORDS[language.code].around.test(text.slice(block.begin, block.begin + 60))
const lowsOf = (text: string, { begin, end }: Span) => text.slice(begin, Math.min(end, begin + 2_000)).toLowerCase().match(/[\p{L}]+’?/gu) ?? []

/** `P. ¿Por qué?`, `R. Porque sí.`, `Frage: …`: what goes on without a label belongs to the answer before. */
function byLabels(text: string, paragraphs: readonly LanguageBlock[]) {
  const turns: Turn[] = []
  for (const one of paragraphs) {
    const { block, index, language } = one
    const [whole = '', label = ''] = MARKED.exec(text.slice(block.begin, block.begin + 40)) ?? []
    const { asks, answers } = INTERVIEW_WORDS[language.code]
    const low = /^\p{Lu}/u.test(label) ? label.toLowerCase() : ''
    if (asks.has(low) || answers.has(low)) turns.push({ index, asks: asks.has(low), words: wordsOf(text, one, whole.length), label: null })
    else if (turns.at(-1)?.asks === false && block.kind === 'paragraph' && !isAround(text, one)) turns.push({ index, asks: false, words: wordsOf(text, one), label: null })
  }
  return turns.filter(({ asks }) => asks).length >= LEAST_QUESTIONS && turns.filter(({ asks }) => !asks).length >= LEAST_QUESTIONS ? { setting: 'labels' as const, turns } : null
}

/** Two labels by turns, of which one asks: `Le Courrier. – Pourquoi ?`, `Anne Roth. – Parce que.`, `A. R. – Oui.` */
function byNames(text: string, paragraphs: readonly LanguageBlock[]) {
  const lines = paragraphs.flatMap((one) => {
    const [whole, label] = NAMED.exec(text.slice(one.block.begin, one.block.begin + 80)) ?? []
    return whole === undefined || label === undefined ? [] : [{ one, label: label.trim().replace(/(?<=[\p{L}]{2})\.$/u, ''), length: whole.length }]
  })
  const asked = Map.groupBy(lines.filter(({ one }) => endsAsking(text, one)), ({ label }) => label)
  const [most] = [...asked].sort((a, b) => b[1].length - a[1].length)
  if (most === undefined || most[1].length < LEAST_QUESTIONS) return null
  const [host] = most
  const answers = lines.filter(({ label }) => label !== host)
  const [first] = answers
  const initials = (words: string) => (words.match(/\p{Lu}/gu) ?? []).join('')
  const full = answers.reduce((longest, { label }) => (label.length > longest.length ? label : longest), first?.label ?? '')
  if (answers.length < LEAST_QUESTIONS || !answers.every(({ label }) => label === full || initials(label) === initials(full) || full.endsWith(` ${label}`))) return null
  if (answers.filter(({ one }) => endsAsking(text, one)).length * 3 > answers.length) return null
  return { setting: 'names' as const, turns: lines.map(({ one, label, length }): Turn => ({ index: one.index, asks: label === host, words: wordsOf(text, one, length), label: label === host ? null : full })) }
}

/** Lines behind dashes, of which every other asks. */
function byDashes(text: string, paragraphs: readonly LanguageBlock[]) {
  const lines = paragraphs.flatMap((one) => {
    const [whole] = DASHED.exec(text.slice(one.block.begin, one.block.begin + 10)) ?? []
    return whole === undefined ? [] : [{ one, length: whole.length }]
  })
  const asking = lines.map(({ one }) => endsAsking(text, one))
  const first = asking.indexOf(true)
  if (first < 0 || first > 1) return null
  const own = lines.slice(first)
  const even = own.filter((_, i) => i % 2 === 0 && asking[first + i] === true).length
  const odd = own.filter((_, i) => i % 2 === 1 && asking[first + i] === true).length
  if (even < LEAST_QUESTIONS || even * 2 <= own.length / 2 || odd * 3 > even) return null
  return { setting: 'dashes' as const, turns: own.map(({ one, length }, i): Turn => ({ index: one.index, asks: i % 2 === 0, words: wordsOf(text, one, length), label: null })) }
}

/** Paragraphs without labels: those that end in a question mark ask, and short ones that say `you` between two answers. */
function bare(text: string, paragraphs: readonly LanguageBlock[]) {
  const first = paragraphs.findIndex((one) => endsAsking(text, one))
  if (first < 0) return null
  const turns: Turn[] = []
  const own = paragraphs.slice(first)
  for (const [i, one] of own.entries()) {
    if (isAround(text, one)) break
    const words = wordsOf(text, one)
    const { address, own: mine, objecting } = INTERVIEW_WORDS[one.language.code]
    const lows = lowsOf(text, words)
    const next = own[i + 1]
    const remark = turns.at(-1)?.asks === false && words.end - words.begin <= LONGEST_REMARK && lows.some((word) => address.has(word) || objecting.has(word) && words.end - words.begin <= LONGEST_OBJECTION) && !lows.some((word) => mine.has(word) || one.language.first.has(word)) && next !== undefined && !endsAsking(text, next)
    const asks = (endsAsking(text, one) && !/[«“„"»”]/u.test(text.slice(words.begin, words.end))) || remark
    if (!asks && /^\s*[«“„"»]/u.test(text.slice(words.begin, words.end))) return null
    turns.push({ index: one.index, asks, words, label: null })
  }
  return turns.filter(({ asks }) => asks).length >= LEAST_QUESTIONS && turns.some(({ asks }) => !asks) ? { setting: 'bare' as const, turns } : null
}

/** Whether a page calls itself an interview, in its first or last paragraphs. */
export function isCalledInterview(text: string, paragraphs: readonly LanguageBlock[]): boolean {
  return [...paragraphs.slice(0, AT_HEAD), ...paragraphs.slice(-2)].some(({ block, language }) => INTERVIEW_WORDS[language.code].calledSo.test(text.slice(block.begin, Math.min(block.end, block.begin + LONGEST_LEAD))))
}

/** Paragraphs that may lead to the first question, and how much of each is looked at, in UTF-16 code units. */
const AT_HEAD = 3
const LONGEST_LEAD = 600

/** Whether an answer says `I` or `my`. */
export function saysOwn(text: string, { words }: Turn, one: LanguageBlock): boolean {
  const { own } = INTERVIEW_WORDS[one.language.code]
  return lowsOf(text, words).some((word) => own.has(word) || one.language.first.has(word))
}

/** Whether a question speaks to somebody. */
export function asksSomebody(text: string, { words }: Turn, one: LanguageBlock): boolean {
  const { address } = INTERVIEW_WORDS[one.language.code]
  return lowsOf(text, words).some((word) => address.has(word)) || /[\p{L}]{3,}ez-vous\b/iu.test(text.slice(words.begin, words.end))
}

/** Whether a paragraph tells of who asked or of who was asked. */
export function tellsAround(text: string, one: LanguageBlock): boolean {
  return isAround(text, one)
}
