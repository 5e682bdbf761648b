import type { Statement } from '../../model/statement.js'
import { FORM_MEANS, confidenceInWords } from '../view/words.js'

/** The form as a word after a sample of the line that marks it in the text. `brief`: for a margin, which has little room. */
export function FormLabel({ form, kind, brief = false }: Pick<Statement, 'form' | 'kind'> & { readonly brief?: boolean }) {
  return (
    <span class={`label form ${form}`} title={`${form}: ${FORM_MEANS[form]}`}>
      <span class="sample" aria-hidden="true"></span>
      {form}{kind !== 'speech' ? ` ${kind}` : brief ? '' : ' speech'}
    </span>
  )
}

/** What a reader should know before relying on a statement: nothing where there is nothing. */
export function Caveats({ translated, confidence }: Pick<Statement, 'translated' | 'confidence'>) {
  const { low, share } = confidenceInWords(confidence)
  return (
    <>
      <Translated translated={translated} />
      {low ? <span class="label doubt"><span aria-hidden="true">? </span>low confidence, {share}</span> : null}
    </>
  )
}

export function Translated({ translated }: Pick<Statement, 'translated'>) {
  return translated ? <span class="label translated"><span aria-hidden="true">⇄ </span>machine-translated</span> : null
}
