import type { Article } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { linesOf, placesIn, TYPED_FIELDS, type Typed, type TypedField } from '../../record/ledger.js'
import { findWords } from '../../text/find-words.js'
import { typedIn } from './fault.js'

/** The fields of the form to correct a statement. */
export type CorrectField = TypedField | 'why' | 'editor' | 'seen' | 'statement' | 'article' | 'answers' | 'undoes' | 'changes'

/** What was typed in it, to be shown again. */
export interface TypedCorrection {
  readonly fields: Readonly<Record<TypedField, string>>
  /** Where the pieces stand, a line for a line of the field: see `Typed`. */
  readonly places: Readonly<Record<Moved, string>>
  /** Somebody chosen from those whom the page names; empty for nobody. */
  readonly pick: string
  readonly why: string
  readonly editor: string
  readonly answers: readonly string[]
  /** The newest correction that the form was made with; empty for none. */
  readonly seen: string
  /** Where the editor came from, and goes on: see `urls.correct`. */
  readonly from: string
  readonly act: Doing
}

/** What the log says where an editor changes what a page is read to say and gives no other reason; the form tells so. */
export const NO_OTHER_REASON = 'The page says so.'

/** What the button asks for that was pressed. */
export type Doing = { readonly is: 'preview' | 'save' | 'confirm' | 'reject' } | { readonly is: 'move'; readonly role: Moved; readonly piece: number; readonly edge: 'begin' | 'end'; readonly by: 1 | -1 } | { readonly is: 'drop'; readonly role: Moved; readonly piece: number }

const MOVED = ['content', 'cue', 'source'] as const
export type Moved = (typeof MOVED)[number]

/** What a form holds; what it doesn't name is as `shown`. */
export function typedCorrection(form: FormData, shown: Readonly<Record<TypedField, string>>, places: Readonly<Record<Moved, string>>): TypedCorrection {
  const fields = Object.fromEntries(TYPED_FIELDS.map((field) => [field, form.has(field) ? typedIn(form, field) : shown[field]])) as Record<TypedField, string>
  const at = Object.fromEntries(MOVED.map((role) => [role, form.has(`${role}At`) ? typedIn(form, `${role}At`) : form.has(role) ? '' : places[role]])) as Record<Moved, string>
  return {
    fields, places: at, pick: typedIn(form, 'pick'), why: typedIn(form, 'why'), editor: typedIn(form, 'editor'), seen: typedIn(form, 'seen'), from: typedIn(form, 'from'), act: doingOf(typedIn(form, 'do')),
    answers: form.getAll('answers').filter((one) => typeof one === 'string'),
  }
}

function doingOf(asked: string): Doing {
  const [, moves, piece, edge, sign] = /^move (content|cue|source) (\d{1,3}) (begin|end) ([+-])$/.exec(asked) ?? []
  const role = MOVED.find((one) => one === moves)
  if (role !== undefined) return { is: 'move', role, piece: Number(piece), edge: edge === 'begin' ? 'begin' : 'end', by: sign === '+' ? 1 : -1 }
  const [, dropped, at] = /^drop (content|cue|source) (\d{1,3})$/.exec(asked) ?? []
  const from = MOVED.find((one) => one === dropped)
  if (from !== undefined) return { is: 'drop', role: from, piece: Number(at) }
  return asked === 'save' || asked === 'confirm' || asked === 'reject' ? { is: asked } : { is: 'preview' }
}

/** What was typed, with somebody chosen in the place of who was typed, and where the pieces stand. */
export function typedOfForm({ fields, pick, places }: TypedCorrection): Typed {
  return { ...fields, ...(pick !== '' && { speakers: pick }), contentAt: places.content, cueAt: places.cue, sourceAt: places.source }
}

/** The value of the button that takes a piece away. */
export function dropButton(role: Moved, piece: number): string {
  return `drop ${role} ${piece}`
}

/** The value of the button that moves an edge of a piece. */
export function moveButton(role: Moved, piece: number, edge: 'begin' | 'end', by: 1 | -1): string {
  return `move ${role} ${piece} ${edge} ${by === 1 ? '+' : '-'}`
}

/** What stands in the field of a role: the pieces, a line each, and where they stand. */
export interface Pieces {
  readonly words: string
  readonly places: string
}

/**
 * Pieces with an edge of one moved by a word (`+` makes it longer, `-` shorter, until a word is left), or without one. They are where `places` says, else sought nearest
 * to `near`. What isn't found, or has no more words, stays as it is.
 */
export function moved({ text }: Pick<Article, 'text'>, { words, places }: Pieces, doing: Extract<Doing, { is: 'move' | 'drop' }>, near: number): Pieces {
  const lines = linesOf(words)
  const given = placesIn(text, lines, places)
  const spans = lines.map((line, i) => given[i] ?? findWords(text, line, near))
  const span = spans[doing.piece]
  if (doing.is === 'drop') return piecesOf(text, lines.map((line, i) => ({ line, span: spans[i] ?? null })).filter((_, i) => i !== doing.piece))
  if (span === undefined || span === null) return { words, places }
  const { edge, by } = doing
  const next = edge === 'begin' ? { begin: beginMoved(text, span, by), end: span.end } : { begin: span.begin, end: endMoved(text, span, by) }
  return piecesOf(text, lines.map((line, i) => (i === doing.piece && next.end > next.begin ? { line: null, span: next } : { line, span: spans[i] ?? null })))
}

function piecesOf(text: string, pieces: readonly { readonly line: string | null; readonly span: Span | null }[]): Pieces {
  const worded = ({ begin, end }: Span) => text.slice(begin, end).split(/\s+/).filter(Boolean).join(' ')
  return { words: pieces.map(({ line, span }) => line ?? (span === null ? '' : worded(span))).join('\n'), places: placesOf(pieces.map(({ span }) => span)) }
}

/** Where pieces stand, a line each. */
export function placesOf(spans: readonly (Span | null)[]): string {
  return spans.map((span) => (span === null ? '' : `${span.begin}-${span.end}`)).join('\n')
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
