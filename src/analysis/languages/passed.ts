import type { Finding } from './found.js'
import type { Page } from './page.js'
import { holdersAmong, throughTellers } from './tellers.js'
import { waysOf, type Ways } from './ways.js'

export const NO_WAYS: Ways = { addressees: [], chain: [] }

/** Of each find whom it was said to and through whom the page has it. */
export function passedBy(findings: readonly Finding[], page: Page, text: string): readonly Ways[] {
  const holders = holdersAmong(findings)
  const own = findings.map(({ found, sentence }) => waysOf(found, sentence, page, text))
  return throughTellers(findings, own, holders)
}
