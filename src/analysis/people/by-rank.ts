import type { Problem } from '../../model/problem.js'
import type { Speaker } from '../../model/statement.js'
import { countryOf } from './actor-countries.js'
import type { Anaphor } from './anaphor.js'
import { candidatesOf, genderOf } from './antecedents.js'
import type { Ranking } from './antecedents.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import type { Track } from './discourse.js'
import { isBroughtIn } from './brought-in.js'
import { SOLE_CHANCE, SOLE_DESCRIPTION_CHANCE, STATED_CHANCE, STATED_DESCRIPTION_CHANCE } from './chances.js'
import type { CompoundBodies } from './compound-bodies.js'
import { isOfState } from './describing.js'
import { joinedWith } from './pairs.js'
import { ofOtherNoun, onlyBodyCalled } from './only-body.js'
import { anyOf } from './speaker-fields.js'
import { soleBody } from './sole.js'
import { holderStated } from './stated.js'
import type { MentionContext, Teller } from './teller.js'
import { ofOtherTraits } from './told-traits.js'
import type { UnnamedSpeakers } from './unnamed.js'

/** Whom words most likely mean, when that is likely enough; `otherwise` tells what else they are. */
export type Ranked = (anaphor: Anaphor, as: string, context: MentionContext, problems: Problem[], otherwise: (ranking: Ranking) => Speaker) => Speaker

/** Tokens between who says that they hope and `he`. */
const LONGEST_SAYING = 9
const CHANGED_OFFICE = /^(?:former|ex|acting|interim|deputy|incoming|outgoing)\b/

