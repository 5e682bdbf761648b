import { pageChangesPage } from '../../export/schema-org-compared.js'
import type { PageChange, PageChanges } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { langAttribute } from '../view/language.js'
import { counted } from '../view/numbers.js'

interface Shown {
  readonly version: string
  readonly changes: PageChanges
  /** As it was typed. */
  readonly since: string
  readonly problem: string | null
  readonly isFirst: boolean
}

/** Pages that were seen changed, what was added last first. */
export function PageChangesPage({ version, changes: { items, next }, since, problem, isFirst }: Shown) {
  return (
    <Layout title="What changed" section="articles" version={version} linked={(desk) => pageChangesPage(items, desk)}>
      <div class="opening">
        <h1>What changed</h1>
        <p class="tally">Pages that were seen with another text than before. To be followed as <a href={urls.changesAtom()}>Atom</a> or <a href={urls.changesFeed()}>JSON Feed</a>.</p>
      </div>
      <form class="quote-form" action={urls.pageChanges()} method="get">
        <p class="field"><label for="since">Since</label><input id="since" type="date" name="since" value={since} {...problem === null ? {} : { 'aria-invalid': 'true', 'aria-describedby': 'since-problem' }} /></p>
        <p class="field"><button type="submit">Show</button></p>
        {problem === null ? null : <p class="fault" id="since-problem">{problem}</p>}
      </form>
      {items.length === 0 ? <p class="empty">{isFirst ? 'No page was seen changed.' : 'There is none any more.'}</p> : <ol class="contents" role="list">{items.map((one) => <Change of={one} />)}</ol>}
      {next === null ? null : <p class="onward"><a rel="next" href={urls.pageChanges({ since, after: next })}>Older ones</a></p>}
    </Layout>
  )
}

function Change({ of: { seenAt, announced, removed, added, comparison: { before, after, facts, statements } } }: { readonly of: PageChange }) {
  const title = facts.find(({ of }) => of === 'title')
  const quotes = (['appeared', 'vanished', 'reworded'] as const).map((is) => [is, statements.filter((one) => one.is === is).length] as const).filter(([, found]) => found > 0)
  return (
    <li>
      <p class="kicker"><OutletAndDate article={after.article} /></p>
      <h2><ArticleLink article={after.article} to={urls.changes(after.article.id, before.article.id)} /></h2>
      {title === undefined ? null : <p class="entry-words changes" {...langAttribute(after.article.language)}><del><span class="unseen">headline before: </span>{title.before ?? 'none'}</del></p>}
      <p class="entry-notes">
        <span class={announced ? 'label' : 'label doubt'}>{announced ? 'told by a notice on the page' : 'not told on the page'}</span>
        <span class="label">{counted(removed, 'word')} out, {added} in</span>
        {quotes.map(([is, found]) => <span class="label">{counted(found, 'statement')} {is}</span>)}
        <span class="label">seen so since <time datetime={seenAt}>{timeInWords(seenAt)}</time></span>
      </p>
    </li>
  )
}
