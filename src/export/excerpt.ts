import type { Span } from '../model/span.js'
import { piecesOf } from './pieces.js'
import type { Part } from './pieces.js'
import type { Statement } from '../model/statement.js'

/** Stands where words of the article between two spans are left out. */
const LEFT_OUT = ' … '

export interface Words {
  readonly text: string
  /** `null` for what joins two spans. */
  readonly part: Part | null
}

/** A statement's content as one line of text; where it is cut in two, a mark says so. */
export function contentInWords(text: string, content: readonly Span[]): string {
  return joined(text, content.map((span) => ({ ...span, part: 'content' as const }))).map((words) => words.text).join('')
}

/**
 * The page's own words for how something was said: `named`, `had called for`; nothing where there are only signs (`:`). Of what was not said, also the word
 * before them that says so: `neither confirmed`.
 */
export function cueInWords(text: string, { cue, negated = false }: Pick<Statement, 'cue'> & Partial<Pick<Statement, 'negated'>>): string {
  const own = cue.map(({ begin, end }) => text.slice(begin, end)).join(LEFT_OUT).replace(/\s+/g, ' ').trim().replace(/ ?[,:;]$/, '')
  if (!/[\p{L}\p{N}]/u.test(own)) return ''
  const begin = cue[0]?.begin ?? 0
  const not = negated && !saysNot(own) ? /(?:^|\s)(neither|nor|not|never)\s+$/i.exec(text.slice(Math.max(0, begin - 12), begin))?.[1] : undefined
  return not === undefined ? own : `${not} ${own}`
}

/** Whether words hold a negation: `did not say`, `neither confirmed`. */
export function saysNot(words: string): boolean {
  return /(?:\b(?:not|never|neither|nor|no|cannot)\b|n['’]t\b)/i.test(words)
}

/** Source, cue and content in the order of the text: how the page itself puts it. */
export function asThePagePutsIt(text: string, statement: Pick<Statement, Part>): Words[] {
  return joined(text, piecesOf(statement))
}

function joined(text: string, pieces: readonly (Span & { readonly part: Part })[]): Words[] {
  const words: Words[] = []
  let end: number | null = null
  for (const piece of pieces) {
    const between = end === null ? '' : text.slice(end, piece.begin)
    if (end !== null) words.push({ text: /^[\s,:;.–—-]*$/.test(between) ? between || ' ' : LEFT_OUT, part: null })
    words.push({ text: text.slice(piece.begin, piece.end), part: piece.part })
    end = Math.max(end ?? 0, piece.end)
  }
  return words
}

/** At most `most` characters of `text`, cut after a whole word, with a mark where words are left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const space = cut.lastIndexOf(' ')
  // Half: text without spaces (or with one very long word) is cut where it is, but never inside a surrogate pair.
  const end = space > most / 2 ? space : /[\uD800-\uDBFF]$/.test(cut) ? most - 1 : most
  return `${text.slice(0, end)} …`
}
