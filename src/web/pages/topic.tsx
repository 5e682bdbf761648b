import { useContext } from 'hono/jsx'
import { dateInWords } from '../words/dates.js'
import { contentInWords, shortened } from '../../export/excerpt.js'
import { statementLinksPage } from '../../export/schema-org-pages.js'
import type { TopicRemark } from '../../model/remark.js'
import type { Search } from '../../model/search.js'
import type { KeptTopic, TopicShown, TopicSpeaker, TopicStatement } from '../../record/ledger.js'
import type { Editor } from '../editor.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { Entry } from '../parts/entry.js'
import { Caveats, FormLabel } from '../parts/labels.js'
import { Layout } from '../parts/layout.js'
import { QuotePieces } from '../parts/quote-pieces.js'
import { RemarkLog } from '../parts/remark-log.js'
import { listed } from '../words/lists.js'
import { SearchInWords } from '../parts/search-in-words.js'
import { HeldBy, Who } from '../parts/who.js'
import { urls } from '../urls.js'
import { langAttribute } from '../view/language.js'
import { count, counted } from '../view/numbers.js'
import { VisitContext } from '../visit.js'

/** Speakers that stand side by side, and statements of each; the others are led to, such that the page stays light. */
const BESIDE = 6
const FIRST = 6
/** Statements of one speaker on a page of theirs. */
const OF_ONE = 40
/** Speakers that are named besides. */
const NAMED = 60
/** UTF-16 code units of a statement that a column shows. */
const MOST_WORDS = 420

/** A topic: each speaker's statements in order, side by side, and what changed in their wording. */
export function TopicPage({ version, shown, log, editor, only }: { readonly version: string; readonly shown: TopicShown; readonly log: KeptTopic['log']; readonly editor: Editor; /** One speaker’s alone, from a place on. */ readonly only: { readonly key: string; readonly at: number } | null }) {
  const { mayWrite } = useContext(VisitContext)
  const { topic, speakers, total, more, since } = shown
  const changed = speakers.reduce((sum, { statements }) => sum + statements.filter(({ since: before }) => before !== null && !before.same).length, 0)
  return (
    <Layout title={topic.name} section="none" version={version} feeds={{ atom: urls.searchAtom(topic.search), json: urls.searchFeed(topic.search) }} linked={(desk) => statementLinksPage(topic.name, listedOn(speakers, only), desk)}>
      <article class="topic">
        <header class="opening">
          <p class="kicker">Topic{topic.ended ? <span class="doubt-word">, ended</span> : null}</p>
          <h1><bdi>{topic.name}</bdi></h1>
          {topic.note === '' ? null : <p class="topic-note" dir="auto">{topic.note}</p>}
          <p class="tally" role="status">
            {more ? 'More than ' : null}{counted(total, 'statement')} by <SearchInWords search={topic.search} />{shown.shown < total ? `; the newest ${count(shown.shown)} are here` : null}, each speaker’s oldest first.
            {changed === 0 ? null : ` ${counted(changed, 'is', 'are')} in other words than an earlier one of the same speaker.`}
          </p>
          <p class="aside">
            <a href={urls.topics()}>All topics</a> · <a href={urls.timeline({ search: topic.search })}>As a timeline</a> · Follow it: <a href={urls.searchAtom(topic.search)}>Atom</a>, <a href={urls.searchFeed(topic.search)}>JSON Feed</a>
            {mayWrite ? <> · <a href={urls.changeTopic(topic.of)}>Change or end it</a></> : null}
          </p>
          <form class="since" method="get" action={urls.topic(topic.of)}>
            <p class="field"><label for="since">New since</label> <input id="since" name="since" value={since?.at.slice(0, 10) ?? ''} placeholder="2031-12-24" inputmode="numeric" class="short" /></p>
            <p class="field"><button type="submit" class="small">Show</button></p>
          </form>
        </header>
        <Fresh since={since} search={topic.search} />
        {only !== null ? <OnlyOne of={speakers.find(({ key }) => key === only.key)} topic={topic} at={only.at} /> : speakers.length === 0 ? <p class="empty">Nothing is on record of it yet.</p> : (
          <>
            {changed === 0 ? null : <p class="aside legend-diff"><del>struck through</del>: said before, left out now; <ins>underlined</ins>: put in.</p>}
            <div class="side-by-side">{speakers.slice(0, BESIDE).map((of) => <Column of={of} topic={topic} />)}</div>
            {speakers.length <= BESIDE ? null : (
              <p class="more-speakers">{counted(speakers.length - BESIDE, 'more speaker')}: {listed(speakers.slice(BESIDE, BESIDE + NAMED).map(({ key, name, statements }) => (key === null ? <span class="doubt">not known</span> : <><a href={urls.topic(topic.of, { speaker: key })}><bdi>{name}</bdi></a> <span class="amount">{count(statements.length)}</span></>)))}{speakers.length > BESIDE + NAMED ? ' and others' : null}</p>
            )}
          </>
        )}
        <RemarkLog log={log} told={told} editor={editor} title="Its log" />
      </article>
    </Layout>
  )
}

