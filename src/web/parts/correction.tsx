import { useContext } from 'hono/jsx'
import { DEEDS, FIELD_NAMES, inWords } from '../../export/to-edits.js'
import { visible } from '../../export/visible.js'
import type { Change } from '../../model/correction.js'
import type { KeptCorrection } from '../../record/ledger.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
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
        <bdi>{editor}</bdi> {DEEDS[is]}{' '}
        <time datetime={at}>{timeInWords(at)}</time>
      </p>
      <p class="correction-words" dir="auto"><a href={urls.statement(target.statement)}>{words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).toWellFormed()} …` : words}</a></p>
      <Changes changes={changes} />
      {why === '' ? null : <p class="correction-why">Why: <bdi>{visible(why)}</bdi></p>}
      {answers.length === 0 ? null : <p class="aside">It answers {answers.length === 1 ? 'a reader’s report' : `${answers.length} readers’ reports`}.</p>}
      {undoes === null ? null : <p class="aside"><a href={urls.correction(undoes)}>{is === 'undo' ? 'What it takes back' : 'In the place of an earlier one'}</a></p>}
      {counts ? null : <p class="doubt-word">{undoneBy === null ? 'Counts no more.' : <><a href={urls.correction(undoneBy)}>Taken back</a>: counts no more.</>}</p>}
      <p class="aside">
        <ArticleLink article={page} /> · <a href={urls.correction(id)}>This correction</a>
        {mayWrite && counts ? <> · <a href={`${urls.correction(id)}#undo`}>Take it back</a></> : null}
      </p>
    </li>
  )
}

/** What is set, before and after. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <dl class="correction-changes">
      {changes.map(inWords).map(({ field, before, after }) => (
        <div>
          <dt>{FIELD_NAMES[field]}</dt>
          <dd dir="auto">
            {before === null ? null : <><del>{before}</del>{' '}</>}
            {after === null ? <span class="unknown">nothing</span> : <ins>{after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
