import { coveragePage } from '../../export/schema-org-compared.js'
import type { Coverage } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate, titleOf } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { QuotePieces } from '../parts/quote-pieces.js'
import { urls } from '../urls.js'
import { langAttribute } from '../view/language.js'
import { counted } from '../view/numbers.js'

const CARRIED = { whole: 'Whole', cut: 'Cut', altered: 'Altered', absent: 'Absent' } as const

/** What articles carry of each quote of a release. */
export function CoveragePage({ version, coverage, typed }: { readonly version: string; readonly coverage: Coverage; readonly typed: string }) {
  const { release, articles, quotes } = coverage
  return (
    <Layout title={`Coverage of ${titleOf(release)}`} section="articles" version={version} linked={(desk) => coveragePage(coverage, desk)}>
      <article class="same-words">
        <header class="opening">
          <p class="kicker">A release against its coverage</p>
          <h1><ArticleLink article={release} /></h1>
          <p class="tally">{counted(quotes.length, 'quote')} in it, laid against {counted(articles.length, 'article')}</p>
        </header>
        <form class="quote-form" action={urls.coverage(release.id)} method="get">
          <p class="field wide"><label for="with">Articles, by their identifiers, with commas between</label><input id="with" type="text" name="with" value={typed} /></p>
          <p class="field"><button type="submit">Compare</button></p>
        </form>
        {articles.length === 0 ? <p class="empty">No article is named yet, and none in this ledger is known to be about the same. Name some above.</p> : quotes.map(({ words, speakers, in: carried }, n) => (
          <section aria-labelledby={`quote-${n}`}>
            <h2 id={`quote-${n}`} dir="auto" {...langAttribute(release.language)}>“{words.trim()}”</h2>
            {speakers.length === 0 ? null : <p class="entry-who">{speakers.join(', ')}</p>}
            <ul class="coverage" role="list">
              {carried.map(({ is, marked, pieces }, i) => (
                <li class={`carried-${is}`}>
                  <p class="entry-notes"><span class={is === 'whole' ? 'label relation' : 'label doubt'}>{CARRIED[is]}{is === 'absent' || marked ? null : ', without quotation marks'}</span> <span class="label"><ArticleLink article={articles[i]!} /> · <OutletAndDate article={articles[i]!} /></span></p>
                  {is === 'cut' || is === 'altered' ? <p class="entry-words" dir="auto" {...langAttribute(articles[i]!.language)}><QuotePieces pieces={pieces} /></p> : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {quotes.length === 0 ? <p class="empty">This page has no quote of four words or more.</p> : null}
      </article>
    </Layout>
  )
}
