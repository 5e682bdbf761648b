import { pageChangesPage } from '../../export/schema-org-compared.js'
import type { PageChange, PageChanges } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { Layout } from '../parts/layout.js'
import { urls } from '../urls.js'
import { timeInWords } from '../words/dates.js'
import { langAttribute } from '../view/language.js'
import { rich, t } from '../words/say.js'
import { HAVE_CHANGED } from './changes.js'

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
    <Layout title={t('changes.title')} section="articles" version={version} linked={(desk) => pageChangesPage(items, desk)}>
      <div class="opening">
        <h1>{t('changes.title')}</h1>
        <p class="tally">{rich('changes.pages', { atom: (words) => <a href={urls.changesAtom()}>{words}</a>, json: (words) => <a href={urls.changesFeed()}>{words}</a> })}</p>
      </div>
      <form class="quote-form" action={urls.pageChanges()} method="get">
        <p class="field"><label for="since">{t('changes.since')}</label><input id="since" type="date" name="since" value={since} {...problem === null ? {} : { 'aria-invalid': 'true', 'aria-describedby': 'since-problem' }} /></p>
        <p class="field"><button type="submit">{t('changes.show')}</button></p>
        {problem === null ? null : <p class="fault" id="since-problem">{problem}</p>}
      </form>
      {items.length === 0 ? <p class="empty">{t(isFirst ? 'changes.noPage' : 'changes.noMore')}</p> : <ol class="contents" role="list">{items.map((one) => <Change of={one} />)}</ol>}
      {next === null ? null : <p class="onward"><a rel="next" href={urls.pageChanges({ since, after: next })}>{t('changes.older')}</a></p>}
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
      {title === undefined ? null : <p class="entry-words changes" {...langAttribute(after.article.language)}><del>{rich('changes.before', { title: title.before ?? t('changes.none'), unseen: (words) => <span class="unseen">{words}</span> })}</del></p>}
      <p class="entry-notes">
        <span class={announced ? 'label' : 'label doubt'}>{t(announced ? 'changes.announced' : 'changes.unannounced')}</span>
        <span class="label">{t('changes.words', { n: removed, added })}</span>
        {quotes.map(([is, found]) => <span class="label">{t(HAVE_CHANGED[is], { n: found })}</span>)}
        <span class="label">{rich('changes.seenSince', { when: timeInWords(seenAt), time: (words) => <time datetime={seenAt}>{words}</time> })}</span>
      </p>
    </li>
  )
}
