import { correction, LONGEST_NAME, LONGEST_WHY, ROLES, type Change, type Corrected, type Correction, type CorrectionTarget, type HeldIn } from '../../model/correction.js'
import { CORRECTED_FIELDS, type CorrectedField } from '../../model/edited.js'
import type { Article } from '../../model/article.js'
import { anchorOf, quoteOf, textIdentity } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import { statementKeys, type Roles } from '../../model/statement-id.js'
import type { Statement } from '../../model/statement.js'
import { overlay, type FoundStatement } from '../../store/overlay/overlay.js'
import type { KeptArticle, Store } from '../../store/store.js'
import { hullOf } from '../../text/span.js'
import { EditRefused } from './edit-refused.js'

/** A value for each field that is to be otherwise; spans count in the text of the reading that the editor sees. `within`: the identifier of a statement of it. */
export type NewValues = { readonly [F in CorrectedField]?: F extends keyof Roles ? readonly Span[] : F extends 'within' ? string | null : Corrected[F] }

/** Who decides, and why. */
export interface Deciding {
  readonly editor: string
  readonly why: string
  /** The reports that it answers. */
  readonly answers?: readonly string[]
  /** The newest decision on the statement that the editor has seen; `null` for none. Where it isn't given, the newest there is. */
  readonly seen?: string | null | undefined
}

/** What is decided of a statement by its identifier, or of an article: a statement that was missed. */
export type Decision =
  | { readonly is: 'change'; readonly statement: string; readonly values: NewValues; readonly instead?: string | undefined }
  | { readonly is: 'confirm' | 'reject'; readonly statement: string; readonly instead?: string | undefined }
  | { readonly is: 'add'; readonly article: string; readonly values: NewValues }

/** A decision as it would be kept, and what it comes to. */
export interface Drafted {
  readonly correction: Correction
  readonly seen: string | null
  readonly article: Article
  /** As it is shown, and as it would be; `null` for none. */
  readonly before: Statement | null
  readonly after: Statement | null
}

/** What drafting takes. */
export interface Needs {
  readonly store: Store
  readonly now: () => string
  /** Tells two decisions of one moment apart. */
  readonly nonce: () => string
}

/** Drafts a decision and shows what it would come to; nothing is kept. Throws an `EditRefused` that says what is wrong. */
export async function draftDecision({ store, now, nonce }: Needs, decision: Decision, by: Deciding): Promise<Drafted> {
  const editor = named(by.editor)
  const why = by.why.trim()
  if (why === '' && decision.is !== 'confirm') throw new EditRefused('why', 'Say why: it stands in the public log of corrections.')
  if (why.length > LONGEST_WHY) throw new EditRefused('why', `The reason is longer than ${LONGEST_WHY} signs.`)
  for (const id of by.answers ?? []) if (await store.report(id) === null) throw new EditRefused('answers', `There is no report ${id}.`)
  const { kept, before } = decision.is === 'add' ? { kept: await shownArticle(store, decision.article), before: null } : await shownStatement(store, decision.statement)
  const { article } = kept
  const changes = decision.is === 'change' || decision.is === 'add' ? changesOf(article, before, decision.values, kept.analysis.statements) : []
  if (decision.is === 'change' && changes.length === 0) throw new EditRefused('changes', 'Nothing is changed: what is given is what stands there.')
  const roles = before ?? rolesOf(decision.is === 'add' ? decision.values : {})
  if (before === null && roles.content.length === 0) throw new EditRefused('content', 'Say which words were said: a statement has some.')
  const target = targetOf(article, roles, before?.id ?? statementKeys(article.captureId, article.text, [roles])[0]!.id)
  if (before === null && kept.analysis.statements.some(({ id }) => id === target.statement)) {
    throw new EditRefused('content', `These words are a statement already, ${target.statement}: correct that one.`)
  }
  const instead = decision.is === 'add' ? undefined : decision.instead
  const made = correction({
    at: now(), editor, is: decision.is, target, changes, why, answers: [...new Set(by.answers ?? [])], undoes: instead ?? null,
  }, nonce())
  const [newest] = (await store.corrections({ statement: target.statement, limit: 1 })).items
  const seen = by.seen === undefined ? newest?.correction.id ?? null : by.seen
  return { correction: made, seen, article, before, after: laidOver(kept, made, target.statement) }
}

/** Drafts what takes a decision back. */
export async function draftUndo({ store, now, nonce }: Needs, id: string, { editor, why, answers = [] }: Deciding): Promise<Drafted> {
  const kept = await store.correction(id)
  if (kept === null) throw new EditRefused('undoes', `There is no correction ${id}.`)
  if (!kept.counts) throw new EditRefused('undoes', `The correction ${id} is taken back already, by ${kept.undoneBy ?? 'another'}.`)
  if (why.trim() === '') throw new EditRefused('why', 'Say why: it stands in the public log of corrections.')
  const { target } = kept.correction
  const made = correction({ at: now(), editor: named(editor), is: 'undo', target, changes: [], why: why.trim().slice(0, LONGEST_WHY), answers, undoes: id }, nonce())
  const [newest] = (await store.corrections({ statement: target.statement, limit: 1 })).items
  const before = (await store.statement(target.statement))?.statement ?? null
  return { correction: made, seen: newest?.correction.id ?? null, article: kept.page, before, after: null }
}

