import { firstBeginningAt } from '../../text/span.js'
import { isRole } from '../lang/en/roles.js'
import type { Token } from '../grammar/tokens.js'
import { describes, headsOf } from './describing.js'
import type { PageNames } from './entity.js'
import { groupNounOf, isGroupNoun } from './groups.js'

/** The phrase that a relative pronoun follows: its words back to a verb, a sentence's end or the start, with a name and its comma. */
export function antecedentOf(before: readonly Token[]): readonly Token[] | null {
  let end = before.length
  while (end > 0 && before[end - 1]?.text === ',') end--
  let from = end
  while (from > 0) {
    const token = before[from - 1]
    if (token === undefined || (['PUNCT', 'VERB', 'AUX', 'SCONJ', 'CCONJ'].includes(token.pos) && token.text !== '-')) break
    if (token.pos === 'ADP' && (!['of', 'in', 'at', 'from', 'for', 'with'].includes(token.lower) || (token.lower !== 'of' && !/^\p{Lu}/u.test(before[from - 2]?.text ?? '') && before[from - 2]?.pos !== 'NOUN'))) break
    from--
    // `Joseph Umeh, a cousin of the present one, who`: what it is of goes on.
    if (token.lower === 'the' && before[from - 1]?.lower === 'of') continue
    if (token.lower === 'a' || token.lower === 'an' || token.lower === 'the') {
      // `Vree, a career officer who`: the name before the comma.
      if (before[from - 1]?.text !== ',' || !/^\p{Lu}/u.test(before[from - 2]?.text ?? '')) break
      from--
      while (from > 0 && /^\p{Lu}/u.test(before[from - 1]?.text ?? '') && before[from - 1]?.pos !== 'PUNCT') from--
      break
    }
  }
  return from < end ? before.slice(from, end) : null
}

/** `a flood of letters from readers, who`: the people behind the preposition, where what stands before it is none of theirs; else the words as they are. */
export function peopleBehind(words: readonly Token[]): readonly Token[] {
  const arePeople = (phrase: readonly Token[]) => headsOf(phrase).some((noun) => isGroupNoun(noun) || isGroupNoun(`${noun}s`) || describes(noun))
  for (const [i, { pos }] of words.entries()) {
    if (pos !== 'ADP' || i === 0) continue
    const [before, behind] = [words.slice(0, i), words.slice(i + 1)]
    if (arePeople(before) || headsOf(before).length === 0 || before.some(({ text }, k) => k > 0 && /^\p{Lu}/u.test(text))) return words
    if (groupNounOf(behind) !== null) return behind
  }
  return words
}

/** `the Clean Shores Network, a campaign that says …`: the one whose name stands before the comma, where `words` are its apposition and a relative clause goes on; else `null`. */
export function inApposition(words: readonly Token[], text: string, page: PageNames): number | null {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || !/^an?$/.test(first.lower) || !/^,? (?:that|which|who) /.test(text.slice(last.end, last.end + 7))) return null
  const mention = page.mentions[firstBeginningAt(page.mentions, first.begin) - 1]
  const [only, ...others] = mention?.fits ?? []
  return mention !== undefined && only !== undefined && others.length === 0 && text.slice(mention.end, first.begin) === ', ' ? only : null
}

/** `captain`, `police chief`: an office between the name of what it is of and its holder's, and nothing else. */
function isHeldBy(between: readonly Token[]): boolean {
  return isRole(between.at(-1)?.lower ?? '') && between.every(({ text }) => /^\p{Ll}/u.test(text))
}

/** `Arno Vree, a career officer who`, `Vree, of Arden, who`: whom the phrase before `who` is about, by the first name in it that isn't behind a preposition. */
export function nameIn(words: readonly Token[], text: string, page: PageNames): number | null {
  const begin = words[0]?.begin ?? 0
  for (let i = firstBeginningAt(page.mentions, begin); (page.mentions[i]?.begin ?? Infinity) < (words.at(-1)?.end ?? 0); i++) {
    const mention = page.mentions[i]!
    const before = words[words.findIndex((t) => t.begin === mention.begin) - 1]
    if (before?.pos === 'ADP') continue
    const [only, ...others] = mention.fits
    // `England captain Ann Roe, who`: the country of an office isn't who holds it.
    const behind = page.mentions[i + 1]
    if (behind !== undefined && behind.begin < (words.at(-1)?.end ?? 0) && page.entities[only ?? -1]?.kind !== 'person' && isHeldBy(words.filter((t) => t.begin >= mention.end && t.end <= behind.begin))) continue
    const next = text.slice(mention.end, mention.end + 2)
    if (/^['’]s/.test(next)) continue
    return only !== undefined && others.length === 0 ? only : null
  }
  return null
}
