import { createHash } from 'node:crypto'
import { quoted } from '../terms.js'

/**
 * Marks on statements that are there only so that an index finds few: what they find is still to be looked at. `^` with five hexadecimal digits: that two words stand in a row, by the MD5 of
 * both with a space between; a million of them, however many pairs of words there are. `%` with three characters: that they stand so in a speaker's name, which two spaces end.
 */
const [PAIR, NAME] = ['^', '%'] as const
const PAIR_DIGITS = 5
const NAME_LENGTH = 3
/** Of a statement with more of a kind, the sign alone is kept: it is among what any search finds by that kind. A `tsvector` has its limits. */
const MOST_MARKS = 1_000
/** Of a long part of a name so many marks are asked for. */
const MOST_ASKED = 4

/** `words`: the folded words of one part of a statement. */
export function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => PAIR + createHash('md5').update(`${words[i]!} ${word}`).digest('hex').slice(0, PAIR_DIGITS))
}

/** `called`: folded names, a line each. */
export function nameMarks(called: string): string[] {
  return called.split('\n').flatMap((line) => {
    const characters = [...line, ...' '.repeat(NAME_LENGTH - 1)]
    return characters.slice(NAME_LENGTH - 1).map((_, i) => NAME + characters.slice(i, i + NAME_LENGTH).join(''))
  })
}

/** The marks of one kind that are kept of a statement. */
export function keptMarks(marks: readonly string[]): readonly string[] {
  const each = [...new Set(marks)]
  return each.length <= MOST_MARKS ? each : [each[0]!.slice(0, 1)]
}

/** What finds statements with these words in a row, and some others, as parts of a `tsquery`; nothing for a single word. */
export function phraseParts(words: readonly string[]): string[] {
  return [...new Set(pairsOf(words))].map((pair) => `(${quoted(pair)} | ${quoted(PAIR)})`)
}

/** The same for a part of a speaker's name, which is folded and not empty. */
export function namePart(part: string): string {
  const characters = [...part]
  if (characters.length < NAME_LENGTH) return `(${quoted(NAME + part)}:* | ${quoted(NAME)})`
  const last = characters.length - NAME_LENGTH
  const places = [...new Set([...Array.from({ length: MOST_ASKED - 1 }, (_, i) => Math.min(i * NAME_LENGTH, last)), last])]
  return `((${places.map((at) => quoted(NAME + characters.slice(at, at + NAME_LENGTH).join(''))).join(' & ')}) | ${quoted(NAME)})`
}

/** The same marks in SQL, as a `tsvector`, of a row of a list that was made without. */
export const FINDING_MARKS_SQL = `(select array_to_tsvector(case when cardinality(pairs) > ${MOST_MARKS} then array['${PAIR}'] else pairs end || case when cardinality(names) > ${MOST_MARKS} then array['${NAME}'] else names end)
  from (select array(select distinct '${PAIR}' || substr(md5(convert_to(lexeme || ' ' || next, 'UTF8')), 1, ${PAIR_DIGITS}) from (
      select lexeme, place, lead(lexeme) over in_order as next, lead(place) over in_order as next_place
      from unnest(terms) as held, unnest(positions) as place where lexeme not like '~%' window in_order as (order by place)) as word where next_place = place + 1) as pairs,
    array(select distinct '${NAME}' || substr(line || '${' '.repeat(NAME_LENGTH - 1)}', at, ${NAME_LENGTH}) from unnest(string_to_array(called, E'\\n')) as line, generate_series(1, length(line)) as at) as names) as made)`
