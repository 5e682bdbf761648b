import { numbered } from '../../export/numbered.js'
import { articlePage } from '../../export/schema-org-pages.js'
import { holdersAmong } from '../../export/to-reading.js'
import type { Sighting } from '../../model/sighting.js'
import type { TranslatedArticle } from '../../model/translated.js'
import type { Copies as CopiesOf, KeptArticle, RelatedArticle, Version } from '../../record/ledger.js'
import { OutletAndDate, titleOf } from '../parts/article-line.js'
import { Copies, CopyOf } from '../parts/copies.js'
import { Legend } from '../parts/legend.js'
import { AskedForContext, CardAddress } from '../parts/card.js'
import { ArticleDo } from '../parts/edited.js'
import { Layout } from '../parts/layout.js'
import { MarkedText } from '../parts/marked-text.js'
import { FurtherParts } from '../parts/further-parts.js'
import { Notices } from '../parts/notices.js'
import { Problems } from '../parts/problems.js'
import { Provenance } from '../parts/provenance.js'
import { ReadAgain } from '../parts/read-again.js'
import { Related } from '../parts/related.js'
import { Cards, RowOfBlocks } from '../parts/row.js'
import { Topics } from '../parts/topics.js'
import { ReadInContext, ShowIn, TranslationLabel, TranslationTrouble } from '../parts/translation.js'
import type { AskedLanguage } from '../translating.js'
import { reader } from '../../export/read-in.js'
import { NewerVersion, ReadAnew, Versions } from '../parts/versions.js'
import { cardAnchor, urls } from '../urls.js'
import { cutBlocks } from '../view/cut-blocks.js'
import { langAttribute, languageInWords } from '../view/language.js'
import { opening } from '../view/opening.js'
import { partsOf, partWith } from '../view/parts.js'
import { rowsOf } from '../view/rows.js'
import { rowWeight } from '../view/weight.js'
import { t } from '../words/say.js'

interface Shown {
  readonly version: string
  readonly kept: KeptArticle
  /** Of the page that the article is a state of, oldest first. */
  readonly versions: readonly Version[]
  readonly copies: CopiesOf
  /** Of the state of the page that the article is a reading of, oldest first. */
  readonly sightings: readonly Sighting[]
  /** Articles that are about the same. */
  readonly related: readonly RelatedArticle[]
  readonly translation: AskedLanguage<TranslatedArticle>
  /** The statement whose card is to stand open; `null` for none. */
  readonly opened: string | null
  /** Which part of a long text is asked for: the one that has a statement, by its identifier, or by its number, from 1. */
  readonly part: { readonly with: string | null; readonly number: number }
}

/** Up to so many statements all that is known of each stands in its card; of more it is led to, so that a page stays light. */
const WHOLE_CARDS = 12

/** What the rows of one page may weigh: with the page's frame and what stands below the text it is light. */
const MOST_IN_PART = 37_000

