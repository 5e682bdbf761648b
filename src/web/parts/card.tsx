import { createContext, useContext, type Child } from 'hono/jsx'
import type { NumberedStatement } from '../../export/numbered.js'
import type { Article } from '../../model/article.js'
import type { Statement } from '../../model/statement.js'
import { cardAnchor, urls, wordsAnchor } from '../urls.js'
import { Addressees, Chain, Confidence, NamedAs, SaidAt, Targets } from './facts.js'
import { EditedLabel } from './edited.js'
import { Doubts, FormLabel } from './labels.js'
import { HeldBy, Who } from './who.js'
import { VisitContext } from '../visit.js'
import { rich, t } from '../words/say.js'

interface OnArticlePage {
  readonly of: NumberedStatement
  /** Numbers of the article's statements by their identifiers. */
  readonly numbers: ReadonlyMap<string, number>
  readonly article: Pick<Article, 'text' | 'language' | 'blocks'>
  /** Those whose content holds it, the nearest first. */
  readonly holders: readonly Statement[]
}

/**
 * Where a page has many statements, what is known of each beyond who and how comes when it is asked for, and with it where it is corrected; `null` where all of it stands there, folded.
 * `urlOf` may be relative to the page's address.
 */
export const AskedForContext = createContext<{ readonly opened: string | null; readonly urlOf: (statement: string) => string } | null>(null)

/** Where a statement's card is: on the page, unless it shows a part of the text that doesn't have it. */
export const CardAddress = createContext<(statement: string) => string>((statement) => `#${cardAnchor(statement)}`)

/** What only those hear who don't see where it stands. */
const unseen = (words: Child[]) => <span class="unseen">{words}</span>

/** A statement's card in the margin; its number leads back to the words. */
export function Card({ of: { number, statement }, numbers, article, holders }: OnArticlePage) {
  const holder = statement.within === null ? undefined : numbers.get(statement.within)
  const { mayWrite } = useContext(VisitContext)
  const asked = useContext(AskedForContext)
  const addressOf = useContext(CardAddress)
  const folded = asked !== null && asked.opened !== statement.id
  const what = rich('facts.more', { n: number, unseen })
  return (
    <li class={`card n${number} ${statement.form}`} id={cardAnchor(statement.id)}>
      <HeldBy holders={holders} />
      <p class="card-who">
        <a class="number" href={`#${wordsAnchor(statement.id)}`} aria-label={t('facts.backToWords', { n: number })}>{number}</a>
        {' '}<Who statement={statement} article={article} />
        <EditedLabel statement={statement} /><Doubts statement={statement} blocks={article.blocks} translated={statement.translatedBy === 'person'} />
      </p>
      {mayWrite && !folded ? <a class="card-correct" href={urls.correct(statement.id, { from: 'article' })}>{rich('facts.correctIt', { n: number, unseen })}</a> : null}
      {folded ? <a class="card-more" href={asked.urlOf(statement.id)}>{what}</a> : <details class="card-more" open={asked !== null}>
      <summary>{what}</summary>
      {statement.speakers.map((speaker) => <NamedAs speaker={speaker} withName={statement.speakers.length > 1} />)}
      <p class="card-labels">
        <FormLabel {...statement} brief />
        <span class="card-links">
          <a class="permalink" href={urls.statement(statement.id)}>{rich('facts.permalink', { n: number, unseen })}</a>{' '}
          <a class="wrong" href={urls.reportStatement(statement.id)}>{rich('facts.wrong', { n: number, unseen })}</a>
        </span>
      </p>
      <Facts statement={statement} brief within={statement.within === null ? null : (
        holder === undefined
          ? <a href={urls.statement(statement.within)}>{t('facts.another')}</a>
          : <a href={addressOf(statement.within)}>{t('facts.numbered', { n: holder })}</a>
      )} />
      </details>}
    </li>
  )
}

interface Known {
  readonly statement: Statement
  /** How to name the statement that holds this one. */
  readonly within: Child | null
  /** Without saying what the page doesn't tell: a margin has little room. */
  readonly brief?: boolean
}

/** What is known of a statement beyond who and what. */
export function Facts({ statement, within, brief = false }: Known) {
  return (
    <dl class="facts">
      {statement.negated ? <Fact name={t('facts.notSo')}>{t('facts.notSoMeans')}</Fact> : null}
      {statement.addressees.length === 0 ? null : <Fact name={t('facts.to')}><Addressees of={statement.addressees} /></Fact>}
      {statement.targets.length === 0 ? null : <Fact name={t('facts.target')}><Targets of={statement.targets} /></Fact>}
      {statement.chain.length === 0 ? null : <Fact name={t('facts.through')}><Chain {...statement} /></Fact>}
      {statement.saidAt === null && brief ? null : (
        <Fact name={t('facts.when')}>
          {statement.saidAt === null ? <span class="unknown">{t('facts.notTold')}</span> : <SaidAt date={statement.saidAt} />}
        </Fact>
      )}
      {within === null ? null : <Fact name={t('facts.within')}>{within}</Fact>}
      {brief ? null : <Fact name={t('facts.act')}>{statement.negated ? t('acts.not', { act: t(`acts.${statement.act}`) }) : t(`acts.${statement.act}`)}</Fact>}
      <Fact name={t('facts.rated')}><Confidence {...statement} /></Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children?: Child }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>
}
