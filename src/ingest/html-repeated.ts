import { namesIn } from './author-names.js'
import type { PageBlock } from './html-blocks.js'
import { isAgo } from './dates/relative-words.js'

/** Paragraphs behind a note on the author, and before it. */
const MOST_BEHIND = 4
const LEAST_BEFORE = 3
const LONGEST_NOTE = 800
/** Words before a name in such a note: a title or a role. */
const MOST_TITLES = 3
/** Characters; shorter words stand twice by chance. */
const LEAST_REPEATED = 30
/** So many times of day at the heads of entries are a live page's. */
const LEAST_STAMPS = 3
const LONGEST_STAMP = 60
const MOST_WORDS = 4
const CLOCK = /^(?:\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?!\d)/iu
const ENDS_SENTENCE = /[.!?…。？！][\p{Pe}\p{Pf}"']*$/u

/** Blocks of a body that are no part of its text by what stands beside them: notes on the author at its end, captions told twice, the heads of a live page's entries. */
export function furnitureAmong(blocks: readonly PageBlock[], authors: readonly string[]): Set<PageBlock> {
  return new Set([...notesOnAuthors(blocks, authors), ...toldTwice(blocks), ...stamps(blocks)])
}

/** `Jane Roe is a reporter for …`, at the end: the author's name, perhaps behind a title, and then no name's next part. */
function notesOnAuthors(blocks: readonly PageBlock[], authors: readonly string[]): PageBlock[] {
  const names = authors.flatMap((author) => namesIn(author)).filter((name) => name.includes(' '))
  const prose = blocks.filter(({ kind, text }) => (kind === null || kind === 'paragraph') && ENDS_SENTENCE.test(text))
  return prose.slice(Math.max(LEAST_BEFORE, prose.length - MOST_BEHIND)).filter(({ text }) => text.length <= LONGEST_NOTE && !/["“”„«»]/u.test(text) && names.some((name) => opensWith(text, name)))
}

function opensWith(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at < 0 || text.slice(0, at).split(/\s+/).filter((word) => word !== '').length > MOST_TITLES || /[.!?,;]/.test(text.slice(0, at))) return false
  return /^,? \p{Ll}/u.test(text.slice(at + name.length))
}

/** Captions that stand twice, as pages for wide and narrow screens have them, and paragraphs that say what a caption says. */
function toldTwice(blocks: readonly PageBlock[]): PageBlock[] {
  const captions = new Set<string>()
  const again: PageBlock[] = []
  for (const block of blocks) {
    if (block.kind !== 'caption' || block.text.length < LEAST_REPEATED) continue
    if (captions.has(block.text)) again.push(block)
    captions.add(block.text)
  }
  return [...again, ...blocks.filter(({ kind, text }) => (kind === null || kind === 'paragraph') && captions.has(text))]
}

/** Lines of a time of day, or of how long ago, and a few words that stand at others too, such as who wrote the entry. */
function stamps(blocks: readonly PageBlock[]): PageBlock[] {
  const found = new Map<string, PageBlock[]>()
  for (const block of blocks) {
    if (block.text.length > LONGEST_STAMP || block.kind === 'caption' || ENDS_SENTENCE.test(block.text)) continue
    const rest = behindTime(block.text)
    if (rest === null || rest.split(/\s+/).length > MOST_WORDS) continue
    const alike = found.get(rest)
    if (alike) alike.push(block)
    else found.set(rest, [block])
  }
  const all = [...found].flatMap(([rest, alike]) => (rest === '' || alike.length > 1 ? alike : []))
  return all.length < LEAST_STAMPS ? [] : all
}

/** What stands behind one or two times; `null` where there is none. */
function behindTime(text: string): string | null {
  const ago = /^(.{3,30}?)(?=\d{1,2}[:.h]\d{2}|$)/u.exec(text)?.[1] ?? ''
  const from = isAgo(ago) ? ago.length : 0
  const clock = CLOCK.exec(text.slice(from))?.[0] ?? ''
  return from + clock.length === 0 ? null : text.slice(from + clock.length).replace(/^[\s|•·:–—-]+|\s+$/gu, '')
}
