import { foldName, transliterationKey } from '../../analysis/people/actor-names.js'
import { SUGGESTED_BY, type SuggestedBy, type Suggestion } from '../../model/suggestion.js'
import type { Called } from '../../store/edits.js'
import type { Store } from '../../store/store.js'
import { differInMiddle } from './middle-names.js'

/** So many speakers, those with most statements, and so many of the newest statements are looked through; and so many suggestions are told. */
const LOOKED_AT = 2_000
const STATEMENTS = 5_000
/** So many of the newest assignments say who was parted. */
const ASSIGNMENTS = 500
const MOST = 100
/** Of names that share a key, each is laid beside so many others: what more share tells nobody apart. */
const BESIDE = 20

/** Offices that one person holds at a time, as pages call them. */
const OF_ONE = new Set([
  'president', 'prime minister', 'chancellor', 'premier', 'king', 'queen', 'emperor', 'sultan', 'emir', 'pope', 'taoiseach', 'foreign minister', 'foreign secretary', 'secretary of state', 'defence minister',
  'defense minister', 'defence secretary', 'defense secretary', 'finance minister', 'interior minister', 'home secretary', 'justice minister', 'vice president', 'deputy prime minister', 'secretary general', 'mayor', 'governor',
])

/** A speaker with all that is compared. */
interface Compared {
  readonly key: string
  /** Folded. */
  readonly names: ReadonlySet<string>
}

/**
 * Names that may be one person's, which nobody judged, those that tell most first: one has the identifier that a list, or a page, gives the other's name; they
 * differ in accents; in how a name is written in Latin letters; in a middle name or its initial; pages call both by an office that one person holds at a time, in one month; one is the other's
 * surname, or has initials.
 */
export async function suggestions(store: Store): Promise<Suggestion[]> {
  const [{ items }, called, own, judgements, parted] = await Promise.all([store.speakers({ limit: LOOKED_AT }), store.calledLately(STATEMENTS), store.ownActors(), store.judgements({}), store.assignments({ limit: ASSIGNMENTS })])
  // Only here: who looks into a ledger loads nothing that reads pages.
  const { GIVEN_NAMES } = await import('../../analysis/lang/en/given-names.js')
  const judged = new Set(judgements.flatMap(({ judgement: { left, right }, counts }) => (counts ? [pairOf(left, right)] : [])))
  // Whom an editor parted is not to be joined again.
  for (const { assignment: { speaker, actor }, counts } of parted.items) if (counts) judged.add(pairOf(speaker, actor))
  const speakers = new Map(items.map(({ key, name }): [string, Compared] => [key, { key, names: new Set([foldName(name)]) }]))
  const found = new Map<string, { readonly left: string; readonly right: string; readonly by: Map<SuggestedBy, string> }>()
  const suggest = (one: string, other: string, by: SuggestedBy, why: string) => {
    const pair = pairOf(one, other)
    if (one === other || judged.has(pair) || !speakers.has(one) || !speakers.has(other)) return
    const there = found.get(pair) ?? { left: one, right: other, by: new Map<SuggestedBy, string>() }
    if (!there.by.has(by)) there.by.set(by, why)
    found.set(pair, there)
  }
  byIdentifier([...speakers.values()], called, own.holders, suggest)
  const all = items.map(({ key, name: written }) => { const name = foldName(written); return { key, words: name.split(' ').filter(Boolean), name, hasSurname: !/(?:^|\p{Z})\p{Ll}\P{Z}*$/u.test(written) } })
  sharing(all, ({ name }) => (name.length > 2 ? name : null), (one, other) => { suggest(one.key, other.key, 'accents', 'the same but for accents') })
  sharing(all, ({ name }) => (name.length > 5 ? transliterationKey(name) : null), (one, other) => {
    if (one.name !== other.name) suggest(one.key, other.key, 'transliteration', 'one name in two spellings of Latin letters')
  })
  sharing(all, ({ words }) => (words.length > 1 ? `${words[0]} ${words.at(-1)}` : null), (one, other) => {
    if (differInMiddle(one.words, other.words, (name) => GIVEN_NAMES.has(name))) suggest(one.key, other.key, 'middle name', 'the same but for a middle name')
  })
  byOffice(called, suggest)
  // “Experts” and “trade experts” have none.
  sharing(all, ({ words, hasSurname }) => (hasSurname && (words.at(-1)?.length ?? 0) > 2 ? words.at(-1)! : null), (one, other) => {
    if (isShortOf(one.words, other.words) || isShortOf(other.words, one.words)) suggest(one.key, other.key, 'surname', 'the same surname')
  })
  const order = (by: ReadonlyMap<SuggestedBy, string>) => SUGGESTED_BY.findIndex((one) => by.has(one))
  return [...found.values()].sort((one, other) => order(one.by) - order(other.by) || other.by.size - one.by.size).slice(0, MOST)
    .map(({ left, right, by }) => ({ left, right, by: SUGGESTED_BY.filter((one) => by.has(one)), why: SUGGESTED_BY.flatMap((one) => by.get(one) ?? []) }))
}

