import { textOf } from '../src/model/span.js'
import { words } from '../src/store/terms.js'
import { syntheticEntries } from './ledger-data.js'

export interface Search {
  readonly q?: string
  readonly speaker?: string
}

export interface SearchKind {
  readonly id: string
  readonly what: string
  readonly searches: readonly Search[]
}

/** Words are counted in so many of the invented articles, the first of the large ledger. */
const SAMPLE = 400

/** `many` searches of each kind over the ledger of `syntheticEntries`, with as many different words as there are. */
export function searchesByKind(many: number): SearchKind[] {
  const { statements, counts, speakers } = sampled()
  const between = (least: number, below: number) =>
    [...counts].filter(([, count]) => count >= least * statements && count < below * statements).map(([word]) => word).sort()
  const rare = between(0, 0.0003)
  const common = between(0.001, 0.05)
  const veryCommon = between(0.05, 1)
  const pick = <T>(list: readonly T[], i: number): T => {
    const picked = list[(i * 7919) % list.length]
    if (picked === undefined) throw new RangeError('searchesByKind: got no words of a kind')
    return picked
  }
  const kind = (id: string, what: string, search: (i: number) => Search): SearchKind =>
    ({ id, what, searches: Array.from({ length: many }, (_, i) => search(i)) })
  return [
    kind('rare', 'a rare word', (i) => ({ q: pick(rare, i) })),
    kind('common', 'a common word', (i) => ({ q: pick(common, i) })),
    kind('very-common', 'a word of 5% to 60% of statements', (i) => ({ q: pick(veryCommon, i) })),
    kind('two-common', 'two very common words', (i) => ({ q: `${pick(veryCommon, i)} ${pick(veryCommon, i + 1)}` })),
    kind('two', 'a very common and a common word', (i) => ({ q: `${pick(veryCommon, i)} ${pick(common, i)}` })),
    kind('speaker', 'a speaker', (i) => ({ speaker: pick(speakers, i) })),
    kind('part', 'three letters of speakers’ names', (i) => ({ speaker: pick(speakers, i).slice(0, 3) })),
    kind('word-speaker', 'a very common word and a speaker', (i) => ({ q: pick(veryCommon, i), speaker: pick(speakers, i) })),
  ]
}

/** How many statements of a sample hold each word, and the names of speakers. */
function sampled() {
  const counts = new Map<string, number>()
  const speakers = new Set<string>()
  let statements = 0
  for (const { article, analysis } of syntheticEntries(SAMPLE)) {
    for (const statement of analysis.statements) {
      statements += 1
      const said = [...statement.cue, ...statement.content].map((span) => textOf(article.text, span)).join(' ')
      for (const word of new Set(words(said).map(({ folded }) => folded))) counts.set(word, (counts.get(word) ?? 0) + 1)
      for (const { name } of statement.speakers) if (name !== null) speakers.add(name)
    }
  }
  return { statements, counts, speakers: [...speakers].sort() }
}
