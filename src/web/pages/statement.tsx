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
import { count } from '../view/numbers.js'
import { segmentsOf } from '../view/segments.js'

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

/** Of what was kept on another state of a page. */
const CARRIED = 'on another version of this page, in which the same sentence stands'

/** One statement in its context, with the archived copy that it rests on. */
export function StatementPage({ version, rejected, found, kept: { article, sighting, analysis, shown }, versions, elsewhere, promise, event, translation }: Permalink) {
  const { statement, holders } = found
  const names = statement.speakers.map(({ name, as }) => name ?? as).join(', ') || 'Speaker not given'
  const held = analysis.statements.filter(({ within }) => within === statement.id)
  return (
    <Layout title={[names, cueInWords(article.text, statement)].filter((part) => part !== '').join(' ')} section="none" version={version} linked={(desk) => schemaOrg({ statement, holders, article, sighting, seen: found.seen }, desk)}>
      <article class={`statement-page ${statement.form}`}>
        <header class="statement-head">
          <p class="kicker">Statement · <OutletAndDate article={article} labelled />{statement.saidAt === null ? null : <> · said <SaidAt date={statement.saidAt} brief /></>}</p>
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
          {elsewhere.total > 0 || elsewhere.translations === 0 ? null : <p class="elsewhere"><a href={urls.sameWords(statement.id)}>Likely the same in another language ({count(elsewhere.translations)})</a></p>}
          {elsewhere.total === 0 ? null : <p class="elsewhere"><a href={urls.sameWords(statement.id)}>The same words elsewhere ({count(elsewhere.total)}{elsewhere.more ? ' or more' : null})</a></p>}
          {promise.promise === null ? null : <p class="remarked"><a href={urls.promise(statement.id)}>Promise</a>: <PromiseState promise={promise.promise} overdue={promise.overdue} />{promise.promise.note === '' ? null : <>; <bdi>{promise.promise.note}</bdi></>} <span class="aside">(<bdi>{promise.promise.editor}</bdi>{promise.carried ? `, ${CARRIED}` : null})</span></p>}
          {event === null ? null : <p class="remarked">Tells of <strong>{event.event.category}</strong>, says <bdi>{event.event.editor}</bdi>{event.event.note === '' ? null : <>: <bdi>{event.event.note}</bdi></>}{event.carried ? <> <span class="aside">({CARRIED})</span></> : null}. <a href={urls.events()}>Events</a></p>}
          <StatementDo id={statement.id} />
        </header>
        <Context statement={statement} article={article} />
        <section class="known" aria-labelledby="known">
          <h2 id="known">What is known</h2>
          <Facts statement={statement} within={statement.within === null ? null : (
            <a href={urls.statement(statement.within)}>{nameOf(statement.within, analysis.statements, article.text)}</a>
          )} />
          {held.length === 0 ? null : (
            <p class="holds">It holds {held.map((inner, index) => (
              <>{index > 0 ? ', ' : null}<a href={urls.statement(inner.id)}>{nameOf(inner.id, analysis.statements, article.text)}</a></>
            ))}</p>
          )}
        </section>
        <section class="cite" aria-labelledby="cite">
          <h2 id="cite">To cite it</h2>
          <p class="citation"><bdi>{citation(statement, holders, article, sighting)}</bdi></p>
          <TakeAway of={{ statement: statement.id }} what="this statement" />
          <p class="take-away"><strong><a href={urls.pack([statement.id])} download="">Evidence pack</a></strong>: the archived page, this reading, hashes and a page to read, as a ZIP that others check with <code>onrecord verify</code>.</p>
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
    <div class="banner" role="note" aria-label="An earlier reading">
      <p class="banner-line">
        This is what an earlier reading found. {coveredBy === null ? 'The newest reading of this page doesn’t have this statement.' : (
          <>Its words are in <a href={urls.statement(coveredBy.id)}>another statement</a> now.</>
        )}
      </p>
    </div>
  )
}

/** Above what editors rejected. */
function Rejected({ by: { correction: { id, editor, at, why } } }: { readonly by: KeptCorrection }) {
  return (
    <div class="banner" role="note" aria-label="Rejected">
      <p class="banner-line">This is no statement, <bdi>{editor}</bdi> decided on <time datetime={at}>{timeInWords(at)}</time>: <bdi>{why}</bdi>. No list shows it. <a href={urls.correction(id)}>See the correction</a>.</p>
    </div>
  )
}

function Context({ statement, article }: { readonly statement: Statement; readonly article: KeptArticle['article'] }) {
  const blocks = contextOf(article.blocks, statement)
  const segments = segmentsOf(blocks, [{ number: 1, depth: 0, statement }])
  return (
    <section class="context" aria-labelledby="context">
      <h2 id="context">In its context</h2>
      <div class="text single">
        {blocks.map((block, index) => (
          <p class={`block ${block.kind}`} dir="auto" {...langAttribute(article.language)}>
            <MarkedText text={article.text} block={{ ...block, segments: segments[index] ?? [] }} unnumbered />
          </p>
        ))}
      </div>
      <p class="onward">
        <a href={urls.words(article.id, statement.id)}>Read it in the article</a>: <ArticleLink article={{ ...article, title: titleOf(article) }} />
      </p>
    </section>
  )
}

function nameOf(id: string, statements: readonly Statement[], text: string): string {
  const of = statements.find((statement) => statement.id === id)
  if (of === undefined) return 'another statement'
  const who = of.speakers.map(({ name, as }) => name ?? as).join(', ')
  const cue = cueInWords(text, of)
  return `the statement by ${who === '' ? 'somebody' : who}${cue === '' ? '' : `, “${cue}”`}`
}
