import { mentionAt, type Page } from './page.js'
import type { Finding, Placed } from './found.js'

/** Units that a signature may take: a dash, a name, an office and a day. */
const LONGEST = 20

/** A quote that nobody is named for, with who signs it: `„…“ – Tom Brandt, Stadtrat`, or a dash and a name in the next paragraph. `null` where nobody does. */
export function signedBy(sentence: Placed, last: Finding | undefined, page: Page, bare: boolean): Finding | null {
  const { units } = sentence
  if (last === undefined || last.found.rule !== 'quote alone' && last.found.rule !== 'signed') return null
  if ((!bare && last.sentence !== sentence) || sentence.block - last.sentence.block > 1) return null
  const dash = units.findIndex((unit) => unit.verbatim === undefined)
  const [sign, first] = [units[dash], units[dash + 1]]
  if (sign === undefined || first === undefined || !/^[—–-]$/.test(sign.low) || units.length - dash > LONGEST) return null
  const mention = mentionAt(page.mentions, first.begin)
  const [person, ...others] = mention?.fits ?? []
  if (mention === null || person === undefined || others.length > 0 || mention.begin !== first.begin) return null
  return { ...last, who: { speakers: [{ name: person.name, as: mention.run.words.join(' '), known: 'named' }], people: [person] } }
}