/** Makes the reader of one article's pronouns, offices and descriptions: what the page states comes first, then the ranking. */
export function createRanked({ text, page, discourse, genders, byName, rank, meant, open, nameOf }: Teller, unnamed: UnnamedSpeakers, compounds: CompoundBodies): Ranked {
  function ranked(anaphor: Anaphor, as: string, context: MentionContext, problems: Problem[], otherwise: (ranking: Ranking) => Speaker): Speaker {
    const not = new Set([...context.not, ...ofOtherTraits(anaphor, page), ...ofOtherNoun(anaphor, page), ...(context.voice ?? []).flatMap(({ name }) => byName.get(name ?? '') ?? [])])
    const ranking = rank(anaphor, not)
    const stated = holderStated(anaphor, not, page, discourse)
    if (stated !== null) return meant(stated, as, anaphor.office === null ? 'description' : 'office', anaphor.office === null ? STATED_DESCRIPTION_CHANCE : STATED_CHANCE, context.role, anaphor.begin)
    const again = unnamed.calledAgain(anaphor) ?? (/^the \p{L}+$/iu.test(as) ? compounds.meantBy(anaphor) : null)
    if (again !== null && context.voice === null) return { name: again, as, known: 'described', certainty: ranking.none }
    const [best] = ranking.found
    // A town says nothing: `Police in Arden came, as it had promised`.
    const { kind, name } = page.entities[best?.entity ?? -1] ?? { kind: 'unknown', name: '' }
    if (anaphor.form === 'it' && context.role === 'speaker' && kind === 'place' && countryOf(name) === null) return open(as, anaphor, problems, `It may mean ${name}.`, best === undefined ? [] : [best.entity])
    const sole = whoSays(anaphor, context, not) ?? frontedSubject(anaphor, context, not) ?? goesOn(anaphor, context, not) ?? (best?.enough !== false ? null : onlyOne(anaphor, not))
    const likeliest = sole ?? best?.entity
    const either = likeliest === undefined ? null : joinedWith(likeliest, anaphor, candidatesOf(anaphor, page, discourse, genders, not), text)
    if (likeliest !== undefined && either !== null) return open(as, anaphor, problems, `It may mean ${anyOf([likeliest, either].map(nameOf))}.`, [likeliest, either])
    if (likeliest !== undefined && anaphor.gender !== null && anaphor.head === '' && isBroughtIn(context.before, anaphor.gender) && discourse.candidates().some((t) => t.entity === likeliest && discourse.sentenceAt(anaphor.begin) - t.sentence > 1)) return open(as, anaphor, problems, 'Somebody without a name may be meant.', [likeliest])
    if (sole !== null) return meant(sole, as, 'pronoun', SOLE_CHANCE, context.role, anaphor.begin)
    const changed = anaphor.changed !== null && !page.entities[best?.entity ?? -1]?.offices.some(({ role }) => role === anaphor.office && CHANGED_OFFICE.test(role))
    if (best?.enough === true && !changed) {
      if (anaphor.gender !== null && !genders.has(best.entity)) genders.set(best.entity, anaphor.gender)
      return meant(best.entity, as, anaphor.head === '' ? 'pronoun' : anaphor.office === null ? 'description' : 'office', best.chance, context.role, anaphor.begin)
    }
    // `the French foreign ministry` is known by its country.
    const body = context.voice === null && !isOfState(anaphor.head, as) ? onlyBodyCalled(anaphor, page, discourse, not) : null
    if (body !== null) return meant(body, as, 'description', SOLE_DESCRIPTION_CHANCE, context.role, anaphor.begin)
    const only = anaphor.form === 'it' && context.role === 'speaker' && context.voice === null ? soleBody(anaphor.begin, page, discourse, genders, not) : null
    if (only !== null) return meant(only, as, 'pronoun', SOLE_DESCRIPTION_CHANCE, context.role, anaphor.begin)
    const likely = ranking.found.filter(({ chance }) => chance > 0.1)
    if (anaphor.head === '' && likely.length > 0) return open(as, anaphor, problems, `It may mean ${anyOf(likely.map(({ entity }) => nameOf(entity)))}.`, likely.map(({ entity }) => entity))
    return otherwise(ranking)
  }

  /** Those whom gender, kind and number allow, and who spoke by one name of which nothing tells what it is: `Roe said that he hopes`. */
  function people(anaphor: Anaphor, not: ReadonlySet<number>): readonly Track[] {
    const allowed = new Set(candidatesOf(anaphor, page, discourse, genders, not))
    return discourse.candidates().filter((t) => allowed.has(t) || (t.spoke > 0 && !not.has(t.entity) && page.entities[t.entity]?.kind === 'unknown' && (genderOf(page.entities[t.entity]!, genders.get(t.entity)) ?? anaphor.gender) === anaphor.gender))
  }

  /** `Roe said that he hopes`: who says it, where nobody else who fits is named between. */
  function whoSays(anaphor: Anaphor, context: MentionContext, not: ReadonlySet<number>): number | null {
    if ((anaphor.form !== 'he' && anaphor.form !== 'she') || context.role !== 'speaker' || context.voice !== null) return null
    const here = discourse.sentenceAt(anaphor.begin)
    const [only, ...others] = people(anaphor, not).filter((t) => t.sentence === here && t.at < anaphor.begin)
    if (only === undefined || others.length > 0 || only.spokeAt !== here || only.role !== 'speaker') return null
    // Behind the verb of saying and what tells when or to whom.
    const between = context.before.filter(({ begin }) => begin > only.at)
    return between.length <= LONGEST_SAYING && between.some(({ pos, lemma }) => pos === 'VERB' && CUE_VERBS.has(lemma)) && between.every(({ text: word, pos }) => !/^[.;:!?"“”,]$/.test(word) && pos !== 'CCONJ') && (between.at(-1)?.lower === 'that' || between.at(-1)?.pos !== 'ADP') ? only.entity : null
  }

  /** The one person of `he` or `she` among those told of lately, where everybody else is known to be of the other gender. */
  function onlyOne(anaphor: Anaphor, not: ReadonlySet<number>): number | null {
    if (anaphor.form !== 'he' && anaphor.form !== 'she') return null
    const here = discourse.sentenceAt(anaphor.begin)
    const [only, ...others] = candidatesOf(anaphor, page, discourse, genders, not).filter(({ entity }) => page.entities[entity]?.kind === 'person' || page.entities[entity]?.name.includes(' '))
    if (only === undefined || others.length > 0) return null
    const told = genderOf(page.entities[only.entity]!, genders.get(only.entity)) === anaphor.gender
    return here - only.sentence <= (told ? 3 : only.role === 'speaker' || (page.entities[only.entity]?.kind === 'person' && page.entities[only.entity]?.name.includes(' ')) ? 1 : -1) ? only.entity : null
  }

  /** `When Jane Roe came home, she said`: the subject of the clause before the main one. */
  function frontedSubject(anaphor: Anaphor, context: MentionContext, not: ReadonlySet<number>): number | null {
    if ((anaphor.form !== 'he' && anaphor.form !== 'she') || context.role !== 'speaker' || context.voice !== null || context.before.at(-1)?.text !== ',') return null
    const here = discourse.sentenceAt(anaphor.begin)
    const [only, ...others] = candidatesOf(anaphor, page, discourse, genders, not).filter((t) => t.sentence === here && t.role === 'subject')
    return only !== undefined && others.length === 0 && discourse.isFronted(only.at) ? only.entity : null
  }

  /** Who spoke in the sentence before, in the same paragraph: `Roe told Tind that …. He said: …`; the body that it was about: `Volt closed two plants. It said …`. */
  function goesOn(anaphor: Anaphor, context: MentionContext, not: ReadonlySet<number>): number | null {
    if (!['he', 'she', 'it'].includes(anaphor.form) || context.role !== 'speaker' || context.voice !== null) return null
    const here = discourse.sentenceAt(anaphor.begin)
    const block = discourse.blockAt(anaphor.begin)
    if (anaphor.form === 'it') {
      const [only, ...others] = discourse.candidates().filter((t) => t.block === block && t.led >= 0 && t.led === here - 1 && !not.has(t.entity) && page.entities[t.entity]?.kind !== 'person')
      return only !== undefined && others.length === 0 && page.entities[only.entity]?.kind === 'body' ? only.entity : null
    }
    const [only, ...others] = people(anaphor, not).filter((t) => t.block === block && (t.spokeAt === here - 1 || t.spokeAt === here || t.led === here - 1))
    if (only === undefined || others.length > 0) return null
    const told = genderOf(page.entities[only.entity]!, genders.get(only.entity)) === anaphor.gender
    return only.spokeAt >= here - 1 || told ? only.entity : null
  }

  return ranked
}
