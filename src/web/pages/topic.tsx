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
import { count } from '../view/numbers.js'
import { VisitContext } from '../visit.js'
import { rich, t } from '../words/say.js'

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
  const found = rich(more ? 'topic.foundMore' : 'topic.found', { n: total, search: <SearchInWords search={topic.search} /> })
  return (
    <Layout title={topic.name} section="none" version={version} feeds={{ atom: urls.searchAtom(topic.search), json: urls.searchFeed(topic.search) }} linked={(desk) => statementLinksPage(topic.name, listedOn(speakers, only), desk)}>
      <article class="topic">
        <header class="opening">
          <p class="kicker">{topic.ended ? rich('topic.kickerEnded', { ended: (words) => <span class="doubt-word">{words}</span> }) : t('topic.kicker')}</p>
          <h1><bdi>{topic.name}</bdi></h1>
          {topic.note === '' ? null : <p class="topic-note" dir="auto">{topic.note}</p>}
          <p class="tally" role="status">
            {shown.shown < total ? rich('topic.tallyNewest', { found, n: shown.shown }) : rich('topic.tally', { found })}
            {changed === 0 ? null : ` ${t('topic.changed', { n: changed })}`}
          </p>
          <p class="aside">
            <a href={urls.topics()}>{t('topic.all')}</a> · <a href={urls.timeline({ search: topic.search })}>{t('topic.asTimeline')}</a> · {rich('topic.follow', { atom: (words) => <a href={urls.searchAtom(topic.search)}>{words}</a>, json: (words) => <a href={urls.searchFeed(topic.search)}>{words}</a> })}
            {mayWrite ? <> · <a href={urls.changeTopic(topic.of)}>{t('topic.changeOrEnd')}</a></> : null}
          </p>
          <form class="since" method="get" action={urls.topic(topic.of)}>
            <p class="field"><label for="since">{t('topic.newSince')}</label> <input id="since" name="since" value={since?.at.slice(0, 10) ?? ''} placeholder="2031-12-24" inputmode="numeric" class="short" /></p>
            <p class="field"><button type="submit" class="small">{t('topic.show')}</button></p>
          </form>
        </header>
        <Fresh since={since} search={topic.search} />
        {only !== null ? <OnlyOne of={speakers.find(({ key }) => key === only.key)} topic={topic} at={only.at} /> : speakers.length === 0 ? <p class="empty">{t('topic.nothing')}</p> : (
          <>
            {changed === 0 ? null : <p class="aside legend-diff">{rich('topic.legend', { del: (words) => <del>{words}</del>, ins: (words) => <ins>{words}</ins> })}</p>}
            <div class="side-by-side">{speakers.slice(0, BESIDE).map((of) => <Column of={of} topic={topic} />)}</div>
            {speakers.length <= BESIDE ? null : (
              <p class="more-speakers">{rich(speakers.length > BESIDE + NAMED ? 'topic.moreSpeakersAndOthers' : 'topic.moreSpeakers', {
                n: speakers.length - BESIDE,
                list: <>{listed(speakers.slice(BESIDE, BESIDE + NAMED).map(({ key, name, statements }) => (key === null ? <span class="doubt">{t('topic.notKnown')}</span> : <><a href={urls.topic(topic.of, { speaker: key })}><bdi>{name}</bdi></a> <span class="amount">{count(statements.length)}</span></>)))}</>,
              })}</p>
            )}
          </>
        )}
        <RemarkLog log={log} told={told} editor={editor} title={t('topic.log')} />
      </article>
    </Layout>
  )
}

function told({ name, search, ended }: TopicRemark) {
  return rich(ended ? 'topic.ended' : 'topic.pinned', { name: <bdi>{name}</bdi>, search: <SearchInWords search={search} /> })
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
  const day = dateInWords(since.at.slice(0, 10))
  return (
    <section class="fresh" aria-labelledby="fresh">
      <h2 id="fresh">{since.items.length === 0 ? t('topic.freshNothing', { day }) : t(since.more ? 'topic.freshMore' : 'topic.fresh', { n: since.items.length, day })}</h2>
      {since.items.length === 0 ? null : <ol class="entries results" role="list">{since.items.slice(0, NEW).map((of) => <Entry of={of} withArticle />)}</ol>}
      {since.items.length <= NEW ? null : <p class="more"><a href={urls.searchOf({ ...search, sort: 'added', oldest: false })}>{t('topic.allFresh')}</a></p>}
    </section>
  )
}

