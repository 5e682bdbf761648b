import type { Addressee, Statement } from '../../model/statement.js'

/** How many groups back one is looked for. */
const BACK = 6
const AGAIN = /^(?:these|those|the\s+same)\s+(?<noun>[\p{L}’'-]+)$/iu

/**
 * `reminded an audience of leaders … told these leaders`: a group that the page points back to is the one that was spoken to before under the same
 * noun, in fuller words. `order`: places of the statements as they stand on the page.
 */
export function withGroups(statements: readonly Statement[], order: readonly number[]): readonly Statement[] {
  const result = [...statements]
  let heard: readonly Addressee[] = []
  for (const i of order) {
    const statement = result[i]
    if (statement === undefined || statement.addressees.length === 0) continue
    const addressees = statement.addressees.map((addressee) => meant(addressee, heard))
    if (addressees.some((a, k) => a !== statement.addressees[k])) result[i] = { ...statement, addressees }
    heard = [...addressees, ...heard].slice(0, BACK)
  }
  return result
}

function meant(addressee: Addressee, heard: readonly Addressee[]): Addressee {
  const noun = AGAIN.exec(addressee.as)?.groups?.noun?.toLowerCase()
  if (noun === undefined) return addressee
  const fuller = heard.find(({ name }) => name !== null && name.toLowerCase().split(/[^\p{L}’'-]+/u).includes(noun) && !AGAIN.test(name))
  return fuller === undefined ? addressee : { ...addressee, name: fuller.name }
}
