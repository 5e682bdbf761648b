import { FORMS } from '../../model/statement.js'
import type { Statement } from '../../model/statement.js'

/** How to read the marks; forms that the article doesn't have are left out. */
export function Legend({ statements }: { readonly statements: readonly Statement[] }) {
  const forms = FORMS.filter((form) => statements.some((statement) => statement.form === form))
  if (forms.length === 0) return null
  return (
    <p class="legend">
      <span class="legend-name">The marks: </span>
      {forms.map((form) => <><span class={`content ${form}`}>{form} words</span>{', '}</>)}
      <span class="source">who said it</span>, <span class="cue">how it was said</span>
    </p>
  )
}
