import type { Problem } from '../../model/problem.js'
import { shortened } from '../../export/excerpt.js'
import { InEnglish } from '../words/in-english.js'
import { t } from '../words/say.js'

/** Problems are listed up to here: a broken page can have one in every line. */
const MOST = 100
/** Characters of the words that a problem is about. */
const MOST_WORDS = 120

/** What could not be read or resolved in a page. */
export function Problems({ problems, text }: { readonly problems: readonly Problem[]; readonly text: string }) {
  if (problems.length === 0) return null
  const left = problems.length - MOST
  return (
    <section class="problems" aria-labelledby="problems">
      <h2 id="problems">{t('article.problems')}</h2>
      <ul role="list">
        {problems.slice(0, MOST).map(({ rule, message, begin, end }) => (
          <li>
            <span class="doubt-word"><span aria-hidden="true">? </span><InEnglish>{message}</InEnglish></span>
            {end > begin ? <> <q dir="auto">{shortened(text.slice(begin, end), MOST_WORDS)}</q></> : null}
            {' '}<span class="basis">{rule}</span>
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{t('article.moreProblems', { n: left })}</p> : null}
    </section>
  )
}
