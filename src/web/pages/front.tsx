import { useContext } from 'hono/jsx'
import { contentInWords, shortened } from '../../export/excerpt.js'
import { statementsPage } from '../../export/schema-org-pages.js'
import type { KeptCorrection, KeptReading, SourceWithCondition, StatementInArticle } from '../../record/ledger.js'
import { Entry } from '../parts/entry.js'
import { ArticleLink, OutletAndDate, titleOf } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { SearchForm } from '../parts/search-form.js'
import { listed } from '../words/lists.js'
import { Who } from '../parts/who.js'
import { urls } from '../urls.js'
import { dateInWords, timeInWords } from '../words/dates.js'
import { runs } from '../view/grouped.js'
import { langAttribute } from '../view/language.js'
import { confidenceInWords } from '../view/words.js'
import { VisitContext } from '../visit.js'
import { InEnglish } from '../words/in-english.js'
import { rich, t } from '../words/say.js'

/** How many of the newest statements the front page is made from. */
export const NEWEST = 60
/** Entries of each list beside them. */
export const BESIDE = 6
/** Statements shown of one article, when there are others to show. */
const OF_ONE_ARTICLE = 4
/** Statements that make a full front page. */
const FULL = 20
/** Characters of what is listed beside. */
const BRIEF = 110

export interface FrontShown {
  readonly counts: { readonly articles: number; readonly statements: number; readonly speakers: number }
  /** The newest that were added, in nobody else's words. */
  readonly added: readonly StatementInArticle[]
  /** The newest by when they were said. */
  readonly said: readonly StatementInArticle[]
  /** How many stand in copies of a text that has them too. */
  readonly copies: number
  readonly changed: readonly KeptReading[]
  readonly corrected: readonly KeptCorrection[]
  readonly sources: readonly SourceWithCondition[]
}

export function FrontPage({ version, ...shown }: FrontShown & { readonly version: string }) {
  const { counts, added } = shown
  return (
    <Layout title={t('front.title')} section="front" version={version} feeds={{ atom: urls.searchAtom({}), json: urls.searchFeed({}) }} linked={(desk) => statementsPage('CollectionPage', 'Newest statements', added, desk)}>
      <div class="opening front-opening">
        <h1>{t('front.title')}</h1>
        <p class="tally">
          {rich('front.tally', {
            n: counts.statements, people: counts.speakers, pages: counts.articles,
            statements: (words) => <a href={urls.search()}>{words}</a>, speakers: (words) => <a href={urls.speakers()}>{words}</a>, articles: (words) => <a href={urls.articles()}>{words}</a>,
          })}
        </p>
      </div>
      <SearchForm place="page" />
      {counts.articles === 0 ? <EmptyLedger /> : added.length === 0 ? <NothingSaid /> : <Newest {...shown} />}
    </Layout>
  )
}

function Newest({ added, copies, ...beside }: FrontShown) {
  const sure = added.filter(({ statement }) => !confidenceInWords(statement.confidence).low || statement.edited !== undefined)
  const doubtful = added.length - sure.length
  const groups = runs(sure, ({ article }) => article.id)
  const most = Math.max(OF_ONE_ARTICLE, Math.floor(FULL / Math.max(1, groups.length)))
  // As many articles as fill the page: the rest is a search away.
  let room = FULL
  const fitting = groups.filter(({ items }, i) => {
    const fits = i === 0 || room > 0
    room -= Math.min(items.length, most) + 1
    return fits
  })
  return (
    <div class="front">
      <section class="front-added" aria-labelledby="added">
        <h2 id="added" class="rubric">{t('front.added')}</h2>
        {fitting.map(({ items }) => <Group items={items} most={most} />)}
        <p class="onward">
          <a href={urls.searchOf({ sort: 'added' })}>{t('front.allAdded')}</a>
          {copies + doubtful === 0 ? null : <span class="aside"> {rich('front.leftOut', {
            what: listed([
              ...(copies === 0 ? [] : [<a href={urls.searchOf({ copies: true })}>{t('front.inCopies', { n: copies })}</a>]), ...(doubtful === 0 ? [] : [<a href={urls.searchOf({ confidence: 'low', sort: 'added' })}>{t('front.unsure', { n: doubtful })}</a>]),
            ]),
            topics: (words) => <a href={urls.searchOf({ topics: true })}>{words}</a>,
          })}</span>}
        </p>
      </section>
      <Beside {...beside} />
    </div>
  )
}

