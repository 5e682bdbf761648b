import { holdingOf, isInHeadline, isOnRecord } from '../model/holding.js'
import type { Article } from '../model/article.js'
import type { Sighting } from '../model/sighting.js'
import type { Speaker } from '../model/statement.js'
import { contentInWords, cueInWords } from './excerpt.js'
import { archivedCopy, permalink, type Exported } from './exported.js'
import { allHeldInWords } from './held.js'

/** What pages tell programs of a statement needs no sighting: then no archived copy is named. */
export type Described = Omit<Exported, 'sighting'> & { readonly sighting?: Sighting }

/**
 * A statement as schema.org has it: a `Quotation` only where all of the words are the speaker's own, verbatim and on record; else a `Claim`, whose
 * author is named only where nobody else only says, asks or denies that they said it; a topic mention, which is no statement, as a `CreativeWork`.
 */
export function schemaOrg({ statement, holders, article, sighting }: Described, desk: string | null): object {
  const own = permalink(statement.id, desk)
  const said = !statement.negated && statement.kind !== 'topic' && statement.speakers.length > 0 && statement.speakers.every((speaker) => isOnRecord(speaker, holders))
  const verbatim = said && statement.form === 'direct' && statement.kind === 'speech' && statement.translatedBy === null
  const told = [
    cueInWords(article.text, statement), ...(statement.negated ? ['not said or done'] : []), ...(isInHeadline(statement, article.blocks) ? ['in a headline'] : []),
    ...(statement.translatedBy === null ? [] : ['in translation']), allHeldInWords(holders.map((holder) => ({ does: holdingOf(holder), speakers: holder.speakers }))),
  ].filter((part) => part !== '').join('; ')
  const common = {
    '@id': own, ...(desk !== null && { url: own }), identifier: statement.id,
    text: contentInWords(article.text, statement.content).toWellFormed(),
    ...(told !== '' && { description: told.toWellFormed() }),
    ...(article.language !== null && { inLanguage: article.language }),
    ...(statement.saidAt?.value && !/s$/.test(statement.saidAt.value) && { dateCreated: statement.saidAt.value }),
  }
  const speakers = said ? statement.speakers.map((speaker) => person(speaker, desk)) : []
  const page = pageOf(article, sighting, desk)
  if (verbatim) return { '@type': 'Quotation', ...common, spokenByCharacter: speakers, isPartOf: page }
  if (statement.kind === 'topic') return { '@type': 'CreativeWork', ...common, isPartOf: page }
  return { '@type': 'Claim', ...common, ...(speakers.length > 0 && { author: speakers }), appearance: page }
}

/** Somebody whom the page names. Who holds an office is a person; of others the page doesn't say in so many words whether they are one or a body. */
function person({ name, as, role, actor }: Speaker, desk: string | null): object {
  const wikidata = actor !== undefined && /^Q\d+$/.test(actor) ? `https://www.wikidata.org/entity/${actor}` : undefined
  return {
    '@type': role === undefined ? 'Thing' : 'Person', name: (name ?? as).toWellFormed(), ...(role !== undefined && { jobTitle: role.toWellFormed() }), ...(wikidata !== undefined && { sameAs: wikidata }),
    ...(desk !== null && name !== null && { url: `${desk}/speakers/${encodeURIComponent((actor ?? name).toWellFormed())}` }),
  }
}

/** The page as schema.org has it; its address only where one of the web can be followed. */
export function pageOf({ title, outlet, authors = [], language, publishedAt, url }: Article, sighting: Sighting | undefined, desk: string | null): object {
  return {
    '@type': 'NewsArticle', ...(title !== null && { headline: title.toWellFormed() }), ...(url !== null && /^https?:/i.test(url) && { url }), ...(publishedAt !== null && { datePublished: publishedAt }),
    ...(outlet !== null && { publisher: { '@type': 'Organization', name: outlet.toWellFormed() } }), ...(language !== null && { inLanguage: language }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name: name.toWellFormed() })) }),
    ...(sighting !== undefined && { archivedAt: archivedCopy(sighting.captureId, desk) }),
  }
}
