import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import { PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { CAREER_NOUNS } from '../lang/en/career-nouns.js'
import { isRole } from '../lang/en/roles.js'
import { isOfPeople, type Anaphor } from './anaphor.js'
import { countryOf } from './actor-countries.js'
import { candidatesOf, genderOf } from './antecedents.js'
import type { Discourse } from './discourse.js'
import type { PageNames } from './entity.js'
import type { Gender } from './gender.js'
import { isPerson } from './pairs.js'
import { ofOtherTraits } from './told-traits.js'

/** Sentences that are looked back over. */
const NEAR = 2
/** Sentences from who spoke last, whose quote may go on. */
const QUOTE_GOES_ON = 4

/** Whether words tell an age and nothing else: `the 37-year-old`, who was surely named. */
export function isAge({ head, form }: Anaphor): boolean {
  return form === 'person' && /year-old$/.test(head)
}

/**
 * Whom `the Norwegian`, `the striker`, `the former teller` means that the page says for the first time: who spoke right before it in the same paragraph, or as the last of the paragraph before, whatever else
 * they are. `null` where two spoke there, and for parts in the story (`the victim`), which others may have.
 */
export function lastSpeakerCalled(anaphor: Anaphor, page: PageNames, discourse: Discourse, genders: ReadonlyMap<number, Gender>, not: ReadonlySet<number>, tokens: readonly Token[]): number | null {
  if (anaphor.form !== 'person' && anaphor.form !== 'office') return null
  const isCareer = anaphor.changed === 'former' ? anaphor.of === null : anaphor.form === 'person' && anaphor.changed === null && (CAREER_NOUNS.has(anaphor.head) || isOfPeople(anaphor.head))
  if (!isCareer || anaphor.quoted || tokens.some((t) => t.end <= anaphor.begin && t.lower === anaphor.head)) return null
  const here = discourse.sentenceAt(anaphor.begin)
  const fits = candidatesOf(anaphor, page, discourse, genders, not).filter((t) => isPerson(page.entities[t.entity]!))
  const latest = fits.reduce((most, t) => Math.max(most, t.spokeAt), -1)
  const [only, ...others] = fits.filter((t) => t.spokeAt === latest)
  if (only === undefined || others.length > 0 || latest < 0 || here - latest > QUOTE_GOES_ON || discourse.blockAt(anaphor.begin) - only.block > 1) return null
  // Somebody else who was named since may be meant; whoever is from elsewhere isn't.
  const since = fits.some((t) => t !== only && t.sentence > latest && t.role !== 'quoted')
  const { traits, nouns } = page.entities[only.entity]!
  const elsewhere = isOfPeople(anaphor.head) && traits.from.length > 0
  const former = [...nouns].some((noun) => noun === `new ${anaphor.head}`)
  return since || elsewhere || former ? null : only.entity
}

/**
 * Whom a description means that the page gives for the first time, right behind somebody of whom it told nothing yet: `Manuel Ortega told reporters. The water commissioner said …`. They
 * must have spoken in the last two sentences, with nobody else named there, or be the only person so far, and have no office or trade of their own; an age fits whoever has one. `null` for anybody else.
 */
export function soleBefore(anaphor: Anaphor, page: PageNames, discourse: Discourse, genders: ReadonlyMap<number, Gender>, not: ReadonlySet<number>, tokens: readonly Token[]): number | null {
  if ((anaphor.form !== 'person' && anaphor.form !== 'office') || anaphor.changed !== null || anaphor.quoted || anaphor.of !== null) return null
  const here = discourse.sentenceAt(anaphor.begin)
  const otherwise = new Set(ofOtherTraits(anaphor, page))
  const near = candidatesOf(anaphor, page, discourse, genders, not).filter((t) => here - t.sentence <= NEAR && isPerson(page.entities[t.entity]!) && !otherwise.has(t.entity))
  const [only, ...others] = near
  if (only === undefined || others.length > 0 || discourse.blockAt(anaphor.begin) - only.block > 1) return null
  // Who hasn't spoken must be the only person of the page so far: `Bastian Orrell fell from the stage. “…,” the tenor said.`
  const alone = only.led === here - 1 && candidatesOf(anaphor, page, discourse, genders, not).every((t) => t === only || !isPerson(page.entities[t.entity]!))
  if (!alone && (only.spokeAt < 0 || here - only.spokeAt > NEAR)) return null
  if (isAge(anaphor)) return only.entity
  const { offices, nouns } = page.entities[only.entity]!
  const known = offices.length > 0 || [...nouns].some((noun) => isRole(noun) || PERSON_NOUNS.has(noun))
  return known || tokens.some((t) => t.end <= anaphor.begin && t.lower === anaphor.head) ? null : only.entity
}

/** Sentences from a body that was a subject up to `it said`. */
const BODY_NEAR = 3

/**
 * The body that `it said`, `its letter says` means where nothing else can be: the only one that was a subject or spoke in the last sentences of this paragraph or the one before. A name of which nothing tells that it is a
 * body must have been the subject right before. `null` where there is none, or two.
 */
export function soleBody(at: number, page: PageNames, discourse: Discourse, genders: ReadonlyMap<number, Gender>, not: ReadonlySet<number>): number | null {
  const here = discourse.sentenceAt(at)
  const block = discourse.blockAt(at)
  const near = discourse.candidates().filter((t) => {
    const { kind, name } = page.entities[t.entity]!
    if (not.has(t.entity) || t.led < 0 || here - t.led > BODY_NEAR || block - t.block > 1 || kind === 'person' || kind === 'place' || countryOf(name) !== null) return false
    if (t.spokeAt !== t.led && !isHeadOfSubject(t.entity, t.led, page, discourse)) return false
    return kind === 'body' || (genderOf(page.entities[t.entity]!, genders.get(t.entity)) === null && ((here - t.led <= 2 && t.mentions > 1) || (here - t.led === 1 && !name.includes(' '))))
  })
  const [only, ...others] = near
  return only !== undefined && others.length === 0 ? only.entity : null
}

/** Whether a sentence's subject is the name itself, and no phrase that it stands in: `Roe, the first woman on the High Court`. */
function isHeadOfSubject(entity: number, sentence: number, page: PageNames, discourse: Discourse): boolean {
  const subject = discourse.subjectOf(sentence)
  const mention = subject === null ? undefined : page.mentions[firstBeginningAt(page.mentions, subject.begin)]
  // `The haulier employs 300`: by another word for it.
  if (subject !== null && (mention === undefined || mention.begin >= subject.end)) return /^(?:the|this) [\w-]+(?: [\w-]+)?$/i.test(discourse.wordsAt(subject))
  return subject !== null && mention !== undefined && mention.fits.length === 1 && mention.fits[0] === entity && mention.begin - subject.begin <= 'the '.length && mention.end >= subject.end
}
