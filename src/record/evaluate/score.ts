import { ROLES, type Role, type Roles } from './gold.js'
import { Tokens } from './tokens.js'

/** One annotator's reading of an article, beside what was predicted for it. */
export interface Compared {
  readonly id: string
  readonly text: string
  readonly gold: readonly Roles[]
  readonly predicted: readonly Roles[]
}

/** Precision, recall and their harmonic mean, 0 to 1; 0 where there is nothing to divide by. */
export interface Figure {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  /** How many of `predicted` and of `gold` are the same. */
  readonly matched: number
  readonly gold: number
  readonly predicted: number
}

export interface Figures {
  readonly exact: Readonly<Record<Role, Figure>>
  readonly linked: Figure
}

/** From here on the words of two readings are taken for the same: intersection over union, by tokens. */
export const SAME = 0.5

/** Whether an attribution counts at all: an annotator leaves some empty. */
export function isMarked({ cue, content }: Roles): boolean {
  return cue.length > 0 || content.length > 0
}

/**
 * Scores predictions as PolNeAR's literature does.
 *
 * `exact`: every contiguous piece of a role is one span, cut where a line ends (CofeNet, table 6). A span of an article
 * counts once, however many attributions share it, and matches when its tokens are exactly the gold's. An article
 * counts once for each of its annotators.
 *
 * `linked`: whole attributions that have a content, by the first annotator of each article. They are matched one to
 * one, predictions and gold in the order given: overlap of the contents at least `SAME`, and overlap of the sources at
 * least `SAME`, or both without a source.
 */
export function score(all: readonly Compared[]): Figures {
  const exact = { source: new Count(), cue: new Count(), content: new Count() }
  const linked = new Count()
  for (const one of all) {
    const tokens = new Tokens(one.text)
    for (const role of ROLES) {
      const pieces = (of: readonly Roles[]) => tokens.pieces(of.flatMap((roles) => roles[role]))
      exact[role].add(pieces(one.gold.filter(isMarked)), pieces(one.predicted))
    }
  }
  for (const one of firstAnnotators(all)) {
    const [gold, predicted] = [one.gold.filter(hasContent), one.predicted.filter(hasContent)]
    linked.addMatched(matchedPairs(one.text, gold, predicted), gold.length, predicted.length)
  }
  const figures = Object.fromEntries(ROLES.map((role) => [role, exact[role].figure()])) as Record<Role, Figure>
  return { exact: figures, linked: linked.figure() }
}

/** Each article once: by the annotator who comes first. */
export function firstAnnotators<T extends { readonly id: string }>(all: readonly T[]): T[] {
  const seen = new Set<string>()
  return all.filter(({ id }) => !seen.has(id) && seen.add(id))
}

export function hasContent({ content }: Roles): boolean {
  return content.length > 0
}

function matchedPairs(text: string, gold: readonly Roles[], predicted: readonly Roles[]): number {
  const tokens = new Tokens(text)
  const laid = ({ source, content }: Roles) => ({ source: tokens.under(source), content: tokens.under(content) })
  const free = new Set(gold.map(laid))
  const all = free.size
  for (const one of predicted.map(laid)) {
    for (const other of free) {
      if (one.content.overlap(other.content) < SAME || one.source.overlap(other.source) < SAME) continue
      free.delete(other)
      break
    }
  }
  return all - free.size
}

class Count {
  private matched = 0
  private gold = 0
  private predicted = 0

  add(gold: ReadonlySet<string>, predicted: ReadonlySet<string>): void {
    this.addMatched([...predicted].filter((piece) => gold.has(piece)).length, gold.size, predicted.size)
  }

  addMatched(matched: number, gold: number, predicted: number): void {
    this.matched += matched
    this.gold += gold
    this.predicted += predicted
  }

  figure(): Figure {
    const { matched, gold, predicted } = this
    const share = (of: number) => (of === 0 ? 0 : matched / of)
    const f1 = gold + predicted === 0 ? 0 : (2 * matched) / (gold + predicted)
    return { f1, precision: share(predicted), recall: share(gold), matched, gold, predicted }
  }
}
