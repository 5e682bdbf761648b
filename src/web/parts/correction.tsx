import { useContext } from 'hono/jsx'
import { inWords } from '../../export/to-edits.js'
import { visible } from '../../export/visible.js'
import { ATTRIBUTION_KINDS } from '../../model/attribution.js'
import type { Change } from '../../model/correction.js'
import { ACTS, FORMS } from '../../model/statement.js'
import type { KeptCorrection } from '../../record/ledger.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { rich, t } from '../words/say.js'
import { VisitContext } from '../visit.js'
import { ArticleLink } from './article-line.js'

/** UTF-16 code units of a statement's words that a list shows. */
const MOST_WORDS = 300

/** A correction in the log: before, after, who, why, and its report. */
export function CorrectionEntry({ of: { correction, counts, undoneBy, page } }: { readonly of: KeptCorrection }) {
  const { id, at, editor, is, target, changes, why, answers, undoes } = correction
  const { mayWrite } = useContext(VisitContext)
  const words = target.quote.exact
  return (
    <li class={counts ? 'correction' : 'correction undone'} id={`c-${id}`}>
      <p class="correction-who">
        {rich(`deeds.${is}`, { editor: <bdi>{editor}</bdi> })}{' '}
        <time datetime={at}>{timeInWords(at)}</time>
      </p>
      <p class="correction-words" dir="auto"><a href={urls.statement(target.statement)}>{words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).toWellFormed()} …` : words}</a></p>
      <Changes changes={changes} />
      {why === '' ? null : <p class="correction-why">{rich('deciding.whyIs', { why: <bdi>{visible(why)}</bdi> })}</p>}
      {answers.length === 0 ? null : <p class="aside">{t('corrections.answers', { n: answers.length })}</p>}
      {undoes === null ? null : <p class="aside"><a href={urls.correction(undoes)}>{t(is === 'undo' ? 'corrections.undoes' : 'corrections.replaces')}</a></p>}
      {counts ? null : <p class="doubt-word">{undoneBy === null ? t('deciding.countsNoMore') : rich('corrections.takenBack', { a: (words) => <a href={urls.correction(undoneBy)}>{words}</a> })}</p>}
      <p class="aside">
        <ArticleLink article={page} /> · <a href={urls.correction(id)}>{t('corrections.this')}</a>
        {mayWrite && counts ? <> · <a href={`${urls.correction(id)}#undo`}>{t('deciding.takeBack')}</a></> : null}
      </p>
    </li>
  )
}

/** What is set, before and after. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <dl class="correction-changes">
      {changes.map(shownIn).map(({ field, before, after }) => (
        <div>
          <dt>{t(`fieldNames.${field}`)}</dt>
          <dd dir="auto">
            {before === null ? null : <><del>{before}</del>{' '}</>}
            {after === null ? <span class="unknown">{t('corrections.nothing')}</span> : <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A change with its values as the page's language has them: of what can be chosen, the choice's name. */
function shownIn(change: Change): ReturnType<typeof inWords> {
  const { field, before, after } = inWords(change)
  return { field, before: before === null ? null : choiceOf(field, change.before, before), after: after === null ? null : choiceOf(field, change.after, after) }
}

function choiceOf(field: Change['field'], value: Change['after'], words: string): string {
  if (field === 'negated') return t(value === true ? 'corrections.notSaidOrDone' : 'corrections.saidOrDone')
  const [form, kind, act, by] = [FORMS.find((one) => one === value), ATTRIBUTION_KINDS.find((one) => one === value), ACTS.find((one) => one === value), (['machine', 'person'] as const).find((one) => one === value)]
  if (field === 'form' && form !== undefined) return t(`forms.${form}`)
  if (field === 'kind' && kind !== undefined) return t(`attributionKinds.${kind}`)
  if (field === 'act' && act !== undefined) return t(`acts.${act}`)
  return field === 'translatedBy' && by !== undefined ? t(`translators.${by}`) : words
}
