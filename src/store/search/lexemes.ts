import { createHash } from 'node:crypto'
import { holdingOf } from '../../model/holding.js'
import { confidenceBand, type Search } from '../../model/search.js'
import { textOf, type Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { fold, keyOf, quoted, words, type Word } from '../terms.js'
import { keptMarks, nameMarks, pairsOf } from './finding-marks.js'
import { stemKey, stemmed, type InLanguage } from './stems.js'

/** A `tsvector` must stay under 1 MB: words beyond this many UTF-16 code units of one statement are not searched. */
const MOST_TEXT = 100_000
/** Places in a `tsvector` end here; what comes later counts as there. */
const LAST_PLACE = 16_383
/** Postgres keeps so many places of a word. */
const MOST_PLACES = 255
/** Between two spans: no phrase goes from one into the next. */
const GAP = 2

/** A name's number in `speaker_names`, and whether the statement is its bearer's own: see `isOnRecord`. */
export interface SpeakerNumber {
  readonly number: number
  readonly own: boolean
}

/** A statement to be listed. */
export interface ToList {
  readonly statement: Statement
  readonly holders: readonly Statement[]
  readonly text: string
  readonly language: string | null
  readonly names: readonly SpeakerNumber[]
  /** Numbers of what it can be asked for by, of a name. */
  readonly facets: readonly number[]
  /** Its speakers' folded names, a line each. */
  readonly called: string
}

/** A part of a statement, with how much its words count where results are put in order: A most. */
interface PartOf {
  readonly words: readonly Word[]
  readonly weight: 'A' | 'B' | ''
}

function partsOf({ statement, text }: Pick<ToList, 'statement' | 'text'>): PartOf[] {
  let left = MOST_TEXT
  const cut = (of: string) => {
    const part = of.slice(0, left)
    left -= part.length
    return words(part)
  }
  const spans = (of: readonly Span[], weight: PartOf['weight']) => of.map((span) => ({ words: cut(textOf(text, span)), weight }))
  return [...spans(statement.content, 'A'), ...statement.speakers.map(({ name }) => ({ words: cut(name ?? ''), weight: 'B' as const })), ...spans(statement.source, ''), ...spans(statement.cue, '')]
}

/** The words of statements that are to be brought to their stems. */
export function wordsToStem(of: readonly Pick<ToList, 'statement' | 'text' | 'language'>[]): InLanguage[] {
  return of.flatMap((one) => {
    const language = stemmed(one.language)
    return language === null ? [] : partsOf(one).flatMap((part) => part.words.map(({ plain }): InLanguage => [language, plain]))
  })
}

/**
 * What a statement is found by, as the text of a `tsvector`: the words of its content, its speakers' names, source and cue, with their places; the stem of each that
 * has another (`~en:tariff` of `tariffs`); and marks. For each name of a speaker, N being its number in `speaker_names`, `#N`, or `@N` where only others say
 * that they said it; `#fN` for a facet's number; the act, as `#act:deny` or, where it was not done, `#not:deny`; `#own` in nobody else's words, else `#held`,
 * and `#open` where who holds it doesn't simply say that it was said; others that `marksOf` asks for; and those of finding-marks.ts.
 */
export function termsOf(of: ToList, stems: ReadonlyMap<string, string>, dates: { readonly published: number; readonly said: number }): string {
  const { statement, holders, names, facets, called } = of
  const language = stemmed(of.language)
  const places = new Map<string, string[]>()
  const put = (lexeme: string, place: number, weight: string) => {
    const there = places.get(lexeme)
    if (there === undefined) places.set(lexeme, [`${place}${weight}`])
    else if (there.length < MOST_PLACES) there.push(`${place}${weight}`)
  }
  let place = 1
  const pairs: string[] = []
  for (const part of partsOf(of)) {
    for (const pair of pairsOf(part.words.map(({ folded }) => folded))) pairs.push(pair)
    for (const { folded, plain } of part.words) {
      put(folded, Math.min(place, LAST_PLACE), part.weight)
      const stem = language === null ? undefined : stems.get(stemKey(language, plain))
      if (stem !== undefined && stem !== folded) put(`~${language}:${stem}`, Math.min(place, LAST_PLACE), part.weight)
      place += 1
    }
    place += GAP
  }
  const marks = [
    ...names.map(({ number, own }) => `${own ? '#' : '@'}${number}`), ...facets.map((number) => `#f${number}`),
    `#${statement.negated ? 'not' : 'act'}:${statement.act}`, statement.negated ? '#negated' : '#so',
    holders.length === 0 ? '#own' : '#held', ...(holders.every((holder) => holdingOf(holder) === 'says') ? [] : ['#open']),
    `#form:${statement.form}`, `#kind:${statement.kind}`, `#sure:${confidenceBand(statement.confidence)}`, statement.translatedBy === null ? '#verbatim' : '#translated',
    statement.edited === undefined ? '#read' : '#corrected', ...timeMarks('p', dates.published), ...timeMarks('s', dates.said),
    ...keptMarks(pairs), ...keptMarks(nameMarks(called)),
  ]
  return [...[...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(',')}`), ...marks.map(quoted)].join(' ')
}

/** By which year and month a date is found. `date`: as `publishedOrder` makes it. */
function timeMarks(of: 'p' | 's', date: number): string[] {
  if (date === 0) return []
  const [year, month] = [Math.floor(date / 10_000), Math.floor(date / 100)]
  return [`#${of}:${year}`, ...(month % 100 === 0 ? [] : [`#${of}:${month}`])]
}

const either = (mark: string | null) => (mark === null ? [] : [quoted(mark)])

/**
 * Statements by what they are. One act is asked for as done, and as nobody's but the page's word or that of who plainly says so: `did not
 * deny` is no denial, nor is what somebody denies to have denied; `negated` asks for those instead that weren't done.
 */
export function marksOf({ act, negated, within, form, kind, confidence, translated, corrected }: Search): string[] {
  const done = act === undefined ? (negated === undefined ? [] : either(negated ? '#negated' : '#so')) : either(`#${negated === true ? 'not' : 'act'}:${act}`)
  const held = within === undefined ? (act === undefined ? [] : [`!${quoted('#open')}`]) : either(within ? '#held' : '#own')
  return [
    ...done, ...held, ...either(form === undefined ? null : `#form:${form}`), ...either(kind === undefined ? null : `#kind:${kind}`), ...either(confidence === undefined ? null : `#sure:${confidence}`),
    ...either(translated === undefined ? null : translated ? '#translated' : '#verbatim'), ...either(corrected === undefined ? null : corrected ? '#corrected' : '#read'),
  ]
}

/** Years of a stretch of time at most that are asked for by their marks; of longer ones few statements are left out by them. */
const MOST_YEARS = 12

/** A stretch of time by the marks of its years, or of its months where it lies in one year; nothing for a long or open one. */
export function stretchOf(of: 'p' | 's', from: number | null, to: number | null): string[] {
  if (from === null || to === null) return []
  const [first, last] = [Math.floor(from / 10_000), Math.floor(to / 10_000)]
  if (last - first >= MOST_YEARS) return []
  const count = (begin: number, end: number) => Array.from({ length: end - begin + 1 }, (_, i) => `#${of}:${begin + i}`)
  // What is known by its year alone has no month: it may be asked for only with the whole year.
  const months = first === last && (from % 10_000 !== 0 || Math.floor((to % 10_000) / 100) < 12)
  const marks = months ? count(Math.max(1, Math.floor(from / 100) % 100) + first * 100, Math.min(12, Math.floor(to / 100) % 100) + last * 100) : count(first, last)
  return [`(${marks.map(quoted).join(' | ')})`]
}

/** From this month on a year's months are asked for one by one before years that are asked for whole. */
const LAST_MONTHS = 11

/** The marks of a stretch of time, one of which each date in it has, and some others have too; `null` for a long one. */
export function timesOf(of: 'p' | 's', from: number, to: number): string | null {
  const [first, last] = [Math.floor(from / 10_000), Math.floor(to / 10_000)]
  if (last - first >= MOST_YEARS) return null
  const month = Math.floor(from / 100) % 100
  // What is known by its year alone comes before its months.
  // Each mark is a list to go through: where whole years follow, a year's last months but one or two are told by the year.
  const apart = month > 1 && (last - first < 2 || month >= LAST_MONTHS)
  const months = apart ? Array.from({ length: (first === last ? Math.max(month, Math.floor(to / 100) % 100) : 12) - month + 1 }, (_, i) => first * 100 + month + i) : [first]
  return `(${[...months, ...Array.from({ length: last - first }, (_, i) => first + 1 + i)].map((time) => quoted(`#${of}:${time}`)).join(' | ')})`
}

/**
 * A number by which the same words by the same people are told in copies of one text: as said, in nobody else's words or somebody's. A `bigint` as text.
 */
export function sameHash({ statement, holders, text }: Pick<ToList, 'statement' | 'holders' | 'text'>): string {
  const said = statement.content.map((span) => words(textOf(text, span)).map(({ folded }) => folded).join(' ')).join('\n')
  const who = statement.speakers.map((speaker) => keyOf(speaker) ?? fold(speaker.as)).sort()
  return createHash('sha256').update(JSON.stringify([said, who, statement.negated, statement.act, holders.length > 0])).digest().readBigInt64LE().toString()
}
