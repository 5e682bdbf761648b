import type { ComparedStatement } from '../../record/ledger.js'
import { urls } from '../urls.js'
import { langAttribute } from '../view/language.js'
import { ArticleLink, OutletAndDate } from './article-line.js'
import { Chain } from './facts.js'
import { Caveats, FormLabel } from './labels.js'
import { QuotePieces } from './quote-pieces.js'
import { HeldBy, Who } from './who.js'

/** In the words of people what a statement has of another; `null` where nothing proves that it has any. */
export function relationInWords({ link }: Pick<ComparedStatement, 'link'>): string | null {
  if (link === null) return null
  const more = link.longer === 'other'
  switch (link.relation) {
    case 'same': return 'The same words'
    case 'part': return link.longer === null ? 'A stretch of the same words' : more ? 'The same words, and more of them' : 'A part of the words'
    case 'cut': return more ? 'Whole, where this one is cut' : 'Cut: words were left out'
    case 'changed': return 'Changed: other words stand in their place'
    case 'translation': return 'Likely the same, through a translation'
  }
}

/** A statement of another page laid beside the one that was asked about. */
export function Compared({ of }: { readonly of: ComparedStatement }) {
  const { statement, holders, article, otherOccasion, pieces } = of
  const relation = relationInWords(of)
  return (
    <li class={`entry ${statement.form}`}>
      <p class="entry-place"><OutletAndDate article={article} /> · <ArticleLink article={article} to={urls.words(article.id, statement.id)} /></p>
      <HeldBy holders={holders} />
      <p class="entry-who"><Who statement={statement} article={article} /></p>
      <p class="entry-words" dir="auto" {...langAttribute(article.language)}><QuotePieces pieces={pieces} /></p>
      {statement.chain.length === 0 ? null : <div class="entry-chain"><span class="label">Through</span> <Chain {...statement} /></div>}
      <p class="entry-notes">
        <span class={relation === null || of.link?.relation === 'translation' ? 'label doubt' : 'label relation'}>{relation ?? 'Nothing proves that these are the same words'}</span>
        {otherOccasion ? <span class="label doubt">same words, another occasion?</span> : null}
        <FormLabel {...statement} />
        <Caveats statement={statement} blocks={article.blocks} />
        <a class="label" href={urls.statement(statement.id)}>Permalink</a>
        <a class="label" href={urls.sameWords(statement.id)}>Lay all beside this one</a>
      </p>
    </li>
  )
}