function Beside({ said, changed, corrected, sources }: Omit<FrontShown, 'added' | 'copies'>) {
  const trouble = sources.filter(({ condition }) => condition === 'failing' || condition === 'silent')
  return (
    <div class="front-beside">
      {said.length === 0 ? null : (
        <section aria-labelledby="said"><h2 id="said" class="rubric">{t('front.said')}</h2>
          <ul class="brief" role="list">{said.map(({ statement, article }) => (
            <li>
              <p class="kicker">{statement.saidAt?.value === null || statement.saidAt === null ? null : <time datetime={statement.saidAt.value}>{dateInWords(statement.saidAt.value)}</time>}</p>
              <p>{rich('front.whoSaid', {
                who: <Who statement={statement} article={article} />,
                words: <a class="brief-words" href={urls.statement(statement.id)} dir="auto" {...langAttribute(article.language)}>{shortened(contentInWords(article.text, statement.content), BRIEF)}</a>,
              })}</p>
            </li>
          ))}</ul>
          <p class="more"><a href={urls.searchOf({ sort: 'said' })}>{t('front.allSaid')}</a></p>
        </section>
      )}
      {changed.length === 0 ? null : (
        <section aria-labelledby="changed"><h2 id="changed" class="rubric">{t('front.changed')}</h2>
          <ul class="brief" role="list">{changed.map(({ article }) => <li><p class="kicker"><OutletAndDate article={article} /></p><p><a href={urls.changes(article.id)}><bdi {...langAttribute(article.language)}>{titleOf(article)}</bdi></a></p></li>)}</ul>
        </section>
      )}
      {corrected.length === 0 ? null : (
        <section aria-labelledby="corrected"><h2 id="corrected" class="rubric">{t('front.corrected')}</h2>
          <ul class="brief" role="list">{corrected.map(({ correction: { id, editor, at, is, target } }) => (
            <li><p class="kicker"><time datetime={at}>{timeInWords(at)}</time></p><p>{rich('front.deed', {
              deed: rich(`deeds.${is}`, { editor: <bdi>{editor}</bdi> }), words: <bdi>{shortened(target.quote.exact.replace(/\s+/g, ' '), BRIEF)}</bdi>, a: (words) => <a href={urls.correction(id)}>{words}</a>,
            })}</p></li>
          ))}</ul>
          <p class="more"><a href={urls.corrections()}>{t('front.allCorrections')}</a></p>
        </section>
      )}
      {trouble.length === 0 ? null : (
        <section aria-labelledby="trouble"><h2 id="trouble" class="rubric">{t('front.trouble')}</h2>
          <ul class="brief" role="list">{trouble.slice(0, BESIDE).map(({ id, url, title, condition, state }) => (
            <li><p><a href={urls.source(id)}><bdi>{title ?? url}</bdi></a> <span class="label doubt">{t(condition === 'failing' ? 'front.failing' : 'front.silent')}</span></p>{state.problem === null ? null : <p class="aside"><InEnglish>{state.problem}</InEnglish></p>}</li>
          ))}</ul>
        </section>
      )}
    </div>
  )
}

function Group({ items, most }: { readonly items: readonly StatementInArticle[]; readonly most: number }) {
  const article = items[0]?.article
  if (article === undefined) return null
  const more = items.length - most
  // Said once of the whole page.
  const byMachine = items.every(({ statement }) => statement.translatedBy === 'machine')
  return (
    <section class="group">
      <p class="kicker"><OutletAndDate article={article} />{byMachine ? <> · <span class="label translated"><span aria-hidden="true">⇄ </span>{t('labels.byMachine')}</span></> : null}</p>
      <h3><ArticleLink article={article} /></h3>
      <ul class="entries" role="list">{items.slice(0, most).map((of) => <Entry of={of} withArticle={false} translated={!byMachine} />)}</ul>
      {more > 0 ? (
        <p class="more">
          <a href={urls.article(article.id)}>{rich('front.moreInArticle', { n: more, title: article.title, unseen: (words) => <span class="unseen">{words}</span> })}</a>
        </p>
      ) : null}
    </section>
  )
}

function EmptyLedger() {
  const { queue, mayAdd } = useContext(VisitContext)
  const busy = queue !== null && queue.working + queue.waiting + queue.failed > 0
  return (
    <div class="empty">
      <p>{t('front.nothing')}</p>
      {busy ? <p>{rich('front.inProgress', { a: (words) => <a href={urls.progress()}>{words}</a> })}</p> : null}
      {mayAdd ? <p>{rich('front.howToAdd', { add: (words) => <a href={urls.add()}>{words}</a>, sources: (words) => <a href={urls.sources()}>{words}</a> })}</p> : <p>{t('front.fromTerminal')}</p>}
      <pre tabindex={0}><code>npx onrecord add page.html</code></pre>
      <p>{t('front.private')}</p>
    </div>
  )
}

function NothingSaid() {
  return (
    <div class="empty">
      <p>{t('front.noStatement')}</p>
      <p><a href={urls.articles()}>{t('front.seeArticles')}</a></p>
    </div>
  )
}
