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
import { rich, t } from '../words/say.js'

/** Where the words of a statement stand on other pages, word by word. `named`: those that were named, in place of those found by their words. `at`: from which of them on. */
export function SameWordsPage({ version, group, named, at }: { readonly version: string; readonly group: SameWordsGroup; readonly named: readonly string[]; readonly at: number }) {
  const { statement: { statement, holders, article }, items, total, more, others, translations } = group
  return (
    <Layout title={t('sameWords.title')} section="none" version={version} linked={(desk) => statementsPage('CollectionPage', 'The same words', [group.statement, ...items], desk)}>
      <article class="same-words">
        <header class="opening">
          <p class="kicker">{t('sameWords.title')}</p>
          <h1>{named.length > 0 ? t('sameWords.sideBySide') : total === 0 ? t('sameWords.nowhere') : t(more ? 'sameWords.onPagesOrMore' : 'sameWords.onPages', { pages: t('sameWords.otherPages', { n: total }) })}</h1>
        </header>
        <section aria-labelledby="asked">
          <h2 id="asked">{t('sameWords.asked')}</h2>
          <div class={`entry ${statement.form}`}>
            <p class="entry-place"><OutletAndDate article={article} /> · <ArticleLink article={article} to={urls.words(article.id, statement.id)} /></p>
            <HeldBy holders={holders} />
            <p class="entry-who"><Who statement={statement} article={article} /></p>
            <p class="entry-words" dir="auto" {...langAttribute(article.language)}><a href={urls.statement(statement.id)}>{contentInWords(article.text, statement.content)}</a></p>
            <p class="entry-notes"><FormLabel {...statement} /></p>
          </div>
        </section>
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">{t(named.length > 0 ? 'sameWords.compared' : 'sameWords.firstFirst')}</h2>
          {items.length === 0 ? <p class="empty">{t('sameWords.nothing')}</p> : (
            <>
              <p class="aside">
                {rich('sameWords.legend', { del: (words) => <del>{words}</del>, ins: (words) => <ins>{words}</ins>, own: (words) => <span class="own-words">{words}</span> })}
                {items.length < total ? ` ${t('sameWords.range', { from: at + 1, to: at + items.length, n: total })}` : null}
              </p>
              <ol class="results" role="list">{items.map((of) => <Compared of={of} />)}</ol>
              {at === 0 && at + items.length >= total ? null : (
                <p class="onward">
                  {at === 0 ? null : <a href={urls.sameWords(statement.id, { others: named })}>{t('sameWords.first')}</a>}{at === 0 || at + items.length >= total ? null : ' · '}
                  {at + items.length >= total ? null : <a href={urls.sameWords(statement.id, { others: named, at: at + items.length })}>{t('sameWords.later')}</a>}
                </p>
              )}
            </>
          )}
        </section>
        {translations.length === 0 ? null : (
          <section aria-labelledby="translations">
            <h2 id="translations">{t('sameWords.translations')}</h2>
            <p class="aside">{t('sameWords.translationsAre')}</p>
            <ol class="results" role="list">{translations.map((of) => <Compared of={of} />)}</ol>
          </section>
        )}
        {others.length === 0 ? null : (
          <section aria-labelledby="others">
            <h2 id="others">{t('sameWords.others')}</h2>
            <p class="aside">{t('sameWords.othersAre')}</p>
            <ol class="results" role="list">{others.map((of) => <Compared of={of} />)}</ol>
          </section>
        )}
      </article>
    </Layout>
  )
}
