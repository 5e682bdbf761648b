import type { Addressee, Speaker, Statement } from '../../model/statement.js'

/** How many groups back one is looked for. */
const BACK = 6
const AGAIN = /^(?:these|those|the\s+same)\s+(?<noun>[\p{L}’'-]+)$/iu

/**
 * `reminded an audience of leaders … told these leaders`: a group that the page points back to is the one that was spoken to before under the same
 * noun, in fuller words. `order`: places of the statements as they stand on the page.
 */
export function withGroups(statements: readonly Statement[], order: readonly number[], blockOf: (i: number) => number | null): readonly Statement[] {
  const result = [...statements]
  let heard: readonly Heard[] = []
  for (const i of order) {
    const statement = result[i]
    if (statement === undefined || statement.addressees.length === 0) continue
    const addressees = statement.addressees.map((addressee) => meant(addressee, heard, statement.speakers, blockOf(i)))
    if (addressees.some((a, k) => a !== statement.addressees[k])) result[i] = { ...statement, addressees }
    heard = [...addressees.map((addressee) => ({ addressee, by: statement.speakers[0]?.name ?? null, isByOne: statement.speakers.length === 1 && isPerson(statement.speakers[0]?.name ?? null), block: blockOf(i) })), ...heard].slice(0, BACK)
  }
  return result
}

/** Who was spoken to before, and by whom. */
interface Heard {
  readonly addressee: Addressee
  readonly by: string | null
  /** One person with a name, whom no `them` means. */
  readonly isByOne: boolean
  readonly block: number | null
}

/** A given name and a surname. */
const isPerson = (name: string | null): boolean => name !== null && /^(?:\p{Lu}[\p{L}.’'-]+\s){1,2}\p{Lu}[\p{L}’'-]+$/u.test(name)

const PRONOUN = /^(?<one>him|her)$|^them$/iu
/** A group, by its noun or as a meeting of people. */
const IS_GROUP = /s$|\b(?:crowd|audience|meeting|gathering|congregation|staff|panel|jury|committee|council|board|people|children|police|mps|conference|rally|public)\b/iu

function meant(addressee: Addressee, heard: readonly Heard[], speakers: readonly Speaker[], block: number | null): Addressee {
  const pronoun = addressee.name === null ? PRONOUN.exec(addressee.as) : null
  if (pronoun !== null) {
    // `She told them`, who goes on talking to those to whom she talked before.
    const [self] = speakers
    const before = heard[0]
    if (before === undefined || self?.name == null || before.addressee.name === null) return addressee
    // `told jurors … her lawyer asked them`: one person spoke, who is no `they`.
    const isToThem = pronoun.groups?.one === undefined && before.isByOne && block !== null && before.block === block
    if (before.by !== self.name && !isToThem) return addressee
    return IS_GROUP.test(before.addressee.as.replace(/\s(?:of|for|at|in|from|on)\s.*$/u, '')) === (pronoun.groups?.one === undefined) ? { ...addressee, name: before.addressee.name } : addressee
  }
  const noun = AGAIN.exec(addressee.as)?.groups?.noun?.toLowerCase()
  if (noun === undefined) return addressee
  const fuller = heard.find(({ addressee: { name } }) => name !== null && name.toLowerCase().split(/[^\p{L}’'-]+/u).includes(noun) && !AGAIN.test(name))?.addressee
  return fuller === undefined ? addressee : { ...addressee, name: fuller.name }
}
