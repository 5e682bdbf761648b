import type { Placed } from './found.js'
import type { Page } from './page.js'
import type { Phrase } from './phrases.js'
import { peopleIn } from './who.js'

/** Units of the one person whom a sentence names before a colon; `null` for none or several. `anybody`: a full name will do, though nothing tells that it is a person's. */
export function oneNamed(sentence: Placed, colon: number, page: Page, anybody = false): Phrase | null {
  const named = peopleIn({ begin: sentence.begin, end: sentence.units[colon]?.begin ?? sentence.end }, page).filter(({ fits, full }) => fits.length === 1 && (fits[0]?.isPerson === true || (anybody && full)))
  const [only, ...others] = named
  if (only === undefined || others.length > 0) return null
  const from = sentence.units.findIndex(({ begin }) => begin === only.begin)
  const to = sentence.units.findIndex(({ begin }) => begin >= only.end)
  return from < 0 || to < 0 ? null : { from, to }
}
