import type { Token } from '../grammar/tokens.js'
import { BODY_NOUNS } from '../lang/en/description-nouns.js'
import { AGENCIES, OUTLETS, PLATFORMS } from '../lang/en/outlets.js'
import { ANY_FIRM, NO_FIRMS, type Trade } from '../lang/en/trades.js'
import { countryOf } from './actor-countries.js'
import { isOfPeople } from './anaphor.js'
import type { Discourse, Track } from './discourse.js'
import type { Entity, PageNames } from './entity.js'
import { isFirmNoun, tradesOf, tradesOfName } from './trades.js'
import { isFrom } from './traits.js'

/** Words of such a description: `the debt-laden Lisbon-based clothing chain`. */
const LONGEST = 9
/** Sentences that are looked back over for a firm of which nothing tells the trade, and of one whose trade the page tells. */
const NEAR = 4
const FAR = 30

interface Described {
  readonly head: string
  readonly trades: ReadonlySet<Trade>
  readonly people: string | null
  /** A body of its own kind, and no firm: only one that the page calls so is meant. */
  readonly narrow: boolean
}

/** Nouns for societies that fit nearly any of them. */
const ANY_SOCIETY = new Set('group organisation organization institution society network movement team centre center project programme program forum alliance coalition consortium order band collective trust'.split(' '))

/**
 * The firm that `the Swedish truckmaker, which …`, `the Lisbon-based lender`, `the mining company` means by its trade or country: the only one the page has told of so far whose name, or what stands beside it, tells
 * that trade; else the only firm near it that can be one. `null` where there is none, or two, and where the words have a name of their own (`the Ford dealership`).
 */
export function bodyOfTrade(words: readonly Token[], at: number, page: PageNames, discourse: Discourse, not: ReadonlySet<number>): number | null {
  const described = describedBy(words)
  if (described === null) return null
  const here = discourse.sentenceAt(at)
  const block = discourse.blockAt(at)
  const can = discourse.candidates().filter((t) => !not.has(t.entity) && t.at < at && here - t.sentence <= FAR && canBe(described, page.entities[t.entity], t))
  const told = can.filter(({ entity }) => tellsTrade(described, page.entities[entity]!))
  const [known, ...others] = told
  if (known !== undefined && others.length > 0) return onlyLeader(told.filter((t) => t.block === block || block - t.block === 1), here)
  // `Mellon Airways grounded its jets. A rival, Skylark, took its slots. The airline said`: either.
  if (known !== undefined) return can.some((t) => t !== known && here - t.led <= NEAR && t.led > known.led && page.entities[t.entity]!.nouns.size === 0) ? null : known.entity
  if (described.narrow) return null
  if (can.length === 1 && here - can[0]!.sentence <= NEAR && can[0]!.led >= 0) return can[0]!.entity
  const near = can.filter((t) => here - t.sentence <= NEAR && block - t.block <= 1)
  return near.length === 0 ? null : onlyLeader(near, here)
}

/** The only one of them that was a subject or spoke lately. */
function onlyLeader(tracks: readonly Track[], here: number): number | null {
  const [only, ...others] = tracks.filter((t) => t.led >= 0 && here - t.led <= NEAR)
  return only !== undefined && others.length === 0 ? only.entity : null
}

/** What the words say a firm is; `null` for words that say something else. */
function describedBy(words: readonly Token[]): Described | null {
  const [first] = words
  if (first === undefined || !/^(?:the|this|that)$/.test(first.lower)) return null
  const stop = words.findIndex((t, i) => i > 0 && (t.text === ',' || /^(?:which|that|who|whose)$/.test(t.lower) || (words[i - 1]?.text !== '-' && words[i + 1]?.text !== '-' && (t.pos === 'ADP' || (t.pos === 'VERB' && i > 1 && words[i + 1]?.lower !== 'tank')))))
  const core = words.slice(1, stop < 0 ? undefined : stop)
  const last = core.at(-1)
  const head = headOf(core)
  const narrow = !isFirmNoun(head) && (BODY_NOUNS.get(head) ?? []).includes('society') && !ANY_SOCIETY.has(head)
  if (last === undefined || core.length > LONGEST || !(narrow || isFirmNoun(head)) || core.some((t, i) => i < core.length - 1 && isOwnName(core, i))) return null
  const before = core.slice(0, -1).map(({ lower }) => lower)
  const hyphened = core.flatMap((t, i) => core[i + 1]?.text === '-' && core[i + 2] !== undefined ? [`${t.lower}-${core[i + 2]!.lower}`] : [])
  return { head, narrow, trades: tradesOf(head, [...before, ...hyphened]), people: core.slice(0, -1).find(({ text, lower }) => /^\p{Lu}/u.test(text) && isOfPeople(lower))?.lower ?? null }
}

/** The noun that the words end in: `think-tank` of `think tank`, `start-up` of three tokens. */
function headOf(core: readonly Token[]): string {
  const [third, second, last] = [core.at(-3), core.at(-2), core.at(-1)]
  if (second?.lower === 'think' && last?.lower === 'tank') return 'think-tank'
  return second?.text === '-' && third !== undefined && last !== undefined ? `${third.lower}-${last.lower}` : last?.lower ?? ''
}

/** `Ford` of `the Ford dealership`; neither `German` nor `Lisbon` of `Lisbon-based`. */
function isOwnName(core: readonly Token[], i: number): boolean {
  const { text, lower } = core[i]!
  if (!/^\p{Lu}/u.test(text)) return /^['’]s?$/.test(text)
  return !isOfPeople(lower) && countryOf(text) === null && !core.slice(i + 1, i + 5).some((t, k, all) => t.text === '-' && /^(?:based|listed|owned|headquartered|born|backed|run|founded)$/.test(all[k + 1]?.lower ?? '')) || (countryOf(text)?.by === 'name' && core[i + 1]?.text !== '-' && !/^(?:US|UK|UAE)$/.test(text.replace(/\./g, '')))
}

/** Whether a name can be such a firm's: a body that isn't another's kind or trade, nor from elsewhere. */
function canBe({ head, trades, people }: Described, entity: Entity | undefined, track: Track): boolean {
  if (entity === undefined || entity.kind === 'person' || entity.kind === 'place' || /\d/.test(entity.name) || track.role === 'quoted') return false
  if (entity.kind !== 'body' || (entity.name.includes(' ') && NO_FIRMS.has(entity.name.toLowerCase().split(' ').at(-1) ?? ''))) return false
  if ([OUTLETS, AGENCIES, PLATFORMS].some((names) => names.has(entity.name.toLowerCase())) && !entity.nouns.has(head)) return false
  const classes = BODY_NOUNS.get(head) ?? ['company']
  if (entity.classes.size > 0 && !classes.some((one) => entity.classes.has(one)) && !entity.classes.has('company')) return false
  if (people !== null && entity.traits.from.length > 0 && !isFrom(people, entity.traits.from)) return false
  const own = tradesOfEntity(entity)
  return trades.size === 0 || own.size === 0 || [...trades].some((trade) => own.has(trade)) || entity.nouns.has(head)
}

function tellsTrade({ head, trades }: Described, entity: Entity): boolean {
  if (ANY_FIRM.has(head) && trades.size === 0) return false
  const own = tradesOfEntity(entity)
  return entity.nouns.has(head) || [...trades].some((trade) => own.has(trade))
}

function tradesOfEntity({ name, nouns }: Entity): ReadonlySet<Trade> {
  const found = new Set(tradesOfName(name))
  for (const noun of nouns) if (!ANY_FIRM.has(noun)) for (const trade of tradesOf(noun)) found.add(trade)
  return found
}
