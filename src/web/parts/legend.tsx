import { FORMS } from '../../model/statement.js'
import type { Statement } from '../../model/statement.js'
import { t } from '../words/say.js'

/** How to read the marks; forms that the article doesn't have are left out. */
export function Legend({ statements }: { readonly statements: readonly Statement[] }) {
  const forms = FORMS.filter((form) => statements.some((statement) => statement.form === form))
  if (forms.length === 0) return null
  return (
    <p class="legend">
      <span class="legend-name">{t('forms.marks')} </span>
      {forms.map((form) => <><span class={`content ${form}`}>{t(`forms.${form}Words`)}</span>{', '}</>)}
      <span class="source">{t('forms.source')}</span>, <span class="cue">{t('forms.cue')}</span>
    </p>
  )
}
