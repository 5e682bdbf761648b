import { TranslationError, type Translated } from './engine.js'

/** A translation is seldom half as long again as its text; so many times longer, and so many UTF-16 code units more, it is none. */
const TIMES_LONGER = 6
const LONGER_BY = 400
/** UTF-16 code units of the name of a version. */
const LONGEST_VERSION = 80

/**
 * What an engine answered, if it can be a translation of what it was sent: as many texts, none empty, none out of all proportion. `got` is whatever came back.
 * Throws a `TranslationError`.
 */
export function answered(engine: string, sent: readonly string[], got: unknown, version: unknown): Translated {
  const broken = (what: string) => new TranslationError('broken', engine, what)
  if (!Array.isArray(got)) throw broken('answered without translations')
  if (got.length !== sent.length) throw broken(`answered with ${got.length} texts to ${sent.length}: which is of which can’t be told`)
  const texts = got.map((text: unknown, i): string => {
    if (typeof text !== 'string') throw broken('answered with something that is no text')
    if (text.length > TIMES_LONGER * sent[i]!.length + LONGER_BY) throw broken('answered with a text much longer than what it was to translate')
    const kept = cleaned(text)
    if (kept === '') throw broken('answered with an empty text')
    return kept
  })
  return { texts, engine, version: versionOf(version) }
}

/** Without what can't be kept or shown, on one line, as what was sent. */
function cleaned(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

function versionOf(version: unknown): string {
  const told = typeof version === 'string' ? cleaned(version).slice(0, LONGEST_VERSION).toWellFormed() : ''
  return told === '' ? 'unknown' : told
}
