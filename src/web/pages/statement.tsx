import type { Statement } from '../../model/statement.js'
import type { ShownStatement } from '../../record/show.js'
import type { TranslatedStatement } from '../../model/translated.js'
import type { KeptArticle, KeptCorrection, PromiseOf, Tag, Version } from '../../record/ledger.js'
import { ArticleLink, OutletAndDate, titleOf } from '../parts/article-line.js'
import { Facts } from '../parts/card.js'
import { NamedAs, SaidAt } from '../parts/facts.js'
import { Caveats, FormLabel } from '../parts/labels.js'
import { EditedBanner, StatementDo } from '../parts/edited.js'
import { TakeAway } from '../parts/take-away.js'
import { ToEmbed } from '../parts/to-embed.js'
import { Layout } from '../parts/layout.js'
import { MarkedText } from '../parts/marked-text.js'
import { Notices } from '../parts/notices.js'
import { Provenance } from '../parts/provenance.js'
import { HeldBy, Who } from '../parts/who.js'
import { Gone } from '../parts/gone.js'
import { StatementIn } from '../parts/translation.js'
import type { AskedLanguage } from '../translating.js'
import { NewerVersion } from '../parts/versions.js'
import { schemaOrg } from '../../export/schema-org.js'
import { urls } from '../urls.js'
import { PromiseState } from '../parts/promise-state.js'
import { citation } from '../../export/citation.js'
import { timeInWords } from '../words/dates.js'
import { contextOf } from '../view/context.js'
import { contentInWords, cueInWords } from '../../export/excerpt.js'
import { langAttribute } from '../view/language.js'
import { segmentsOf } from '../view/segments.js'
import { rich, t } from '../words/say.js'

interface Permalink {
  /** The decision that it is no statement, where there is one that counts. */
  readonly rejected: KeptCorrection | null
  readonly version: string
  readonly found: Pick<ShownStatement, 'statement' | 'holders' | 'seen' | 'coveredBy'>
  readonly kept: Pick<KeptArticle, 'article' | 'sighting' | 'analysis' | 'shown'>
  /** Of the page that it stands in, oldest first. */
  readonly versions: readonly Version[]
  /** Statements of other pages with the same words. */
  readonly elsewhere: { readonly total: number; readonly more: boolean; readonly translations: number }
  /** What an editor keeps of it as a promise, and says that it tells of. */
  readonly promise: PromiseOf
  readonly event: Tag | null
  readonly translation: AskedLanguage<TranslatedStatement>
}

