/**
 * Whether two names are alike but for what stands between the first and the last of their words: one leaves out what the other has, or has its initial (`Ada Morrow`, `Ada T. Morrow`, `Ada Tove Morrow`). Two with
 * middle names of their own are two people. A whole word is only left out after a given name (`isGiven`): else the Bank of Sarn would be the Bank of New Sarn.
 * Both as `foldName` folds them, in words.
 */
export function differInMiddle(one: readonly string[], other: readonly string[], isGiven: (name: string) => boolean): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const [first, last] = [short[0], short.at(-1)]
  if (short.length < 2 || long.length < 3 || first !== long[0] || last !== long.at(-1) || first!.length < 2) return false
  const left = leftOver(short.slice(1, -1), long.slice(1, -1))
  return left !== null && (short.length < long.length || left > 0) && (left === 0 || isGiven(first!))
}

/** How many whole words of `long` stand for an initial in `short`, or for nothing; `null` where `short` has what `long` hasn't. */
function leftOver(short: readonly string[], long: readonly string[]): number | null {
  let [at, words] = [0, 0]
  for (const word of long) {
    const here = short[at]
    if (here === word) at += 1
    else {
      if (word.length > 1) words += 1
      if (here?.length === 1 && word.startsWith(here)) at += 1
    }
  }
  return at === short.length ? words : null
}
