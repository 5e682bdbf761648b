import type { Notice, NoticeKind } from '../model/article.js'
import { plainMarks } from '../text/normalise.js'
import { NOTICE_LEXICON } from './lexicon.js'
import { sentencesOf } from './sentences.js'

/** Longer blocks are prose, which may talk about translation but is no notice of it. */
const LONGEST = 700
/** `Source: AFP` and `機械翻訳` are about the shortest there are. */
const SHORTEST = 4
const QUOTED = /["“”„«»]/
/** A sentence with one of these quotes somebody: what is said of an article in it is not the page's own word. */
const QUOTES_DISQUALIFY: ReadonlySet<NoticeKind> = new Set(['machine-translation', 'report-errors'])

/**
 * The notices in a block's text, or none where the block is prose. Each spans its own sentence; a correction runs to
 * the end of its block, which tells what was wrong. A block counts as a notice when at least half of its sentences
 * are, or when it begins with a correction. Spans are UTF-16 code units in `block`.
 */
export function noticesIn(block: string): readonly Notice[] {
  if (block.length > LONGEST || block.length < SHORTEST) return []
  // A page's blocks are each asked for three times, and the patterns are many.
  const before = known.get(block)
  if (before !== undefined) return before
  const found = findNotices(block)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(block, found)
  return found
}

const MOST_KNOWN = 2_000
const known = new Map<string, readonly Notice[]>()

function findNotices(block: string): readonly Notice[] {
  const plain = plainMarks(block).toLowerCase()
  if (!NOTICE_LEXICON.some(({ needs }) => needs.test(plain))) return []
  const sentences = sentencesOf(block)
  const found: Notice[] = []
  for (const { begin, end } of sentences) {
    const match = noticeOf(block.slice(begin, end))
    if (match) found.push({ begin, end, ...match })
  }
  const first = found[0]
  if (!first) return []
  if (first.kind === 'correction' && first.begin === sentences[0]?.begin) {
    return [{ ...first, end: block.trimEnd().length }]
  }
  return found.length * 2 >= sentences.length ? found : []
}

function noticeOf(sentence: string): Pick<Notice, 'kind' | 'language'> | null {
  const inner = sentence.replace(/^[\s*([_–—-]+|[\s)\]*_]+$/g, '')
  const lower = plainMarks(inner).toLowerCase()
  const quoted = QUOTED.test(sentence)
  for (const { kind, needs, patterns } of NOTICE_LEXICON) {
    if ((quoted && QUOTES_DISQUALIFY.has(kind)) || !needs.test(lower)) continue
    const match = patterns.find(({ pattern }) => pattern.test(lower))
    if (match) return { kind, language: match.language }
  }
  return null
}
