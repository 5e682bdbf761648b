import { dateInWords } from '../words/dates.js'
import type { PromiseRemark } from '../../model/remark.js'

/** In words how a promise stands. */
export function PromiseState({ promise: { due, state }, overdue }: { readonly promise: Pick<PromiseRemark, 'due' | 'state'>; readonly overdue: boolean }) {
  return (
    <>
      <strong class={overdue || state === 'broken' ? 'promise-state doubt' : 'promise-state'}>{state}{overdue ? ', overdue' : null}</strong>
      {due === null ? ' · no day given' : <> · until <time datetime={due}>{dateInWords(due)}</time></>}
    </>
  )
}
