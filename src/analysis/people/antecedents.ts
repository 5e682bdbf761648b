import { BODY_NOUNS, PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { genderByName } from './given-gender.js'
import { isRole } from '../lang/en/roles.js'
import type { Anaphor } from './anaphor.js'
import type { Discourse, Track } from './discourse.js'
import type { Entity, PageNames } from './entity.js'
import type { Gender } from './gender.js'
import type { Meant } from './meanings.js'
import { fitsOffice } from './offices.js'
import { WEIGHTS } from '../lexicons/antecedent-weights.js'
import { WEIGHTS_WITH_NET } from '../lexicons/antecedent-weights-net.js'
import { netFeatures } from './net-features.js'

/** An entity that words can mean, and how likely they do, 0 to 1. */
export interface Antecedent {
  readonly entity: number
  readonly chance: number
  /** Whether that is enough to say so. */
  readonly enough: boolean
}

/** What the words can mean, the likeliest first, and how likely it is that they mean none of these. */
export interface Ranking {
  readonly found: readonly Antecedent[]
  readonly none: number
}

/** The least chance at which words are taken to mean somebody; measured on marked articles (docs/analysis.md). */
export const LEAST_CHANCE = 0.7
/** The same, with what the head of coreference says, for whom the page doesn't show to be a person or a body: of those below it most were wrong. */
const LEAST_CHANCE_OF_UNKNOWN = 0.8

/**
 * Ranks whom words mean by a log-linear model over what is known of each candidate: how far back and in which place of its sentence it stands, how often it
 * spoke, gender, office, description (a ranker as in Denis and Baldridge 2008; weights by `training/who.ts`). What the page rules out (another gender, a body
 * for `he`) is no candidate. `not` are entities that can't be meant, as who is told isn't who tells. `meant` is what the head of coreference says, `null` without one: then the
 * weights are others.
 */
export function rankAntecedents(anaphor: Anaphor, page: PageNames, discourse: Discourse, genders: ReadonlyMap<number, Gender>, not: ReadonlySet<number>, meant: Meant | null = null): Ranking {
  const tracks = candidatesOf(anaphor, page, discourse, genders, not, meant)
  const weights = meant === null ? WEIGHTS : WEIGHTS_WITH_NET
  const scores = featuresOf(anaphor, page, discourse, genders, tracks, meant).map((features) => features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0))
  const most = highest(scores)
  const odds = scores.map((score) => Math.exp(score - most))
  const total = odds.reduce((sum, one) => sum + one, 0)
  const found = tracks.map(({ entity }, i) => {
    const chance = (odds[i] ?? 0) / total
    const one = page.entities[entity]
    const unknown = one?.kind === 'unknown' && genderOf(one, genders.get(entity)) === null
    return { entity, chance, enough: chance >= (meant !== null && unknown ? LEAST_CHANCE_OF_UNKNOWN : LEAST_CHANCE) }
  }).sort((a, b) => b.chance - a.chance)
  return { found, none: (odds.at(-1) ?? 0) / total }
}

/** Those that gender, kind and number allow, the latest mentioned first. */
export function candidatesOf(anaphor: Anaphor, page: PageNames, discourse: Discourse, genders: ReadonlyMap<number, Gender>, not: ReadonlySet<number>, meant: Meant | null = null): readonly Track[] {
  return discourse.candidates().filter(({ entity }) => {
    const one = page.entities[entity]
    return one !== undefined && !not.has(entity) && allows(anaphor, one, genderOf(one, genders.get(entity)), meant?.chances.get(entity) ?? 0)
  })
}

export function genderOf({ name, gender }: Entity, learnt: Gender | undefined): Gender | null {
  return learnt ?? gender ?? genderByName(name)
}

function allows(anaphor: Anaphor, entity: Entity, gender: Gender | null, chance: number): boolean {
  const { kind } = entity
  const person = kind === 'person' || (kind === 'unknown' && (gender !== null || entity.name.includes(' ') || chance >= LET_IN))
  switch (anaphor.form) {
    case 'he': case 'she': case 'person': case 'office': return person && (gender === null || anaphor.gender === null || gender === anaphor.gender)
    case 'it': case 'body': return kind === 'body' || (kind === 'unknown' && !entity.name.includes(' ')) || (kind === 'place' && anaphor.form === 'it')
    case 'they': return kind !== 'place'
    case 'pair': return person
  }
}

