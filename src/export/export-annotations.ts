import { quoteOf } from '../model/quote.js'
import { codePointsAt } from './code-points.js'
import { citation } from './citation.js'
import { jsonList, type TextFormat } from './export-format.js'
import { archivedCopy, permalink, readingText, type Exported, type Exporting } from './exported.js'

const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

/** Statements as a page of the W3C's Web Annotations. */
export const ANNOTATIONS: TextFormat = {
  mediaType: MEDIA_TYPE, ending: 'jsonld',
  ...jsonList({
    before: () => `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","startIndex":0,"items":[`,
    each: (statement, exporting) => [annotation(statement, exporting)],
    after: ']}',
  }),
}

/**
 * A statement as an annotation of its words, a target each stretch of them. Positions count code points of the text that the page was read to have,
 * which the desk serves as plain text; the quote finds the words on the page itself, the state names its archived copy.
 */
function annotation({ statement, holders, article, sighting }: Exported, { desk, software }: Exporting) {
  const edges = statement.content.flatMap(({ begin, end }) => [begin, end])
  const points = codePointsAt(article.text, edges)
  return {
    id: permalink(statement.id, desk),
    type: 'Annotation',
    motivation: 'describing',
    generator: { type: 'Software', name: software },
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: citation(statement, holders, article, sighting) },
      ...statement.speakers.flatMap(({ name }) => (name === null ? [] : [{ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: name }])),
    ],
    target: statement.content.map((span, i) => {
      const { exact, prefix, suffix } = quoteOf(article.text, span)
      return {
        type: 'SpecificResource',
        source: { id: readingText(article.id, desk), type: 'Text', format: 'text/plain', ...(article.language !== null && { language: article.language }) },
        ...(article.url !== null && { scope: article.url }),
        state: { type: 'TimeState', sourceDate: sighting.receivedAt, cached: archivedCopy(sighting.captureId, desk) },
        selector: [
          { type: 'TextPositionSelector', start: points[2 * i], end: points[2 * i + 1] },
          { type: 'TextQuoteSelector', exact: exact.toWellFormed(), prefix: prefix.toWellFormed(), suffix: suffix.toWellFormed() },
        ],
      }
    }),
  }
}

