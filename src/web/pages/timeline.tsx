import { useContext, type Child } from 'hono/jsx'
import { saidAtInWords } from '../../export/dates-in-words.js'
import { dateInWords } from '../words/dates.js'
import { contentInWords, shortened } from '../../export/excerpt.js'
import { statementLinksPage } from '../../export/schema-org-pages.js'
import type { TimelineDates } from '../../model/timeline-dates.js'
import type { EventRemark } from '../../model/remark.js'
import { TIMELINE_LIMITS, type DateEntry, type StatementEntry, type Timeline } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate } from '../parts/article-line.js'
import { AsWritten } from '../parts/facts.js'
import { Caveats, FormLabel } from '../parts/labels.js'
import { Layout } from '../parts/layout.js'
import { TimelineFigure } from '../parts/timeline-figure.js'
import { HeldBy, Who } from '../parts/who.js'
import { urls, type TimelineAsked } from '../urls.js'
import { langAttribute } from '../view/language.js'
import { dayAnchor, groupedByDay } from '../view/timeline.js'
import { VisitContext } from '../visit.js'
import { InEnglish } from '../words/in-english.js'
import type { Key } from '../words/messages.js'
import { rich, t } from '../words/say.js'

const MOST_WORDS = 300
/** Entries that one page shows: more would make it heavy. */
export const ENTRIES_A_PAGE = 30

const CHOICES: readonly (readonly [TimelineDates, Key])[] = [['pages', 'timeline.ofPages'], ['statements', 'timeline.ofStatements'], ['none', 'timeline.ofNone']]

/** Statements and the dates that pages give, by day. `what`: what it is of. */
export function TimelinePage({ version, of, what, dates, timeline, at }: { readonly version: string; readonly of: TimelineAsked; readonly what: { readonly title: string; readonly link: Child }; readonly dates: TimelineDates; readonly timeline: Timeline; /** From which entry on. */ readonly at: number }) {
  const { entries, statements, articles, moreDates } = timeline
  const given = entries.filter(({ is }) => is === 'date').length
  const here = entries.slice(at, at + ENTRIES_A_PAGE)
  const days = groupedByDay(here)
  const pageOf = (index: number) => Math.floor(index / ENTRIES_A_PAGE) * ENTRIES_A_PAGE
  const looked = articles.read === articles.total ? t('timeline.lookedAll', { n: articles.total }) : t('timeline.lookedSome', { read: articles.read, n: articles.total })
  const urlOf = (day: string) => `${urls.timeline({ ...of, dates, at: pageOf(entries.findIndex((one) => one.day === day)) })}#${dayAnchor(day)}`
  return (
    <Layout title={t('timeline.titleOf', { what: what.title })} section="none" version={version} linked={(desk) => statementLinksPage(`Timeline: ${what.title}`, here.flatMap((entry) => (entry.is === 'statement' ? [entry.found] : [])), desk)}>
      <article class="timeline">
        <header class="opening">
          <p class="kicker">{t('timeline.title')}</p>
          <h1>{what.link}</h1>
          <p class="tally" role="status">
            {t('timeline.tally', { n: statements.shown, dates: given })}
          </p>
          <p class="aside">
            {statements.shown < statements.total || statements.more ? `${t(statements.more ? 'timeline.newestOfMore' : 'timeline.newestOf', { n: statements.total })} ` : null}
            {dates === 'none' ? null : `${moreDates ? t('timeline.lookedFirst', { looked, n: TIMELINE_LIMITS.dates }) : `${looked}.`} `}
            {t('timeline.noProgram')}
          </p>
          <p class="aside">{rich('timeline.dates', { choices: <>{CHOICES.map(([choice, words], i) => <>{i > 0 ? ' · ' : null}{choice === dates ? <strong>{t(words)}</strong> : <a href={urls.timeline({ ...of, dates: choice })}>{t(words)}</a>}</>)}</> })}</p>
        </header>
        {entries.length === 0 ? <p class="empty">{t('timeline.empty')}</p> : <TimelineFigure entries={entries} urlOf={urlOf} />}
        {days.map(({ day, entries: own }) => (
          <section class="day" aria-labelledby={dayAnchor(day)}>
            <h2 id={dayAnchor(day)}>{day === null ? t('timeline.dayUnknown') : <time datetime={day}>{dateInWords(day)}</time>}</h2>
            <ol role="list">{own.map((entry) => (entry.is === 'statement' ? <StatementLine of={entry} /> : <DateLine of={entry} />))}</ol>
          </section>
        ))}
        {entries.length <= ENTRIES_A_PAGE ? null : (
          <nav class="pager" aria-label={t('pager.pages')}>
            <ul role="list">
              <li>{at === 0 ? null : <a href={urls.timeline({ ...of, dates, at: Math.max(0, at - ENTRIES_A_PAGE) })}>{t('timeline.earlier')}</a>}</li>
              <li>{t('timeline.range', { from: Math.min(at + 1, entries.length), to: Math.min(at + ENTRIES_A_PAGE, entries.length), n: entries.length })}</li>
              <li>{at + ENTRIES_A_PAGE >= entries.length ? null : <a href={urls.timeline({ ...of, dates, at: at + ENTRIES_A_PAGE })}>{t('timeline.later')}</a>}</li>
            </ul>
          </nav>
        )}
      </article>
    </Layout>
  )
}

