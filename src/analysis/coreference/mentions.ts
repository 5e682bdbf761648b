import type { Span } from '../../model/span.js'
import type { Token, TokenBlock } from '../grammar/tokens.js'
import { DETERMINERS, MENTION_PRONOUNS, WITHIN_NAMES } from '../lang/en/mention-words.js'
import { isRole, ROLE_ABBREVIATIONS, TITLES_OF_ADDRESS } from '../lang/en/roles.js'
import { isOfficeWord } from '../people/name-parts.js'

export const NAME = 0
export const PRONOUN = 1
export const DESCRIPTION = 2
export type MentionType = typeof NAME | typeof PRONOUN | typeof DESCRIPTION

/** Words that mean somebody or something, and in which way, as the head of coreference tells them. */
export interface Mention extends Span {
  readonly type: MentionType
}

/** Whether a word by itself is a mention. */
export function isPronoun(word: string): boolean {
  return MENTION_PRONOUNS.has(word.toLowerCase())
}

/** Of words in a row, the first that belongs to a name: `US President Ann Roe` from `Ann`. 0 where all would go. */
export function afterRole(words: readonly string[]): number {
  const lower = words.map((w) => w.toLowerCase())
  let from = lower.findLastIndex((w, i) => i < words.length - 1 && (isRole(w) || ROLE_ABBREVIATIONS.has(w) || TITLES_OF_ADDRESS.has(w) || TITLES_OF_ADDRESS.has(`${w}.`))) + 1
  if (lower[from] === '.') from++
  if (lower[from] === 'of') from += 2
  while (from < words.length && !/^\p{Lu}/u.test(words[from] ?? '')) from++
  return from < words.length ? from : 0
}

/** The pronouns, names and plain noun phrases of a text, as far as parts of speech show them, in its order. */
export function plainMentions(blocks: readonly TokenBlock[]): readonly Mention[] {
  return blocks.flatMap(({ tokens }) => {
    const found: Mention[] = []
    for (let i = 0; i < tokens.length;) {
      const token = tokens[i]
      if (token === undefined) break
      const name = nameEnd(tokens, i)
      const phrase = phraseEnd(tokens, i)
      if (isPronoun(token.text)) found.push(mention(tokens, i, ++i, PRONOUN))
      else if (phrase > i && phrase > name) { found.push(mention(tokens, i, phrase, DESCRIPTION)); i++ }
      else if (name > i) {
        const from = i + afterRole(tokens.slice(i, name).map((t) => t.text))
        found.push(mention(tokens, from, name, NAME))
        i = name
      } else i++
    }
    return found
  })
}

function mention(tokens: readonly Token[], from: number, to: number, type: Mention['type']): Mention {
  return { begin: tokens[from]?.begin ?? 0, end: tokens[to - 1]?.end ?? 0, type }
}

function isNamed(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !isOfficeWord(token)
}

function nameEnd(tokens: readonly Token[], from: number): number {
  if (!isNamed(tokens[from])) return from
  let to = from + 1
  while (to < tokens.length && (isNamed(tokens[to]) || (WITHIN_NAMES.has(tokens[to]?.lower ?? '') && isNamed(tokens[to + 1]) && (tokens[to]?.text !== '.' || (tokens[to - 1]?.text.length ?? 0) < 4)))) to++
  return to
}

/** `the 37-year-old`, `a senior official`: an article or owner, then adjectives and nouns in small letters. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (first === undefined || (first.pos !== 'DET' && !DETERMINERS.has(first.lower))) return from
  let to = from + 1
  while (to < tokens.length && to - from < 8 && (['ADJ', 'NOUN', 'NUM', 'PROPN'].includes(tokens[to]?.pos ?? '') || (tokens[to]?.text === '-' && tokens[to - 1]?.end === tokens[to]?.begin))) to++
  while (to > from + 1 && !['NOUN', 'PROPN'].includes(tokens[to - 1]?.pos ?? '') && !/old$/.test(tokens[to - 1]?.lower ?? '')) to--
  return to > from + 1 ? to : from
}
