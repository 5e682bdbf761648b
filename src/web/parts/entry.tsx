import type { StatementInArticle } from '../../record/ledger.js'
import { urls } from '../urls.js'
import { asThePagePutsIt, contentInWords, shortened } from '../../export/excerpt.js'
import { langAttribute } from '../view/language.js'
import { ArticleLink, OutletAndDate } from './article-line.js'
import { SaidAt, Targets } from './facts.js'
import { Gone } from './gone.js'
import { Highlighted } from './highlighted.js'
import { Caveats, FormLabel } from './labels.js'
import { HeldBy, Who } from './who.js'
import { rich, t } from '../words/say.js'

/** Characters of a statement that a list shows; the rest is on its own page. */
const MOST_IN_LIST = 420

interface Listed {
  readonly of: StatementInArticle
  /** Whether to say in which article, where the list isn't grouped by article. */
  readonly withArticle: boolean
  /** Whether to say that it is a translation, where that isn't said of the whole page already. */
  readonly translated?: boolean
}

/** A statement in a list: who, how, the words, where. */
export function Entry({ of: { statement, holders, article, seen }, withArticle, translated = true }: Listed) {
  const words = shortened(contentInWords(article.text, statement.content), MOST_IN_LIST)
  return (
    <li class={`entry ${statement.form}`}>
      <HeldBy holders={holders} />
      <p class="entry-who"><Who statement={statement} article={article} /></p>
      <p class="entry-words" dir="auto" {...langAttribute(article.language)}>
        <a href={urls.statement(statement.id)}>{words.trim() === '' ? t('labels.noWords') : words}</a>
      </p>
      <EntryNotes statement={statement} article={article} translated={translated} />
      <Gone seen={seen} />
      {withArticle ? <EntryPlace statement={statement} article={article} /> : null}
    </li>
  )
}

/** A statement as a search finds it: the page's own words with the matches marked. */
export function Found({ of: { statement, holders, article, seen }, q, speaker }: {
  readonly of: StatementInArticle
  readonly q: string
  readonly speaker: string
}) {
  const words = asThePagePutsIt(article.text, statement)
  return (
    <li class={`entry ${statement.form}`}>
      <HeldBy holders={holders} />
      <p class="entry-who"><Who statement={statement} article={article} query={`${speaker} ${q}`} /></p>
      <p class="entry-words" dir="auto" {...langAttribute(article.language)}>
        <a href={urls.statement(statement.id)}>
          {words.map(({ text, part }) => part === null
            ? text
            : <span class={`part-${part}`}><Highlighted text={text} query={q} /></span>)}
        </a>
      </p>
      <EntryNotes statement={statement} article={article} />
      <Gone seen={seen} />
      <EntryPlace statement={statement} article={article} />
    </li>
  )
}

function EntryNotes({ statement, article, translated = true }: Pick<StatementInArticle, 'statement' | 'article'> & { readonly translated?: boolean }) {
  return (
    <p class="entry-notes">
      <FormLabel {...statement} />
      <Caveats statement={statement} blocks={article.blocks} translated={translated} />
      {statement.targets.length === 0 || statement.kind === 'topic' ? null : <span class="label">{rich('labels.target', { who: <Targets of={statement.targets} /> })}</span>}
      {statement.saidAt === null ? null : <span class="label"><SaidAt date={statement.saidAt} brief /></span>}
    </p>
  )
}

function EntryPlace({ statement, article }: Pick<StatementInArticle, 'statement' | 'article'>) {
  return (
    <p class="entry-place">
      <ArticleLink article={article} to={urls.words(article.id, statement.id)} /> · <OutletAndDate article={article} />
    </p>
  )
}
