import { holdingOf, isInHeadline } from '../model/holding.js'
import type { Span } from '../model/span.js'
import type { Column } from './csv.js'
import { contentInWords, cueInWords } from './excerpt.js'
import { archivedCopy, permalink, type Exported } from './exported.js'
import { exportedTranslation, translatedBy } from './to-translation.js'
import { allHeldInWords } from './held.js'

/** The table of statements: all that is known of each, a row a statement. `desk`: as in `Exporting`. Documented in docs/exports.md. */
export function statementColumns(desk: string | null): readonly Column<Exported>[] {
  return [
    { name: 'statement', of: ({ statement }) => statement.id },
    { name: 'permalink', of: ({ statement }) => permalink(statement.id, desk) },
    { name: 'words', of: ({ statement, article }) => contentInWords(article.text, statement.content) },
    { name: 'form', of: ({ statement }) => statement.form },
    { name: 'kind', of: ({ statement }) => statement.kind },
    { name: 'act', of: ({ statement }) => statement.act },
    { name: 'negated', of: ({ statement }) => statement.negated },
    { name: 'speakers', of: ({ statement }) => statement.speakers.map(({ name }) => name) },
    { name: 'speakers as written', of: ({ statement }) => statement.speakers.map(({ as }) => as) },
    { name: 'speakers known', of: ({ statement }) => statement.speakers.map(({ known }) => known ?? null) },
    { name: 'speakers’ roles', of: ({ statement }) => statement.speakers.map(({ role }) => role ?? null) },
    { name: 'speakers of', of: ({ statement }) => statement.speakers.map(({ of }) => of ?? null) },
    { name: 'speakers’ identifiers', of: ({ statement }) => statement.speakers.map(({ actor }) => actor ?? null) },
    { name: 'may be', of: ({ statement }) => statement.speakers.flatMap(({ candidates = [] }) => [...candidates]) },
    { name: 'addressees', of: ({ statement }) => statement.addressees.map(({ name, as }) => name ?? as) },
    { name: 'targets', of: ({ statement }) => statement.targets.map(({ name, as }) => name ?? as) },
    { name: 'chain', of: ({ statement }) => statement.chain.map(({ name }) => name) },
    { name: 'held', of: ({ holders }) => allHeldInWords(holders.map((holder) => ({ does: holdingOf(holder), speakers: holder.speakers }))) },
    { name: 'within', of: ({ statement }) => statement.within },
    { name: 'in headline', of: ({ statement, article }) => isInHeadline(statement, article.blocks) },
    { name: 'said', of: ({ statement }) => statement.saidAt?.value },
    { name: 'said as written', of: ({ statement }) => statement.saidAt?.as },
    { name: 'said by', of: ({ statement }) => statement.saidAt?.basis },
    { name: 'translated by', of: ({ statement }) => statement.translatedBy },
    { name: 'source', of: ({ statement, article }) => cut(article.text, statement.source) },
    { name: 'cue', of: ({ statement, article }) => cueInWords(article.text, statement) },
    { name: 'begin', of: ({ statement }) => statement.content[0]?.begin },
    { name: 'end', of: ({ statement }) => statement.content.at(-1)?.end },
    { name: 'confidence', of: ({ statement }) => statement.confidence },
    { name: 'found by', of: ({ statement }) => statement.by },
    { name: 'edited', of: ({ statement }) => statement.edited?.is },
    { name: 'edited by', of: ({ statement }) => statement.edited?.by },
    { name: 'edited at', of: ({ statement }) => statement.edited?.at },
    { name: 'article', of: ({ article }) => article.id },
    { name: 'title', of: ({ article }) => article.title },
    { name: 'outlet', of: ({ article }) => article.outlet },
    { name: 'byline', of: ({ article }) => article.byline },
    { name: 'language', of: ({ article }) => article.language },
    { name: 'published', of: ({ article }) => article.publishedAt },
    { name: 'address', of: ({ article }) => article.url },
    { name: 'first seen', of: ({ seen }) => seen?.firstSeenAt },
    { name: 'last seen', of: ({ seen }) => seen?.lastSeenAt },
    { name: 'gone since', of: ({ seen }) => seen?.goneSince },
    { name: 'capture', of: ({ sighting }) => sighting.captureId },
    { name: 'archived copy', of: ({ sighting }) => archivedCopy(sighting.captureId, desk) },
    { name: 'captured', of: ({ sighting }) => sighting.receivedAt },
    { name: 'captured by', of: ({ sighting }) => sighting.receivedFrom },
    { name: 'translation (no evidence)', of: ({ statement, article, translation }) => (translation === undefined ? null : exportedTranslation(article, statement, translation).content) },
    { name: 'translation’s language', of: ({ translation }) => translation?.to },
    { name: 'translation by', of: ({ translation }) => (translation === undefined ? null : translatedBy(translation)) },
  ]
}

function cut(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ begin, end }) => text.slice(begin, end))
}
