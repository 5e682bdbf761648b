import { statementsPage } from '../../export/schema-org-pages.js'
import type { SameWordsGroup } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { Compared } from '../parts/compared.js'
import { FormLabel } from '../parts/labels.js'
import { Layout } from '../parts/layout.js'
import { HeldBy, Who } from '../parts/who.js'
import { urls } from '../urls.js'
import { contentInWords } from '../../export/excerpt.js'
import { langAttribute } from '../view/language.js'
import { count, counted } from '../view/numbers.js'

/** Where the words of a statement stand on other pages, word by word. `named`: those that were named, in place of those found by their words. `at`: from which of them on. */
export function SameWordsPage({ version, group, named, at }: { readonly version: string; readonly group: SameWordsGroup; readonly named: readonly string[]; readonly at: number }) {
  const { statement: { statement, holders, article }, items, total, more, others, translations } = group
  return (
    <Layout title="The same words elsewhere" section="none" version={version} linked={(desk) => statementsPage('CollectionPage', 'The same words', [group.statement, ...items], desk)}>
      <article class="same-words">
        <header class="opening">
          <p class="kicker">The same words elsewhere</p>
          <h1>{named.length > 0 ? 'Side by side' : total === 0 ? 'On no other page' : `On ${counted(total, 'other page')}${more ? ', and perhaps more' : ''}`}</h1>
        </header>
        <section aria-labelledby="asked">
          <h2 id="asked">Laid beside</h2>
          <div class={`entry ${statement.form}`}>
            <p class="entry-place"><OutletAndDate article={article} /> · <ArticleLink article={article} to={urls.words(article.id, statement.id)} /></p>
            <HeldBy holders={holders} />
            <p class="entry-who"><Who statement={statement} article={article} /></p>
            <p class="entry-words" dir="auto" {...langAttribute(article.language)}><a href={urls.statement(statement.id)}>{contentInWords(article.text, statement.content)}</a></p>
            <p class="entry-notes"><FormLabel {...statement} /></p>
          </div>
        </section>
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">{named.length > 0 ? 'Compared with it' : 'First published first'}</h2>
          {items.length === 0 ? <p class="empty">No other page in this ledger has these words, as far as long or rare runs of them prove it.</p> : (
            <>
              <p class="aside">
                <del>struck through</del>: left out there; <ins>underlined</ins>: put in there; <span class="own-words">quiet</span>: that page’s own words.
                {items.length < total ? ` ${count(at + 1)} to ${count(at + items.length)} of ${count(total)} are shown.` : null}
              </p>
              <ol class="results" role="list">{items.map((of) => <Compared of={of} />)}</ol>
              {at === 0 && at + items.length >= total ? null : (
                <p class="onward">
                  {at === 0 ? null : <a href={urls.sameWords(statement.id, { others: named })}>The first ones</a>}{at === 0 || at + items.length >= total ? null : ' · '}
                  {at + items.length >= total ? null : <a href={urls.sameWords(statement.id, { others: named, at: at + items.length })}>Later ones</a>}
                </p>
              )}
            </>
          )}
        </section>
        {translations.length === 0 ? null : (
          <section aria-labelledby="translations">
            <h2 id="translations">Likely the same, through a translation</h2>
            <p class="aside">By the same speaker within a week, in another language, with the numbers and names that stand out here. Nothing proves that they are the same words.</p>
            <ol class="results" role="list">{translations.map((of) => <Compared of={of} />)}</ol>
          </section>
        )}
        {others.length === 0 ? null : (
          <section aria-labelledby="others">
            <h2 id="others">Told to be somebody else’s</h2>
            <p class="aside">The same words at length, but the page gives them to another speaker: one of them may be mistaken, or both said so.</p>
            <ol class="results" role="list">{others.map((of) => <Compared of={of} />)}</ol>
          </section>
        )}
      </article>
    </Layout>
  )
}
