import type { Article } from '../../model/article.js'
import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import { readableOf } from '../readable.js'
import { findDates } from './find-dates.js'
import { datesInEntries } from './live-entries.js'

/** A date that a page gives: its words, what they come to and by what, and the sentence in which they stand. Offsets in UTF-16 code units of the article's text. */
export interface PageDate extends Span {
  readonly date: PartialDate
  readonly sentence: Span
}

/** Shortened words behind which a sentence goes on, though a point and a capital or a number say otherwise. */
const GOES_ON = /(?:^|[\s(“"])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|Hon|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.["”]?\s*$/u
/** As long an end of a piece is looked at for such a word. */
const WORD = 14

/**
 * The dates that a page gives in its text, in order, with their sentences: no furniture. `longest`: as much of the text is looked through. Pure, and told of the
 * article alone, so that it need not be kept.
 */
export function datesOfPage(article: Article, longest: number): PageDate[] {
  const { text, blocks } = readableOf(article, longest)
  const found = (article.entries ?? []).length > 0 ? datesInEntries(text, article.publishedAt, article.entries ?? []) : findDates(text, article.publishedAt)
  const dates: PageDate[] = []
  let at = 0
  for (const block of blocks) {
    while (at < found.length && found[at]!.begin < block.begin) at += 1
    if (block.kind === 'furniture' || found[at] === undefined || found[at]!.begin >= block.end) continue
    const sentences = sentencesIn(text, block, article.language)
    for (; at < found.length && found[at]!.begin < block.end; at++) {
      const { begin, end, date } = found[at]!
      const [first, last] = [sentences.find((one) => one.end > begin), sentences.find((one) => one.end >= end)]
      dates.push({ begin, end, date, sentence: trimmed(text, { begin: first?.begin ?? block.begin, end: (last ?? first)?.end ?? block.end }) })
    }
  }
  return dates
}

function sentencesIn(text: string, { begin, end }: Span, language: string | null): Span[] {
  const sentences: Span[] = []
  for (const { segment, index } of segmenterOf(language).segment(text.slice(begin, end))) {
    const last = sentences.at(-1)
    const piece = { begin: begin + index, end: begin + index + segment.length }
    if (last !== undefined && GOES_ON.test(text.slice(Math.max(last.begin, last.end - WORD), last.end))) sentences[sentences.length - 1] = { begin: last.begin, end: piece.end }
    else sentences.push(piece)
  }
  return sentences
}

function segmenterOf(language: string | null): Intl.Segmenter {
  const [known = 'en'] = language === null ? [] : Intl.Segmenter.supportedLocalesOf([/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : 'en'])
  return new Intl.Segmenter(known, { granularity: 'sentence' })
}

function trimmed(text: string, { begin, end }: Span): Span {
  const words = text.slice(begin, end)
  const from = begin + words.length - words.trimStart().length
  return { begin: from, end: from + words.trim().length }
}
