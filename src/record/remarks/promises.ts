import { isPartialIsoDate } from '../../model/partial-date.js'
import { PROMISE_STATES, remark, type PromiseRemark, type PromiseState, type Remark } from '../../model/remark.js'
import type { Part, PartAsked } from '../../store/edits.js'
import type { StatementInArticle } from '../../store/store.js'
import { EditRefused } from '../edits/edit-refused.js'
import { checkedBy, keepRemark, type Remarking, type RemarkNeeds } from './keep.js'
import { statementTarget } from './targets.js'

/** What an editor keeps of a statement that promises something. */
export interface Promising {
  readonly statement: string
  /** Until when: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`; `null` for no day. What isn't given stays as it is. */
  readonly due?: string | null | undefined
  readonly state?: string | undefined
}

/** A promise as it stands. `found`: its statement, as the ledger has it; `null` where it can't be found any more. */
export interface KeptPromise {
  readonly promise: PromiseRemark
  readonly found: StatementInArticle | null
  /** Whether its day has passed, and nobody has said how it went. */
  readonly overdue: boolean
}

/** What is on record of one statement as a promise. `promise`: what counts; `null` for nothing. `log`: newest first. */
export interface PromiseOf {
  readonly promise: PromiseRemark | null
  /** Whether it was kept on another state of the page, in which the same sentence stands. */
  readonly carried: boolean
  readonly overdue: boolean
  readonly log: readonly { readonly remark: PromiseRemark; readonly counts: boolean }[]
}

const MOST_OF_LOG = 200

/** Keeps by when a statement promises something, or how that went. Throws an `EditRefused`. */
export async function keepPromise({ store, now }: RemarkNeeds, { statement, due, state }: Promising, by: Remarking): Promise<PromiseRemark> {
  const who = checkedBy(by)
  const { target } = await statementTarget(store, statement)
  // What is carried on to this statement goes on here: one promise has one log.
  const { promise: before, of } = await chainOf(store, target.statement)
  const until = due === undefined ? before?.due ?? null : due === null || due.trim() === '' ? null : due.trim()
  if (until !== null && !isPartialIsoDate(until)) throw new EditRefused('due', 'Give the day as 2031-12-24, 2031-12 or 2031, or leave it out.')
  const known = PROMISE_STATES.find((one) => one === (state ?? before?.state ?? 'open'))
  if (known === undefined) throw new EditRefused('state', `Give one of ${PROMISE_STATES.join(', ')}.`)
  if (before !== null && before.due === until && before.state === known && who.note === '') throw new EditRefused('note', 'Nothing is changed: say what is new.')
  if (before !== null && known !== before.state && who.note === '') throw new EditRefused('note', 'Say by what it is known how it went: all can read it.')
  return keepRemark(store, remark({ kind: 'promise', at: now(), ...who, of, undoes: null, target, due: until, state: known }))
}

/** What is on record of a statement as a promise, by its whole identifier. */
export async function promiseOf({ store, now }: RemarkNeeds, statement: string): Promise<PromiseOf> {
  const { promise, of, carried } = await chainOf(store, statement)
  const { items } = await store.remarks({ kind: 'promise', of: [of], limit: MOST_OF_LOG })
  const log = items.flatMap(({ remark: one, counts }) => (isPromise(one) ? [{ remark: one, counts }] : []))
  return { promise, carried, overdue: promise !== null && isOverdue(promise, now().slice(0, 10)), log }
}

/** What counts of a statement as a promise, and what it was said of first: the statement itself, or the same sentence in another state of its page. */
async function chainOf(store: RemarkNeeds['store'], statement: string): Promise<{ readonly promise: PromiseRemark | null; readonly of: string; readonly carried: boolean }> {
  const [found] = await store.remarksOn('promise', [statement])
  return found === undefined || !isPromise(found.remark) ? { promise: null, of: statement, carried: false } : { promise: found.remark, of: found.remark.of, carried: found.carried }
}

/** Promises as they stand, those first that are due first. `overdue`: those alone whose day has passed and that are open. */
export async function promises({ store, now }: RemarkNeeds, { state, overdue = false, dueBefore, ...asked }: PartAsked & { readonly state?: PromiseState | undefined; readonly overdue?: boolean | undefined; readonly dueBefore?: string | undefined }): Promise<Part<KeptPromise>> {
  const today = now().slice(0, 10)
  const { items, next } = await store.remarks({
    ...asked, kind: 'promise', byDay: true, ...(overdue ? { states: ['open'], dayTo: dayBefore(today) } : { ...(state !== undefined && { states: [state] }), ...(dueBefore !== undefined && { dayTo: dueBefore }) }),
  })
  const told: KeptPromise[] = []
  for (const { remark: promise } of items) if (isPromise(promise)) told.push({ promise, found: await store.statement(promise.target.statement ?? promise.of), overdue: isOverdue(promise, today) })
  return { items: told.filter((one) => !overdue || one.overdue), next }
}

/** Whether a promise's day has passed, and nobody has said how it went. `today`: `YYYY-MM-DD`. A month or a year has passed when its last day has. */
export function isOverdue({ due, state }: Pick<PromiseRemark, 'due' | 'state'>, today: string): boolean {
  return state === 'open' && due !== null && today.slice(0, due.length) > due
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function isPromise(of: Remark): of is PromiseRemark {
  return of.kind === 'promise'
}
