import { dateInWords } from '../words/dates.js'
import type { PromiseRemark } from '../../model/remark.js'
import { rich, t } from '../words/say.js'

/** In words how a promise stands. */
export function PromiseState({ promise: { due, state }, overdue }: { readonly promise: Pick<PromiseRemark, 'due' | 'state'>; readonly overdue: boolean }) {
  return (
    <>
      <strong class={overdue || state === 'broken' ? 'promise-state doubt' : 'promise-state'}>{t(`promiseStates.${state}`)}{overdue ? t('promiseState.overdue') : null}</strong>
      {due === null ? <> {t('promiseState.noDay')}</> : <> {rich('promiseState.until', { day: <time datetime={due}>{dateInWords(due)}</time> })}</>}
    </>
  )
}
