import type { Hop, Statement } from '../../model/statement.js'
import { kindOf } from './outlet-names.js'

/** `the station`, `the newspaper`: means the outlet that the page named last before; `told the Lantern`: the one that it named as the Evening Lantern. */
export function withNamedOutlets(statements: readonly Statement[]): readonly Statement[] {
  let named: string | null = null
  /** Outlets' names of more than one word, by their last, and by their initials: `told TRD`. */
  const byLast = new Map<string, Hop>()
  const learn = (name: string, kind: Hop['kind']) => {
    const last = name.split(' ').at(-1) ?? name
    const initials = name.split(/\s+/).map((word) => word.charAt(0)).join('')
    if (/^\p{Lu}{3,6}$/u.test(initials)) byLast.set(initials, { name, kind, as: name })
    if (last !== name && /^\p{Lu}/u.test(last)) byLast.set(last, { name, kind, as: name })
  }
  return statements.map((statement) => {
    const names = new Map<string, string>()
    const hops = statement.chain.map((hop) => {
      if (hop.kind !== 'outlet' && hop.kind !== 'agency') return hop
      if (/\p{Lu}/u.test(hop.name)) {
        named = hop.name
        learn(hop.name, hop.kind)
        return hop
      }
      if (named === null || !/^the /.test(hop.as)) return hop
      names.set(hop.as, named)
      return { ...hop, name: named }
    })
    const told = statement.addressees.flatMap(({ name, as }) => {
      const short = name === null ? undefined : byLast.get(name)
      return short === undefined || (!/^the /i.test(as) && !/^\p{Lu}{3,6}$/u.test(as)) || hops.some((hop) => hop.name === short.name) ? [] : [{ ...short, as }]
    })
    for (const { name } of statement.speakers) {
      const kind = name === null ? null : kindOf(name)
      if (name !== null && kind !== null) learn(name, kind)
    }
    if (names.size === 0 && told.length === 0) return statement
    return { ...statement, chain: [...hops, ...told], addressees: statement.addressees.map((a) => ({ ...a, name: names.get(a.as) ?? a.name })) }
  })
}
