import type { Article } from '../../model/article.js'
import { assignmentsInForce, type Assignment } from '../../model/assignment.js'
import { inForce, type Correction } from '../../model/correction.js'
import type { CorrectedField, Edited } from '../../model/edited.js'
import type { Anchor } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import { statementKeys, type Roles } from '../../model/statement-id.js'
import type { Speaker, Statement } from '../../model/statement.js'
import { standsAt } from '../../text/anchor.js'
import { keyOf, storableKey } from '../terms.js'
import { attach, type Attached, type Candidate } from './attach.js'

/** A statement of a reading with its words' name (see `StatementKey`). */
export interface FoundStatement {
  readonly statement: Statement
  readonly words: string
}

/** A statement as it is shown, and under which name of its words. */
export interface ShownStatement {
  readonly statement: Statement
  readonly words: string
}

/** A reading with the decisions of editors laid over it. */
export interface Overlaid {
  /** In the order of the text; those that were found keep theirs. */
  readonly statements: readonly ShownStatement[]
  /** The decisions that count and whose words don't stand here, or not as those of one statement. */
  readonly loose: readonly string[]
  /** Whether any decision counts here: else what is shown is what was found. */
  readonly edited: boolean
}

interface Working extends Candidate {
  shown: Roles
  statement: Statement
  words: string
  rejected: boolean
  edited: Edited | undefined
  /** Speakers that were given to actors, by their places. */
  given: Map<number, Speaker>
}

/**
 * Lays editors' decisions over what a program found: the one place that tells what lists, searches, permalinks, exports and counts show.
 * `log`: all decisions on the page, in the order of adding, those taken back among them. `isOwn`: whether a decision was made on this
 * state of the page; else it is carried on from another. Later decisions go before earlier ones, field by field, and all before the program's. `assigned`: all
 * assignments, likewise; they come after corrections, since they are on the speakers that these leave. `apart`: names that stand for themselves.
 */
export function overlay(article: Article, found: readonly FoundStatement[], log: readonly Correction[], isOwn: (of: Pick<Correction, 'id'>) => boolean, assigned: readonly Assignment[] = [], apart: ReadonlySet<string> = new Set()): Overlaid {
  let edited = false
  const working: Working[] = found.map(({ statement: read, words }) => {
    const statement = standingApart(read, apart)
    edited ||= statement !== read
    const roles = { source: statement.source, cue: statement.cue, content: statement.content }
    return { id: statement.id, found: roles, shown: roles, statement, words, rejected: false, edited: undefined, given: new Map() }
  })
  // A statement that a decision was tied to is known by the name that this decision had for it, too.
  const known = new Map<string, Working>()
  const loose: string[] = []
  for (const one of inForce(log)) {
    const name = `${one.target.capture} ${one.target.statement}`
    const attached = attach(one, article, working, known.get(name))
    if (attached === null) {
      loose.push(one.id)
      continue
    }
    const to = attached.to ?? added(article, attached, one, working)
    if (to === null) {
      loose.push(one.id)
      continue
    }
    const holder = holderIn(one, to, article, working, known)
    if (holder === 'none') {
      loose.push(one.id)
      continue
    }
    known.set(name, to)
    decide(to, one, attached, isOwn(one))
    if (holder !== undefined) to.statement = { ...to.statement, within: holder?.id ?? null }
    edited = true
  }
  for (const one of assignmentsInForce(assigned)) {
    const attached = attach({ target: one.target, changes: [], is: 'confirm' }, article, working, known.get(`${one.target.capture} ${one.target.statement}`))
    if (attached?.to == null || !assign(attached.to, one, isOwn(one))) loose.push(one.id)
    else edited = true
  }
  for (const one of working) one.statement = { ...one.statement, speakers: one.statement.speakers.map((speaker, i) => one.given.get(i) ?? speaker) }
  return { statements: shownOf(working), loose, edited }
}

/**
 * The statement that a decision puts another one into: by its identifier, else the one whose content stands there to the letter. `undefined` where it puts it nowhere, `null`
 * where into nobody's words, and `none` where it can't be told which, or would hold itself.
 */
function holderIn({ target, changes }: Correction, to: Working, { text, captureId }: Article, working: readonly Working[], known: ReadonlyMap<string, Working>): Working | null | undefined | 'none' {
  const change = changes.find((one) => one.field === 'within')
  if (change === undefined) return undefined
  if (change.after === null) return null
  const { statement, content } = change.after
  const named = known.get(`${target.capture} ${statement}`) ?? (captureId === target.capture ? working.find(({ id }) => id === statement) : undefined)
  const begins = content.map((anchor) => (text.startsWith(anchor.exact, anchor.begin) && captureId === target.capture ? anchor.begin : standsAt(anchor, text)))
  const isContent = (spans: readonly Span[]) => spans.length === content.length && spans.every(({ begin, end }, i) => begin === begins[i] && end === begin + content[i]!.exact.length)
  const fit = named === undefined ? working.filter(({ found, shown }) => isContent(found.content) || isContent(shown.content)) : [named]
  const [holder] = fit
  return fit.length !== 1 || holder === undefined || holder === to || holdersOf(holder, working).includes(to) ? 'none' : holder
}