/** An article's text with its statements marked in it and a card for each beside it. */
export function ArticlePage({ version, kept, versions, copies, sightings, related, translation, opened, part: asked }: Shown) {
  const { article, sighting, analysis, shown } = kept
  const statements = numbered(analysis.statements.filter(({ kind }) => kind !== 'topic'))
  const topics = analysis.statements.filter(({ kind }) => kind === 'topic')
  const holdersOf = holdersAmong(analysis.statements)
  const numbers = new Map(statements.map(({ statement, number }) => [statement.id, number]))
  const rows = rowsOf(cutBlocks(article.blocks, article.text, statements), statements)
  const language = langAttribute(article.language)
  const { to, text } = translation
  const readIn = to !== null && text !== null && text.pieces.some(({ worded }) => worded !== null) ? { to, reads: reader(article.text, text.pieces) } : null
  const parts = partsOf(rows, (row) => rowWeight(row, article, readIn !== null), MOST_IN_PART)
  const part = (asked.with === null ? undefined : partWith(parts, asked.with)) ?? parts[Math.min(asked.number, parts.length) - 1]!
  const { headline, standfirst, body } = part.number === 1 ? opening(part.rows, article) : { headline: null, standfirst: null, body: part.rows }
  const isLast = part.number === part.of
  const here = new Set(part.rows.flatMap(({ cards }) => cards.map(({ statement }) => statement.id)))
  const elsewhere = (one: string) => (here.has(one) || !numbers.has(one) ? `#${cardAnchor(one)}` : `${urls.articleAt(article.id, one, to ?? undefined)}#${cardAnchor(one)}`)
  const shownHere = part.of === 1 ? analysis.statements : analysis.statements.filter(({ id, kind }) => (kind === 'topic' ? isLast : here.has(id)))
  return (
    <ReadInContext.Provider value={readIn}>
    <AskedForContext.Provider value={statements.length <= WHOLE_CARDS ? null : { opened, urlOf: (one) => urls.more(one, to ?? undefined) }}>
    <CardAddress.Provider value={elsewhere}>
    <Layout title={titleOf(article)} section="articles" version={version} linked={(desk) => articlePage({ article, sighting, statements: shownHere, holdersOf }, desk)}>
      <article class="sheet">
        <header class="rows article-head">
          <p class="kicker"><OutletAndDate article={article} /></p>
          <h1 dir="auto" {...language}>
            {headline === null ? titleOf(article) : headline.blocks.map((block) => <MarkedText text={article.text} block={block} />)}
          </h1>
          {headline === null || readIn === null ? null : headline.blocks.map((block) => <p class="translated-title" dir="auto" {...langAttribute(readIn.to)}><MarkedText text={article.text} block={block} unnumbered reads={readIn.reads} /></p>)}
          {headline === null ? null : <Cards row={headline} article={article} numbers={numbers} holdersOf={holdersOf} />}
          {standfirst === null ? null : <RowOfBlocks row={standfirst} article={article} numbers={numbers} holdersOf={holdersOf} />}
          <p class="byline">
            {article.byline === null ? t('article.noByline') : <bdi>{article.byline}</bdi>}
            {' · '}{languageInWords(article.language) ?? t('article.noLanguage')}
            {' · '}{t('speakers.statements', { n: statements.length })}
            {' · '}<a href="#provenance">{t('article.copy')} <span class="hash">{article.captureId.slice(0, 12)}…</span></a>
          </p>
          <ReadAnew shown={shown} articleId={article.id} />
          <NewerVersion versions={versions} shown={shown} articleId={article.id} />
          <CopyOf copies={copies} />
          <ShowIn asked={translation} action={urls.article(article.id)} language={article.language} />
          <TranslationTrouble asked={translation} again={urls.articleIn(article.id, to ?? '')} />
          {readIn === null || text === null ? null : <TranslationLabel text={text} report={urls.reportTranslatedPassage(article.id)} correct={urls.articleTranslation(article.id, readIn.to)} />}
          <Notices article={article} />
          <Legend statements={statements.map(({ statement }) => statement)} />
        </header>
        {part.number === 1 ? null : <FurtherParts of={part} article={article.id} to={to} />}
        <div class="rows text">
          {body.map((row) => <RowOfBlocks row={row} article={article} numbers={numbers} holdersOf={holdersOf} />)}
        </div>
        {isLast ? null : <FurtherParts of={part} article={article.id} to={to} />}
        {statements.length === 0 ? <p class="empty">{t('article.none')}</p> : null}
        {isLast ? <Topics topics={topics} article={article} /> : null}
        <Versions versions={versions} articleId={shown} />
        <Copies copies={copies} />
        <Related of={related} articleId={article.id} />
        <Provenance article={article} sighting={sighting} sightings={sightings} addedAt={kept.addedAt} analysis={analysis.version} />
        {isLast ? <Problems problems={analysis.problems} text={article.text} /> : null}
        <ArticleDo articleId={article.id} />
        <ReadAgain articleId={article.id} />
        <p class="onward"><a href={urls.articles()}>{t('article.all')}</a></p>
      </article>
    </Layout>
    </CardAddress.Provider>
    </AskedForContext.Provider>
    </ReadInContext.Provider>
  )
}