/** Lists of features, one a candidate, and last those of meaning none of them. */
export function featuresOf(anaphor: Anaphor, page: PageNames, discourse: Discourse, genders: ReadonlyMap<number, Gender>, tracks: readonly Track[], meant: Meant | null = null): readonly (readonly string[])[] {
  const here = discourse.sentenceAt(anaphor.begin)
  const block = discourse.blockAt(anaphor.begin)
  const form = anaphor.form
  const led = [...tracks].filter((t) => t.led >= 0).sort((a, b) => b.led - a.led || b.at - a.at)
  const mostSpoke = highest(tracks.map((t) => t.spoke))
  const mostNamed = highest(tracks.map((t) => t.mentions))
  const subject = discourse.subjectOf(here)
  const isSubject = subject !== null && subject.begin <= anaphor.begin && anaphor.begin < subject.end
  const descriptions = tracks.map((track) => described(anaphor, page.entities[track.entity]))
  const bestDescription = Math.max(0, highest(descriptions.map((d) => d.rank)))
  const net = meant === null ? null : netFeatures(form, tracks.map(({ entity }) => meant.chances.get(entity) ?? 0), tracks.map(({ entity }) => page.entities[entity]!))
  const all = tracks.map((track, i) => {
    const entity = page.entities[track.entity]!
    const gender = genderOf(entity, genders.get(track.entity))
    const away = here - track.sentence
    const d = descriptions[i]!
    const rivals = tracks.filter((t) => t !== track && here - t.sentence <= 3).length
    return [
      `${form} away ${bucket(away)}`,
      `${form} role ${track.role}${away === 0 ? ' here' : ''}`,
      `${form} role ${track.role} away ${Math.min(3, away)}${isSubject ? ' s' : ''}`,
      `${form} block ${track.block === block ? 'same' : block - track.block === 1 ? 'before' : 'far'}`,
      `${form} recent ${Math.min(3, i)}`,
      `${form} led ${rankOf(led, track)}`,
      `${form} led-away ${track.led < 0 ? 'never' : bucket(here - track.led)}`,
      `${form} spoke ${track.spoke === 0 ? '0' : track.spoke === mostSpoke ? (track.spoke * 3 >= discourse.spoken * 2 && track.spoke > 1 ? 'nearly all' : 'most') : 'some'}`,
      `${form} spoke-away ${track.spokeAt < 0 ? 'never' : bucket(here - track.spokeAt)}${track.block === block ? ' same' : ''}`,
      `${form} spoke-last ${tracks.every((t) => t.spokeAt <= track.spokeAt) && track.spokeAt >= 0 ? 'yes' : 'no'} rivals ${Math.min(3, rivals)}`,
      `${form} named ${track.mentions === mostNamed ? 'most' : track.mentions > 2 ? 'often' : 'seldom'}`,
      `${form} gender ${gender === null ? 'unknown' : anaphor.gender === null ? 'open' : 'same'}`,
      `${form} rivals ${Math.min(3, rivals)} gender ${gender === null ? 'unknown' : 'known'} away ${Math.min(3, away)}`,
      `${form} rivals ${Math.min(3, rivals)} role ${track.role}`,
      `${form} kind ${entity.kind}${entity.name.includes(' ') ? ' full' : ''}`,
      `${form} fits ${d.word}`,
      `${form} fits ${d.word} ${d.rank < bestDescription ? 'less' : descriptions.filter((o) => o.rank === d.rank).length === 1 ? 'only' : 'among'}`,
      ...(anaphor.quoted ? [`${form} quoted role ${track.role}`] : []),
      ...(net?.[i] ?? []),
    ]
  })
  return [...all, [`${form} none`, `${form} none of ${Math.min(3, tracks.length)}`, `${form} none fits ${bestDescription}`, ...(anaphor.quoted ? [`${form} none quoted`] : []), ...(anaphor.of === null ? [] : [`${form} none of-body`]), ...(net?.at(-1) ?? [])]]
}

/** A single name of which nothing tells that it is somebody's is one where the network holds it at least so likely. */
const LET_IN = 0.05

function highest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity)
}

/** How the words' noun fits what the page says of somebody; `rank` rises with it. */
function described(anaphor: Anaphor, entity: Entity | undefined): { readonly word: string, readonly rank: number } {
  if (entity === undefined || anaphor.head === '') return { word: '-', rank: 0 }
  if (anaphor.form === 'office') {
    const fit = fitsOffice({ role: anaphor.office ?? '', of: anaphor.of }, entity.offices)
    return fit === 'same' ? { word: 'office', rank: 4 } : fit === 'shorter' ? { word: 'office shorter', rank: 3 } : fit === 'elsewhere' ? { word: 'office elsewhere', rank: 0 } : entity.nouns.has(anaphor.head) ? { word: 'noun', rank: 2 } : { word: entity.offices.length === 0 ? 'no office' : 'another office', rank: entity.offices.length === 0 ? 1 : 0 }
  }
  if (entity.nouns.has(anaphor.head) || entity.offices.some(({ role }) => role.split(/[ -]/).at(-1) === anaphor.head)) return { word: 'noun', rank: 3 }
  if (anaphor.form === 'body') {
    const kinds = BODY_NOUNS.get(anaphor.head) ?? []
    if (kinds.some((kind) => entity.classes.has(kind))) return { word: 'class', rank: 2 }
    return { word: entity.classes.size === 0 ? 'no class' : 'another class', rank: entity.classes.size === 0 ? 1 : 0 }
  }
  const other = [...entity.nouns].some((noun) => PERSON_NOUNS.has(noun) || isRole(noun))
  return { word: other ? 'another noun' : 'no noun', rank: other ? 0 : 1 }
}

function rankOf(led: readonly Track[], track: Track): string {
  const rank = led.indexOf(track)
  return rank < 0 ? 'never' : `${Math.min(3, rank)}`
}

function bucket(away: number): string {
  return away <= 2 ? `${Math.max(0, away)}` : away <= 4 ? '3-4' : away <= 9 ? '5-9' : '10'
}
