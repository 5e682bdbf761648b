import { carriersOf, platformsOf } from './carriers.js'
import { ownUnits } from './clause-words.js'
import type { Finding } from './found.js'
import type { Page } from './page.js'
import { holdersAmong, throughTellers } from './tellers.js'
import { waysOf, type Ways } from './ways.js'

export const NO_WAYS: Ways = { addressees: [], chain: [] }

/** Of each find whom it was said to and through whom the page has it. */
export function passedBy(findings: readonly Finding[], page: Page, text: string): readonly Ways[] {
  const holders = holdersAmong(findings)
  const own = ownUnits(findings, holders)
  const platforms = platformsOf(page.sentences, text)
  const ways = findings.map((finding, number) => joined(waysOf(finding.found, finding.sentence, page, text), carriersOf(finding, number, own, platforms, text)))
  return throughTellers(findings, ways, holders)
}

/** What its own clause tells in two ways. */
function joined(one: Ways, other: Ways): Ways {
  const isKnown = (name: string) => one.chain.some((hop) => hop.name.includes(name) || name.includes(hop.name))
  return { addressees: one.addressees.length > 0 ? one.addressees : other.addressees, chain: [...one.chain, ...other.chain.filter(({ name }) => !isKnown(name))] }
}