/** Those in whose words a statement stands, the nearest first. */
function holdersOf(of: Working, working: readonly Working[]): Working[] {
  const holders: Working[] = []
  for (let at = of.statement.within; at !== null && holders.length < working.length;) {
    const holder = working.find(({ id }) => id === at)
    if (holder === undefined) break
    holders.push(holder)
    at = holder.statement.within
  }
  return holders
}

/** Without the identifiers that a program gave to names which are judged not to be another's: whom it joined by them stands apart. */
function standingApart(statement: Statement, apart: ReadonlySet<string>): Statement {
  const joined = ({ name, actor }: Speaker) => actor !== undefined && name !== null && name !== actor && apart.has(storableKey(name))
  if (apart.size === 0 || !statement.speakers.some(joined)) return statement
  return { ...statement, speakers: statement.speakers.map((speaker) => (joined(speaker) ? withoutActor(speaker) : speaker)) }
}

function withoutActor({ actor: _, ...speaker }: Speaker): Speaker {
  return speaker
}

/** Gives a statement's speaker to an actor, to be shown once all are: what a name holds is told by the keys of before. `false` where it has no such speaker. */
function assign(to: Working, { id, speaker, actor, editor, at }: Assignment, own: boolean): boolean {
  const { speakers } = to.statement
  const position = speakers.findIndex((one) => keyOf(one) === storableKey(speaker))
  const of = speakers[position]
  // A correction may say the same.
  if (of === undefined) return speakers.some((one) => keyOf(one) === storableKey(actor))
  to.given.set(position, { name: of.name, as: of.as, ...(of.role !== undefined && { role: of.role }), ...(of.of !== undefined && { of: of.of }), ...(of.known !== undefined && { known: of.known }), actor })
  to.edited = {
    is: to.edited?.is === 'added' ? 'added' : 'corrected', fields: [...new Set([...to.edited?.fields ?? [], 'speakers' as const])], corrections: to.edited?.corrections ?? [],
    assignments: [...to.edited?.assignments ?? [], id], by: editor, at, carried: (to.edited?.carried ?? true) && !own,
  }
  return true
}

/** Puts a statement that the program missed among the others, where its words stand. */
function added(article: Article, { anchored }: Attached<Working>, { changes }: Correction, working: Working[]): Working | null {
  const set = { source: spansOf(changes, 'source', anchored), cue: spansOf(changes, 'cue', anchored), content: spansOf(changes, 'content', anchored) }
  if (set.content.length === 0) return null
  const [key] = statementKeys(article.captureId, article.text, [set])
  const { id, words } = key!
  const there = working.find((one) => one.id === id)
  if (there !== undefined) return there
  const statement: Statement = {
    id, articleId: article.id, form: 'indirect', kind: 'speech', act: 'say', negated: false, ...set, speakers: [], addressees: [], targets: [], chain: [],
    within: null, saidAt: null, translatedBy: null, confidence: 1, by: 'an editor',
  }
  const made: Working = { id, found: set, shown: set, statement, words, rejected: false, edited: undefined, given: new Map() }
  const begin = set.content[0]!.begin
  const before = working.findIndex(({ shown }) => (shown.content[0]?.begin ?? -1) > begin)
  working.splice(before < 0 ? working.length : before, 0, made)
  return made
}

function spansOf(changes: Correction['changes'], role: keyof Roles, anchored: ReadonlyMap<Anchor, Span>): Span[] {
  return changes.flatMap((change) => (change.field === role ? change.after.flatMap((anchor) => anchored.get(anchor) ?? []) : []))
}

function decide(to: Working, { id, is, changes, editor, at }: Correction, { anchored }: Attached<Working>, own: boolean): void {
  const fields = new Set<CorrectedField>(to.edited?.fields)
  for (const change of changes) {
    fields.add(change.field)
    if (change.field === 'source' || change.field === 'cue' || change.field === 'content') {
      to.shown = { ...to.shown, [change.field]: change.after.flatMap((anchor) => anchored.get(anchor) ?? []) }
      to.statement = { ...to.statement, ...to.shown }
    } else if (change.field !== 'within') to.statement = { ...to.statement, [change.field]: change.after }
  }
  to.rejected = is === 'reject'
  const was = to.edited?.is
  to.edited = {
    is: was === 'added' || is === 'add' ? 'added' : was === 'corrected' || is === 'change' ? 'corrected' : 'confirmed',
    fields: [...fields], corrections: [...to.edited?.corrections ?? [], id], by: editor, at, carried: (to.edited?.carried ?? true) && !own,
  }
}

/** Without what was rejected: what stood in its words stands in those of whoever holds it. */
function shownOf(working: readonly Working[]): ShownStatement[] {
  const byId = new Map(working.map((one) => [one.id, one]))
  const holder = (id: string | null): string | null => {
    for (let i = 0; i < working.length; i++) {
      const one = id === null ? undefined : byId.get(id)
      if (one === undefined || !one.rejected) break
      id = one.statement.within
    }
    return id
  }
  return working.filter(({ rejected }) => !rejected).map(({ statement, words, edited }) => ({
    words, statement: { ...statement, within: holder(statement.within), ...(edited !== undefined && { edited }) },
  }))
}
