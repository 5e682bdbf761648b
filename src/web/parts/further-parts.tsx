import { urls } from '../urls.js'
import type { Part } from '../view/parts.js'
import { t } from '../words/say.js'

/** Where a long text goes on, and began; which statements are marked here. `to`: the language that it is read in, `null` for its own. */
export function FurtherParts({ of: { rows, number, of }, article, to }: { readonly of: Part; readonly article: string; readonly to: string | null }) {
  const numbers = rows.flatMap(({ cards }) => cards.map((card) => card.number))
  const address = (part: number) => urls.article(article, { part, to: to ?? undefined })
  return (
    <nav class="pager" aria-label={t('article.parts')}>
      <ul role="list">
        <li>{number === 1 ? null : <a rel="prev" href={address(number - 1)}>← {t('article.partBefore')}</a>}</li>
        <li>{t('article.part', { part: number, parts: of })}{numbers.length === 0 ? null : t('article.partStatements', { from: numbers[0]!, to: numbers.at(-1)! })}</li>
        <li>{number === of ? null : <a rel="next" href={address(number + 1)}>{t('article.partAfter')} →</a>}</li>
      </ul>
    </nav>
  )
}
