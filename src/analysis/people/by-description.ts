import type { Problem } from '../../model/problem.js'
import type { Speaker } from '../../model/statement.js'
import type { Token } from '../grammar/tokens.js'
import { PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { isRole } from '../lang/en/roles.js'
import { countryOf } from './actors.js'
import type { Anaphor } from './anaphor.js'
import { genderOf, LEAST_CHANCE } from './antecedents.js'
import type { Ranked } from './by-rank.js'
import { OFFICE_CHANCE, PAIR_CHANCE, SOLE_DESCRIPTION_CHANCE } from './chances.js'
import { isOfState } from './describing.js'
import type { NameParts } from './name-parts.js'
import { fitsOffice } from './offices.js'
import { isOfBodies, isPerson, pairBefore } from './pairs.js'
import { isAge, lastSpeakerCalled, soleBefore } from './sole.js'
import { anyOf, withoutCapitalArticle } from './speaker-fields.js'
import type { MentionContext, Teller } from './teller.js'
import type { UnnamedSpeakers } from './unnamed.js'

/** Reads words without a name that call somebody by what they are. */
export interface Descriptions {
  readonly one: (words: readonly Token[], anaphor: Anaphor, parts: NameParts, as: string, context: MentionContext, problems: Problem[]) => Speaker
  readonly pair: (anaphor: Anaphor, as: string, context: MentionContext, problems: Problem[]) => readonly Speaker[]
}

/** Whether a relative clause tells who is meant, with no comma before it. */
function isRestricted(words: readonly Token[]): boolean {
  return words.some(({ lower }, i) => i > 1 && i < words.length - 1 && /^(?:who|whose|whom|that)$/.test(lower) && words[i - 1]?.pos === 'NOUN')
}

/** Somebody else is likely at this chance, though a noun has meant one alone so far. */
const CALLED_SO_RIVAL = 0.4

/** Makes the reader of one article's descriptions. */
export function createDescriptions({ text, tokens, page, discourse, actors, genders, byName, meant, open, nameOf }: Teller, ranked: Ranked, unnamed: UnnamedSpeakers): Descriptions {
  /** Whom a noun has meant so far; `null` where it meant two. */
  const calledSo = new Map<string, number | null>()

  function byDescription(words: readonly Token[], anaphor: Anaphor, parts: NameParts, as: string, context: MentionContext, problems: Problem[]): Speaker {
    const speaker = firstCalled(words, anaphor, parts, as, context, problems)
    const entity = speaker.known === 'resolved' && (anaphor.form === 'person' || anaphor.form === 'body') ? byName.get(speaker.name ?? '') : undefined
    if (entity !== undefined) calledSo.set(anaphor.head, (calledSo.get(anaphor.head) ?? entity) === entity ? entity : null)
    return speaker
  }

  function firstCalled(words: readonly Token[], anaphor: Anaphor, parts: NameParts, as: string, context: MentionContext, problems: Problem[]): Speaker {
    // `the officer who made the arrest` is told apart by it, from whoever was named.
    if (isRestricted(words) && anaphor.office === null) return { name: withoutCapitalArticle(as), as, known: 'described' }
    return ranked(anaphor, as, context, problems, (ranking) => {
      const of = parts.of === null ? undefined : (countryOf(parts.of)?.name ?? parts.of)
      const holder = of === undefined || anaphor.office === null ? null : actors.holder(anaphor.office, parts.of ?? of)
      const office = anaphor.office === null ? {} : { role: anaphor.office, ...(of === undefined ? {} : { of }) }
      if (holder !== null) return { name: holder.name, as, ...office, of: holder.of, actor: holder.id, known: 'resolved', how: 'office at the date', certainty: OFFICE_CHANCE }
      const before = anaphor.changed === null && !anaphor.quoted && (anaphor.form === 'person' || anaphor.form === 'body') ? calledSo.get(anaphor.head) ?? null : null
      if (before !== null && !context.not.has(before) && ranking.found.every(({ entity, chance }) => entity === before || chance < CALLED_SO_RIVAL)) return meant(before, as, 'description', SOLE_DESCRIPTION_CHANCE, context.role, anaphor.begin)
      const sole = soleBefore(anaphor, page, discourse, genders, context.not, tokens) ?? lastSpeakerCalled(anaphor, page, discourse, genders, context.not, tokens)
      if (sole !== null) return meant(sole, as, 'description', SOLE_DESCRIPTION_CHANCE, context.role, anaphor.begin)
      if (isAge(anaphor)) return open(as, anaphor, problems, 'Somebody who was named is meant by their age.', ranking.found.slice(0, 4).map(({ entity }) => entity))
      // `the Tavrian government` is known by its country, and nobody whom the page must have named.
      if (anaphor.form === 'body' && isOfState(anaphor.head, as)) return { name: withoutCapitalArticle(as), as, known: 'described', certainty: ranking.none }
      const again = unnamed.saidAgain(words)
      if (again !== null) return { name: again, as, ...office, known: 'described', certainty: ranking.none }
      // Whoever could be meant must be ruled out before the words stand for somebody of their own.
      const likely = ranking.found.filter(({ entity, chance }) => chance > (anaphor.form === 'office' ? 0.1 : 0.02) && (anaphor.form === 'body' || anaphor.changed !== null || mayBe(anaphor, entity)))
      if ((anaphor.form === 'office' && anaphor.changed === null && ranking.none >= LEAST_CHANCE) || likely.length === 0) return { name: withoutCapitalArticle(as), as, ...office, known: 'described', certainty: ranking.none }
      return { ...open(as, anaphor, problems, `It may mean ${anyOf(likely.map(({ entity }) => nameOf(entity)))}.`, likely.map(({ entity }) => entity)), ...office }
    })
  }

  /** `both men`, `the couple`, `both sides`: the two who were named last, together. */
  function byPair(anaphor: Anaphor, as: string, context: MentionContext, problems: Problem[]): readonly Speaker[] {
    const bodies = isOfBodies(anaphor.head)
    const gender = /^(?:men|brothers|boys)$/.test(anaphor.head) ? 'm' : /^(?:women|sisters|girls)$/.test(anaphor.head) ? 'f' : null
    const pair = pairBefore(page, discourse, text, anaphor.begin, !bodies, (one, i) => {
      if (context.not.has(i)) return false
      if (bodies) return one.kind === 'body' || (one.kind === 'unknown' && genderOf(one, genders.get(i)) === null)
      const own = genderOf(one, genders.get(i))
      return isPerson(one) && (gender === null || own === null || own === gender)
    })
    // Two runs of a heading's capitals are nobody: something tells of one at least that they are a person.
    const told = bodies || pair?.some((entity) => page.entities[entity]?.kind === 'person' || genderOf(page.entities[entity]!, genders.get(entity)) !== null)
    if (pair !== null && told === true) return pair.map((entity) => meant(entity, as, 'description', PAIR_CHANCE, context.role, anaphor.begin))
    const possible = discourse.candidates().filter(({ entity }) => bodies ? page.entities[entity]?.kind === 'body' : isPerson(page.entities[entity]!))
    return [possible.length === 0 || bodies ? { name: withoutCapitalArticle(as), as, known: 'described' } : open(as, anaphor, problems, 'It is not known which two are meant.', possible.slice(0, 4).map(({ entity }) => entity))]
  }

  /** Whether somebody may be whom an office or description means: the page gives them this one, or none. */
  function mayBe({ office, of, head }: Anaphor, entity: number): boolean {
    const { offices, nouns } = page.entities[entity]!
    if (office !== null) return offices.length === 0 || fitsOffice({ role: office, of }, offices) !== 'none'
    return nouns.has(head) || ![...nouns, ...offices.map(({ role }) => role.split(/[ -]/).at(-1) ?? role)].some((noun) => isRole(noun) || PERSON_NOUNS.has(noun))
  }

  return { one: byDescription, pair: byPair }
}
