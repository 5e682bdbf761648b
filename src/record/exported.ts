import type { Sighting } from '../model/sighting.js'
import type { Statement } from '../model/statement.js'
import type { TranslatedText } from '../model/translated.js'
import type { StatementInArticle, StatementQuery, Store } from '../store/store.js'

/** A statement in its page, with how that was received. */
export interface ExportedStatement extends StatementInArticle {
  readonly sighting: Sighting
  /** What is kept of it in the language that was asked for; missing where that is nothing, or none was. */
  readonly translation?: TranslatedText
}

/** What is kept of statements of one article in a language. */
export type KeptTranslations = (article: string, statements: readonly Statement[]) => Promise<ReadonlyMap<string, TranslatedText>>

/** Which statements are taken away: these, in their order, or what a search finds, as it lists them; all, where it asks for nothing. */
export type ExportWhich = { readonly ids: readonly string[] } | { readonly found: Omit<StatementQuery, 'limit' | 'after'> }

/** Statements are held at once while they are taken away, with their pages' texts. */
const AT_ONCE = 100

type Exportable = Pick<Store, 'statement' | 'statements' | 'readWith'>

/** Statements one after the other, in flat memory; `missing` is told of identifiers that none has. */
export async function* exported(store: Exportable, which: ExportWhich, missing: (id: string) => void = () => undefined, translations: KeptTranslations | null = null): AsyncGenerator<ExportedStatement> {
  if ('ids' in which) {
    for (const id of which.ids) {
      const found = await store.statement(id)
      if (found === null) missing(id)
      else yield* await withTranslations(translations, await withSightings(store, [found]))
    }
    return
  }
  for (let after: string | undefined; ;) {
    const { items, next } = await store.statements({ ...which.found, limit: AT_ONCE, after })
    yield* await withTranslations(translations, await withSightings(store, items))
    if (next === null) return
    after = next
  }
}

/** Article by article: what is translated of a statement hangs on how its article is cut. */
async function withTranslations(translations: KeptTranslations | null, items: readonly ExportedStatement[]): Promise<readonly ExportedStatement[]> {
  if (translations === null) return items
  const of = new Map<string, TranslatedText>()
  for (const article of new Set(items.map((item) => item.article.id))) {
    for (const [id, text] of await translations(article, items.filter((item) => item.article.id === article).map(({ statement }) => statement))) of.set(id, text)
  }
  return items.map((item) => {
    const translation = of.get(item.statement.id)
    return translation === undefined ? item : { ...item, translation }
  })
}

async function withSightings(store: Pick<Store, 'readWith'>, items: readonly StatementInArticle[]): Promise<ExportedStatement[]> {
  const sightings = new Map((await store.readWith([...new Set(items.map(({ article }) => article.id))])).map(({ article, sighting }) => [article, sighting]))
  return items.map((item) => {
    const sighting = sightings.get(item.article.id)
    if (sighting === undefined) throw new RangeError(`exported: got no sighting of the reading ${item.article.id}, expected the one that it was read with`)
    return { ...item, sighting }
  })
}