function told({ name, search, ended }: TopicRemark) {
  return <>{ended ? 'Ended ' : 'Pinned '}“<bdi>{name}</bdi>”, <SearchInWords search={search} /></>
}

/** The statements that stand on the page. */
function listedOn(speakers: readonly TopicSpeaker[], only: { readonly key: string; readonly at: number } | null): readonly TopicStatement[] {
  if (only !== null) return speakers.find(({ key }) => key === only.key)?.statements.slice(only.at, only.at + OF_ONE) ?? []
  return speakers.slice(0, BESIDE).flatMap(({ statements }) => statements.slice(0, FIRST))
}

/** New statements that the page shows. */
const NEW = 12

function Fresh({ since, search }: Pick<TopicShown, 'since'> & { readonly search: Search }) {
  if (since === null) return null
  return (
    <section class="fresh" aria-labelledby="fresh">
      <h2 id="fresh">{since.items.length === 0 ? 'Nothing is' : `${since.more ? 'At least ' : ''}${counted(since.items.length, 'statement')}`} new since {dateInWords(since.at.slice(0, 10))}</h2>
      {since.items.length === 0 ? null : <ol class="entries results" role="list">{since.items.slice(0, NEW).map((of) => <Entry of={of} withArticle />)}</ol>}
      {since.items.length <= NEW ? null : <p class="more"><a href={urls.searchOf({ ...search, sort: 'added', oldest: false })}>All, what was added last first</a></p>}
    </section>
  )
}

/** One speaker's statements, from a place on. */
function OnlyOne({ of, topic, at }: { readonly of: TopicSpeaker | undefined; readonly topic: TopicRemark; readonly at: number }) {
  const all = <a href={urls.topic(topic.of)}>All speakers of this topic</a>
  if (of === undefined) return <p class="empty">Nothing of theirs is here. {all}</p>
  const { key, name, statements } = of
  return (
    <section class="side only">
      <h2>{key === null ? null : <a href={urls.speaker(key)}><bdi>{name}</bdi></a>} <span class="amount">{count(statements.length)}</span></h2>
      <ol role="list">{statements.slice(at, at + OF_ONE).map((one) => <Said of={one} />)}</ol>
      <p class="onward">{all}{at + OF_ONE >= statements.length ? null : <> · <a href={urls.topic(topic.of, { speaker: key ?? undefined, at: at + OF_ONE })}>Later ones</a></>}</p>
    </section>
  )
}

function Column({ of: { key, name, statements }, topic }: { readonly of: TopicSpeaker; readonly topic: TopicRemark }) {
  return (
    <section class="side">
      <h2>{key === null ? <span class="doubt">Speaker not known</span> : <a href={urls.speaker(key)}><bdi>{name}</bdi></a>} <span class="amount">{count(statements.length)}</span></h2>
      <ol role="list">{statements.slice(0, FIRST).map((one) => <Said of={one} />)}</ol>
      {statements.length <= FIRST ? null : (
        <p class="more">{key === null ? `${count(statements.length - FIRST)} more` : <a href={urls.topic(topic.of, { speaker: key, at: FIRST })}>{count(statements.length - FIRST)} later<span class="unseen"> by {name}</span></a>}</p>
      )}
    </section>
  )
}

function Said({ of: { statement, holders, article, day, dayIs, since } }: { readonly of: TopicStatement }) {
  return (
    <li class={`entry ${statement.form}`}>
      <p class="entry-place">{day === null ? <span class="unknown">day not known</span> : <><time datetime={day}>{dateInWords(day)}</time>{dayIs === 'published' ? ' (published)' : null}</>}</p>
      <HeldBy holders={holders} />
      {holders.length > 0 || statement.negated || statement.speakers.length !== 1 ? <p class="entry-who"><Who statement={statement} article={article} /></p> : null}
      <p class="entry-words" dir="auto" {...langAttribute(article.language)}>
        {since === null || since.same
          ? <a href={urls.statement(statement.id)}>{shortened(contentInWords(article.text, statement.content), MOST_WORDS)}</a>
          : <QuotePieces pieces={since.pieces} />}
      </p>
      {since === null ? null : <p class="changed-since"><a href={urls.statement(since.statement)}>{since.same ? 'The same words' : 'Beside'} {since.day === null ? 'earlier' : `${since.same ? 'on' : 'what was said'} ${since.same ? '' : 'on '}${dateInWords(since.day)}`}</a></p>}
      <p class="entry-notes"><FormLabel {...statement} /><Caveats statement={statement} blocks={article.blocks} />{since === null || since.same ? null : <a class="label" href={urls.statement(statement.id)}>Permalink</a>}</p>
      <p class="entry-place">{dayIs === 'published' ? article.outlet === null ? null : <><bdi class="outlet">{article.outlet}</bdi> · </> : <><OutletAndDate article={article} /> · </>}<ArticleLink article={article} to={urls.words(article.id, statement.id)} /></p>
    </li>
  )
}