/** One speaker's statements, from a place on. */
function OnlyOne({ of, topic, at }: { readonly of: TopicSpeaker | undefined; readonly topic: TopicRemark; readonly at: number }) {
  const all = <a href={urls.topic(topic.of)}>{t('topic.allSpeakers')}</a>
  if (of === undefined) return <p class="empty">{rich('topic.nothingOfTheirs', { all })}</p>
  const { key, name, statements } = of
  return (
    <section class="side only">
      <h2>{key === null ? null : <a href={urls.speaker(key)}><bdi>{name}</bdi></a>} <span class="amount">{count(statements.length)}</span></h2>
      <ol role="list">{statements.slice(at, at + OF_ONE).map((one) => <Said of={one} />)}</ol>
      <p class="onward">{all}{at + OF_ONE >= statements.length ? null : <> · <a href={urls.topic(topic.of, { speaker: key ?? undefined, at: at + OF_ONE })}>{t('topic.laterOnes')}</a></>}</p>
    </section>
  )
}

function Column({ of: { key, name, statements }, topic }: { readonly of: TopicSpeaker; readonly topic: TopicRemark }) {
  return (
    <section class="side">
      <h2>{key === null ? <span class="doubt">{t('topic.speakerUnknown')}</span> : <a href={urls.speaker(key)}><bdi>{name}</bdi></a>} <span class="amount">{count(statements.length)}</span></h2>
      <ol role="list">{statements.slice(0, FIRST).map((one) => <Said of={one} />)}</ol>
      {statements.length <= FIRST ? null : (
        <p class="more">{key === null ? t('topic.more', { n: statements.length - FIRST }) : <a href={urls.topic(topic.of, { speaker: key, at: FIRST })}>{rich('topic.later', { n: statements.length - FIRST, name, unseen: (words) => <span class="unseen">{words}</span> })}</a>}</p>
      )}
    </section>
  )
}

function Said({ of: { statement, holders, article, day, dayIs, since } }: { readonly of: TopicStatement }) {
  return (
    <li class={`entry ${statement.form}`}>
      <p class="entry-place">{day === null ? <span class="unknown">{t('topic.dayUnknown')}</span> : dayIs === 'published' ? rich('topic.published', { day: <time datetime={day}>{dateInWords(day)}</time> }) : <time datetime={day}>{dateInWords(day)}</time>}</p>
      <HeldBy holders={holders} />
      {holders.length > 0 || statement.negated || statement.speakers.length !== 1 ? <p class="entry-who"><Who statement={statement} article={article} /></p> : null}
      <p class="entry-words" dir="auto" {...langAttribute(article.language)}>
        {since === null || since.same
          ? <a href={urls.statement(statement.id)}>{shortened(contentInWords(article.text, statement.content), MOST_WORDS)}</a>
          : <QuotePieces pieces={since.pieces} />}
      </p>
      {since === null ? null : <p class="changed-since"><a href={urls.statement(since.statement)}>{since.day === null ? t(since.same ? 'topic.sameEarlier' : 'topic.besideEarlier') : t(since.same ? 'topic.sameOn' : 'topic.besideOn', { day: dateInWords(since.day) })}</a></p>}
      <p class="entry-notes"><FormLabel {...statement} /><Caveats statement={statement} blocks={article.blocks} />{since === null || since.same ? null : <a class="label" href={urls.statement(statement.id)}>{t('topic.permalink')}</a>}</p>
      <p class="entry-place">{dayIs === 'published' ? article.outlet === null ? null : <><bdi class="outlet">{article.outlet}</bdi> · </> : <><OutletAndDate article={article} /> · </>}<ArticleLink article={article} to={urls.words(article.id, statement.id)} /></p>
    </li>
  )
}
