import type { Finding, Found, Placed } from './found.js'
import type { Page } from './page.js'
import type { Person } from './people.js'

/** `„Nie wieder.“ „Wir haben gewarnt“, sagte Roth`: a quote that is nobody's yet, or the same one's, right before another with nothing between, is said with it; it leaves `findings` then. */
export function withQuoteBefore(found: readonly Found[], last: Finding | undefined, sentence: Placed, page: Page, number: number, findings: Finding[], peopleOf: (one: Found) => readonly Person[]): readonly Found[] {
  if (last?.found.rule !== 'quote alone' || last.sentence.block !== sentence.block || page.sentences[number - 1] !== last.sentence) return found
  const ends = last.sentence.units.at(-1)
  const at = found.findIndex(({ direct, content, source }) => direct && source !== 'nobody' && content[0]?.begin === sentence.units[0]?.begin)
  const one = found[at]
  if (one === undefined || ends?.verbatim === undefined || /[?]["”“»«’]?$/u.test(ends.text)) return found
  // Somebody's already: theirs together only where both are the same one's.
  const [only, ...others] = last.who.speakers.length > 0 ? peopleOf(one) : []
  if (last.who.speakers.length > 0 && (only === undefined || others.length > 0 || !last.who.people.includes(only))) return found
  findings.pop()
  return found.with(at, { ...one, content: [...last.found.content, ...one.content] })
}
