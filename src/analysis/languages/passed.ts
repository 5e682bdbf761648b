import type { PartialDate } from '../../model/partial-date.js'
import type { Hop } from '../../model/statement.js'
import { carriersOf, platformsOf } from './carriers.js'
import { ownUnits } from './clause-words.js'
import { withEars } from './ears.js'
import type { Finding } from './found.js'
import { germanHops } from './german-hops.js'
import { germanOccasions } from './german-occasions.js'
import { carriedOn } from './going-on.js'
import { looseTime } from './loose-times.js'
import type { Page } from './page.js'
import { holdersAmong, throughTellers } from './tellers.js'
import { waysOf, type Ways } from './ways.js'

/** To whom, through whom and when a find was said. */
export interface Passed extends Ways {
  readonly saidAt: PartialDate | null
}

export const NOT_PASSED: Passed = { addressees: [], chain: [], saidAt: null }

/** Of each find whom it was said to, through whom the page has it, and when it was said. `days`: the day that its own sentence tells; `undefined` where it tells several. */
export function passedBy(findings: readonly Finding[], days: readonly (PartialDate | null | undefined)[], page: Page, publishedAt: string | null, text: string): readonly Passed[] {
  const holders = holdersAmong(findings)
  const own = ownUnits(findings, holders)
  const platforms = platformsOf(page.sentences, text)
  const before = carriedOn(findings, holders)
  const ways: Ways[] = []
  const times: (PartialDate | null)[] = []
  const told: (PartialDate | null | undefined)[] = []
  findings.forEach((finding, number) => {
    const read = joined(waysOf(finding.found, finding.sentence, page, text), withHops(carriersOf(finding, number, own, platforms, text), germanHops(finding, number, own, text)))
    const heard = withEars(read, finding, number, own, text)
    const from = before[number] ?? null
    const carried = from === null ? undefined : ways[from]
    ways.push({ addressees: heard.addressees.length > 0 ? heard.addressees : carried === undefined || (finding.found.cue.length === 0 && carried.chain.length > 0) ? [] : carried.addressees, chain: heard.chain.length > 0 ? heard.chain : (carried?.chain ?? []) })
    const day = days[number]
    const ownTime = day === undefined ? undefined : day ?? looseTime(finding, number, own, publishedAt, text)
    told.push(ownTime)
    times.push(ownTime === undefined ? null : ownTime ?? (from === null ? null : (times[from] ?? null)))
  })
  const occasions = germanOccasions(findings, told, ways, page, publishedAt)
  return throughTellers(findings, ways, holders).map((one, number) => ({ ...one, saidAt: times[number] ?? occasions[number] ?? null }))
}

/** Outlets beside what carries it. A document with an outlet's name is the outlet's: `laut einem Bericht der dpa`. */
function withHops(ways: Ways, hops: readonly Hop[]): Ways {
  return hops.length === 0 ? ways : { ...ways, chain: [...hops, ...ways.chain.filter(({ name }) => !hops.some((hop) => hop.name.includes(name) || name.includes(hop.name)))] }
}

/** What its own clause tells in two ways. */
function joined(one: Ways, other: Ways): Ways {
  // `der Zeitung und dem Sender`: two hops tell more than one of both names.
  const first = one.chain.filter(({ name }) => other.chain.filter((hop) => name.includes(hop.name)).length < 2)
  const isKnown = (name: string) => first.some((hop) => hop.name.includes(name) || name.includes(hop.name))
  return { addressees: one.addressees.length > 0 ? one.addressees : other.addressees, chain: [...first, ...other.chain.filter(({ name }) => !isKnown(name))] }
}
