import { identifier } from '../model/identifier.js'
import { dayOf, jsonLine, type TextFormat } from './export-format.js'
import { citation } from './citation.js'
import { contentInWords } from './excerpt.js'
import { archivedCopy, permalink, type Exported, type Exporting } from './exported.js'

interface Entity {
  readonly id: string
  readonly schema: 'Article' | 'LegalEntity' | 'Documentation'
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/**
 * Statements as entities of FollowTheMoney, a line each: the page is an `Article`, a speaker whom the page names a `LegalEntity` (whether a person or a body isn't
 * told), and the statement ties them as a `Documentation`: its `role` is what was done in speaking, its `summary` the words. What comes twice is the same entity.
 */
export const FOLLOW_THE_MONEY: TextFormat = {
  mediaType: 'application/jsonl', ending: 'ftm.json',
  head: () => '',
  some: (statements, exporting) => {
    const told = new Set<string>()
    const fresh = statements.flatMap((statement) => entities(statement, exporting)).filter(({ id }) => !told.has(id) && told.add(id))
    return fresh.map((entity) => `${jsonLine(entity)}\n`).join('')
  },
  foot: '',
  broken: (why) => `${jsonLine({ broken: why })}\n`,
}

function entities({ statement, holders, article, sighting }: Exported, { desk, software }: Exporting): Entity[] {
  const page: Entity = {
    id: `onrecord-reading-${article.id}`, schema: 'Article',
    properties: properties({
      name: [article.title ?? 'Untitled page'], title: [article.title], fileName: [`${sighting.captureId}.${article.mediaType === 'text/html' ? 'html' : 'txt'}`], mimeType: [article.mediaType], author: article.authors ?? [],
      publisher: [article.outlet], language: [article.language], publishedAt: [article.publishedAt], sourceUrl: [article.url], retrievedAt: [dayOf(sighting.receivedAt)], proof: [], generator: [software],
      notes: [`Archived copy: ${archivedCopy(sighting.captureId, desk)}, SHA-256 ${sighting.captureId}`],
    }),
  }
  const speakers = statement.speakers.flatMap(({ name, actor, role, known }): Entity[] => (name === null || known === 'described' || known === 'open' ? [] : [{
    id: `onrecord-speaker-${identifier(['speaker', actor ?? name])}`, schema: 'LegalEntity',
    properties: properties({ name: [name], wikidataId: [actor !== undefined && /^Q\d+$/.test(actor) ? actor : null], description: [role ?? null] }),
  }]))
  const ties = speakers.map(({ id }): Entity => ({
    id: `onrecord-statement-${statement.id}-${identifier(['tie', id])}`, schema: 'Documentation',
    properties: properties({
      document: [page.id], entity: [id], role: [`${statement.negated ? 'not: ' : ''}${statement.kind === 'topic' ? 'topic mention' : statement.act}`], status: [holders.length === 0 ? null : 'in the words of others'],
      summary: [contentInWords(article.text, statement.content)], description: [citation(statement, holders, article, sighting)], date: [statement.saidAt?.precision === 'decade' || statement.saidAt?.precision === 'season' ? null : statement.saidAt?.value ?? null],
      recordId: [statement.id], sourceUrl: [desk === null ? article.url : permalink(statement.id, desk)], publisher: [article.outlet], retrievedAt: [dayOf(sighting.receivedAt)],
    }),
  }))
  return [page, ...speakers, ...ties]
}

/** Without what isn't known. */
function properties(all: Readonly<Record<string, readonly (string | null)[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(all).map(([name, values]): [string, string[]] => [name, values.flatMap((value) => (value === null || value === '' ? [] : [value.toWellFormed()]))]).filter(([, values]) => values.length > 0))
}