/** One statement in its context, with the archived copy that it rests on. */
export function StatementPage({ version, rejected, found, kept: { article, sighting, analysis, shown }, versions, elsewhere, promise, event, translation }: Permalink) {
  const { statement, holders } = found
  const names = statement.speakers.map(({ name, as }) => name ?? as).join(', ') || t('who.notGiven')
  const held = analysis.statements.filter(({ within }) => within === statement.id)
  return (
    <Layout title={[names, cueInWords(article.text, statement)].filter((part) => part !== '').join(' ')} section="none" version={version} linked={(desk) => schemaOrg({ statement, holders, article, sighting, seen: found.seen }, desk)}>
      <article class={`statement-page ${statement.form}`}>
        <header class="statement-head">
          <p class="kicker">{rich('statement.kicker', { place: <OutletAndDate article={article} labelled /> })}{statement.saidAt === null ? null : <> · {rich('statement.said', { when: <SaidAt date={statement.saidAt} brief /> })}</>}</p>
          <HeldBy holders={holders} />
          <h1><Who statement={statement} article={article} /></h1>
          {statement.speakers.map((speaker) => <NamedAs speaker={speaker} withName={statement.speakers.length > 1} />)}
          <p class="the-words" dir="auto" {...langAttribute(article.language)}>{contentInWords(article.text, statement.content)}</p>
          <StatementIn asked={translation} of={{ statement, article }} />
          <p class="card-labels"><FormLabel {...statement} /><Caveats statement={statement} blocks={article.blocks} /></p>
          <EditedBanner statement={statement} />
          {rejected === null ? <Superseded {...found} /> : <Rejected by={rejected} />}
          <Gone seen={found.seen} />
          <NewerVersion versions={versions} shown={shown} articleId={article.id} />
          <Notices article={article} />
          {elsewhere.total > 0 || elsewhere.translations === 0 ? null : <p class="elsewhere"><a href={urls.sameWords(statement.id)}>{t('statement.inAnother', { n: elsewhere.translations })}</a></p>}
          {elsewhere.total === 0 ? null : <p class="elsewhere"><a href={urls.sameWords(statement.id)}>{t('statement.elsewhere', { n: elsewhere.total, more: String(elsewhere.more) })}</a></p>}
          {promise.promise === null ? null : <p class="remarked">{rich('statement.promise', {
            a: (words) => <a href={urls.promise(statement.id)}>{words}</a>, state: <PromiseState promise={promise.promise} overdue={promise.overdue} />, note: promise.promise.note === '' ? '' : <>; <bdi>{promise.promise.note}</bdi></>,
            aside: (words) => <span class="aside">{words}</span>, editor: <bdi>{promise.promise.editor}</bdi>, carried: String(promise.carried), carriedWords: t('statement.carried'),
          })}</p>}
          {event === null ? null : <p class="remarked">{rich('statement.event', {
            category: <strong>{event.event.category}</strong>, editor: <bdi>{event.event.editor}</bdi>, more: <>{event.event.note === '' ? null : <>: <bdi>{event.event.note}</bdi></>}{event.carried ? <> <span class="aside">({t('statement.carried')})</span></> : null}</>,
            a: (words) => <a href={urls.events()}>{words}</a>,
          })}</p>}
          <StatementDo id={statement.id} />
        </header>
        <Context statement={statement} article={article} />
        <section class="known" aria-labelledby="known">
          <h2 id="known">{t('statement.known')}</h2>
          <Facts statement={statement} within={statement.within === null ? null : (
            <a href={urls.statement(statement.within)}>{nameOf(statement.within, analysis.statements, article.text)}</a>
          )} />
          {held.length === 0 ? null : (
            <p class="holds">{rich('statement.holds', { what: held.map((inner, index) => (
              <>{index > 0 ? ', ' : null}<a href={urls.statement(inner.id)}>{nameOf(inner.id, analysis.statements, article.text)}</a></>
            )) })}</p>
          )}
        </section>
        <section class="cite" aria-labelledby="cite">
          <h2 id="cite">{t('statement.cite')}</h2>
          <p class="citation"><bdi>{citation(statement, holders, article, sighting)}</bdi></p>
          <TakeAway of={{ statement: statement.id }} what="thisStatement" />
          <p class="take-away">{rich('statement.pack', { a: (words) => <strong><a href={urls.pack([statement.id])} download="">{words}</a></strong>, code: (words) => <code>{words}</code> })}</p>
          <ToEmbed of={{ statement, holders, article, sighting, seen: found.seen }} />
        </section>
        <Provenance article={article} sighting={sighting} />
      </article>
    </Layout>
  )
}

/** Above what an earlier reading found and the newest doesn't. */
function Superseded({ seen, coveredBy }: Pick<ShownStatement, 'seen' | 'coveredBy'>) {
  if (seen !== null && coveredBy === null) return null
  return (
    <div class="banner" role="note" aria-label={t('statement.earlier')}>
      <p class="banner-line">
        {coveredBy === null ? t('statement.superseded') : rich('statement.covered', { a: (words) => <a href={urls.statement(coveredBy.id)}>{words}</a> })}
      </p>
    </div>
  )
}

/** Above what editors rejected. */
function Rejected({ by: { correction: { id, editor, at, why } } }: { readonly by: KeptCorrection }) {
  return (
    <div class="banner" role="note" aria-label={t('statement.rejected')}>
      <p class="banner-line">{rich('statement.rejectedBy', { editor: <bdi>{editor}</bdi>, at: <time datetime={at}>{timeInWords(at)}</time>, why: <bdi>{why}</bdi>, a: (words) => <a href={urls.correction(id)}>{words}</a> })}</p>
    </div>
  )
}

function Context({ statement, article }: { readonly statement: Statement; readonly article: KeptArticle['article'] }) {
  const blocks = contextOf(article.blocks, statement)
  const segments = segmentsOf(blocks, [{ number: 1, depth: 0, statement }])
  return (
    <section class="context" aria-labelledby="context">
      <h2 id="context">{t('statement.context')}</h2>
      <div class="text single">
        {blocks.map((block, index) => (
          <p class={`block ${block.kind}`} dir="auto" {...langAttribute(article.language)}>
            <MarkedText text={article.text} block={{ ...block, segments: segments[index] ?? [] }} unnumbered />
          </p>
        ))}
      </div>
      <p class="onward">
        {rich('statement.inArticle', { a: (words) => <a href={urls.words(article.id, statement.id)}>{words}</a>, article: <ArticleLink article={{ ...article, title: titleOf(article) }} /> })}
      </p>
    </section>
  )
}

function nameOf(id: string, statements: readonly Statement[], text: string): string {
  const of = statements.find((statement) => statement.id === id)
  if (of === undefined) return t('facts.another')
  const who = of.speakers.map(({ name, as }) => name ?? as).join(', ')
  const cue = cueInWords(text, of)
  const name = who === '' ? t('statement.somebody') : who
  return cue === '' ? t('statement.by', { who: name }) : t('statement.byCue', { who: name, cue })
}
