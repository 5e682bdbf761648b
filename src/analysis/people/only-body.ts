import { BODY_NOUNS } from '../lang/en/description-nouns.js'
import { AGENCIES, OUTLETS, PLATFORMS } from '../lang/en/outlets.js'
import type { Anaphor } from './anaphor.js'
import type { Discourse, Track } from './discourse.js'
import type { Token } from '../grammar/tokens.js'
import type { Entity, PageNames } from './entity.js'

/** Bodies of which every place has one, so that the only one of the paragraph may be another. */
const OF_ANY_PLACE = new Set(['government', 'parliament', 'court', 'tribunal', 'army', 'military', 'navy', 'police', 'city', 'town', 'county', 'state', 'council', 'house', 'senate', 'cabinet', 'administration', 'embassy', 'prison', 'jail', 'treasury', 'country', 'nation', 'republic', 'kingdom', 'island', 'force', 'service', 'hospital', 'school', 'club', 'team', 'church', 'site', 'website', 'platform', 'app', 'store', 'shop', 'hotel', 'restaurant', 'farm', 'brand', 'campaign', 'side', 'opposition'])
/** Nouns for bodies of a state whatever their own name calls them. */
const ANY_PUBLIC = new Set(['agency', 'department', 'authority', 'regulator', 'watchdog', 'bureau', 'office', 'service', 'institution', 'institute', 'commission'])
/** Sentences that are looked back over where this paragraph names none. */
const NEAR = 4

/**
 * Whom `the company`, `the union`, `the institute` means where the page calls nobody so: the only body of this paragraph that can be one; of several the one that alone led a sentence here; where the
 * paragraph names none, the only one of the paragraph before. `null` where there is none, or two.
 */
export function onlyBodyCalled(anaphor: Anaphor, page: PageNames, discourse: Discourse, not: ReadonlySet<number>): number | null {
  if (anaphor.form !== 'body' || anaphor.changed !== null || anaphor.quoted || OF_ANY_PLACE.has(anaphor.head)) return null
  const block = discourse.blockAt(anaphor.begin)
  const here = discourse.sentenceAt(anaphor.begin)
  const can = discourse.candidates().filter(({ entity, role }) => role !== 'quoted' && !not.has(entity) && mayBe(anaphor.head, page.entities[entity]))
  const own = can.filter((t) => t.block === block)
  if (own.length > 0) return onlyOf(own)
  const before = can.filter((t) => here - t.sentence <= NEAR && t.block < block)
  const last = before.reduce((latest, t) => Math.max(latest, t.block), -1)
  return onlyOf(before.filter((t) => t.block === last), true)
}

/** `Hallinger's company`: the only body of the page that bears the owner's name and is one; else `null`. */
export function firmOfOwner(words: readonly Token[], page: PageNames): number | null {
  const mark = words.findIndex(({ text }) => /^['’]s?$/.test(text))
  const [owner, noun] = [words[mark - 1], words.at(-1)?.lower ?? '']
  if (mark < 1 || owner === undefined || !/^\p{Lu}/u.test(owner.text) || words.length - mark > 3 || !(BODY_NOUNS.get(noun) ?? []).includes('company')) return null
  const [only, ...others] = page.entities.flatMap(({ name, kind }, i) => kind === 'body' && name.includes(' ') && name.split(' ').includes(owner.text) ? [i] : [])
  return only === undefined || others.length > 0 ? null : only
}

/** Bodies that the words can't mean, since their own names call them something else: a council is no ministry. */
export function ofOtherNoun({ form, head }: Anaphor, { entities }: PageNames): readonly number[] {
  if (form !== 'body' || ANY_PUBLIC.has(head) || !(BODY_NOUNS.get(head) ?? []).includes('public')) return []
  return entities.flatMap(({ name, kind, nouns }, i) => {
    const own = /(\p{L}+)(?: (?:of|for) .*)?$/u.exec(name)?.[1]?.toLowerCase() ?? ''
    return kind === 'body' && BODY_NOUNS.has(own) && own !== head && !nouns.has(head) ? [i] : []
  })
}

/** `B350`, `X-Type 4`: what is built, and not who builds it. */
function isOfModel(name: string): boolean {
  return /^\p{Lu}[\p{L}-]*\d/u.test(name) || / \d+\p{L}?$/u.test(name)
}

/** The only one, or the only one of them that led a sentence last; with `led` it must have. */
function onlyOf(tracks: readonly Track[], led = false): number | null {
  const [only, ...others] = tracks
  if (only === undefined) return null
  if (others.length === 0) return led && only.led < 0 ? null : only.entity
  const latest = tracks.reduce((most, t) => Math.max(most, t.led), -1)
  const [leader, ...more] = tracks.filter((t) => t.led === latest)
  return latest >= 0 && leader !== undefined && more.length === 0 && tracks.every((t) => t === leader || t.led < leader.led - 1 || t.led < 0) && !led ? leader.entity : null
}

/** Whether a body can be what the noun says, by its name and what stands beside it; one that tells nothing of itself can be a firm. */
function mayBe(noun: string, entity: Entity | undefined): boolean {
  if (entity?.kind !== 'body' || isOfModel(entity.name)) return false
  const kinds = BODY_NOUNS.get(noun) ?? []
  const isKnown = [OUTLETS, AGENCIES, PLATFORMS].some((names) => names.has(entity.name.toLowerCase()))
  return entity.nouns.has(noun) || kinds.some((kind) => entity.classes.has(kind)) || (entity.classes.size === 0 && !isKnown && kinds.includes('company'))
}
