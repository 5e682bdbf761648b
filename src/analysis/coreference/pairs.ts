import type { CoreferenceTables } from '../extractor/network.js'
import { fitOf } from './forms.js'
import type { Form } from './forms.js'
import { NAME } from './mentions.js'
import type { MentionType } from './mentions.js'

/** A mention among the pieces that the network reads: its first and last, and where it stands. */
export interface Placed {
  readonly first: number
  readonly last: number
  readonly type: MentionType
  readonly form: Form
  /** Numbers that rise through the article. */
  readonly sentence: number
  readonly block: number
  readonly quoted: boolean
}

/** A mention as the network has read it. */
export interface Pointed extends Placed {
  /** What the network gives: how it looks as one that points back, and as one that is pointed to. */
  readonly mention: Float32Array
  readonly antecedent: Float32Array
  /** How likely it has an antecedent, and is one. */
  readonly alone: readonly [has: number, is: number]
}

/** A mention that another may mean, and how likely it does, 0 to 1. */
export interface Scored {
  readonly mention: number
  readonly chance: number
}

const TYPES = 3

/** Whether mention `j` may be the antecedent of `i`: one of the nearest before, or, of what is no name itself, a name soon after. */
export function mayMean({ reach }: CoreferenceTables, mentions: readonly Pointed[], i: number, j: number): boolean {
  const [one, other] = [mentions[i], mentions[j]]
  if (one === undefined || other === undefined) return false
  const back = i - j
  if (back > 0) return back <= reach.before
  const near = other.first - one.last
  return back < 0 && back >= -reach.after && near > 0 && near <= reach.afterPieces && other.type === NAME && one.type !== NAME
}

/** How well mention `j` would do as antecedent of `i`, where having none scores 0: the same as `Coreference.forward` in `training/coref.py`. */
export function scoreOf({ edges, tables }: CoreferenceTables, mentions: readonly Pointed[], i: number, j: number): number {
  const [one, other] = [mentions[i], mentions[j]]
  if (one === undefined || other === undefined) return -Infinity
  const kind = one.type * TYPES + other.type
  const at = (table: keyof CoreferenceTables['tables'], column: number) => tables[table][kind]?.[column] ?? 0
  const before = i >= j
  const signed = (far: number) => before ? Math.abs(far) : -Math.abs(far) - 1
  let score = one.alone[0] + other.alone[1]
  for (let k = 0; k < one.mention.length; k++) score += (one.mention[k] ?? 0) * (other.antecedent[k] ?? 0)
  score += at('mentions', bucketOf(signed(i - j), edges.mentions, edges.forward)) + at('sentences', bucketOf(signed(one.sentence - other.sentence), edges.sentences, edges.forward))
  score += at('blocks', bucketOf(signed(one.block - other.block), edges.blocks, edges.forward))
  return score + at('match', fitOf(one.form, other.form)) + at('quoted', (one.quoted ? 2 : 0) + (other.quoted ? 1 : 0))
}

function bucketOf(back: number, edges: readonly number[], forward: readonly number[]): number {
  const [from, all, far] = back >= 0 ? [0, edges, back] : [edges.length + 1, forward, -back]
  let over = 0
  for (const edge of all) if (far >= edge) over++
  return from + over
}

/** What mention `i` may mean, the likeliest first, and how likely it means none of the others: all chances with `none` are 1 together. */
export function antecedentsOf(tables: CoreferenceTables, mentions: readonly Pointed[], i: number): { readonly found: readonly Scored[], readonly none: number } {
  const scored = mentions.flatMap((_, j) => mayMean(tables, mentions, i, j) ? [{ mention: j, score: scoreOf(tables, mentions, i, j) }] : [])
  const most = scored.reduce((m, { score }) => Math.max(m, score), 0)
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - most), Math.exp(-most))
  return { found: scored.map(({ mention, score }) => ({ mention, chance: Math.exp(score - most) / total })).sort((a, b) => b.chance - a.chance), none: Math.exp(-most) / total }
}
