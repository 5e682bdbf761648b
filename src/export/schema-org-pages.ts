import type { Article } from '../model/article.js'
import type { Sighting } from '../model/sighting.js'
import type { Statement } from '../model/statement.js'
import { permalink } from './exported.js'
import { pageOf, schemaOrg, type Described } from './schema-org.js'
import { DEEDS, inWords } from './to-edits.js'
import type { ToCorrection } from './to-edits.js'

// What the desk's pages tell programs of in schema.org's words: an article with its statements, and lists. `desk`: its address, no slash at its end.

/**
 * An article with its statements: each a `Quotation` or a `Claim` that names the article by its identifier; where they are many, the first as `schemaOrg` has them, and the others by where that is
 * told: the article names them, backwards, which says the same in fewer words.
 */
export function articlePage({ article, sighting, statements, holdersOf }: {
  readonly article: Article
  readonly sighting: Sighting
  readonly statements: readonly Statement[]
  readonly holdersOf: (statement: Statement) => readonly Statement[]
}, desk: string): object {
  const own = { '@id': `${desk}/articles/${article.id}` }
  const said = statements.map((statement) => ofPage(schemaOrg({ statement, holders: holdersOf(statement), article, seen: null }, desk), own))
  const whole = statements.length > WHOLE_IN_ARTICLE ? WHOLE : said.length
  return { '@graph': [{ ...pageOf(article, sighting, desk), ...own, identifier: article.id, ...backwards(said.slice(whole)) }, ...said.slice(0, whole)] }
}

/** Up to so many statements of an article are all told whole. */
const WHOLE_IN_ARTICLE = 12
/** Statements by type and permalink, as what an article is named by: `{}` for none. */
function backwards(statements: readonly Readonly<Record<string, unknown>>[]): object {
  const of = (name: 'isPartOf' | 'appearance') => {
    const those = statements.filter((one) => name in one)
    return those.length === 0 ? {} : { [name]: those.map((one) => ({ '@type': one['@type'], '@id': one['@id'] })) }
  }
  return statements.length === 0 ? {} : { '@reverse': { ...of('isPartOf'), ...of('appearance') } }
}

/** A statement with its page by its identifier alone, which is told once. */
export function ofPage(statement: object, page: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(statement).map(([name, value]) => (name === 'isPartOf' || name === 'appearance' ? [name, page] : [name, value as unknown])))
}

/** A list of statements, in its order. `type`: of the page that shows it. */
export function statementsPage(type: 'SearchResultsPage' | 'CollectionPage', name: string, statements: readonly Described[], desk: string): object {
  return { '@type': type, name: name.toWellFormed(), mainEntity: listOf(described(statements, desk)) }
}

/** Of a list so many statements are told whole, and of the others where: a page is to be light. */
const WHOLE = 3

function described(statements: readonly Described[], desk: string): object[] {
  return statements.map((of, i) => (i < WHOLE ? schemaOrg(of, desk) : { '@id': permalink(of.statement.id, desk), identifier: of.statement.id }))
}

/** Statements that a page arranges, each by its type and permalink alone, which tells the rest: for pages that show many. */
export function statementLinksPage(name: string, statements: readonly Described[], desk: string): object {
  return {
    '@type': 'CollectionPage', name: name.toWellFormed(),
    mainEntity: listOf(statements.map((of) => ({ '@type': (schemaOrg(of, desk) as { readonly '@type': string })['@type'], '@id': permalink(of.statement.id, desk), identifier: of.statement.id }))),
  }
}

export function articlesPage(articles: readonly Article[], desk: string): object {
  return { '@type': 'CollectionPage', name: 'Articles', mainEntity: listOf(articles.map((article) => ({ ...pageOf(article, undefined, desk), '@id': `${desk}/articles/${article.id}` }))) }
}

/** Somebody on record. Whether they are a person or a body, the ledger doesn't know. `key`: an actor's identifier, else the name. */
export interface OnRecord {
  readonly key: string
  readonly name: string
  readonly also?: readonly string[]
}

/** Where what they said is found, by their key. */
export function addressOfSpeaker(key: string, desk: string): string {
  return `${desk}/speakers/${encodeURIComponent(key.toWellFormed())}`
}

function somebody({ key, name, also = [] }: OnRecord, desk: string): object {
  const url = addressOfSpeaker(key, desk)
  return {
    '@type': 'Thing', '@id': url, url, name: name.toWellFormed(), ...(/^Q\d+$/.test(key) && { sameAs: `https://www.wikidata.org/entity/${key}` }),
    ...(also.length > 0 && { alternateName: also.map((other) => other.toWellFormed()) }),
  }
}

/** A list of speakers. `many`: how many the page lists, where programs are told of the first alone. */
export function speakersPage(speakers: readonly OnRecord[], desk: string, many = speakers.length): object {
  const list = listOf(speakers.map(({ key, name }) => ({ '@id': addressOfSpeaker(key, desk), name: name.toWellFormed() })))
  return { '@type': 'CollectionPage', name: 'Speakers', mainEntity: { ...list, numberOfItems: many } }
}

/** Somebody, and what they said by their pages' own account. */
export function speakerPage(of: OnRecord, statements: readonly Described[], desk: string): object {
  return { '@type': 'ProfilePage', name: of.name.toWellFormed(), mainEntity: somebody(of, desk), hasPart: listOf(described(statements, desk)) }
}

/** What editors decided: who, when, what it was before and after, and why. */
export function correctionsPage(corrections: readonly ToCorrection[], desk: string): object {
  return { '@type': 'CollectionPage', name: 'Corrections', mainEntity: listOf(corrections.map((one) => correctionComment(one, desk))) }
}

export function correctionComment({ correction: { id, at, editor, is, target, changes, why } }: ToCorrection, desk: string): object {
  const told = [
    `${DEEDS[is]}: ${target.quote.exact.split(/\s+/).join(' ')}`, ...changes.map(inWords).map(({ field, before, after }) => `${field}: ${before === null ? '' : `${before} → `}${after ?? 'nothing'}`), ...(why === '' ? [] : [why]),
  ].join('; ')
  return {
    '@type': 'CorrectionComment', '@id': `${desk}/corrections/${id}`, url: `${desk}/corrections/${id}`, text: told.toWellFormed(), dateCreated: at, author: { '@type': 'Person', name: editor.toWellFormed() },
    about: { '@id': permalink(target.statement, desk) },
  }
}

/** A list in its order. */
export function listOf(items: readonly object[]): object {
  return { '@type': 'ItemList', numberOfItems: items.length, itemListElement: items.map((item, i) => ({ '@type': 'ListItem', position: i + 1, item })) }
}
