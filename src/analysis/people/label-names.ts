import type { PageNames } from './entity.js'

const TITLES = String.raw`(?:(?:M[RS]S?|M[rs]s?|MISS|Miss|D[Rr]|SIR|Sir|DAME|Dame|LORD|Lord|LADY|Lady|PROFESSOR|Professor|JUDGE|Judge)\.? )`
const TITLED = new RegExp(`^${TITLES}`, 'u')
/** A line's label with a name in capitals of two words and more: `MS RUPALI DAS KC:`. */
const LABEL = new RegExp(String.raw`^${TITLES}?((?:\p{Lu}[\p{Lu}'’-]{1,30} ){1,5}\p{Lu}[\p{Lu}'’-]{1,30}):`, 'gmu')

/** Names in full by surname; `null` for a surname that two labels have. Made once for each page. */
const labelled = new WeakMap<PageNames, ReadonlyMap<string, string | null>>()

/**
 * The name behind a surname in capitals (`DAS`), as records of inquiries print their labels: that of the one label of the page that has it in full
 * (`MS RUPALI DAS KC:`), as written there without its title; the surname itself where there is none, or two. `text` is the page's.
 */
export function fullName(surname: string, page: PageNames, text: string): string {
  const known = labelled.get(page) ?? namesIn(text)
  labelled.set(page, known)
  return known.get(surname) ?? surname
}

function namesIn(text: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [, name = ''] of text.matchAll(LABEL)) {
    const words = name.replace(/ [KQ]C$/, '').split(' ')
    const surname = words.at(-1) ?? name
    // `MS ORR:` has no name in full.
    if (!TITLED.test(name) && words.length > 1) found.set(surname, found.has(surname) && found.get(surname) !== name ? null : name)
  }
  return found
}
