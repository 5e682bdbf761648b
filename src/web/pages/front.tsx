import { useContext } from 'hono/jsx'
import type { StatementInArticle } from '../../record/ledger.js'
import { Entry } from '../parts/entry.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { SearchForm } from '../parts/search-form.js'
import { urls } from '../urls.js'
import { runs } from '../view/grouped.js'
import { count, counted } from '../view/numbers.js'
import { VisitContext } from '../visit.js'

/** How many of the newest statements the front page is made from. */
export const NEWEST = 60
/** Statements shown of one article, when there are others to show. */
const OF_ONE_ARTICLE = 4
/** Statements that make a full front page. */
const FULL = 24

interface Front {
  readonly version: string
  readonly newest: readonly StatementInArticle[]
  readonly counts: { readonly articles: number; readonly statements: number; readonly speakers: number }
}

export function FrontPage({ version, newest, counts }: Front) {
  return (
    <Layout title="Newest statements" section="front" version={version}>
      <div class="opening">
        <h1>Newest statements</h1>
        <p class="tally">
          <a href={urls.search()}>{counted(counts.statements, 'statement')}</a> by{' '}
          <a href={urls.speakers()}>{counted(counts.speakers, 'speaker')}</a> in{' '}
          <a href={urls.articles()}>{counted(counts.articles, 'article')}</a>
        </p>
      </div>
      <SearchForm place="page" />
      {counts.articles === 0 ? <EmptyLedger /> : newest.length === 0 ? <NothingSaid /> : <Newest statements={newest} />}
    </Layout>
  )
}

function Newest({ statements }: { readonly statements: readonly StatementInArticle[] }) {
  // What stands in somebody's words stands in theirs here already.
  const groups = runs(statements.filter(({ holders }) => holders.length === 0), ({ article }) => article.id)
  const most = Math.max(OF_ONE_ARTICLE, Math.floor(FULL / groups.length))
  return (
    <>
      <div class="columns">
        {groups.map(({ items }) => <Group items={items} most={most} />)}
      </div>
      <p class="onward"><a href={urls.search()}>All statements, newest first</a></p>
    </>
  )
}

function Group({ items, most }: { readonly items: readonly StatementInArticle[]; readonly most: number }) {
  const article = items[0]?.article
  if (article === undefined) return null
  const more = items.length - most
  return (
    <section class="group">
      <p class="kicker"><OutletAndDate article={article} /></p>
      <h2><ArticleLink article={article} /></h2>
      <ul class="entries" role="list">{items.slice(0, most).map((of) => <Entry of={of} withArticle={false} />)}</ul>
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
