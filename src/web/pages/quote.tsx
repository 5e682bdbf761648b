import type { Child } from 'hono/jsx'
import { statementsPage } from '../../export/schema-org-pages.js'
import type { QuoteAnswer, QuoteFound } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { FormLabel } from '../parts/labels.js'
import { Layout } from '../parts/layout.js'
import { QuotePieces } from '../parts/quote-pieces.js'
import { HeldBy, Who } from '../parts/who.js'
import { urls } from '../urls.js'
import { langAttribute } from '../view/language.js'
import type { Key } from '../words/messages.js'
import { rich, t } from '../words/say.js'

interface Shown {
  readonly version: string
  readonly words: string
  readonly speaker: string
  /** `null` where nothing was asked yet. */
  readonly answer: QuoteAnswer | null
}

const MATCHES: Readonly<Record<QuoteFound['match'], Key>> = { exact: 'quote.matchExact', cut: 'quote.matchCut', part: 'quote.matchPart', near: 'quote.matchNear' }

/** Did somebody say it: the form, and the answer. */
export function QuotePage({ version, words, speaker, answer }: Shown) {
  return (
    <Layout title={answer === null ? t('quote.title') : t('quote.titleOf', { words: words.slice(0, 60) })} section="search" version={version} {...(answer !== null && { linked: (desk: string) => statementsPage('SearchResultsPage', 'Did they say it?', answer.items, desk) })}>
      <div class="opening">
        <h1>{t('quote.title')}</h1>
        <p class="tally">{t('quote.explained')}</p>
      </div>
      <form class="quote-form" action={urls.quote()} method="get">
        <p class="field wide"><label for="words">{t('quote.words')}</label><textarea id="words" name="words" rows={3} required>{words}</textarea></p>
        <p class="field"><label for="by">{t('quote.speaker')}</label><input id="by" type="text" name="speaker" value={speaker} /></p>
        <p class="field"><button type="submit">{t('quote.submit')}</button></p>
      </form>
      {answer === null ? null : <Answer answer={answer} />}
    </Layout>
  )
}

function Answer({ answer: { verdict, verbatim, speaker, items, total, more } }: { readonly answer: QuoteAnswer }) {
  const toSearch = (words: Child[]) => <a href={urls.search()}>{words}</a>
  const own = ['exact', 'cut', 'part', 'near'].includes(verdict)
  return (
    <section class="same-words" aria-labelledby="verdict">
      <div role="status"><h2 id="verdict" class={verdict === 'exact' ? 'verdict' : 'verdict doubt-word'}>{own && !verbatim ? t('quote.inOwnWords', { verdict: t(`quote.${verdict}`) }) : t(`quote.${verdict}`)}</h2></div>
      {verdict === 'none' ? <p class="empty">{speaker === null ? rich('quote.nobody', { a: toSearch }) : rich('quote.nobodyNorThem', { speaker: <bdi>{speaker}</bdi>, a: toSearch })}</p> : (
        <>
          <p class="aside">
            {items.length < total ? t(more ? 'quote.foundMoreFirst' : 'quote.foundFirst', { n: total, shown: items.length }) : t(more ? 'quote.foundMore' : 'quote.found', { n: total })}{' '}
            {rich('quote.legend', { del: (words) => <del>{words}</del>, ins: (words) => <ins>{words}</ins>, around: (words) => <span class="around">{words}</span> })}
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
        <span class="label relation">{verbatim ? t(MATCHES[match]) : t('quote.matchInOwnWords', { match: t(MATCHES[match]) })}</span>
        {told === 'said' ? null : <span class="label doubt">{t(told === 'denied' ? 'quote.isDenied' : 'quote.isAsked')}</span>}
        {by === 'asked' ? null : <span class="label doubt">{t(by === 'another' ? 'quote.another' : 'quote.notKnown')}</span>}
        <FormLabel {...statement} />
        <a class="label" href={urls.statement(statement.id)}>{t('quote.permalink')}</a>
        <a class="label" href={urls.sameWords(statement.id)}>{t('quote.elsewhere')}</a>
      </p>
    </li>
  )
}
