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

interface OnArticlePage {
  readonly of: NumberedStatement
  /** Numbers of the article's statements by their identifiers. */
  readonly numbers: ReadonlyMap<string, number>
  readonly article: Pick<Article, 'text' | 'language' | 'blocks'>
  /** Those whose content holds it, the nearest first. */
  readonly holders: readonly Statement[]
}

/** Where a page has many statements, what is known of each beyond who and how comes when it is asked for; `null` where all of it stands there, folded. */
export const AskedForContext = createContext<{ readonly opened: string | null; readonly urlOf: (statement: string) => string } | null>(null)

/** A statement's card in the margin; its number leads back to the words. */
export function Card({ of: { number, statement }, numbers, article, holders }: OnArticlePage) {
  const holder = statement.within === null ? undefined : numbers.get(statement.within)
  const { mayWrite } = useContext(VisitContext)
  const asked = useContext(AskedForContext)
  const what = <>more<span class="unseen"> about statement {number}</span></>
  return (
    <li class={`card n${number} ${statement.form}`} id={cardAnchor(statement.id)}>
      <HeldBy holders={holders} />
      <p class="card-who">
        <a class="number" href={`#${wordsAnchor(statement.id)}`} aria-label={`Statement ${number}: back to its words`}>{number}</a>
        {' '}<Who statement={statement} article={article} />
        {' '}<EditedLabel statement={statement} /><Doubts statement={statement} blocks={article.blocks} translated={statement.translatedBy === 'person'} />
      </p>
      {mayWrite ? <a class="card-correct" href={urls.correct(statement.id, { from: 'article' })}>correct it<span class="unseen">: statement {number}</span></a> : null}
      {asked !== null && asked.opened !== statement.id ? <a class="card-more" href={asked.urlOf(statement.id)}>{what}</a> : <details class="card-more" open={asked !== null}>
      <summary>{what}</summary>
      {statement.speakers.map((speaker) => <NamedAs speaker={speaker} withName={statement.speakers.length > 1} />)}
      <p class="card-labels">
        <FormLabel {...statement} brief />
        <span class="card-links">
          <a class="permalink" href={urls.statement(statement.id)}>Permalink<span class="unseen"> to statement {number}</span></a>{' '}
          <a class="wrong" href={urls.reportStatement(statement.id)}>Wrong?<span class="unseen"> Report an error in statement {number}</span></a>
        </span>
      </p>
      <Facts statement={statement} brief within={statement.within === null ? null : (
        holder === undefined
          ? <a href={urls.statement(statement.within)}>another statement</a>
          : <a href={`#${cardAnchor(statement.within)}`}>statement {holder}</a>
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
      {statement.negated ? <Fact name="Not so">the page says that this was not said or done</Fact> : null}
      {statement.addressees.length === 0 ? null : <Fact name="To"><Addressees of={statement.addressees} /></Fact>}
      {statement.targets.length === 0 ? null : <Fact name="Target"><Targets of={statement.targets} /></Fact>}
      {statement.chain.length === 0 ? null : <Fact name="Through"><Chain {...statement} /></Fact>}
      {statement.saidAt === null && brief ? null : (
        <Fact name="When">
          {statement.saidAt === null ? <span class="unknown">the page does not say</span> : <SaidAt date={statement.saidAt} />}
        </Fact>
      )}
      {within === null ? null : <Fact name="Within">{within}</Fact>}
      {brief ? null : <Fact name="Act">{statement.negated ? `not: ${statement.act}` : statement.act}</Fact>}
      <Fact name="Rated"><Confidence {...statement} /></Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children?: Child }) {
  return <div><dt>{name}</dt><dd>{children}</dd></div>
}
