import type { Span } from '../../model/span.js'
import { wordsIn } from './quote-words.js'

/**
 * How two statements in different languages are taken to be the same words: by what no translation changes. Never proven, since other statements may have the
 * same numbers and names: always told as likely.
 */
export interface TranslationLink {
  readonly relation: 'translation'
  /** What only links by words have. */
  readonly longer: null
  readonly run: 0
  /** Where the numbers and names that both have stand in the text of the other, in its order. */
  readonly shared: readonly Span[]
  /** How much they tell, in nats. */
  readonly weight: number
}

/** What a translation leaves as it is, of the words of one statement. */
export interface Anchors {
  /** Each once, by how it is compared: digits alone for a whole number (`12500` of `12,500` and `12.500`), with a point before a fraction. */
  readonly numbers: ReadonlyMap<string, Span>
  /** Words with a capital that begin no sentence, by their folded letters. */
  readonly names: ReadonlyMap<string, Span>
  /** Letters and digits of the statement. */
  readonly length: number
}

/** A number of one digit stands anywhere, and is written as a word in one language and in figures in the other. */
const LEAST_DIGITS = 2
const LEAST_NAME = 4
/** What a name may have more at its end in another language: a case, a plural. */
const ENDING = 2
/** Of longer statements so many anchors are compared. */
const MOST = 40

/** Numbers that stand in many statements (`20`, `2031`) and others, in nats; and what a name tells at most. */
const COMMON_NUMBER = 2.5
const RARE_NUMBER = 4.5
const MOST_OF_A_NAME = 3.5
/** What must be in common: so many anchors (names alone, where no number is among them, one more), that tell so much together, and this share of what the one has that has fewer (some languages write every noun with a capital). */
const LEAST_SHARED = 2
const LEAST_WEIGHT = 7
const LEAST_SHARE = 0.6
/** How much longer one language may be than the other. */
const MOST_TIMES = 2

/** The numbers and names in a statement's content, without the words of `not`: who said it is named by every page. */
export function anchorsOf(text: string, content: readonly Span[], not: readonly string[]): Anchors {
  const left = new Set(not.flatMap((name) => wordsIn(name).map(({ word }) => word)))
  const numbers = new Map<string, Span>()
  const names = new Map<string, Span>()
  let length = 0
  for (const { begin, end } of content) {
    const words = wordsIn(text.slice(begin, end), begin)
    for (let i = 0; i < words.length; i++) {
      const { word, ...span } = words[i]!
      length += word.length
      if (/^\p{N}+$/u.test(word)) {
        const number = numberAt(text, words, i)
        i = number.last
        if (number.value.replace('.', '').length >= LEAST_DIGITS && numbers.size < MOST) numbers.set(number.value, { begin: span.begin, end: words[i]!.end })
      } else if (word.length >= LEAST_NAME && /^\p{Lu}/u.test(text.slice(span.begin, span.end)) && !left.has(word) && !beginsSentence(text, begin, span.begin) && names.size < MOST) names.set(word, span)
    }
  }
  return { numbers, names, length }
}

/** The number that begins with a word of digits, which signs part by thousands (`1.250.000`) or before a fraction (`3,5`), and its last word. */
function numberAt(text: string, words: readonly { readonly word: string; readonly begin: number; readonly end: number }[], first: number): { readonly value: string; readonly last: number } {
  let value = words[first]!.word
  let last = first
  for (let next = words[last + 1]; next !== undefined && /^\p{N}+$/u.test(next.word); next = words[last + 1]) {
    const sign = text.slice(words[last]!.end, next.begin)
    if (next.word.length === 3 && value.length >= 1 && /^[.,'’\u00a0\u202f ]$/u.test(sign)) value += next.word
    else if (next.word.length < 3 && /^[.,]$/u.test(sign)) return { value: `${value}.${next.word}`, last: last + 1 }
    else break
    last += 1
  }
  return { value, last }
}

/** Whether a word is the first of what was said or of a sentence: its capital tells nothing. */
function beginsSentence(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 4), at).trimEnd()
  return before === '' || /[.!?…:;"“”„«»‹›‘—–-]$/u.test(before)
}

/** Whether two statements in different languages are likely the same words: by the numbers and names that they share. `weightOf`: as in word-weight.ts. */
export function translationOf(one: Anchors, other: Anchors, weightOf: (word: string) => number): TranslationLink | null {
  if (one.length === 0 || other.length > MOST_TIMES * one.length || one.length > MOST_TIMES * other.length) return null
  const numbers = [...one.numbers.keys()].filter((value) => other.numbers.has(value))
  // What only one says in figures is rather another statement.
  if (one.numbers.size > numbers.length || other.numbers.size > numbers.length) return null
  const names = [...one.names.keys()].flatMap((name) => {
    const there = [...other.names].find(([another]) => isOneName(name, another))
    return there === undefined ? [] : [{ name, at: there[1] }]
  })
  const shared = numbers.length + names.length
  const fewer = Math.min(one.numbers.size + one.names.size, other.numbers.size + other.names.size)
  const weight = numbers.reduce((sum, value) => sum + (isCommon(value) ? COMMON_NUMBER : RARE_NUMBER), 0) + names.reduce((sum, { name }) => sum + Math.min(MOST_OF_A_NAME, weightOf(name)), 0)
  if (shared < (numbers.length === 0 ? LEAST_SHARED + 1 : LEAST_SHARED) || weight < LEAST_WEIGHT || shared < LEAST_SHARE * fewer) return null
  const places = [...numbers.flatMap((value) => other.numbers.get(value) ?? []), ...names.map(({ at }) => at)]
  return { relation: 'translation', longer: null, run: 0, shared: [...new Set(places)].sort((a, b) => a.begin - b.begin), weight }
}

/** Two figures, or a year of our time. */
function isCommon(number: string): boolean {
  return number.length <= 2 || /^(?:19|20)\p{N}{2}$/u.test(number)
}

function isOneName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return long.length - short.length <= ENDING && long.startsWith(short)
}
