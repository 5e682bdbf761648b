import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import type { Anaphor } from './anaphor.js'
import type { Discourse, Track } from './discourse.js'
import type { Entity, NameMention, PageNames } from './entity.js'

/** Sentences that are looked back over for two who stand in one without being joined. */
const REACH = 8
/** Mentions that are looked back over; a hostile page has more. */
const MOST = 120
/** Between two who are joined: `Ann and Bo`, `Volt and its rival, Tarn`, `Ann Roe, 40, and her husband, Bo`. */
const JOINED = /^[^.;:!?“”"]{0,40}\band\b[^.;:!?“”"]{0,40}$/

/** Whether a noun for two means bodies or countries (`both sides`, `the two companies`), not people. */
export function isOfBodies(noun: string): boolean {
  return /^(?:sides|camps|parties|companies|firms|agencies|bodies|groups|banks|clubs|teams|countries|nations|governments|papers|newspapers)$/.test(noun)
}

/**
 * The two whom the page told of together last, in the order of the text: the only two in one sentence that `fits` lets through. Two who are joined by `and` come
 * first, from wherever on the page; two who merely share a sentence (`Adeyemi flew to meet Halvorsen`) count where `loose` allows it and none are joined.
 * A sentence with one alone is passed over (`The talks were led by Tuul.`), one with three or more tells of no two. `null` where there are none.
 */
export function pairBefore(page: PageNames, discourse: Discourse, text: string, at: number, loose: boolean, fits: (entity: Entity, index: number) => boolean): readonly [number, number] | null {
  const here = discourse.sentenceAt(at)
  const sentences = new Map<number, (NameMention & { readonly entity: number })[]>()
  let looked = 0
  for (let i = firstBeginningAt(page.mentions, at) - 1; i >= 0 && looked < MOST; i--, looked++) {
    const mention = page.mentions[i]!
    const [only, ...others] = mention.fits
    const entity = page.entities[only ?? -1]
    if (only === undefined || others.length > 0 || entity === undefined || !fits(entity, only)) continue
    const place = discourse.sentenceAt(mention.begin)
    const list = sentences.get(place) ?? []
    if (!list.some((m) => m.entity === only)) list.unshift({ ...mention, entity: only })
    sentences.set(place, list)
  }
  const pairs = [...sentences].flatMap(([place, [first, second, ...more]]) => first === undefined || second === undefined || more.length > 0 ? [] : [{ place, first, second }])
  const joined = pairs.find(({ first, second }) => JOINED.test(text.slice(first.end, second.begin)))
  const pair = joined ?? (loose ? pairs.find(({ place }) => here - place <= REACH) : undefined)
  return pair === undefined ? null : [pair.first.entity, pair.second.entity]
}

/** Words of a person's name, at most, and of one of which nothing tells that it is a person's. */
const LONGEST_NAME = 6
const LONGEST_UNTOLD = 4

/** Whether a name is a person's, as far as the page tells. */
export function isPerson({ kind, name }: Entity): boolean {
  // More words than a name has are a heading's.
  const words = name.split(' ').length
  return kind === 'person' ? words <= LONGEST_NAME : kind === 'unknown' && words > 1 && words <= LONGEST_UNTOLD
}

/** `the sisters`, `the brothers`, `the cousins`: kin who are two where the page names two of them. */
export function isKinOfTwo(words: readonly Token[]): boolean {
  return words.length === 2 && /^(?:the|both)$/.test(words[0]?.lower ?? '') && /^(?:brothers|sisters|siblings|twins|cousins|parents|spouses)$/.test(words[1]?.lower ?? '')
}

/** `both Tells`, `the Tells`: the two people of the page who bear the surname; nobody where there are more, or one. */
export function allOfName(words: readonly Token[], { entities }: PageNames): readonly number[] {
  const [first, ...rest] = words
  const name = rest.map(({ text }) => text).join('')
  if (first === undefined || !/^(?:both|the)$/.test(first.lower) || !/^(?:\p{Ll}{2}-)?\p{Lu}\p{L}+s$/u.test(name)) return []
  const bare = name.replace(/e?s$/, '').toLowerCase()
  const fits = entities.flatMap((entity, i) => isPerson(entity) && [bare, `${bare}e`].includes(entity.name.split(' ').at(-1)?.toLowerCase() ?? '') ? [i] : [])
  return fits.length === 2 ? fits : []
}

/** From one name up to the other of two who are joined. */
const JOINED_FROM = /^[^.;:!?“”"]{0,100}\band\b[^.;:!?“”"]{0,40}$/

/**
 * `A meeting between Ann Roe and Bea Tind lasted an hour. She said …`: who was told of last beside the one, in the same place of the same sentence and joined
 * to them, so that the pronoun may mean either; `null` where there is nobody, or one of the two has spoken since.
 */
export function joinedWith(entity: number, { form, begin }: Anaphor, candidates: readonly Track[], text: string): number | null {
  const best = candidates.find((t) => t.entity === entity)
  if ((form !== 'he' && form !== 'she') || best === undefined || best.spokeAt >= best.sentence || best.spoke > 0) return null
  const other = candidates.find((t) => t !== best && t.sentence === best.sentence && t.spoke === 0 && t.at < begin && JOINED_FROM.test(text.slice(Math.min(t.at, best.at), Math.max(t.at, best.at)))
    && (t.role === best.role || /\bbetween $/.test(text.slice(0, Math.min(t.at, best.at)).slice(-12))))
  return other?.entity ?? null
}