type Suggest = (one: string, other: string, by: SuggestedBy, why: string) => void

/** A name that a page, or a list of office holders, gives to who has an identifier: and is on record without it. */
function byIdentifier(speakers: readonly Compared[], called: readonly Called[], holders: readonly { readonly wikidata: string | null; readonly name: string; readonly aliases: readonly string[] }[], suggest: Suggest): void {
  const owners = new Map<string, Set<string>>()
  const give = (name: string, to: string) => owners.set(foldName(name), (owners.get(foldName(name)) ?? new Set()).add(to))
  for (const { actor, key, name } of called) if (actor !== null) give(name, key)
  for (const { wikidata, name, aliases } of holders) if (wikidata !== null) for (const one of [name, ...aliases]) give(one, wikidata)
  for (const { key, names } of speakers) {
    for (const name of names) {
      const own = owners.get(name)
      // What is two people's tells nothing.
      if (own?.size !== 1) continue
      for (const identifier of own) suggest(identifier, key, 'identifier', `${identifier} is known by this name`)
    }
  }
}

/** Two who are called by one office of one country, or body, in one month. */
function byOffice(called: readonly Called[], suggest: Suggest): void {
  const held = new Map<string, { readonly words: string; readonly keys: Set<string> }>()
  for (const { key, role, of, published } of called) {
    if (role === null || of === null || published === null || published.length < 7 || !OF_ONE.has(foldName(role))) continue
    const month = published.slice(0, 7)
    const at = JSON.stringify([foldName(role), foldName(of), month])
    const there = held.get(at) ?? { words: `${role} of ${of}, ${month}`, keys: new Set<string>() }
    there.keys.add(key)
    held.set(at, there)
  }
  for (const { words, keys } of held.values()) {
    const [...all] = keys
    for (const [i, one] of all.slice(0, BESIDE).entries()) for (const other of all.slice(i + 1, BESIDE)) suggest(one, other, 'office', `the same office at the time: ${words}`)
  }
}

/** Lays those that share a key beside each other. */
function sharing<T>(all: readonly T[], keyOf: (one: T) => string | null, tell: (one: T, other: T) => void): void {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null || key === '') continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  for (const group of groups.values()) for (const [i, one] of group.entries()) for (const other of group.slice(i + 1, i + BESIDE)) tell(one, other)
}

/** Whether a name is another’s surname alone, or has initials in the place of its given names. */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 1) return long.length > 1
  return short.length === long.length && short.slice(0, -1).every((word, i) => word.length === 1 && long[i]!.startsWith(word)) && short.join(' ') !== long.join(' ')
}

function pairOf(one: string, other: string): string {
  return JSON.stringify([one, other].sort())
}
