import type { Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { Store } from '../../store/store.js'
import { findWords } from '../../text/find-words.js'
import { shownStatement, type Decision } from './correct.js'
import { EditRefused } from './edit-refused.js'
import { valuesOf } from './typed.js'

/** Where a statement is to be split, and who said the second part, where that is somebody else. */
export interface Split {
  readonly statement: string
  /** The words with which the second begins, as they stand in the article. */
  readonly from: string
  /** Names, one a line, as in `Typed`; unless given, who said the first. */
  readonly speakers?: string | undefined
}

/** Two statements that are one: the first is kept, with the words of both; the other is no statement. */
export interface Merge {
  readonly statement: string
  readonly other: string
}

/** The decisions that split a statement: it is cut, and what is cut off is added. Throws an `EditRefused`. */
export async function splitting(store: Store, { statement, from, speakers }: Split): Promise<readonly Decision[]> {
  const { kept: { article, analysis }, before } = await shownStatement(store, statement)
  const [first, second] = partsOf(article.text, before, from)
  const { source, cue, speakers: own, addressees, targets, chain, saidAt, form, kind, act, negated, translatedBy, within } = before
  const others = speakers === undefined || speakers.trim() === '' ? own : valuesOf(article, before, analysis.statements, { speakers }).speakers ?? own
  return [
    { is: 'change', statement: before.id, values: { content: first } },
    { is: 'add', article: article.id, values: { source, cue, content: second, speakers: others, addressees, targets, chain, saidAt, form, kind, act, negated, translatedBy, within } },
  ]
}

/** The content before some words, and from them on. */
function partsOf(text: string, { content }: Statement, from: string): readonly [Span[], Span[]] {
  if (from.trim() === '') throw new EditRefused('from', 'Give the words with which the second statement begins.')
  const found = content.map((span) => {
    const inside = findWords(text.slice(span.begin, span.end), from, 0)
    return inside === null ? null : span.begin + inside.begin
  })
  const at = found.find((one) => one !== null)
  if (at === undefined || at === null) throw new EditRefused('from', 'These words don’t stand in what was said. Copy them from it.')
  const first = content.flatMap((span) => (span.begin >= at ? [] : [trimmed(text, { begin: span.begin, end: Math.min(span.end, at) })])).filter(({ begin, end }) => end > begin)
  if (first.length === 0) throw new EditRefused('from', 'Nothing is left before these words: give those with which the second statement begins.')
  return [first, content.flatMap((span) => (span.end <= at ? [] : [{ begin: Math.max(span.begin, at), end: span.end }]))]
}

/** The decisions that make two statements of one article one. Throws an `EditRefused`. */
export async function merging(store: Store, { statement, other }: Merge): Promise<readonly Decision[]> {
  const [one, two] = [await shownStatement(store, statement), await shownStatement(store, other)]
  if (one.before.id === two.before.id) throw new EditRefused('other', 'These are one statement already. Choose another.')
  if (one.kept.article.id !== two.kept.article.id) throw new EditRefused('other', 'The other statement is of another article.')
  const { text } = one.kept.article
  const either = (role: 'source' | 'cue') => (one.before[role].length > 0 ? one.before[role] : two.before[role])
  const values = { content: joined(text, [...one.before.content, ...two.before.content]), source: either('source'), cue: either('cue') }
  // What stood in the words of the other goes with them.
  const held = one.kept.analysis.statements.filter(({ within, id }) => within === two.before.id && id !== one.before.id)
  return [
    { is: 'change', statement: one.before.id, values: one.before.within === two.before.id ? { ...values, within: two.before.within } : values },
    ...held.map(({ id }): Decision => ({ is: 'change', statement: id, values: { within: one.before.id } })),
    { is: 'reject', statement: two.before.id },
  ]
}

/** Pieces in the order of the text; those with nothing but white space between them, or that lie over each other, are one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const pieces: Span[] = []
  for (const { begin, end } of [...spans].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    const last = pieces.at(-1)
    if (last !== undefined && (begin <= last.end || text.slice(last.end, begin).trim() === '')) pieces[pieces.length - 1] = { begin: last.begin, end: Math.max(last.end, end) }
    else pieces.push({ begin, end })
  }
  return pieces
}

function trimmed(text: string, { begin, end }: Span): Span {
  return { begin, end: begin + text.slice(begin, end).trimEnd().length }
}
