import { jsonList, type TextFormat } from './export-format.js'
import { schemaOrg } from './schema-org.js'

/** Statements as a graph of schema.org. */
export const JSON_LD: TextFormat = {
  mediaType: 'application/ld+json', ending: 'jsonld',
  ...jsonList({ before: () => `{"@context":"https://schema.org","@graph":[`, each: (statement, { desk }) => [schemaOrg(statement, desk)], after: ']}' }),
}
