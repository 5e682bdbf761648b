import type { Span } from '../../model/span.js'
import { hullOf } from '../../text/span.js'
import type { Placed } from './found.js'
import type { Page } from './page.js'
import type { Person } from './people.js'
import { phraseEnd, startsPhrase } from './phrases.js'
import { peopleIn } from './who.js'

/** The one whom a sentence is about: the first whom it names, where no preposition stands before. */
export function leadOf(sentence: Placed, page: Page): readonly Person[] {
  const { units, language } = sentence
  for (const mention of peopleIn(sentence, page)) {
    const at = units.findIndex(({ begin }) => begin === mention.begin)
    if (at < 0) continue
    const before = units[at - 1]
    if (mention.fits.length === 0) continue
    // `zitierte sie den Abgeordneten Roth`: in no case of a subject.
    if (language.nounsInCapitals && units.slice(Math.max(0, at - 3), at).some(({ low }) => /^(?:den|dem|des|einen|einem|eines|ihm|ihn)$/.test(low))) return []
    if (before !== undefined && (language.prepositions.has(before.low) || language.joiningWords.has(before.low)) || !mention.mayBeSubject || mention.fits.length !== 1) return []
    // `Roths Schwester bestätigte`: in the genitive, which no given name of the one meant is (`Jens Roth`).
    if (language.nounsInCapitals && /s$/.test(units[at]?.text ?? '') && !mention.fits.some(({ name }) => name.split(' ').includes(units[at]?.text ?? '')) && /^\p{Lu}/u.test(units[at + 1]?.text ?? '')) return []
    return mention.fits
  }
  return []
}

/** The words of the one whom a sentence is about: the phrase that its name stands in. */
export function leadWords({ units, language, ...span }: Placed, page: Page, text: string): readonly Span[] {
  const name = peopleIn(span, page).find(({ fits }) => fits.length > 0)
  if (name === undefined) return []
  const at = units.findIndex(({ begin }) => begin === name.begin)
  for (let from = Math.max(0, at - LONGEST_LEAD); from < at; from++) {
    const to = startsPhrase(units, from, language) ? phraseEnd(units, from, language, text) : from
    if (to > at) return [hullOf(units.slice(from, to)) ?? name]
  }
  return [{ begin: name.begin, end: name.end }]
}

/** Units of an office before a name. */
const LONGEST_LEAD = 8
