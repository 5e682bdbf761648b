import type { Span } from '../../model/span.js'
import type { Block } from '../../model/article.js'
import type { LabelledSpeech } from './labelled-speech.js'

/** `— Name (@handle) March 9, 2024`: how the embedding code of the big platforms prints who posted. */
const SIGNED = /^\s{0,3}(?:—|–|--|-|―|&mdash;)\s{0,3}([^\n@()]{1,80}?)\s{1,3}\((@[\w.]{1,60})\)[,·|\s]{0,5}([^\n]{0,60})$/u
/** `Name`, and on the line below `@handle`, with or without `· 9 Mar`. */
const HANDLE = /^\s{0,3}(@[\w.]{1,60})(?:\s{0,2}[·|,]?\s{0,2}[^\n]{1,40})?\s{0,3}$/u
/** `Name @handle · 9 Mar`, all on one line. */
const NAME_AND_HANDLE = /^\s{0,3}([^\n@·()]{1,60}?)\s{1,3}\(?(@[\w.]{1,60})\)?\s{0,2}(?:[·|]\s{0,2}[^\n]{1,40})?$/u
/** `9:14 AM · Mar 9, 2024`, `March 9, 2024`, `9 March 2024 at 09:12`. */
const WHEN = /^[^\p{L}\n]{0,12}(?:[AaPp]\.?[Mm]\.?)?[·,\s]{0,4}(?:(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)|(?:\d{1,2} \p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?)|(?:\d{4}-\d\d-\d\d))[^\n.!?]{0,40}$/u
/** `@handle` under the words, and nothing else. */
const HANDLE_ALONE = /^\s{0,3}(?:—|–|--|-|―)?\s{0,2}(@\w{2,30})\.?\s{0,3}$/u
/** Paragraphs of one post, at most. */
const LONGEST_POST = 6

interface Line extends Span {
  readonly block: number
  readonly words: string
  readonly kind: Block['kind']
}

/**
 * Posts set into the page: the words are the poster's, verbatim, whatever marks stand around them. The name alone is the source: the handle
 * says how the account is called, the date when it posted.
 */
export function embeddedPosts(text: string, blocks: readonly Block[]): readonly LabelledSpeech[] {
  const lines = linesOf(text, blocks)
  const found: LabelledSpeech[] = []
  let free = 0
  // Below an article one such line is how to reach who wrote it.
  const gathered = lines.filter((_, i) => isUnderWords(lines, i)).length > 1
  lines.forEach((line, i) => {
    const post = signed(lines, i, free) ?? (gathered ? signedByHandle(lines, i, free) : null) ?? headed(lines, i, free)
    if (post === null) return
    found.push({ source: post.source, cue: null, content: post.content, layout: 'post' })
    free = post.next
  })
  return found
}

/** Words, then who posted them: in the same line, or on the next. */
function signed(lines: readonly Line[], i: number, free: number): { source: Span, content: Span[], next: number } | null {
  const line = lines[i]
  if (line === undefined || i < free) return null
  const dash = line.words.search(/\s(?:—|–|--|―)\s[^\n@()]{1,80}\(@/u)
  const own = dash > 0
  const match = SIGNED.exec(own ? line.words.slice(dash) : line.words)
  const name = match?.[1]
  if (match === null || name === undefined || !isWhenOrNothing(match[3] ?? '')) return null
  const source = spanOf(line, name, own ? dash : 0)
  if (own) return { source, content: [trimmed(line, 0, dash)], next: i + 1 }
  const content: Span[] = []
  for (let k = i - 1; k >= free && i - k <= LONGEST_POST; k--) {
    const before = lines[k]
    if (before === undefined || /:\s*$/.test(before.words)) break
    content.unshift({ begin: before.begin, end: before.end })
    // Where nothing announces the post, only its last paragraph is known to be one.
    if (!announced(lines, i, free)) break
  }
  return content.length === 0 ? null : { source, content, next: i + 1 }
}

/** Posts gathered on a page, each a paragraph with who posted it below: `Nobody asked us.` `@quay_watch`. */
function signedByHandle(lines: readonly Line[], i: number, free: number): { source: Span, content: Span[], next: number } | null {
  const [words, line] = [lines[i - 1], lines[i]]
  const handle = HANDLE_ALONE.exec(line?.words ?? '')?.[1]
  if (words === undefined || line === undefined || handle === undefined || i <= free || !isUnderWords(lines, i)) return null
  return { source: spanOf(line, handle, 0), content: [{ begin: words.begin, end: words.end }], next: i + 1 }
}

/** Whether a line is a handle alone below a sentence: below a name, it is whose the words are that follow. */
function isUnderWords(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1]?.words
  return before !== undefined && HANDLE_ALONE.test(lines[i]?.words ?? '') && /[.!?…"”’)]\s{0,3}$/u.test(before) && !before.trimStart().startsWith('@')
}

/** Whether one of the lines before ends with a colon, near enough to open the post. */
function announced(lines: readonly Line[], i: number, free: number): boolean {
  for (let k = i - 2; k >= free && i - k <= LONGEST_POST; k--) if (/:\s*$/.test(lines[k]?.words ?? '')) return true
  return false
}

/** Who posted, then the words, to the line that tells when; without such a line, one paragraph. */
function headed(lines: readonly Line[], i: number, free: number): { source: Span, content: Span[], next: number } | null {
  const line = lines[i]
  if (line === undefined || i < free) return null
  const both = NAME_AND_HANDLE.exec(line.words)
  const next = lines[i + 1]
  const below = next === undefined ? null : HANDLE.exec(next.words)
  const name = both?.[1] ?? (below === null ? undefined : line.words.trim())
  if (name === undefined || name.length > 60 || /[.!?:]$/.test(name) || !/^[\p{Lu}\p{N}\p{So}]/u.test(name)) return null
  const from = both === null ? i + 2 : i + 1
  let to = from
  while (to < lines.length && to - from < LONGEST_POST && !WHEN.test(lines[to]?.words ?? '')) to++
  const dated = to < lines.length && WHEN.test(lines[to]?.words ?? '')
  const whole = lines.slice(from, dated ? to : from + 1).filter((l) => l.words.trim() !== '' && !WHEN.test(l.words))
  if (whole.length === 0) return null
  return { source: spanOf(line, name, 0), content: whole.map(({ begin, end }) => ({ begin, end })), next: dated ? to + 1 : from + 1 }
}

function isWhenOrNothing(words: string): boolean {
  return words.trim() === '' || WHEN.test(words)
}

function linesOf(text: string, blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap(({ begin, end, kind }, block): readonly Line[] => {
    if (kind === 'notice' || kind === 'caption') return []
    const lines: Line[] = []
    let at = begin
    for (const words of text.slice(begin, end).split('\n')) {
      if (words.trim() !== '') lines.push({ begin: at, end: at + words.trimEnd().length, block, words: words.trimEnd(), kind })
      at += words.length + 1
    }
    return lines
  })
}

function spanOf(line: Line, words: string, from: number): Span {
  const begin = line.begin + line.words.indexOf(words, from)
  return { begin, end: begin + words.trimEnd().length }
}

function trimmed(line: Line, from: number, to: number): Span {
  return { begin: line.begin + from, end: line.begin + from + line.words.slice(from, to).trimEnd().length }
}