function named(editor: string): string {
  const name = editor.trim()
  if (name === '') throw new EditRefused('editor', 'Give your name: it stands with the correction.')
  if (name.length > LONGEST_NAME || /\p{C}/u.test(name)) throw new EditRefused('editor', `Give a name of at most ${LONGEST_NAME} signs, on one line.`)
  return name
}

/** An article as it is shown, by its identifier or that of an earlier reading of it. */
export async function shownArticle(store: Store, id: string): Promise<KeptArticle> {
  const asked = await store.article(id)
  const kept = asked === null || asked.shown === asked.article.id ? asked : await store.article(asked.shown)
  if (kept === null) throw new EditRefused('article', `There is no article ${id}.`)
  return kept
}

/** A statement as lists show it; of one that is rejected, as the program has it. */
export async function shownStatement(store: Store, id: string): Promise<{ readonly kept: KeptArticle; readonly before: Statement }> {
  const found = await store.statement(id)
  if (found === null) throw new EditRefused('statement', `There is no statement ${id}.`)
  const kept = await shownArticle(store, found.article.id)
  const before = kept.analysis.statements.find((one) => one.id === found.statement.id)
  if (before !== undefined) return { kept, before }
  if (found.article.id !== kept.article.id || found.article.text !== kept.article.text) {
    throw new EditRefused('statement', `The statement ${id} is what an earlier reading found; the page is read otherwise now, and what it says now is what can be corrected.`)
  }
  return { kept, before: found.statement }
}

/** What a decision on a statement is about. */
export function targetOf({ captureId, text }: Article, { source, cue, content }: Roles, statement: string): CorrectionTarget {
  const hull = hullOf([...source, ...cue, ...content])
  if (hull === null) throw new EditRefused('statement', 'This statement has no words.')
  return { capture: captureId, statement, quote: quoteOf(text, hull), roles: { source, cue, content }, text: textIdentity(text) }
}

function rolesOf({ source = [], cue = [], content = [] }: NewValues): Roles {
  return { source, cue, content }
}

/** The fields that differ, each with what stood there. */
function changesOf(article: Article, before: Statement | null, values: NewValues, page: readonly Statement[]): Change[] {
  const changes: Change[] = []
  for (const field of CORRECTED_FIELDS) {
    const value = values[field]
    if (value === undefined) continue
    const held = (id: string | null) => (id === null ? null : heldIn(article, page, id))
    const after = isRole(field) ? anchorsOf(article, field, value as readonly Span[]) : field === 'within' ? held(value as string | null) : value
    const was = before === null ? null : isRole(field) ? before[field].map((span) => anchorOf(article.text, span)) : field === 'within' ? (page.some(({ id }) => id === before.within) ? held(before.within) : null) : before[field]
    if (before !== null && JSON.stringify(was) === JSON.stringify(after)) continue
    // Field and values are of one another, which no type can follow through the loop.
    changes.push({ field, before: was, after } as Change)
  }
  return changes
}

function heldIn({ text }: Article, page: readonly Statement[], id: string): HeldIn {
  const holder = page.find((one) => one.id === id)
  if (holder === undefined) throw new EditRefused('within', `There is no statement ${id} in this article.`)
  return { statement: id, content: holder.content.map((span) => anchorOf(text, span)) }
}

function isRole(field: CorrectedField): field is keyof Roles {
  return (ROLES as readonly string[]).includes(field)
}

function anchorsOf({ text }: Article, field: string, spans: readonly Span[]) {
  const sorted = [...spans].sort((one, other) => one.begin - other.begin)
  for (const [i, { begin, end }] of sorted.entries()) {
    if (begin < 0 || end <= begin || end > text.length) throw new EditRefused(field, `There are no words from ${begin} to ${end}: the text has ${text.length} signs.`)
    if (i > 0 && begin < sorted[i - 1]!.end) throw new EditRefused(field, 'Two pieces lie over one another: make them one.')
  }
  return sorted.map((span) => anchorOf(text, span))
}

/** What a statement would be with a decision over what is shown: the last decision goes before all. */
function laidOver({ article, analysis }: KeptArticle, made: Correction, id: string): Statement | null {
  const found: FoundStatement[] = analysis.statements.map((statement) => ({ statement, words: statement.id }))
  const { statements } = overlay(article, found, [{ ...made, undoes: null }], () => true)
  return statements.find(({ statement }) => statement.id === id)?.statement ?? null
}
