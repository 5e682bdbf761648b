import { coveragePage } from '../../export/schema-org-compared.js'
import type { Coverage } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate, titleOf } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { QuotePieces } from '../parts/quote-pieces.js'
import { urls } from '../urls.js'
import { langAttribute } from '../view/language.js'
import { t } from '../words/say.js'

/** What articles carry of each quote of a release. */
export function CoveragePage({ version, coverage, typed }: { readonly version: string; readonly coverage: Coverage; readonly typed: string }) {
  const { release, articles, quotes } = coverage
  return (
    <Layout title={t('coverage.title', { title: titleOf(release) })} section="articles" version={version} linked={(desk) => coveragePage(coverage, desk)}>
      <article class="same-words">
        <header class="opening">
          <p class="kicker">{t('coverage.kicker')}</p>
          <h1><ArticleLink article={release} /></h1>
          <p class="tally">{t('coverage.tally', { n: quotes.length, articles: articles.length })}</p>
        </header>
        <form class="quote-form" action={urls.coverage(release.id)} method="get">
          <p class="field wide"><label for="with">{t('coverage.articles')}</label><input id="with" type="text" name="with" value={typed} /></p>
          <p class="field"><button type="submit">{t('coverage.submit')}</button></p>
        </form>
        {articles.length === 0 ? <p class="empty">{t('coverage.noArticle')}</p> : quotes.map(({ words, speakers, in: carried }, n) => (
          <section aria-labelledby={`quote-${n}`}>
            <h2 id={`quote-${n}`} dir="auto" {...langAttribute(release.language)}>{t('coverage.words', { words: words.trim() })}</h2>
            {speakers.length === 0 ? null : <p class="entry-who">{speakers.join(', ')}</p>}
            <ul class="coverage" role="list">
              {carried.map(({ is, marked, pieces }, i) => (
                <li class={`carried-${is}`}>
                  <p class="entry-notes"><span class={is === 'whole' ? 'label relation' : 'label doubt'}>{is === 'absent' || marked ? t(`coverage.${is}`) : t('coverage.unmarked', { carried: t(`coverage.${is}`) })}</span> <span class="label"><ArticleLink article={articles[i]!} /> · <OutletAndDate article={articles[i]!} /></span></p>
                  {is === 'cut' || is === 'altered' ? <p class="entry-words" dir="auto" {...langAttribute(articles[i]!.language)}><QuotePieces pieces={pieces} /></p> : null}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {quotes.length === 0 ? <p class="empty">{t('coverage.noQuote')}</p> : null}
      </article>
    </Layout>
  )
}
