import { createHash } from 'node:crypto'
import { textOf } from '../model/span.js'
import { holdingOf } from '../model/holding.js'
import type { Act, Speaker, Statement } from '../model/statement.js'

/** A `tsvector` must stay under 1 MB: words beyond this many UTF-16 code units of one statement are not searched. */
const MOST_TEXT = 200_000
/** Longer words are cut here, in statements and in searches alike. UTF-16 code units. */
const LONGEST_WORD = 60
/** Index entries of Postgres must stay under 2.7 kB, which is this many characters even in the widest encoding. */
const LONGEST_KEY = 400
const KEY_START = 300

/** Scripts that put no spaces between words: there, every character is a word. */
const SINGLE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/**
 * A text as it is compared: lower case, without accents, compatible characters alike, spaces single. Done here and not by
 * Postgres, whose answer depends on the server's locale.
 */
export function fold(text: string): string {
  return storable(text).toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').replace(/\s+/gu, ' ').trim()
}

/** The different words of a text, folded. */
export function words(text: string): string[] {
  const found = new Set<string>()
  for (const [word] of fold(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (SINGLE.test(word)) for (const character of word) found.add(character)
    else found.add(wellFormed(word.slice(0, LONGEST_WORD)))
  }
  return [...found]
}

/** A name's number in `speaker_names`, and whether the statement is its bearer's own: see `isOnRecord`. */
export interface SpeakerNumber {
  readonly number: number
  readonly own: boolean
}

/**
 * What a statement is found by, as the text of a `tsvector`: the words of its source, cue and content and of its
 * speakers' names; for each name of a speaker, N being its number in `speaker_names`, `#N`, or `@N` where only others say that they said it; the
 * act, as `#act:deny` or, where it was not done, `#not:deny`; `#own` in nobody else's words, else `#held`, and `#open` where who holds it doesn't
 * simply say that it was said.
 */
export function termsOf(statement: Statement, text: string, names: readonly SpeakerNumber[], holders: readonly Statement[]): string {
  const spans = [...statement.source, ...statement.cue, ...statement.content]
  const said = spans.map((span) => textOf(text, span)).join('\n').slice(0, MOST_TEXT)
  const called = statement.speakers.map((speaker) => speaker.name ?? '').join('\n').slice(0, MOST_TEXT)
  const marks = [
    ...names.map(({ number, own }) => `${own ? '#' : '@'}${number}`), `#${statement.negated ? 'not' : 'act'}:${statement.act}`, statement.negated ? '#negated' : '#so',
    holders.length === 0 ? '#own' : '#held', ...(holders.every((holder) => holdingOf(holder) === 'says') ? [] : ['#open']),
  ]
  return [...words(`${called}\n${said}`), ...marks].map((term) => `'${term}'`).join(' ')
}

/**
 * Statements by what was done in them. One act is asked for as done, and as nobody's but the page's word or that of who plainly says so: `did not
 * deny` is no denial, nor is what somebody denies to have denied; `negated` asks for those instead that weren't done.
 */
export function marksOf({ act, negated, within }: { readonly act?: Act | undefined; readonly negated?: boolean | undefined; readonly within?: boolean | undefined }): string[] {
  const done = act === undefined ? (negated === undefined ? [] : [negated ? "'#negated'" : "'#so'"]) : [`'#${negated === true ? 'not' : 'act'}:${act}'`]
  const held = within === undefined ? (act === undefined ? [] : ["!'#open'"]) : [within ? "'#held'" : "'#own'"]
  return [...done, ...held]
}

/** Whose statements are asked for, by the numbers of their names: their `own`, those that others say are theirs (`reported`), or both. */
export interface AskedNames {
  readonly names: readonly number[]
  readonly as: 'own' | 'reported' | 'both'
}

/**
 * A search as the text of a `tsquery`: all of `required`, all of `marks` as `marksOf` makes them, and any of the speakers' names unless `null`.
 * Throws where nothing is asked for.
 */
export function queryOf(required: readonly string[], asked: AskedNames | null, marks: readonly string[] = []): string {
  const parts = [...required.map((word) => `'${word}'`), ...marks]
  const signs = asked === null ? [] : ({ own: ['#'], reported: ['@'], both: ['#', '@'] } as const)[asked.as]
  const names = asked?.names
  if (asked !== null) parts.push(`(${asked.names.flatMap((name) => signs.map((sign) => `'${sign}${name}'`)).join(' | ')})`)
  if (parts.length === 0 || names?.length === 0) throw new RangeError('queryOf: got no words and no names, expected some')
  return parts.join(' & ')
}

/** A speaker's key: the actor's identifier or else the name, cut where it is too long for an index. */
export function keyOf(speaker: Speaker): string | null {
  const key = speaker.actor ?? speaker.name
  return key === null ? null : storableKey(key)
}

/** A key or name as the tables keep it. What is too long is cut and told apart by a hash. */
export function storableKey(key: string): string {
  const clean = storable(key)
  if (clean.length <= LONGEST_KEY) return clean
  return `${wellFormed(clean.slice(0, KEY_START))}… ${createHash('sha256').update(clean).digest('hex').slice(0, 20)}`
}

/** A text as Postgres can hold it: NUL becomes a space, half a surrogate pair the replacement character. */
export function storable(text: string): string {
  return wellFormed(text.replaceAll('\0', ' '))
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
