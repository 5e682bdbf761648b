import type { ComparedStatement } from '../../record/ledger.js'
import { urls } from '../urls.js'
import { langAttribute } from '../view/language.js'
import { ArticleLink, OutletAndDate } from './article-line.js'
import { Chain } from './facts.js'
import { Caveats, FormLabel } from './labels.js'
import { QuotePieces } from './quote-pieces.js'
import { HeldBy, Who } from './who.js'
import { t } from '../words/say.js'

/** In the words of people what a statement has of another; `null` where nothing proves that it has any. */
export function relationInWords({ link }: Pick<ComparedStatement, 'link'>): string | null {
  if (link === null) return null
  const more = link.longer === 'other'
  switch (link.relation) {
    case 'same': return t('sameWords.same')
    case 'part': return t(link.longer === null ? 'sameWords.stretch' : more ? 'sameWords.more' : 'sameWords.part')
    case 'cut': return t(more ? 'sameWords.whole' : 'sameWords.cut')
    case 'changed': return t('sameWords.changed')
    case 'translation': return t('sameWords.translations')
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
      {statement.chain.length === 0 ? null : <div class="entry-chain"><span class="label">{t('sameWords.through')}</span> <Chain {...statement} /></div>}
      <p class="entry-notes">
        <span class={relation === null || of.link?.relation === 'translation' ? 'label doubt' : 'label relation'}>{relation ?? t('sameWords.unproven')}</span>
        {otherOccasion ? <span class="label doubt">{t('sameWords.otherOccasion')}</span> : null}
        <FormLabel {...statement} />
        <Caveats statement={statement} blocks={article.blocks} />
        <a class="label" href={urls.statement(statement.id)}>{t('sameWords.permalink')}</a>
        <a class="label" href={urls.sameWords(statement.id)}>{t('sameWords.layAll')}</a>
      </p>
    </li>
  )
}
