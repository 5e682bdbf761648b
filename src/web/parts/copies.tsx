import type { Copies as CopiesOf, Copy } from '../../record/ledger.js'
import { counted } from '../view/numbers.js'
import { ArticleLink, OutletAndDate } from './article-line.js'

/** Above the text: that nearly the same text stands in an earlier page of the ledger. */
export function CopyOf({ copies: { first } }: { readonly copies: CopiesOf }) {
  if (first === null) return null
  return (
    <div class="banner" role="note" aria-label="A copy">
      <p class="banner-line">Largely the same text ({share(first)} of it) stands in <ArticleLink article={first.article} /> · <OutletAndDate article={first.article} /></p>
      <p class="banner-words">The first of the copies in this ledger, by date as far as it is known: not always where the text was published first.</p>
    </div>
  )
}

/** Other pages with nearly the same text. */
export function Copies({ copies: { others, total } }: { readonly copies: CopiesOf }) {
  if (total === 0) return null
  return (
    <section class="versions" aria-labelledby="copies">
      <h2 id="copies">Largely the same text in {counted(total, 'other page')}</h2>
      <ul class="particulars-list">
        {others.map((copy) => <li><ArticleLink article={copy.article} /> · <OutletAndDate article={copy.article} /> · {share(copy)} of the text</li>)}
      </ul>
      {others.length < total ? <p class="aside">The first {others.length} are shown.</p> : null}
    </section>
  )
}

function share({ likeness }: Copy): string {
  return `about ${Math.round(likeness * 100)} %`
}
