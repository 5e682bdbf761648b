import { statementsPage } from '../../export/schema-org-pages.js'
import type { QuoteAnswer, QuoteFound, QuoteVerdict } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { FormLabel } from '../parts/labels.js'
import { Layout } from '../parts/layout.js'
import { QuotePieces } from '../parts/quote-pieces.js'
import { HeldBy, Who } from '../parts/who.js'
import { urls } from '../urls.js'
import { langAttribute } from '../view/language.js'
import { count, counted } from '../view/numbers.js'

interface Shown {
  readonly version: string
  readonly words: string
  readonly speaker: string
  /** `null` where nothing was asked yet. */
  readonly answer: QuoteAnswer | null
}

const VERDICTS: Readonly<Record<QuoteVerdict, string>> = {
  exact: 'On record, word for word', cut: 'On record, but cut', part: 'On record in part', near: 'On record, but with other words in place of some', denied: 'Not on record as said: only denied, asked or supposed',
  others: 'Not on record as theirs', none: 'Not on record',
}
const MATCHES: Readonly<Record<QuoteFound['match'], string>> = { exact: 'Word for word', cut: 'Words are left out', part: 'A stretch of it', near: 'Other words stand in place of some' }

/** Did somebody say it: the form, and the answer. */
export function QuotePage({ version, words, speaker, answer }: Shown) {
  return (
    <Layout title={answer === null ? 'Did they say it?' : `“${words.slice(0, 60)}”: did they say it?`} section="search" version={version} {...(answer !== null && { linked: (desk: string) => statementsPage('SearchResultsPage', 'Did they say it?', answer.items, desk) })}>
      <div class="opening">
        <h1>Did they say it?</h1>
        <p class="tally">Looks words up on all pages of this ledger: whole, cut, or with others in their place; who carried them first, and who denies them.</p>
      </div>
      <form class="quote-form" action={urls.quote()} method="get">
        <p class="field wide"><label for="words">The words</label><textarea id="words" name="words" rows={3} required>{words}</textarea></p>
        <p class="field"><label for="by">Speaker, if one is meant</label><input id="by" type="text" name="speaker" value={speaker} /></p>
        <p class="field"><button type="submit">Look it up</button></p>
      </form>
      {answer === null ? null : <Answer answer={answer} />}
    </Layout>
  )
}

function Answer({ answer: { verdict, verbatim, speaker, items, total, more } }: { readonly answer: QuoteAnswer }) {
  const own = ['exact', 'cut', 'part', 'near'].includes(verdict)
  return (
    <section class="same-words" aria-labelledby="verdict">
      <div role="status"><h2 id="verdict" class={verdict === 'exact' ? 'verdict' : 'verdict doubt-word'}>{VERDICTS[verdict]}{own && !verbatim ? ', in a page’s own words' : null}</h2></div>
      {verdict === 'none' ? <p class="empty">No page in this ledger has these words{speaker === null ? null : <> by anybody, <bdi>{speaker}</bdi> or others</>}. That a ledger doesn’t have them doesn’t say that they were never said. <a href={urls.search()}>Search for single words</a></p> : (
        <>
          <p class="aside">
            {more ? 'At least ' : null}{counted(total, 'statement')}{items.length < total ? `, the first ${count(items.length)} shown` : null}, first published first.{' '}
            <del>Struck through</del>: asked for and not there; <ins>underlined</ins>: put in there; <span class="around">quiet</span>: what stands around it.
          </p>
          <ol class="results" role="list">{items.map((of) => <Item of={of} />)}</ol>
        </>
      )}
    </section>
  )
}

function Item({ of: { statement, holders, article, match, verbatim, by, told, pieces } }: { readonly of: QuoteFound }) {
  return (
    <li class={`entry ${statement.form}`}>
      <p class="entry-place"><OutletAndDate article={article} /> · <ArticleLink article={article} to={urls.words(article.id, statement.id)} /></p>
      <HeldBy holders={holders} />
      <p class="entry-who"><Who statement={statement} article={article} /></p>
      <p class="entry-words" dir="auto" {...langAttribute(article.language)}><QuotePieces pieces={pieces} /></p>
      <p class="entry-notes">
        <span class="label relation">{MATCHES[match]}{verbatim ? null : ', in the page’s own words'}</span>
        {told === 'said' ? null : <span class="label doubt">{told === 'denied' ? 'denied' : 'only asked or supposed'}</span>}
        {by === 'asked' ? null : <span class="label doubt">{by === 'another' ? 'another speaker' : 'speaker not known'}</span>}
        <FormLabel {...statement} />
        <a class="label" href={urls.statement(statement.id)}>Permalink</a>
        <a class="label" href={urls.sameWords(statement.id)}>The same words elsewhere</a>
      </p>
    </li>
  )
}
