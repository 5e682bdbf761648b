import { countryOf } from './actors.js'
import { isRole } from '../lang/en/roles.js'
import type { Token } from '../grammar/tokens.js'

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my'])
const BODY_HEADS = /^(?:department|ministry|minister|secretary|office|institute|university|bank|school|college|council|committee|commission|bureau|agency|centre|center|board|academy|society)$/
const CONJUNCTIONS = new Set(['and', 'or', 'nor'])

/**
 * The members of a coordination, each as its tokens: `Brussels, Washington, D.C., and Kyiv` has three, `Hugh Hill, a
 * doctor` one. A comma parts members only where a conjunction follows later; behind a name, `a …`, `the …`, `who …` or an age
 * stands beside it.
 */
export function members(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const joint = tokens.some((t) => CONJUNCTIONS.has(t.lower))
  const words = tokens.filter((t, i) => !(joint && i === 0 && ['neither', 'both', 'either'].includes(t.lower)))
  const cuts: number[] = []
  words.forEach((token, i) => {
    if (CONJUNCTIONS.has(token.lower) && isJoint(words, i)) cuts.push(i)
  })
  if (cuts.length === 0) return [trim(words)].filter((m) => m.length > 0)
  const parts: (readonly Token[])[] = []
  let start = 0
  for (const cut of cuts) {
    for (const part of commaParts(words.slice(start, cut))) parts.push(part)
    start = cut + 1
  }
  parts.push(trim(words.slice(start)))
  return parts.filter((m) => m.length > 0)
}

/** Whether the conjunction at `i` joins two members, and is not inside one: `Science and Technology Minister`, `Bosnia and Herzegovina`. */
function isJoint(words: readonly Token[], i: number): boolean {
  const before = words[i - 1]
  const after = words[i + 1]
  if (before === undefined || after === undefined) return false
  const country = countryOf([before.text, words[i]?.text, after.text].join(' '))
  if (country !== null && country.by === 'name') return false
  // In a relative clause or behind `of` in small letters the two are one thing: `who know him and his plans`.
  if (words.slice(0, i).some((t) => t.lower === 'who' || t.lower === 'that')) return false
  const role = words.findIndex((t, k) => k > i && isRole(t.lower))
  // `Trade and Industry Minister Ann Roe`: nothing before is a person or has an article, and the role comes after.
  const bare = words.slice(0, i).every((t) => /^\p{Lu}/u.test(t.text)) && i <= 2 && !words.slice(0, i).some((t) => isRole(t.lower))
  if (bare && role === i + 2 && /^\p{Lu}/u.test(words[role]?.text ?? '')) return false
  // `the Department of Health and Human Services`: inside a body's name.
  const body = words.findLastIndex((t, k) => k < i && BODY_HEADS.test(t.lower) && ['of', 'for'].includes(words[k + 1]?.lower ?? ''))
  if (body >= 0 && i - body < 6 && /^\p{Lu}/u.test(after.text) && words.slice(body + 2, i).every((t) => /^\p{Lu}/u.test(t.text) || t.lower === 'the' || t.text === ',')) return false
  if (before.pos === 'ADJ' && after.pos === 'ADJ') return false
  // `her cousin and fiercest critic, Alec Tarrant`: two things that one person is; each would have its own article else.
  const name = words.findIndex((t, k) => k > i && t.text === ',' && /^\p{Lu}/u.test(words[k + 1]?.text ?? ''))
  if (/^\p{Ll}/u.test(after.text) && !ARTICLES.has(after.lower) && name > 0 && /^\p{Ll}/u.test(before.text)) return false
  return true
}

function commaParts(words: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  words.forEach((token, i) => {
    if (token.text === ',' && !standsBeside(words, i)) parts.push([])
    else parts.at(-1)?.push(token)
  })
  return parts.map(trim).filter((p) => p.length > 0)
}

/** `Ann Roe, a doctor`, `Hill, 40`, `Washington, D.C.`, `Roe, who …`: what follows the comma belongs to what stands before. */
function standsBeside(words: readonly Token[], comma: number): boolean {
  const next = words[comma + 1]
  const before = words[comma - 1]
  if (next === undefined) return true
  if (/^(?:\p{L}\.){2,}$/u.test(next.text)) return true
  if (next.pos === 'NUM' || next.lower === 'who') return true
  const named = before !== undefined && /^\p{Lu}/u.test(before.text)
  return named && (next.lower === 'a' || next.lower === 'an' || (ARTICLES.has(next.lower) && words.slice(comma + 1, comma + 6).some((t) => isRole(t.lower))))
}

function trim(words: readonly Token[]): readonly Token[] {
  let from = 0
  let to = words.length
  while (from < to && words[from]?.text === ',') from++
  while (to > from && (words[to - 1]?.text === ',' || words[to - 1]?.lower === 'all' || words[to - 1]?.lower === 'both')) to--
  return words.slice(from, to)
}
