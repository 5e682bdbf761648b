import { withWordEdges } from './word-edge.js'

/**
 * The same text with plain apostrophes, hyphens and spaces, code unit by code unit: an offset in the result is the same
 * offset in `text`.
 */
export function plainMarks(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
    .replace(/[\u2010\u2011\u2012\u2013\u2014\u2212]/g, '-')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t\r\n]/g, ' ')
}

/**
 * Compiles a pattern of a lexicon: case-insensitive, with `\b` meaning the edge of a word in every script (JavaScript's
 * own knows ASCII letters only). Throws a `SyntaxError` for a bad pattern: a lexicon's mistake is a programmer's.
 */
export function lexiconPattern(source: string): RegExp {
  return new RegExp(withWordEdges(source), 'iu')
}
