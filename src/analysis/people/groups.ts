import { firstBeginningAt } from '../../text/span.js'
import { GROUP_NOUNS, NOT_GROUPS } from '../lang/en/group-nouns.js'
import { isHead } from '../grammar/phrases.js'
import { TERMINAL } from '../grammar/tokens.js'
import type { Token } from '../grammar/tokens.js'
import { describes } from './describing.js'
import type { Discourse } from './discourse.js'
import type { PageNames } from './entity.js'
import { withoutCapitalArticle } from './speaker-fields.js'

/** One of those who were told of together: by a name of the page, or by words. */
export type Member = { readonly entity: number } | { readonly name: string }

/** Tokens that are looked back over for several people. */
const REACH = 70
/** Words of a noun phrase before its noun that are kept in the name. */
const LONGEST_PHRASE = 5
/** Sentences after which a body with a plural verb is no longer `they`. */
const NEAR = 3

/** Whether a noun in the plural, in small letters, means people: `residents`, `growers`; `letters` doesn't. */
export function isGroupNoun(noun: string): boolean {
  if (GROUP_NOUNS.has(noun)) return true
  if (!/[^s]s$/.test(noun) || NOT_GROUPS.has(noun)) return false
  return describes(noun.slice(0, -1)) || (noun.length > 6 && /(?:ers|ors|ists|ians|ees)$/.test(noun))
}

/** The noun that words without a name are about, where it means several people: `growers` of `Growers in the valley`; else `null`. */
export function groupNounOf(words: readonly Token[]): string | null {
  const end = words.findIndex((t, i) => i > 0 && (t.pos === 'ADP' || t.text === ',' || t.pos === 'VERB' || t.lower === 'who' || t.lower === 'that'))
  const noun = words.slice(0, end < 0 ? undefined : end).at(-1)?.lower ?? ''
  // `the researchers` are those of the study that was told of.
  return isGroupNoun(noun) && !(words[0]?.lower === 'the' && /^(?:researchers|authors|scientists)$/.test(noun)) ? noun : null
}

/**
 * The one group that the sentence before `they` speaks of, or the words before it in its own: `concerns held by critics of the plan. They argue …`. `null` where there is none, or two.
 */
export function onlyGroupBefore(tokens: readonly Token[], at: number): string | null {
  const i = firstBeginningAt(tokens, at)
  let ends = 0
  let found: string | null = null
  for (let k = i - 1; k >= 0 && i - k < REACH; k--) {
    const token = tokens[k]!
    if (TERMINAL.test(token.text) && k < i - 2) ends++
    if (ends === (TERMINAL.test(tokens[i - 1]?.text ?? '') || /^["“”]$/.test(tokens[i - 1]?.text ?? '') ? 1 : 2)) break
    if ((token.pos !== 'NOUN' && token.pos !== 'PROPN') || !isGroupNoun(token.lower) || isHead(tokens[k + 1]) || /^(?:["“”‘]|no)$/.test(tokens[k - 1]?.lower ?? '')) continue
    const from = phraseFrom(tokens, k)
    const name = withoutCapitalArticle(wordsOf(tokens, from, k + 1))
    if (found !== null && found !== name) return null
    found = name
  }
  return found
}

/** The words as they are written: `big-name politicians`. */
function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).reduce((text, token, i, all) => text + (i > 0 && all[i - 1]!.end < token.begin ? ' ' : '') + token.text, '')
}

/** From where the noun at `k` has its adjectives and its article. */
function phraseFrom(tokens: readonly Token[], k: number): number {
  let from = k
  while (from > 0 && k - from < LONGEST_PHRASE && !/^["“”]/.test(tokens[from - 1]?.text ?? '')) {
    if (['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(tokens[from - 1]?.pos ?? '')) from--
    // `big-name politicians`
    else if (tokens[from - 1]?.text === '-' && tokens[from - 2]?.end === tokens[from - 1]?.begin && from > 1) from -= 2
    else break
  }
  return tokens[from - 1]?.pos === 'DET' ? from - 1 : from
}

/** Bodies of the page that take a plural verb (`Nightjar Press have moved`), so that `they` means them. */
export function pluralBodies(tokens: readonly Token[], page: PageNames): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { begin, end, fits: [only, ...others] } of page.mentions) {
    if (only === undefined || others.length > 0 || page.entities[only]?.kind === 'person') continue
    const next = tokens[firstBeginningAt(tokens, end)]
    const before = tokens[firstBeginningAt(tokens, begin) - 1]
    if (/^(?:have|are|were|haven|aren|weren)$/.test(next?.lower ?? '') && !['ADP', 'CCONJ', 'VERB', 'AUX'].includes(before?.pos ?? '') && before?.text !== ',') found.add(only)
  }
  return found
}

/** The one body with a plural verb that led a sentence lately; `null` where there is none, or two. */
export function pluralBodyBefore(bodies: ReadonlySet<number>, discourse: Discourse, here: number, not: ReadonlySet<number>): number | null {
  const [only, ...others] = discourse.candidates().filter(({ entity, led }) => bodies.has(entity) && led >= 0 && here - led <= NEAR && !not.has(entity))
  return only === undefined || others.length > 0 ? null : only.entity
}
