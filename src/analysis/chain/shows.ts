import type { Hop } from '../../model/statement.js'
import { RECORDINGS, SHOWS } from '../lang/en/outlets.js'
import { titleBehind } from './documents.js'
import { joinTokens } from '../people/name-parts.js'
import type { Unit } from '../grammar/sentences.js'
import type { Token } from '../grammar/tokens.js'

/** How many words a title may have. */
const LONGEST_TITLE = 8

/**
 * A show, a podcast or a blog named by its title, small words and verbs included: `the Got It From My Mother podcast`, `an episode of
 * his New Peaks podcast`, `his blog Spend, Save, Rest`. `null` where no title stands at `from`.
 */
export function showAt(units: readonly Unit[], from: number): Hop | null {
  const at = /^(?:an?|the)$/.test(units[from]?.lower ?? '') && units[from + 1]?.lower === 'episode' && units[from + 2]?.lower === 'of' ? from + 3 : from
  const start = /^(?:the|a|his|her|its|their|my|our)$/.test(units[at]?.lower ?? '') ? at + 1 : at
  if (SHOWS.has(units[start]?.lower ?? '')) return behindNoun(units, start)
  let end = start
  while (end - start < LONGEST_TITLE && /^(?:\p{Lu}|\d|&)/u.test(units[end]?.text ?? '') && units[end]?.pos !== 'QUOTE') end++
  // `daily`, `weekly`, `politics` may stand before the noun.
  const noun = SHOWS.has(units[end]?.lower ?? '') ? end : SHOWS.has(units[end + 1]?.lower ?? '') && units[end]?.pos !== 'PUNCT' ? end + 1 : -1
  return end > start && noun >= 0 ? hopOf(units, start, end, at, noun + 1) : null
}

/** `his blog Spend, Save, Rest`: commas are part of a title when a capital follows, and two of them do. */
function behindNoun(units: readonly Unit[], noun: number): Hop | null {
  const start = noun + 1
  let end = start
  while (end - start < LONGEST_TITLE && (/^\p{Lu}/u.test(units[end]?.text ?? '') || (end > start && /^[,&]$/.test(units[end]?.text ?? '') && /^\p{Lu}/u.test(units[end + 1]?.text ?? ''))) && units[end]?.pos !== 'QUOTE') end++
  const commas = units.slice(start, end).filter((u) => u.text === ',').length
  if (commas === 1) end = start + units.slice(start, end).findIndex((u) => u.text === ',')
  return end > start ? hopOf(units, start, end, noun, end) : null
}

function hopOf(units: readonly Unit[], start: number, end: number, from: number, to: number): Hop {
  return { name: joinTokens(units.slice(start, end) as readonly Token[]), kind: 'outlet', as: joinTokens(units.slice(from, to) as readonly Token[]) }
}

/** `on “The Late Hour,”`, `in “Morning Desk”`: a title in quote marks behind a preposition. `null` where none stands. */
export function quotedTitleAt(text: string, units: readonly Unit[], from: number): Hop | null {
  const [first] = units.slice(from, from + 1)
  if (first === undefined || !/[“"‘«]/u.test(text.charAt(first.begin - 1)) || !/^(?:\p{Lu}|\d)/u.test(first.text) || first.pos === 'QUOTE') return null
  const end = units.slice(from, from + LONGEST_TITLE).findIndex((u) => /^[.,]?[”"’»]/u.test(text.slice(u.end, u.end + 2)))
  const words = units.slice(from, from + end + 1)
  if (end < 0 || words.some((u) => u.pos === 'QUOTE' || (!/^(?:\p{Lu}|\d|&|:)/u.test(u.text) && !/^(?:a|an|and|at|for|in|of|on|the|to|with)$/.test(u.lower)))) return null
  const as = joinTokens(words as readonly Token[])
  return { name: as, kind: 'outlet', as }
}

/** `in a video package`, `on a livestream`: a recording without a title, behind a preposition. */
export function recordingAt(units: readonly Unit[], from: number): Hop | null {
  if (!/^(?:an?|his|her|its|their|the|another)$/.test(units[from]?.lower ?? '')) return null
  for (let end = from + 1; end < from + 4; end++) {
    const unit = units[end]
    if (unit === undefined || (!/^(?:NOUN|ADJ|PROPN)$/.test(unit.pos) && unit.lower !== 'earnings')) return null
    // `on a conference call`: many hear it.
    if (/^calls?$/.test(unit.lower) && /^(?:conference|earnings|investor|analyst|analysts|shareholder|results)$/.test(units[end - 1]?.lower ?? '')) {
      const called = joinTokens(units.slice(from, end + 1) as readonly Token[])
      return { name: called, kind: 'document', as: called }
    }
    if (!RECORDINGS.has(unit.lower) || units[end + 1]?.pos === 'NOUN') continue
    const as = joinTokens(units.slice(from, end + 1) as readonly Token[])
    // `on her podcast, Slow Burn, that`
    const title = SHOWS.has(unit.lower) ? titleBehind(units, end + 1) : null
    return title !== null ? { name: title, kind: 'outlet', as } : { name: as, kind: 'document', as }
  }
  return null
}
