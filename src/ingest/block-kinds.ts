import type { BlockKind } from '../model/article.js'
import { plainMarks } from '../text/normalise.js'
import { bylineIn } from './byline.js'
import { looksLikeCaption } from './captions.js'
import type { Draft } from './draft.js'
import { FURNITURE_LINE, RELATED_HEADING } from './lexicon.js'
import { noticesIn } from './notices.js'
import { publishedLine } from './published.js'

const LONGEST_HEADLINE = 220
const LONGEST_HEADING = 90
const LONGEST_FURNITURE = 220
/** So many short lines in a row are items, not headings. */
const LEAST_ITEMS = 3
const ENDS_SENTENCE = /[.!?…。؟:;,]["'”’»)\]]*$/u
const STARTS_LIKE_PROSE = /^["'“”„‘’«»>–—\p{Ll}(\[-]/u
const LIST_ITEM = /^(?:[-*•·‣▪●○◦–]\s|\(?\d{1,3}[.)]\s)/u
const TIMESTAMP = /^(?:updated|posted|last (?:updated|modified)|published)?\s*:?\s*\d{1,2}:\d{2}\b.{0,40}$/i

/**
 * The kind of each block of a page, in order. What the markup says stands, but for furniture, notices and captions
 * that it calls paragraphs or headings. Short lines without a sentence's end are told apart by where they stand: the
 * first is the headline, those between paragraphs are headings, those behind the last paragraph are furniture.
 */
export function blockKinds(drafts: readonly Draft[]): BlockKind[] {
  const kinds = drafts.map((draft) => ownKind(draft))
  const headline = kinds.findIndex((kind) => kind === null || kind === 'heading')
  markRelated(drafts, kinds)
  markHeadline(drafts, kinds, headline)
  const last = kinds.findLastIndex((kind, i) => kind === null && isProse(drafts[i]) || kind === 'quote')
  const runs = shortRuns(drafts, kinds)
  return kinds.map((kind, i) => {
    const draft = drafts[i]
    if (!draft) return 'paragraph'
    if (kind === 'heading' && i > last && i !== headline && last >= 0) return 'furniture'
    if (kind !== null) return kind
    if (isProse(draft) || last < 0) return 'paragraph'
    return shortKind(draft, i > last, runs[i] ?? 0)
  })
}

/** What can be told of a block by itself; `null` for what is a paragraph or hangs on its place. */
function ownKind(draft: Draft): BlockKind | null {
  const { text, hint, linked } = draft
  if (hint === 'notice' || noticesIn(text).length > 0) return 'notice'
  if (hint === 'furniture' || isFurniture(text, hint === 'heading')) return 'furniture'
  if (hint === 'caption' || ((hint === null || hint === 'paragraph') && looksLikeCaption(text))) return 'caption'
  if (linked && hint !== 'heading' && hint !== 'quote' && hint !== 'standfirst' && !ENDS_SENTENCE.test(text)) return 'furniture'
  if (hint === 'paragraph') return null
  if (hint !== null) return hint
  if (/^>/.test(text)) return 'quote'
  if (LIST_ITEM.test(text)) return 'list'
  return null
}

/** A heading that begins with a time of day says what happened then. */
function isFurniture(text: string, isHeading: boolean): boolean {
  if (text.length > LONGEST_FURNITURE) return false
  const plain = plainMarks(text).trim()
  const bare = plain.replace(/^[\s»«›‹→←↑▲•|*#+-]+|[\s»«›‹→←↑▲•|*:…-]+$/gu, '')
  if (bare === '') return true
  if (FURNITURE_LINE.test(bare) || RELATED_HEADING.test(bare) || FURNITURE_LINE.test(plain)) return true
  return bylineIn(text) !== null || publishedLine(text) !== null || (!isHeading && TIMESTAMP.test(bare))
}

/** Under a heading such as `Related articles`, lines without a sentence's end are other pages' headlines. */
function markRelated(drafts: readonly Draft[], kinds: (BlockKind | null)[]): void {
  let under = false
  drafts.forEach((draft, i) => {
    // A heading is short; taking the signs off a page-long line of dashes takes time by the square.
    const bare = draft.text.length > LONGEST_FURNITURE ? '' : plainMarks(draft.text).trim().replace(/[\s:»›→…-]+$/u, '')
    if (RELATED_HEADING.test(bare)) under = true
    else if (under && kinds[i] === null && isProse(draft)) under = false
    else if (under && (kinds[i] === null || kinds[i] === 'list' || kinds[i] === 'heading')) kinds[i] = 'furniture'
  })
}

function markHeadline(drafts: readonly Draft[], kinds: (BlockKind | null)[], at: number): void {
  const draft = drafts[at]
  // A lone line is a text, not the headline of nothing.
  if (!draft || kinds[at] !== null || draft.hint !== null || drafts.length < 2) return
  if (draft.text.length > LONGEST_HEADLINE || /[.;,:]["'”’»)]*$/u.test(draft.text) || isSaying(draft.text)) return
  kinds[at] = 'heading'
  const next = drafts[at + 1]
  const follows = drafts.slice(at + 2).some((d) => isProse(d))
  if (next && kinds[at + 1] === null && next.hint === null && follows && isStandfirst(next.text)) kinds[at + 1] = 'standfirst'
}

/** Too long for a heading and without a full stop: reporters write no such paragraphs, desks write such standfirsts. */
function isStandfirst(text: string): boolean {
  return text.length >= 60 && text.length <= 300 && !/[.!?…:;,]["'”’»)\]]*$/u.test(text) && !STARTS_LIKE_PROSE.test(text)
}

/** A whole quotation is somebody's words, also where it is short and stands first. */
function isSaying(text: string): boolean {
  return /^["“„«].*["”“»]$/su.test(text) && text.length > LONGEST_HEADING
}

function isProse(draft: Draft | undefined): boolean {
  if (!draft) return false
  return ENDS_SENTENCE.test(draft.text) || draft.text.length > LONGEST_HEADING || draft.text.split(/\s+/).length > 15
}

function shortKind(draft: Draft, behindProse: boolean, run: number): BlockKind {
  if (draft.hint === 'paragraph') return 'paragraph'
  if (STARTS_LIKE_PROSE.test(draft.text) || /^\p{L}[\p{L}. ]{0,30}: /u.test(draft.text)) return 'paragraph'
  if (behindProse) return 'furniture'
  return run >= LEAST_ITEMS ? 'list' : 'heading'
}

/** For each block, how many short lines stand in a row around it, itself included; 0 for other blocks. */
function shortRuns(drafts: readonly Draft[], kinds: readonly (BlockKind | null)[]): number[] {
  const runs = drafts.map(() => 0)
  let begin = 0
  for (let i = 0; i <= drafts.length; i++) {
    if (i < drafts.length && kinds[i] === null && !isProse(drafts[i])) continue
    runs.fill(i - begin, begin, i)
    begin = i + 1
  }
  return runs
}