function StatementLine({ of: { found: { statement, holders, article }, dayIs, event, carried } }: { readonly of: StatementEntry }) {
  return (
    <li class={`entry ${statement.form}`}>
      <HeldBy holders={holders} />
      <p class="entry-who"><Who statement={statement} article={article} /></p>
      <p class="entry-words" dir="auto" {...langAttribute(article.language)}><a href={urls.statement(statement.id)}>{shortened(contentInWords(article.text, statement.content), MOST_WORDS)}</a></p>
      <p class="entry-notes">
        <span class="label">{dayIs === 'said' && statement.saidAt !== null ? rich('timeline.saidAs', { as: <AsWritten words={statement.saidAt.as} />, basis: <InEnglish>{statement.saidAt.basis}</InEnglish> }) : t(dayIs === 'published' ? 'timeline.dayOfPublication' : 'timeline.noDay')}</span>
        <FormLabel {...statement} /><Caveats statement={statement} blocks={article.blocks} />
        <Tag event={event} carried={carried} to={urls.tagStatement(statement.id)} />
      </p>
      <p class="entry-place"><OutletAndDate article={article} /> · <ArticleLink article={article} to={urls.words(article.id, statement.id)} /></p>
    </li>
  )
}

function DateLine({ of: { date, begin, sentence, article, event, carried } }: { readonly of: DateEntry }) {
  const { value, basis, within } = saidAtInWords(date)
  const told = value ?? within
  // What is no plain date is told in English alone.
  const shown = date.value !== null && date.precision !== 'decade' ? dateInWords(date.value) : told === null ? t('timeline.notResolved') : <InEnglish>{told}</InEnglish>
  const at = sentence.indexOf(date.as.replace(/\s+/gu, ' '))
  const words = date.as.replace(/\s+/gu, ' ')
  return (
    <li class="entry given-date">
      <p class="entry-words" dir="auto" {...langAttribute(article.language)}>{at < 0 ? sentence : <>{sentence.slice(0, at)}<mark>{words}</mark>{sentence.slice(at + words.length)}</>}</p>
      <p class="entry-notes">
        <span class={value === null ? 'label doubt' : 'label'}><AsWritten words={words} /> → {shown} (<InEnglish>{basis}</InEnglish>)</span>
        <Tag event={event} carried={carried} to={urls.tagDate(article.id, begin)} />
      </p>
      <p class="entry-place"><OutletAndDate article={article} /> · <ArticleLink article={article} /></p>
    </li>
  )
}

/** What an editor says of it; for editors, where to say it. */
export function Tag({ event, carried, to }: { readonly event: EventRemark | null; readonly carried: boolean; readonly to: string }) {
  const { mayWrite } = useContext(VisitContext)
  return (
    <>
      {event === null ? null : <span class="label tag" title={t('timeline.by', { editor: event.editor })}>{rich(carried ? 'timeline.saysOfAnother' : 'timeline.says', { category: <InEnglish>{event.category}</InEnglish>, editor: <bdi>{event.editor}</bdi> })}</span>}
      {mayWrite ? <a class="label" href={to}>{t(event === null ? 'timeline.say' : 'timeline.sayOtherwise')}</a> : null}
    </>
  )
}
