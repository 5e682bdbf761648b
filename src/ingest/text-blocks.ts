import type { Span } from '../model/span.js'

/** Lines of a hard-wrapped text are no longer than this; longer ones are whole paragraphs. */
const WIDEST_WRAP = 100
const NARROWEST_WRAP = 45
const BULLET = /^\s*(?:[-*•·‣▪●○◦]\s|\(?\d{1,3}[.)]\s)/
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]*\s*$/

/**
 * The pieces of a plain text, in order, without the white space around them: paragraphs between blank lines,
 * hard-wrapped lines kept together; where lines are whole paragraphs, each by itself. Spans are UTF-16 code units in
 * `text`.
 */
export function textBlocks(text: string): Span[] {
  return groupsOf(linesOf(text)).flatMap((group) => blocksOfGroup(text, group))
}

/** Lines without their line ends, white space around them trimmed; a blank line is an empty span. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  const push = (begin: number, end: number) => {
    const line = text.slice(begin, end)
    const from = begin + line.length - line.trimStart().length
    lines.push({ begin: from, end: Math.max(from, begin + line.trimEnd().length) })
  }
  let begin = 0
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    push(begin, index)
    begin = index + mark.length
  }
  push(begin, text.length)
  return lines
}

function groupsOf(lines: readonly Span[]): Span[][] {
  const groups: Span[][] = [[]]
  for (const line of lines) {
    if (line.begin === line.end) groups.push([])
    else groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

function blocksOfGroup(text: string, lines: readonly Span[]): Span[] {
  const blocks: Span[] = []
  const wrapped = isWrapped(text, lines)
  let join = false
  for (const line of lines) {
    const words = text.slice(line.begin, line.end)
    const previous = blocks.at(-1)
    const quoted = words.startsWith('>') && previous !== undefined && text[previous.begin] === '>'
    if (previous && (quoted || (join && !BULLET.test(words) && !words.startsWith('>')))) {
      blocks[blocks.length - 1] = { begin: previous.begin, end: line.end }
    } else {
      blocks.push(line)
    }
    join = wrapped
  }
  return blocks
}

/** Lines of about one width, most of which break off within a sentence. The last may be of any length. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const full = lines.slice(0, -1).filter((line) => !text.startsWith('>', line.begin))
  if (full.length === 0) return false
  const widths = lines.map((line) => line.end - line.begin)
  const widest = Math.max(...widths.slice(0, 5_000), 0)
  if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) return false
  const wide = full.filter((line) => line.end - line.begin >= widest * 0.6).length
  const broken = full.filter((line) => !ENDS_SENTENCE.test(text.slice(line.begin, line.end))).length
  return wide >= full.length * 0.7 && broken >= full.length * 0.5
}
