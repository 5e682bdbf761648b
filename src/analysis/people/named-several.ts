import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import { IMPLIED_BY } from '../lang/en/implied-nouns.js'
import { SAME_PEOPLE } from '../lang/en/same-people.js'
import { coreOf } from './anaphor.js'
import { describes } from './describing.js'
import type { NameMention, PageNames } from './entity.js'
import { isPerson } from './pairs.js'

/** Those whom a page names in one breath, and the noun that says what all of them are: `Senators Ada Brill and Jon Vark`, `Moll and Sands, both doctors`. */
interface Several { readonly noun: string; readonly at: number; readonly members: readonly number[] }

/** Tokens between a list of names and the noun behind it: `Moll and Sands, the two senior doctors`. */
const REACH = 6
/** Lists that are remembered, and names of one. */
const MOST = 200
const LONGEST_LIST = 8
const SHORT: ReadonlyMap<string, string> = new Map([['reps', 'representative'], ['sens', 'senator'], ['drs', 'doctor'], ['profs', 'professor'], ['cllrs', 'councillor'], ['govs', 'governor'], ['mps', 'mp'], ['gens', 'general']])
const NUMBERS: ReadonlyMap<string, number> = new Map([['both', 2], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6]])

/** Finds the lists of people of a page, and whom `the senators`, `the two doctors`, `the lawmakers` mean by them. */
export function severalNamed(tokens: readonly Token[], page: PageNames): { readonly meantBy: (words: readonly Token[]) => readonly number[] } {
  const lists = listsOf(tokens, page)
  return {
    meantBy(words) {
      const [first] = words
      const noun = singularOf(coreOf(words.slice(1)).at(-1)?.lower ?? '')
      if (first === undefined || noun === null || words.length > 5 || !/^(?:the|both|these|those|all)$/.test(first.lower) || words.some(({ text }, i) => i > 0 && (text === ',' || /^\p{Lu}/u.test(text)))) return []
      const count = words.map(({ lower }) => NUMBERS.get(lower)).find((n) => n !== undefined)
      const fits = lists.filter((list) => list.at < first.begin && isCalled(noun, list.noun) && (count === undefined || list.members.length === count))
      const sets = new Set(fits.map(({ members }) => [...members].sort((a, b) => a - b).join(' ')))
      return sets.size === 1 ? fits[0]!.members : []
    },
  }
}

/** Whether people who are one noun can be called by another: senators `lawmakers`. */
export function isCalled(noun: string, known: string): boolean {
  return noun === known || IMPLIED_BY.get(noun)?.has(known) === true || SAME_PEOPLE.get(noun)?.has(known) === true
}

/** `doctor` of `doctors`, `midwife` of `midwives`; `null` for a word that isn't several people. */
export function singularOf(word: string): string | null {
  const one = /ives$/.test(word) ? word.replace(/ves$/, 'fe') : /ies$/.test(word) ? word.replace(/ies$/, 'y') : /[^s]s$/.test(word) ? word.slice(0, -1) : /men$/.test(word) && word.length > 4 ? word.replace(/men$/, 'man') : null
  return one !== null && describes(one) ? one : null
}

function listsOf(tokens: readonly Token[], page: PageNames): readonly Several[] {
  const found: Several[] = []
  for (let i = 0; i + 1 < page.mentions.length && found.length < MOST; i++) {
    const list = [page.mentions[i]!]
    while (list.length < LONGEST_LIST && i + list.length < page.mentions.length && joins(tokens, list.at(-1)!, page.mentions[i + list.length]!)) list.push(page.mentions[i + list.length]!)
    const members = list.flatMap(({ fits }) => fits.length === 1 && isPerson(page.entities[fits[0]!]!) ? fits : [])
    if (list.length < 2 || members.length !== list.length || new Set(members).size !== members.length) continue
    const from = firstBeginningAt(tokens, list[0]!.begin)
    const noun = nounBefore(tokens, from) ?? nounBehind(tokens, firstBeginningAt(tokens, list.at(-1)!.end))
    if (noun !== null) found.push({ noun, at: list[0]!.begin, members })
    i += list.length - 1
  }
  return found
}

/** A comma, `and`, or both stand between two names. */
function joins(tokens: readonly Token[], one: NameMention, other: NameMention): boolean {
  const from = firstBeginningAt(tokens, one.end)
  const to = firstBeginningAt(tokens, other.begin)
  return to > from && to - from <= 2 && tokens.slice(from, to).every(({ lower }) => /^(?:,|and|&)$/.test(lower))
}

/** `Senators Ada Brill and …`, `two nurses, Ada Brill and …`; the name may hold the noun. */
function nounBefore(tokens: readonly Token[], from: number): string | null {
  return singularOf(tokens[from]?.lower ?? '') ?? SHORT.get((tokens[from - 1]?.lower ?? '').replace('.', '')) ?? SHORT.get((tokens[from]?.lower ?? '').replace('.', '')) ?? singularOf(tokens[tokens[from - 1]?.text === ',' ? from - 2 : from - 1]?.lower ?? '')
}

/** `…, both doctors at Orme General`, `… are engineers`. */
function nounBehind(tokens: readonly Token[], from: number): string | null {
  if (tokens[from]?.text !== ',' && !/^(?:are|were)$/.test(tokens[from]?.lower ?? '')) return null
  for (let i = from + 1; i < from + REACH; i++) {
    const token = tokens[i]
    if (token === undefined || /^\p{Lu}/u.test(token.text)) return null
    const noun = singularOf(token.lower)
    if (noun === null && ['VERB', 'AUX', 'ADP', 'PUNCT', 'CCONJ'].includes(token.pos)) return null
    if (noun !== null && tokens[i + 1]?.pos !== 'NOUN') return noun
  }
  return null
}
