import type { Article } from '../model/article.js'
import type { Comparison } from '../model/comparison.js'
import { pageOf, schemaOrg } from './schema-org.js'
import { listOf, ofPage } from './schema-org-pages.js'
import { holdersAmong } from './to-reading.js'

// What the desk's pages that lay one thing beside another tell programs of in schema.org's words. `desk`: its address, no slash at its end.

function addressOf({ id }: Pick<Article, 'id'>, desk: string): string {
  return `${desk}/articles/${id}`
}

function versionOf(article: Article, before: Article, desk: string): object {
  return { ...pageOf(article, undefined, desk), '@id': addressOf(article, desk), 'isBasedOn': { '@id': addressOf(before, desk) } }
}

/** One version of a page after another: both, and the statements that appeared, vanished or were reworded, each with the version in which it stands. */
export function changesPage({ before, after, statements }: Comparison, desk: string): object {
  const said = ([['before', before], ['after', after]] as const).flatMap(([side, { article, analysis }]) => {
    const holders = holdersAmong(analysis.statements)
    return statements.flatMap((change) => {
      const statement = change[side]
      if (statement === undefined) return []
      const earlier = side === 'after' ? change.before : undefined
      return [{ ...ofPage(schemaOrg({ statement, holders: holders(statement), article, seen: null }, desk), { '@id': addressOf(article, desk) }), ...(earlier !== undefined && { isBasedOn: { '@id': `${desk}/statements/${earlier.id}` } }) }]
    })
  })
  return { '@graph': [versionOf(after.article, before.article, desk), { ...pageOf(before.article, undefined, desk), '@id': addressOf(before.article, desk) }, ...said] }
}

/** Pages that were seen changed, each with the version that stood before. When they were changed isn't known, only when that was seen. */
export function pageChangesPage(changes: readonly { readonly comparison: Pick<Comparison, 'before' | 'after'> }[], desk: string): object {
  return { '@type': 'CollectionPage', 'name': 'What changed', 'mainEntity': listOf(changes.map(({ comparison: { before, after } }) => versionOf(after.article, before.article, desk))) }
}

/** A release's quotes, and in which articles each stands. */
export interface Covered {
  readonly release: Article
  readonly articles: readonly Article[]
  readonly quotes: readonly { readonly words: string; readonly in: readonly { readonly is: string }[] }[]
}

/** Each quote of a release as a `Claim`, which appears in the release and where it is carried whole: whether all of it was said so, and by whom, its statements tell. */
export function coveragePage({ release, articles, quotes }: Covered, desk: string): object {
  return {
    '@graph': [
      ...[release, ...articles].map((article) => ({ ...pageOf(article, undefined, desk), '@id': addressOf(article, desk) })),
      ...quotes.map(({ words, in: carried }) => ({
        '@type': 'Claim', 'text': words.trim().toWellFormed(),
        'appearance': [release, ...articles.filter((_, i) => carried[i]?.is === 'whole')].map((article) => ({ '@id': addressOf(article, desk) })),
        ...(articles.length > 0 && { description: articles.map(({ id, outlet }, i) => `${carried[i]?.is ?? 'absent'} in ${outlet ?? id}`).join('; ').toWellFormed() }),
      })),
    ],
  }
}
