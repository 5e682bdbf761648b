import { textOf, type Span } from '../../model/span.js'
import { ROLES, type Role, type Roles } from './gold.js'
import { firstAnnotators, hasContent, type Compared } from './score.js'
import { Tokens, type TokenSet } from './tokens.js'

/** `missed`: nothing touches the gold's content. `invented`: a prediction that is no gold's. Else: the role that differs. */
export const MISS_KINDS = ['missed', 'content', 'source', 'cue', 'invented'] as const
export type MissKind = (typeof MISS_KINDS)[number]

/** A prediction with how sure its maker was (0 to 1) and the rule or model that made it. */
export interface Predicted extends Roles {
  readonly confidence: number
  readonly by: string
}

export interface ComparedPredictions extends Compared {
  readonly predicted: readonly Predicted[]
}

/** A role's spans and their words; what lies between spans stands as `…`. */
export interface Words {
  readonly spans: readonly Span[]
  readonly text: string
}

export type Worded = Readonly<Record<Role, Words>>

/** What went wrong with one attribution. `gold` is `null` for what was invented, `predicted` for what was missed. */
export interface Miss {
  readonly article: string
  readonly gold: Worded | null
  readonly predicted: (Worded & { readonly confidence: number; readonly by: string }) | null
  /** Intersection over union of the role that differs, by tokens; `null` where only one side is there. */
  readonly overlap: number | null
  /** Tokens of the gold's content; of the prediction's for what was invented. */
  readonly tokens: number
}

export type Misses = Readonly<Record<MissKind, readonly Miss[]>>

/**
 * Everything that was not read as the first annotator of each article marked it, the worst of each kind first:
 *
 * - `missed`: the longest content first;
 * - `content`, `source`, `cue`: the least overlap first, then the most confident. A prediction that is wrong in several
 *   roles stands under each of them;
 * - `invented`: the most confident first.
 *
 * What is then still equal stays in the order of the gold file and of the text. Gold and predictions are paired one to
 * one, best overlap of contents first; where only predictions that are better paired touch a gold's content, it stands
 * under `content` with the best of them. What has no content is left out, as by the linked figure.
 */
export function missesOf(all: readonly ComparedPredictions[]): Misses {
  const found: Record<MissKind, Miss[]> = { missed: [], content: [], source: [], cue: [], invented: [] }
  for (const one of firstAnnotators(all)) {
    for (const [kind, miss] of missesIn(one)) found[kind].push(miss)
  }
  const byOverlap = (a: Miss, b: Miss) => (a.overlap ?? 0) - (b.overlap ?? 0) || byConfidence(a, b)
  return {
    missed: found.missed.sort((a, b) => b.tokens - a.tokens),
    content: found.content.sort(byOverlap),
    source: found.source.sort(byOverlap),
    cue: found.cue.sort(byOverlap),
    invented: found.invented.sort(byConfidence),
  }
}

function byConfidence(a: Miss, b: Miss): number {
  return (b.predicted?.confidence ?? 0) - (a.predicted?.confidence ?? 0)
}

/** An attribution with the tokens of its roles. */
interface Laid<T extends Roles> {
  readonly of: T
  readonly on: Readonly<Record<Role, TokenSet>>
}

function missesIn({ id, text, gold, predicted }: ComparedPredictions): [MissKind, Miss][] {
  const tokens = new Tokens(text)
  const lay = <T extends Roles>(all: readonly T[]) => all.filter(hasContent).map((of): Laid<T> => ({
    of, on: { source: tokens.under(of.source), cue: tokens.under(of.cue), content: tokens.under(of.content) },
  })).sort((a, b) => a.of.content[0]!.begin - b.of.content[0]!.begin)
  const [golds, predictions] = [lay(gold), lay(predicted)]
  const { paired, contested } = pair(golds, predictions)
  const miss = (gold: Laid<Roles> | null, predicted: Laid<Predicted> | null, overlap: number | null): Miss => ({
    article: id,
    gold: gold && worded(text, gold.of),
    predicted: predicted && { ...worded(text, predicted.of), confidence: predicted.of.confidence, by: predicted.of.by },
    overlap,
    tokens: (gold ?? predicted)?.on.content.size ?? 0,
  })
  const misses: [MissKind, Miss][] = []
  for (const one of golds) {
    const other = paired.get(one)
    const touching = other ?? contested.get(one)
    if (!touching) misses.push(['missed', miss(one, null, null)])
    for (const role of touching ? ROLES : []) {
      const overlap = one.on[role].overlap(touching!.on[role])
      if (overlap < 1 && (other || role === 'content')) misses.push([role, miss(one, touching!, overlap)])
    }
  }
  const taken = new Set(paired.values())
  for (const one of predictions) if (!taken.has(one)) misses.push(['invented', miss(null, one, null)])
  return misses
}

/** Pairs one to one, best first. `contested`: for gold that is left over, the best of the predictions that touch it. */
function pair(golds: readonly Laid<Roles>[], predictions: readonly Laid<Predicted>[]) {
  const touching = golds.flatMap((gold) => predictions
    .filter((predicted) => gold.on.content.shared(predicted.on.content) > 0)
    .map((predicted) => ({ gold, predicted, ...overlaps(gold, predicted) })))
  const best = touching.sort((a, b) => b.content - a.content || b.source - a.source || b.cue - a.cue)
  const paired = new Map<Laid<Roles>, Laid<Predicted>>()
  const taken = new Set<Laid<Predicted>>()
  for (const { gold, predicted } of best) {
    if (paired.has(gold) || taken.has(predicted)) continue
    paired.set(gold, predicted)
    taken.add(predicted)
  }
  const contested = new Map<Laid<Roles>, Laid<Predicted>>()
  for (const { gold, predicted } of best) if (!paired.has(gold) && !contested.has(gold)) contested.set(gold, predicted)
  return { paired, contested }
}

function overlaps({ on: a }: Laid<Roles>, { on: b }: Laid<Roles>): Record<Role, number> {
  return { source: a.source.overlap(b.source), cue: a.cue.overlap(b.cue), content: a.content.overlap(b.content) }
}

function worded(text: string, roles: Roles): Worded {
  const of = (role: Role): Words => ({ spans: roles[role], text: roles[role].map((one) => textOf(text, one)).join(' … ') })
  return { source: of('source'), cue: of('cue'), content: of('content') }
}
