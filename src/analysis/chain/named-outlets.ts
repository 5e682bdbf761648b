import type { Statement } from '../../model/statement.js'

/** `the station`, `the newspaper`: means the outlet that the page named last before. */
export function withNamedOutlets(statements: readonly Statement[]): readonly Statement[] {
  let named: string | null = null
  return statements.map((statement) => {
    const names = new Map<string, string>()
    const chain = statement.chain.map((hop) => {
      if (hop.kind !== 'outlet' && hop.kind !== 'agency') return hop
      if (/\p{Lu}/u.test(hop.name)) {
        named = hop.name
        return hop
      }
      if (named === null || !/^the /.test(hop.as)) return hop
      names.set(hop.as, named)
      return { ...hop, name: named }
    })
    if (names.size === 0) return statement
    return { ...statement, chain, addressees: statement.addressees.map((a) => ({ ...a, name: names.get(a.as) ?? a.name })) }
  })
}
