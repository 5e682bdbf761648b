import type { Statement } from '../../model/statement.js'
import { FORM_MEANS, confidenceInWords } from '../view/words.js'

/** The form as a word after a sample of the line that marks it in the text. */
export function FormLabel({ form, kind }: Pick<Statement, 'form' | 'kind'>) {
  return (
    <span class={`label form ${form}`} title={`${form}: ${FORM_MEANS[form]}`}>
      <span class="sample" aria-hidden="true"></span>
      {form}{kind === 'attitude' ? ' attitude' : ' speech'}
    </span>
  )
}

/** What a reader should know before relying on a statement: nothing where there is nothing. */
export function Caveats({ translated, confidence }: Pick<Statement, 'translated' | 'confidence'>) {
  const { low, share } = confidenceInWords(confidence)
  return (
    <>
      {translated ? <span class="label translated"><span aria-hidden="true">⇄ </span>machine-translated</span> : null}
      {low ? <span class="label doubt"><span aria-hidden="true">? </span>low confidence, {share}</span> : null}
    </>
  )
}
