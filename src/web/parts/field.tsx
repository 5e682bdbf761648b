import type { Child } from 'hono/jsx'
import type { Fault } from '../forms/fault.js'
import { t } from '../words/say.js'

interface FieldOf<F extends string> {
  readonly name: F
  readonly label: string
  /** What may be put in. */
  readonly hint: Child
  readonly faults: readonly Fault<F>[]
  /** Makes the control itself of what ties it to its label, its hint and what is wrong with it. */
  readonly control: (ties: ControlTies) => Child
}

export interface ControlTies {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid'?: 'true'
}

/** A field of a form: its label, its control, what is wrong with what was put in, and what may be. */
export function Field<F extends string>({ name, label, hint, faults, control }: FieldOf<F>) {
  const own = faults.filter(({ field }) => field === name)
  const wrong = own.length > 0
  const ties: ControlTies = { id: name, name, 'aria-describedby': wrong ? `${name}-fault ${name}-hint` : `${name}-hint`, ...(wrong && { 'aria-invalid': 'true' as const }) }
  return (
    <div class={wrong ? 'form-field wrong' : 'form-field'}>
      <label for={name}>{label}</label>
      {wrong ? <p class="fault" id={`${name}-fault`}><span class="unseen">{t('field.fault')} </span>{own.map(({ message }) => message).join(' ')}</p> : null}
      {control(ties)}
      <p class="hint" id={`${name}-hint`}>{hint}</p>
    </div>
  )
}

/** At the top of a form that was sent with faults: each, with a link to its field. */
export function FaultSummary<F extends string>({ faults, children }: { readonly faults: readonly Fault<F>[]; readonly children?: Child }) {
  if (faults.length === 0) return null
  return (
    <div class="faults" role="alert" aria-labelledby="faults">
      <h2 id="faults">{t('field.summary', { n: faults.length })}</h2>
      <ul>{faults.map(({ field, message }) => <li><a href={`#${field}`}>{message}</a></li>)}</ul>
      {children}
    </div>
  )
}
