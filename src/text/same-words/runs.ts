/** Words that two texts have in a row: from `one` in the one and `other` in the other, counted in words. */
export interface Run {
  readonly one: number
  readonly other: number
  readonly length: number
}

interface Stretch {
  readonly oneFrom: number
  readonly oneTo: number
  readonly otherFrom: number
  readonly otherTo: number
}

/** Words that stand nowhere else in common, before the first run or behind the last, count only as so long a run: fewer meet by chance. */
const LEAST_OUTSIDE = 4
/** Between two runs that are near each other a single word in common counts; where more lies between, so many in a row. */
const NEAR = 20
const LEAST_APART = 3

/** The longest run in common, the first of several; `null` where no word is. */
export function longestRun(one: readonly string[], other: readonly string[]): Run | null {
  return longestIn(one, placesOf(other), { oneFrom: 0, oneTo: one.length, otherFrom: 0, otherTo: other.length })
}

/**
 * The runs that two texts have in common, in the order of both: the longest first, then what fits between and beside (Ratcliff and Obershelp
 * 1988), as long as it is no chance.
 */
export function alignedRuns(one: readonly string[], other: readonly string[]): Run[] {
  const places = placesOf(other)
  const first = longestIn(one, places, { oneFrom: 0, oneTo: one.length, otherFrom: 0, otherTo: other.length })
  if (first === null) return []
  const runs = [first]
  const open: { readonly stretch: Stretch; readonly between: boolean }[] = around(first, { oneFrom: 0, oneTo: one.length, otherFrom: 0, otherTo: other.length }, false, false)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { stretch, between } = at
    const run = longestIn(one, places, stretch)
    const isNear = stretch.oneTo - stretch.oneFrom <= NEAR && stretch.otherTo - stretch.otherFrom <= NEAR
    if (run === null || run.length < (between ? (isNear ? 1 : LEAST_APART) : LEAST_OUTSIDE)) continue
    runs.push(run)
    const isBefore = run.one < first.one
    for (const next of around(run, stretch, between || !isBefore, between || isBefore)) open.push(next)
  }
  return joined(runs.sort((a, b) => a.one - b.one))
}

/** The stretches before and behind a run; which of them lie between two runs. */
function around({ one, other, length }: Run, { oneFrom, oneTo, otherFrom, otherTo }: Stretch, before: boolean, behind: boolean) {
  return [
    { stretch: { oneFrom, oneTo: one, otherFrom, otherTo: other }, between: before },
    { stretch: { oneFrom: one + length, oneTo, otherFrom: other + length, otherTo }, between: behind },
  ].filter(({ stretch }) => stretch.oneFrom < stretch.oneTo && stretch.otherFrom < stretch.otherTo)
}

/** Runs that follow each other in both without a word between are one. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last !== undefined && last.one + last.length === run.one && last.other + last.length === run.other) found[found.length - 1] = { ...last, length: last.length + run.length }
    else found.push(run)
  }
  return found
}

function placesOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, word] of words.entries()) {
    const known = places.get(word)
    if (known === undefined) places.set(word, [at])
    else known.push(at)
  }
  return places
}

/** As Python's difflib does: how long the run is that ends at each place of the other, word by word of the one. */
function longestIn(one: readonly string[], places: ReadonlyMap<string, readonly number[]>, { oneFrom, oneTo, otherFrom, otherTo }: Stretch): Run | null {
  let best: Run | null = null
  let lengths = new Map<number, number>()
  for (let at = oneFrom; at < oneTo; at++) {
    const next = new Map<number, number>()
    for (const place of places.get(one[at]!) ?? []) {
      if (place < otherFrom || place >= otherTo) continue
      const length = (lengths.get(place - 1) ?? 0) + 1
      next.set(place, length)
      if (length > (best?.length ?? 0)) best = { one: at - length + 1, other: place - length + 1, length }
    }
    lengths = next
  }
  return best
}
