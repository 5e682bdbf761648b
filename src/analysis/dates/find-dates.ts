import { textOf, type Span } from '../../model/span.js'
import { countedFrom, type Countable } from './counted.js'
import { directionAt } from './direction.js'
import type { DateMention } from './mention.js'
import { resolve, type Reading } from './reading.js'
import { DATE_RULES } from './rules.js'

interface Found extends Span {
  readonly reading: Reading
  readonly event: string | undefined
}

/** How much of the text around a match the rules may look at, in UTF-16 code units. */
const AROUND = 40

/**
 * Finds the date expressions of a text, in order, without overlaps, and holds them against the publication date
 * (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `null` when unknown; anything else counts as unknown). News looks back: a bare
 * weekday or month is the last one unless the words around it look ahead. What can't be resolved has no value and
 * says why.
 */
export function findDates(text: string, publishedAt: string | null): DateMention[] {
  const mentions = longestApart(DATE_RULES.flatMap((rule) => matches(text, rule))).map(({ begin, end, reading, event }): Countable => {
    const counted = reading.rests === 'stated' ? reading.counted : undefined
    const direction = directionAt(text, { begin, end }, counted !== undefined)
    const date = { ...resolve(reading, publishedAt, direction), as: textOf(text, { begin, end }) }
    return { begin, end, date, direction, ...(event === undefined ? {} : { eventWord: event }), ...(counted === undefined ? {} : { counted }) }
  })
  return countedFrom(text, mentions)
}

function matches(text: string, { pattern, read }: (typeof DATE_RULES)[number]): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(pattern)) {
    // `according to a 2018 survey`: the preposition is the cue's.
    const begin = match.index + (/\baccording\s$/iu.test(text.slice(Math.max(0, match.index - 12), match.index)) ? (/^to\s+/iu.exec(match[0])?.[0].length ?? 0) : 0)
    const before = text.slice(Math.max(0, begin - AROUND), begin)
    const named = match.groups ?? {}
    const groups = named.tail !== undefined && !modifies(named, before) ? { ...named, event: undefined } : named
    const end = match.index + match[0].length - (groups.event === undefined ? (named.tail?.length ?? 0) : 0)
    const reading = read(groups, { before, after: text.slice(end, end + AROUND) })
    if (reading !== null) found.push({ begin, end, reading, event: groups.event })
  }
  return found
}

/**
 * Whether the date is part of the event's name (`a Friday vote`) and not only beside it (`said on Friday talks would
 * go on`).
 */
type Groups = Readonly<Record<string, string | undefined>>

function modifies({ article, possessive, shift }: Groups, before: string): boolean {
  return article !== undefined || possessive !== undefined || shift?.toLowerCase() === 'the'
    || /(?:\b(?:its|his|her|their|our|the|a|an|this|that)|[’']s)\s+$/u.test(before)
}

/** Of matches that overlap, the one that begins first, and of those the longest; rules earlier in the list win ties. */
function longestApart(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const match of [...found].sort((a, b) => a.begin - b.begin || b.end - a.end)) {
    if (match.begin >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  }
  return kept
}
