import { existsSync, readFileSync } from 'node:fs'
import type { Attribution } from '../src/model/attribution.js'
import type { Span } from '../src/model/span.js'
import type { Statement } from '../src/model/statement.js'

/** An article of PolNeAR with one annotator's attributions; spans `[begin, end)` in UTF-16 code units of `text`. */
export interface GoldArticle {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly text: string
  readonly attributions: readonly { readonly source: readonly Pair[]; readonly cue: readonly Pair[]; readonly content: readonly Pair[] }[]
}

type Pair = readonly [number, number]

/** An article with what was read in it. */
export interface ReadArticle {
  readonly article: GoldArticle
  readonly statements: readonly Statement[]
}

/** Paths of a split's articles, of its tokens and of the scorer. */
export interface PolnearFiles {
  readonly gold: string
  readonly tokens: string
  readonly scorer: string
}

/** Where the shared data lie, from the project's root; `null` where they aren't. */
export function polnear(split: 'train' | 'dev'): PolnearFiles | null {
  const files = {
    gold: `../shared/data/polnear/${split}.jsonl`,
    tokens: `../shared/data/polnear/${split}.corenlp.jsonl.gz`,
    scorer: '../shared/score/attribution.mjs',
  }
  return Object.values(files).every((file) => existsSync(file)) ? files : null
}

/** Articles of a split, each once: by its first annotator, as the scorer's linked figures count. */
export function readGold(path: string): readonly GoldArticle[] {
  const seen = new Set<string>()
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as GoldArticle).filter(({ id }) => {
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

/** A line of the scorer's prediction file. */
export function predictionLine(id: string, attributions: readonly Pick<Attribution, 'source' | 'cue' | 'content'>[]): string {
  const pairs = (spans: readonly Span[]) => spans.map((s) => [s.begin, s.end])
  return JSON.stringify({ id, attributions: attributions.map((a) => ({ source: pairs(a.source), cue: pairs(a.cue), content: pairs(a.content) })) })
}
