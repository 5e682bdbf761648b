import { useContext } from 'hono/jsx'
import { contentInWords, shortened } from '../../export/excerpt.js'
import { statementsPage } from '../../export/schema-org-pages.js'
import { DEEDS } from '../../export/to-edits.js'
import type { KeptCorrection, KeptReading, SourceWithCondition, StatementInArticle } from '../../record/ledger.js'
import { Entry } from '../parts/entry.js'
import { ArticleLink, OutletAndDate, titleOf } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { SearchForm } from '../parts/search-form.js'
import { listed } from '../parts/speaker-name.js'
import { Who } from '../parts/who.js'
import { urls } from '../urls.js'
import { dateInWords, timeInWords } from '../../export/dates-in-words.js'
import { runs } from '../view/grouped.js'
import { langAttribute } from '../view/language.js'
import { count, counted } from '../view/numbers.js'
import { confidenceInWords } from '../view/words.js'
import { VisitContext } from '../visit.js'

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
    <Layout title="Newest statements" section="front" version={version} feeds={{ atom: urls.searchAtom({}), json: urls.searchFeed({}) }} linked={(desk) => statementsPage('CollectionPage', 'Newest statements', added, desk)}>
      <div class="opening front-opening">
        <h1>Newest statements</h1>
        <p class="tally">
          <a href={urls.search()}>{counted(counts.statements, 'statement')}</a> by{' '}
          <a href={urls.speakers()}>{counted(counts.speakers, 'speaker')}</a> in{' '}
          <a href={urls.articles()}>{counted(counts.articles, 'article')}</a>
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
        <h2 id="added" class="rubric">Newest added</h2>
        {fitting.map(({ items }) => <Group items={items} most={most} />)}
        <p class="onward">
          <a href={urls.searchOf({ sort: 'added' })}>All, newest added first</a>
          {copies + doubtful === 0 ? null : <span class="aside"> Left out here: {listed([
            ...(copies === 0 ? [] : [<a href={urls.searchOf({ copies: true })}>{count(copies)} in copies of one text</a>]), ...(doubtful === 0 ? [] : [<a href={urls.searchOf({ confidence: 'low', sort: 'added' })}>{count(doubtful)} that the reading is not sure of</a>]),
          ])}, and <a href={urls.searchOf({ topics: true })}>what was only spoken of</a>.</span>}
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
        <section aria-labelledby="said"><h2 id="said" class="rubric">Newest said</h2>
          <ul class="brief" role="list">{said.map(({ statement, article }) => (
            <li>
              <p class="kicker">{statement.saidAt?.value === null || statement.saidAt === null ? null : <time datetime={statement.saidAt.value}>{dateInWords(statement.saidAt.value)}</time>}</p>
              <p><Who statement={statement} article={article} />: <a class="brief-words" href={urls.statement(statement.id)} dir="auto" {...langAttribute(article.language)}>{shortened(contentInWords(article.text, statement.content), BRIEF)}</a></p>
            </li>
          ))}</ul>
          <p class="more"><a href={urls.searchOf({ sort: 'said' })}>All by the day on which they were said</a></p>
        </section>
      )}
      {changed.length === 0 ? null : (
        <section aria-labelledby="changed"><h2 id="changed" class="rubric">Pages that changed</h2>
          <ul class="brief" role="list">{changed.map(({ article }) => <li><p class="kicker"><OutletAndDate article={article} /></p><p><a href={urls.changes(article.id)}><bdi {...langAttribute(article.language)}>{titleOf(article)}</bdi></a></p></li>)}</ul>
        </section>
      )}
      {corrected.length === 0 ? null : (
        <section aria-labelledby="corrected"><h2 id="corrected" class="rubric">Corrected</h2>
          <ul class="brief" role="list">{corrected.map(({ correction: { id, editor, at, is, target } }) => (
            <li><p class="kicker"><time datetime={at}>{timeInWords(at)}</time></p><p><bdi>{editor}</bdi> {DEEDS[is]}: <a href={urls.correction(id)}>“<bdi>{shortened(target.quote.exact.replace(/\s+/g, ' '), BRIEF)}</bdi>”</a></p></li>
          ))}</ul>
          <p class="more"><a href={urls.corrections()}>All corrections</a></p>
        </section>
      )}
      {trouble.length === 0 ? null : (
        <section aria-labelledby="trouble"><h2 id="trouble" class="rubric">Sources in trouble</h2>
          <ul class="brief" role="list">{trouble.slice(0, BESIDE).map(({ id, url, title, condition, state }) => (
            <li><p><a href={urls.source(id)}><bdi>{title ?? url}</bdi></a> <span class="label doubt">{condition === 'failing' ? 'can’t be had' : 'names nothing new for a week'}</span></p>{state.problem === null ? null : <p class="aside">{state.problem}</p>}</li>
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
      <p class="kicker"><OutletAndDate article={article} />{byMachine ? <> · <span class="label translated"><span aria-hidden="true">⇄ </span>machine-translated</span></> : null}</p>
      <h3><ArticleLink article={article} /></h3>
      <ul class="entries" role="list">{items.slice(0, most).map((of) => <Entry of={of} withArticle={false} translated={!byMachine} />)}</ul>
      {more > 0 ? (
        <p class="more">
          <a href={urls.article(article.id)}>{count(more)} more in this article<span class="unseen">: {article.title}</span></a>
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
      <p>Nothing is on record yet.</p>
      {busy ? <p>Pages that were added are <a href={urls.progress()}>in progress</a>.</p> : null}
      {mayAdd ? <p><a href={urls.add()}>Add pages</a> here, by their addresses, as text or as files, or <a href={urls.sources()}>follow sources</a>. From a terminal:</p> : <p>Add pages from a terminal, then load this page again:</p>}
      <pre tabindex={0}><code>npx onrecord add page.html</code></pre>
      <p>Nothing leaves this machine but the addresses that you ask for.</p>
    </div>
  )
}

function NothingSaid() {
  return (
    <div class="empty">
      <p>There are articles in this ledger, but no statement was found in them.</p>
      <p><a href={urls.articles()}>See the articles</a></p>
    </div>
  )
}
