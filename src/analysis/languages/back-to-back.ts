import type { Finding, Found, Placed } from './found.js'
import type { Page } from './page.js'

/** `„Nie wieder.“ „Wir haben gewarnt“, sagte Roth`: a quote that is nobody's yet, right before another with nothing between, is said with it; it leaves `findings` then. */
export function withQuoteBefore(found: readonly Found[], last: Finding | undefined, sentence: Placed, page: Page, number: number, findings: Finding[]): readonly Found[] {
  if (last?.found.rule !== 'quote alone' || last.who.speakers.length > 0 || last.sentence.block !== sentence.block || page.sentences[number - 1] !== last.sentence) return found
  const ends = last.sentence.units.at(-1)
  const at = found.findIndex(({ direct, content, source }) => direct && source !== 'nobody' && content[0]?.begin === sentence.units[0]?.begin)
  const one = found[at]
  if (one === undefined || ends?.verbatim === undefined || /[?]["”“»«’]?$/u.test(ends.text)) return found
  findings.pop()
  return found.with(at, { ...one, content: [...last.found.content, ...one.content] })
}
