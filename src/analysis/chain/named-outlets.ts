import type { Hop, Statement } from '../../model/statement.js'
import { kindOf } from './outlet-names.js'

/** `Roe was quoted as saying`: by whom the page has just told, when an outlet reported right before. */
const QUOTED = /\b(?:was|were|is|are)\s+(?:also\s+)?quoted\b/iu

/** `told the agency`, `told the paper`. */
const THE_AGENCY = /^the\s+(?:news\s+)?agency$/iu
const THE_OUTLET = /^(?:the|the\s+same)\s+(?:news)?(?:paper|broadcaster|station|channel|network|magazine|website|outlet|programme|program|podcast|show|journal|site)$/iu

/** `It quoted his doctor as saying`: the outlet that reported right before. */
function isQuotedByIt(text: string, { cue: [cue] }: Statement): boolean {
  return cue !== undefined && /^(?:quot|cit)(?:ed|es)\b/iu.test(text.slice(cue.begin, cue.end)) && /(?:^|[\s“"])it\s+(?:also\s+|later\s+)?$/iu.test(text.slice(Math.max(0, cue.begin - 12), cue.begin))
}

/** `the station`, `the newspaper`: means the outlet that the page named last before; `told the Lantern`: the one that it named as the Evening Lantern. */
export function withNamedOutlets(statements: readonly Statement[], text: string, cueOf: (statement: Statement) => string): readonly Statement[] {
  let named: string | null = null
  /** The outlet or agency that the page named last, as a hop or as who reports. */
  let lastNamed: Hop | null = null
  /** Outlets' names of more than one word, by their last, and by their initials: `told TRD`. */
  const byLast = new Map<string, Hop>()
  const learn = (name: string, kind: Hop['kind']) => {
    const last = name.split(' ').at(-1) ?? name
    const initials = name.split(/\s+/).map((word) => word.charAt(0)).join('')
    if (/^\p{Lu}{3,6}$/u.test(initials)) byLast.set(initials, { name, kind, as: name })
    if (last !== name && /^\p{Lu}/u.test(last)) byLast.set(last, { name, kind, as: name })
  }
  let reporting: Hop | null = null
  return statements.map((original) => {
    const statement = reporting !== null && (QUOTED.test(cueOf(original)) || isQuotedByIt(text, original)) && !original.chain.some(({ kind }) => kind === 'outlet' || kind === 'agency') ? { ...original, chain: [...original.chain, reporting] } : original
    const [by] = original.speakers
    const of = by?.name == null || original.speakers.length > 1 ? null : (kindOf(by.name) ?? (/\p{Lu}/u.test(by.name) ? kindOf(by.as) : null))
    if (of !== null && by?.name != null) reporting = { name: by.name, kind: of, as: by.as }
    else if (!QUOTED.test(cueOf(original)) && !isQuotedByIt(text, original)) reporting = null
    const names = new Map<string, string>()
    const hops = statement.chain.map((hop) => {
      if (hop.kind !== 'outlet' && hop.kind !== 'agency') return hop
      // `told the Courier`: the one that the page has called the Baltic Courier.
      const full = byLast.get(hop.name)
      if (full !== undefined && full.name !== hop.name && full.name.endsWith(` ${hop.name}`) && /^the /iu.test(hop.as)) {
        names.set(hop.as, full.name)
        return { ...hop, name: full.name }
      }
      if (/\p{Lu}/u.test(hop.name)) {
        named = hop.name
        lastNamed = hop
        learn(hop.name, hop.kind)
        return hop
      }
      if (named === null || !/^the /.test(hop.as)) return hop
      names.set(hop.as, named)
      return { ...hop, name: named }
    })
    const meant = statement.addressees.flatMap(({ name, as }) => {
      const hop = lastNamed
      if (hop === null || !(hop.kind === 'agency' ? THE_AGENCY : THE_OUTLET).test(as) || hops.some((h) => h.kind === hop.kind) || (name !== null && /\p{Lu}/u.test(name) && name !== hop.name)) return []
      names.set(as, hop.name)
      return [{ ...hop, as }]
    })
    const told = statement.addressees.flatMap(({ name, as }) => {
      const short = name === null ? undefined : byLast.get(name)
      return short === undefined || (!/^the /i.test(as) && !/^\p{Lu}{3,6}$/u.test(as)) || hops.some((hop) => hop.name === short.name) ? [] : [{ ...short, as }]
    })
    for (const { name, as } of statement.speakers) {
      const kind = name === null ? null : (kindOf(name) ?? (/\p{Lu}/u.test(name) ? kindOf(as) : null))
      if (name !== null && kind !== null && /\p{Lu}/u.test(name)) {
        learn(name, kind)
        lastNamed = { name, kind, as: name }
      }
    }
    if (names.size === 0 && told.length === 0) return statement
    return { ...statement, chain: [...hops, ...meant, ...told], addressees: statement.addressees.map((a) => ({ ...a, name: names.get(a.as) ?? a.name })) }
  })
}
