import type { Article } from '../../model/article.js'
import { inForce, type Correction } from '../../model/correction.js'
import type { CorrectedField } from '../../model/edited.js'
import type { Statement } from '../../model/statement.js'
import type { JudgedPage } from '../../store/edits.js'
import { overlay } from '../../store/overlay/overlay.js'

/** What editors decided of one statement of a capture. */
export interface GoldStatement {
  /** The identifier by which the decisions name it. */
  readonly id: string
  readonly article: Article
  /** As it is by them, in the text of `article`; `null` where it is no statement. */
  readonly is: Statement | null
  /** Whether the program had missed it. */
  readonly added: boolean
  /** Whether the last decision says that all of it is right. */
  readonly confirmed: boolean
  /** The fields that editors set. */
  readonly set: ReadonlySet<CorrectedField>
  /** As the program had it when it was decided on; `null` where it had missed it, or that can't be told. */
  readonly was: Statement | null
}

/**
 * What editors' decisions on a capture say is there, a statement each: those that count, laid over what the program had when they were made. Decisions that fit none
 * of the analyses of the text that they were made on are left out.
 */
export function goldOf({ readings, log }: JudgedPage): GoldStatement[] {
  const gold: GoldStatement[] = []
  const counting = inForce(log)
  for (const id of new Set(counting.map(({ target }) => target.statement))) {
    const own = counting.filter(({ target }) => target.statement === id)
    const last = own.at(-1)!
    const seen = seenAt(readings, own[0]!.at)
    for (const { article, analyses } of seen) {
      const found = analyses.at(-1)!.statements
      const laid = overlay(article, found, own, () => true)
      if (laid.loose.length > 0) continue
      const is = last.is === 'reject' ? null : laid.statements.find(({ statement }) => statement.edited !== undefined)?.statement ?? null
      if (is === null && last.is !== 'reject') continue
      const added = own.some((one) => one.is === 'add')
      const was = found.find(({ statement }) => statement.id === (is?.id ?? id))?.statement ?? null
      gold.push({ id, article, is, added: added && was === null, confirmed: last.is === 'confirm', set: new Set(own.flatMap(({ changes }) => changes.map(({ field }) => field))), was: added ? null : was })
      break
    }
  }
  return gold
}

/** The readings with what was there of their analyses at a time, the newest first. */
function seenAt(readings: JudgedPage['readings'], at: Correction['at']): JudgedPage['readings'] {
  const before = readings.map((one) => ({ ...one, analyses: one.analyses.filter(({ createdAt }) => createdAt <= at) })).filter(({ analyses }) => analyses.length > 0)
  // Clocks may go wrong: then all that is there.
  return (before.length > 0 ? before : readings.filter(({ analyses }) => analyses.length > 0)).toReversed()
}

/** Whether a field of a statement is as editors have it. Both count in one text. */
export function isAsGold(field: CorrectedField, text: string, found: Statement, gold: Statement, holderOf: { readonly found: string | null; readonly gold: string | null }): boolean {
  switch (field) {
    case 'content': case 'cue': case 'source': return wordsIn(text, found[field]) === wordsIn(text, gold[field])
    case 'speakers': return sameSet(found.speakers.map(whoOf), gold.speakers.map(whoOf))
    case 'addressees': case 'targets': return sameSet(found[field].map(({ name, as }) => fold(name ?? as)), gold[field].map(({ name, as }) => fold(name ?? as)))
    case 'chain': return JSON.stringify(found.chain.map(({ kind, name }) => [kind, fold(name)])) === JSON.stringify(gold.chain.map(({ kind, name }) => [kind, fold(name)]))
    case 'saidAt': return (found.saidAt?.value ?? null) === (gold.saidAt?.value ?? null)
    case 'within': return holderOf.found === holderOf.gold
    case 'form': case 'kind': case 'act': case 'negated': case 'translatedBy': return found[field] === gold[field]
  }
}

/** Without the white space and the signs at the ends, of which it isn't agreed whether they belong to it. */
function wordsIn(text: string, spans: Statement['content']): string {
  return spans.map(({ begin, end }) => text.slice(begin, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).join(' ').split(/\s+/).filter(Boolean).join(' ')
}

function whoOf({ actor, name, as }: Statement['speakers'][number]): string {
  return name === null && actor === undefined ? `?${fold(as)}` : fold(name ?? actor ?? '')
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify([...new Set(one)].sort()) === JSON.stringify([...new Set(other)].sort())
}

function fold(name: string): string {
  return name.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Of what analyses found, the one that is this statement: of its identifier, else the one whose words overlap most, by half at least. */
export function counterpartOf(gold: Statement, among: readonly Statement[]): Statement | null {
  const named = among.find(({ id }) => id === gold.id)
  if (named !== undefined) return named
  let best: { readonly statement: Statement; readonly overlap: number } | null = null
  for (const statement of among) {
    const overlap = overlapOf(statement, gold)
    if (overlap >= SAME && (best === null || overlap > best.overlap)) best = { statement, overlap }
  }
  return best?.statement ?? null
}

/** From here on two are taken for the same statement, as `onrecord evaluate` does: intersection over union. */
const SAME = 0.5

function overlapOf(one: Statement, other: Statement): number {
  const length = (spans: Statement['content']) => spans.reduce((sum, { begin, end }) => sum + end - begin, 0)
  let shared = 0
  for (const a of one.content) for (const b of other.content) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.begin, b.begin))
  const all = length(one.content) + length(other.content) - shared
  return all === 0 ? 0 : shared / all
}
