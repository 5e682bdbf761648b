import type { Article } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { TYPED_FIELDS, type Typed } from '../../record/ledger.js'
import { findWords } from '../../text/find-words.js'
import { typedIn } from './fault.js'

/** The fields of the form to correct a statement. */
export type CorrectField = keyof Typed | 'why' | 'editor' | 'seen' | 'statement' | 'article' | 'answers' | 'undoes' | 'changes'

/** What was typed in it, to be shown again. */
export interface TypedCorrection {
  readonly fields: Readonly<Record<keyof Typed, string>>
  /** Somebody chosen from those whom the page names; empty for nobody. */
  readonly pick: string
  readonly why: string
  readonly editor: string
  readonly answers: readonly string[]
  /** The newest correction that the form was made with; empty for none. */
  readonly seen: string
  readonly act: Doing
}

/** What the button asks for that was pressed. */
export type Doing = { readonly is: 'preview' | 'save' | 'confirm' | 'reject' } | { readonly is: 'move'; readonly role: Moved; readonly piece: number; readonly edge: 'begin' | 'end'; readonly by: 1 | -1 }

const MOVED = ['content', 'cue', 'source'] as const
export type Moved = (typeof MOVED)[number]

/** What a form holds; what it doesn't name is as `shown`. */
export function typedCorrection(form: FormData, shown: Readonly<Record<keyof Typed, string>>): TypedCorrection {
  const fields = Object.fromEntries(TYPED_FIELDS.map((field) => [field, form.has(field) ? typedIn(form, field) : shown[field]])) as Record<keyof Typed, string>
  return {
    fields, pick: typedIn(form, 'pick'), why: typedIn(form, 'why'), editor: typedIn(form, 'editor'), seen: typedIn(form, 'seen'), act: doingOf(typedIn(form, 'do')),
    answers: form.getAll('answers').filter((one) => typeof one === 'string'),
  }
}

function doingOf(asked: string): Doing {
  const [, role, piece, edge, sign] = /^move (content|cue|source) (\d{1,3}) (begin|end) ([+-])$/.exec(asked) ?? []
  const moved = MOVED.find((one) => one === role)
  if (moved !== undefined) return { is: 'move', role: moved, piece: Number(piece), edge: edge === 'begin' ? 'begin' : 'end', by: sign === '+' ? 1 : -1 }
  return asked === 'save' || asked === 'confirm' || asked === 'reject' ? { is: asked } : { is: 'preview' }
}

/** What was typed, with somebody chosen in the place of who was typed. */
export function withPick({ fields, pick }: TypedCorrection): Readonly<Record<keyof Typed, string>> {
  return pick === '' ? fields : { ...fields, speakers: pick }
}

/** The value of the button that moves an edge of a piece. */
export function moveButton(role: Moved, piece: number, edge: 'begin' | 'end', by: 1 | -1): string {
  return `move ${role} ${piece} ${edge} ${by === 1 ? '+' : '-'}`
}

/**
 * A piece with an edge moved by a word: `+` makes it longer, `-` shorter, until a word is left. Pieces are a line each, sought nearest to `near`. What isn't found, or
 * has no more words, stays as it is.
 */
export function moved({ text }: Pick<Article, 'text'>, typed: string, { piece, edge, by }: Extract<Doing, { is: 'move' }>, near: number): string {
  const lines = typed.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '')
  const line = lines[piece]
  const span = line === undefined ? null : findWords(text, line, near)
  if (span === null) return typed
  const next = edge === 'begin' ? { begin: beginMoved(text, span, by), end: span.end } : { begin: span.begin, end: endMoved(text, span, by) }
  if (next.end > next.begin) lines[piece] = text.slice(next.begin, next.end).split(/\s+/).filter(Boolean).join(' ')
  return lines.join('\n')
}

/** How far a word and the white space beside it reach at most, in UTF-16 code units: longer ones aren't words. */
const LONGEST_WORD = 200

function beginMoved(text: string, { begin, end }: Span, by: 1 | -1): number {
  if (by === 1) return begin - (/\S{1,200}\s{0,50}$/u.exec(text.slice(Math.max(0, begin - LONGEST_WORD - 50), begin))?.[0].length ?? 0)
  const first = /^\S+\s+/u.exec(text.slice(begin, end))?.[0].length ?? 0
  return begin + first
}

function endMoved(text: string, { begin, end }: Span, by: 1 | -1): number {
  if (by === 1) return end + (/^\s{0,50}\S{1,200}/u.exec(text.slice(end, end + LONGEST_WORD + 50))?.[0].length ?? 0)
  const inside = text.slice(begin, end)
  const last = inside.search(/\s\S*$/u)
  return last < 0 ? end : begin + inside.slice(0, last).trimEnd().length
}
