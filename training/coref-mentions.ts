import { isRole, ROLE_ABBREVIATIONS, TITLES_OF_ADDRESS } from '../src/analysis/lang/en/roles.js'
import { isOfficeWord } from '../src/analysis/people/name-parts.js'
import type { Token, TokenBlock } from '../src/analysis/grammar/tokens.js'
import { DESCRIPTION, NAME, PRONOUN } from './coref-row.js'
import type { Mention } from './coref-row.js'

const PRONOUNS = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself', 'they', 'them', 'their', 'theirs', 'themselves', 'it', 'its', 'itself', 'i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves', 'you', 'your', 'yours', 'yourself', 'who', 'whom', 'whose'])
const WITHIN_NAMES = new Set(['of', 'de', 'da', 'di', 'del', 'van', 'von', 'der', 'bin', 'al', 'el', 'la', 'le', '-', "'", "'s", '&', '.'])

export function isPronoun(word: string): boolean {
  return PRONOUNS.has(word.toLowerCase())
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

/** The pronouns, names and plain noun phrases of a text, as far as parts of speech show them: what a reader by rules would weigh. */
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
  return { begin: tokens[from]?.begin ?? 0, end: tokens[to - 1]?.end ?? 0, cluster: -1, type }
}

function isNamed(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !isOfficeWord(token)
}

function nameEnd(tokens: readonly Token[], from: number): number {
  if (!isNamed(tokens[from])) return from
  let to = from + 1
  while (to < tokens.length && (isNamed(tokens[to]) || (WITHIN_NAMES.has(tokens[to]?.lower ?? '') && tokens[to]?.lower !== "'s" && isNamed(tokens[to + 1]) && (tokens[to]?.text !== '.' || (tokens[to - 1]?.text.length ?? 0) < 4)))) to++
  return to
}

/** `the 37-year-old`, `a senior official`: an article or owner, then adjectives and nouns in small letters. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]
  if (first?.pos !== 'DET' && !(first !== undefined && /^(?:the|an?|this|these|those)$/.test(first.lower))) return from
  let to = from + 1
  while (to < tokens.length && to - from < 8 && (['ADJ', 'NOUN', 'NUM', 'PROPN'].includes(tokens[to]?.pos ?? '') || (tokens[to]?.text === '-' && tokens[to - 1]?.end === tokens[to]?.begin))) to++
  while (to > from + 1 && !['NOUN', 'PROPN'].includes(tokens[to - 1]?.pos ?? '') && !/old$/.test(tokens[to - 1]?.lower ?? '')) to--
  return to > from + 1 ? to : from
}
