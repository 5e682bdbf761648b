import { afterRole, isPronoun, NAME, PRONOUN } from '../src/analysis/coreference/mentions.js'
import { genderOf, nameWords, shareWord } from './coref-names.js'
import { withPlain } from './coref-row.js'
import type { Known, Marked, Mention, Read } from './coref-row.js'

type Token = readonly [begin: number, end: number, pos: string, ner: string, lemma: string, head: number, relation: string]
type ChainMention = readonly [sentence: number, start: number, end: number, head: number, representative: number]
export interface Parsed { readonly id: string; readonly sentences: readonly (readonly Token[])[]; readonly coref: readonly (readonly ChainMention[])[] }

const GENDER = new Map([...['he', 'him', 'his', 'himself'].map((w) => [w, 'm'] as const), ...['she', 'her', 'hers', 'herself'].map((w) => [w, 'f'] as const)])
/** Sentences between a pronoun and the nearest name of its chain: farther links are guesses. */
const NEAR = 3

/**
 * What a machine linked and what is likely right of it: `he` and `she` to a person's name nearby where the chain has one gender, one name and a given name that doesn't
 * contradict; surnames to full names; and that a full name no word of which was read before means nothing before. The other people named are what is not meant.
 */
export function silverMarked(read: Read, { sentences, coref }: Parsed): Marked {
  const mentions: Mention[] = []
  const known: Known[] = []
  const people = peopleOf(read, sentences).map((person) => ({ ...person, at: mentions.push({ begin: person.begin, end: person.end, cluster: -1, type: NAME }) - 1 }))
  const fullOf = new Map<string, Set<string>>()
  for (const { name } of people) if (nameWords(name).length > 1) { const last = nameWords(name).at(-1) ?? ''; fullOf.set(last, (fullOf.get(last) ?? new Set()).add(nameWords(name).join(' '))) }
  const seen = new Set<string>()
  for (const [i, person] of people.entries()) {
    const words = nameWords(person.name)
    const before = people.slice(Math.max(0, i - 60), i)
    if (words.length > 1 && !words.some((w) => seen.has(w))) for (const other of before) known.push([person.at, other.at, 0])
    // A surname that one full name alone has.
    if (words.length === 1 && fullOf.get(words[0] ?? '')?.size === 1) {
      const full = before.filter((p) => nameWords(p.name).length > 1 && nameWords(p.name).at(-1) === words[0])
      if (full.length > 0) for (const other of before) if (full.includes(other)) known.push([person.at, other.at, 1]); else if (!shareWord(other.name, person.name)) known.push([person.at, other.at, 0])
    }
    for (const w of words) seen.add(w)
  }
  for (const chain of coref) {
    const parts = chain.flatMap(([sentence, start, end]) => {
      const first = sentences[sentence]?.[start]
      const last = sentences[sentence]?.[end - 1]
      return first === undefined || last === undefined ? [] : [{ sentence, begin: first[0], end: last[1], words: read.text.slice(first[0], last[1]).toLowerCase() }]
    })
    const genders = new Set(parts.map((p) => GENDER.get(p.words)).filter((g) => g !== undefined))
    const [gender] = genders
    if (genders.size !== 1 || gender === undefined || parts.some((p) => isPronoun(p.words) && !GENDER.has(p.words))) continue
    const named = people.filter((person) => parts.some((p) => p.sentence === person.sentence && p.begin <= person.begin && person.end <= p.end && p.end - p.begin < 60 && !GENDER.has(p.words)))
    const [one] = named
    // Two names that share no word: one of the links is wrong.
    if (one === undefined || named.some((p) => !shareWord(p.name, one.name) || (genderOf(p.full) ?? gender) !== gender)) continue
    for (const part of parts) {
      if (!GENDER.has(part.words)) continue
      const right = named.filter((p) => p.begin < part.begin && part.sentence - p.sentence <= NEAR)
      if (right.length === 0) continue
      const at = mentions.push({ begin: part.begin, end: part.end, cluster: -1, type: PRONOUN }) - 1
      const wrong = people.filter((p) => p.begin < part.begin && part.sentence - p.sentence <= 6 && !named.some((n) => shareWord(n.name, p.name)))
      for (const p of right) known.push([at, p.at, 1])
      for (const p of wrong) known.push([at, p.at, 0])
    }
  }
  return { mentions: withPlain(mentions, read), known }
}

function peopleOf(read: Read, sentences: Parsed['sentences']) {
  return sentences.flatMap((tokens, sentence) => {
    const found: { sentence: number; begin: number; end: number; name: string; full: string }[] = []
    for (let i = 0; i < tokens.length;) {
      let to = i
      while (tokens[to]?.[3] === 'PERSON' && tokens[to]?.[2] !== 'POS' && (to === i || (tokens[to]?.[0] ?? 0) - (tokens[to - 1]?.[1] ?? 0) < 2)) to++
      if (to > i) {
        const from = i + afterRole(tokens.slice(i, to).map(([b, e]) => read.text.slice(b, e)))
        const [begin, end] = [tokens[from]?.[0] ?? 0, tokens[to - 1]?.[1] ?? 0]
        const name = read.text.slice(begin, end)
        const title = i > 0 ? read.text.slice(tokens[i - 1]?.[0], tokens[i - 1]?.[1]) : ''
        if (/^\p{Lu}/u.test(name) && nameWords(name).length > 0) found.push({ sentence, begin, end, name, full: /^(?:Mrs|Mr|Ms|Miss)\.?$/.test(title) ? `${title} ${name}` : name })
      }
      i = Math.max(to, i + 1)
    }
    return found
  })
}
