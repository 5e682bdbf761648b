import type { Problem } from '../../model/problem.js'
import type { Span } from '../../model/span.js'
import type { Speaker } from '../../model/statement.js'
import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import { PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { isRole } from '../lang/en/roles.js'
import { countryOf, type Actors } from './actors.js'
import { coreOf, isDocument, isOfPeople, ofDescription, ofPronoun, pronounForm, type Anaphor } from './anaphor.js'
import { candidatesOf, genderOf, LEAST_CHANCE, rankAntecedents } from './antecedents.js'
import type { Ranking } from './antecedents.js'
import { isBroughtIn } from './brought-in.js'
import { CompoundBodies } from './compound-bodies.js'
import type { Discourse, MentionRole } from './discourse.js'
import type { PageNames } from './entity.js'
import { makersOf, type DocumentMakers } from './documents.js'
import { meantBy, type Meanings } from './meanings.js'
import { kinNoun, kinOf, ownerEnd } from './kin.js'
import { groupKey, groupsOf, namedLater } from './named-later.js'
import { members } from './members.js'
import { isKinOfTwo, isOfBodies, isPerson, joinedWith, pairBefore } from './pairs.js'
import { antecedentOf, inApposition, nameIn } from './relative.js'
import { holderStated } from './stated.js'
import { comparedByAge, ofOtherTraits } from './told-traits.js'
import { turnedRound } from './turned-round.js'
import { UnnamedSpeakers } from './unnamed.js'
import { isAge, soleBefore } from './sole.js'
import { afterPlace, isOfPlace, nameWithCommas, ownerOfWords, withoutAsides, withoutCompany, withoutRelative, withoutSelf, isTitleOfOutlet } from './source-words.js'
import { nameParts } from './name-parts.js'
import { GROUP_CHANCE, MAKER_BEFORE_CHANCE, MAKER_CHANCE, NAMED_LATER_CHANCE, NAME_CHANCE, OFFICE_CHANCE, PAIR_CHANCE, RELATIVE_CHANCE, SHARED_NAME_CHANCE, SHORT_NAME_CHANCE, SOLE_CHANCE, SOLE_DESCRIPTION_CHANCE, STATED_CHANCE, STATED_DESCRIPTION_CHANCE } from './chances.js'
import type { Gender } from './gender.js'
import type { NameParts } from './name-parts.js'
import { areAdjectives, isOfState, withoutPossessive } from './describing.js'
import { fitsOffice } from './offices.js'
import { actorField, anyOf, described, distinct, fullestCountry, isPlural, MOST_LISTED, withOffice, withoutCapitalArticle } from './speaker-fields.js'

/** What the words around a mention tell about whom it can mean. */
export interface MentionContext {
  /** Who speaks the quote that the mention stands in, when it stands in one. */
  readonly voice: readonly Speaker[] | null
  /** Entities that can't be meant: whoever speaks isn't whom they speak to. */
  readonly not: ReadonlySet<number>
  /** The tokens before the mention, for the antecedent of `who`. */
  readonly before: readonly Token[]
  /** In which place of its sentence the mention stands: a speaker's, or that of who is told. */
  readonly role: MentionRole
}

/** Tells who is meant. Must be asked in the order of the text; remembers what genders the pronouns told, and who was mentioned. */
export interface Who {
  /** One speaker for each member of a coordination. Appends to `problems` whom nothing tells. */
  readonly resolve: (tokens: readonly Token[], context: MentionContext, problems: Problem[]) => readonly Speaker[]
  /** Notes what a pronoun or description that is no speaker's means, where that is sure. */
  readonly follow: (tokens: readonly Token[], context: MentionContext) => void
  /** The entity of a name, where the page names it. */
  readonly entityOf: (name: string | null) => number | undefined
}

const CHANGED_OFFICE = /^(?:former|ex|acting|interim|deputy|incoming|outgoing)\b/
const FIRST = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'myself', 'ourselves'])
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])
/** Never anybody's name. */
const NOBODY = new Set(['you', 'your', 'yourself', 'one', 'there', 'what', 'this', 'these', 'those', "i'm", 'here', 'how', 'why', 'when', 'many', 'some', 'others', 'several', 'most', 'few', 'all', 'none', 'another', 'everyone', 'everybody', 'nobody', 'someone', 'somebody', 'anyone', 'everything', 'nothing', 'something', 'more', 'less'])

/** Makes the teller of one article. `actors` are those of its date. */
export function createWho(text: string, tokens: readonly Token[], page: PageNames, discourse: Discourse, actors: Actors, meanings: Meanings): Who {
  const genders = new Map<number, Gender>()
  const byName = new Map(page.entities.map(({ name }, i) => [name, i]))
  const bySurname = new Map<string, number[]>()
  page.entities.forEach(({ name, kind }, i) => {
    const words = name.split(' ')
    if (words.length < 2 || kind === 'body' || kind === 'place') return
    const surname = words.at(-1) ?? name
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), i].slice(0, 2))
  })
  let lastGroup: { readonly name: string | null; readonly sentence: number } | null = null // without a name that spoke: `residents`
  const compounds = new CompoundBodies(tokens)
  const unnamed = new UnnamedSpeakers(page, discourse, genders)
  const groups = groupsOf(tokens, page)
  const documents: DocumentMakers = makersOf(tokens, page)

  function rank(anaphor: Anaphor, not: ReadonlySet<number>): Ranking {
    return rankAntecedents(anaphor, page, discourse, genders, not, meantBy(anaphor, meanings))
  }

  function resolve(words: readonly Token[], context: MentionContext, problems: Problem[]): readonly Speaker[] {
    const [first] = words
    if (first !== undefined) discourse.advance(first.begin)
    const found = distinct(members(withoutCompany(words), page).flatMap((member) => one(member, context, problems)))
    const [group, ...others] = found
    if (first !== undefined && others.length === 0 && group?.known === 'described' && isPlural(group.as)) lastGroup = { name: group.name, sentence: discourse.sentenceAt(first.begin) }
    if (group !== undefined && others.length === 0 && context.role === 'speaker') unnamed.note(words, group)
    return found
  }

  function one(all: readonly Token[], context: MentionContext, problems: Problem[]): readonly Speaker[] {
    const words = withoutRelative(all)
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) throw new RangeError('resolve: got no tokens')
    const span = { begin: first.begin, end: last.end }
    const as = text.slice(span.begin, span.end).replace(/\s+/g, ' ')
    if (words.length > 1 && first.lower === 'dear') return [open(as, span, problems, 'It opens a letter to them; whoever wrote it stands elsewhere.')]
    // `Vree’s announcement`: who owns the words speaks.
    if (words.length > 1 && /^['’]s?$/.test(last.text)) return one(words.slice(0, -1), context, problems).map((speaker) => ({ ...speaker, as }))
    if (words.length === 1) {
      const pronoun = byPronoun(first, as, span, context, problems)
      if (pronoun !== null) return pronoun
    }
    // `Long considered a slight, …`: an adverb names nobody.
    if ((words.length === 1 && first.pos === 'ADV') || areAdjectives(words) || /^no[ -]one$/i.test(as)) return [open(as, span, problems, 'It names nobody.')]
    if (RELATIVE.has(first.lower)) return [byRelative(as, span, context, problems)]
    const whose = ownerOfWords(words)
    if (whose !== null) return one(whose, context, problems).map((speaker) => ({ ...speaker, as }))
    const placed = afterPlace(words, page)
    if (placed !== null) return one(placed, context, problems)
    const plain = withoutSelf(words) ?? withoutAsides(words, page)
    if (plain !== null) return one(plain, context, problems).map((speaker) => speaker.known === 'described' && plain.every(({ text: word }) => word !== ',') ? { ...speaker, name: withoutCapitalArticle(as), as } : { ...speaker, as: speaker.name === null ? as : speaker.as })
    const whole = nameWithCommas(words, page)
    if (whole !== null) return [{ ...meant(whole, as, null, NAME_CHANCE, context.role, span.end - 1), known: 'named' }]
    // `The Guardian`: the outlet, and nobody's guardian.
    if (isTitleOfOutlet(words)) return [{ name: page.entities[byName.get(as.slice(4)) ?? -1]?.name ?? withoutCapitalArticle(as), as, known: 'named', certainty: NAME_CHANCE }]
    const people = words.length === 2 && first.lower === 'the' && isOfPeople(last.lower)
    const parts = people ? { ...nameParts(words), name: null } : nameParts(words)
    const document = byDocument(words, as, span, context, problems)
    if (document !== null && (document.name !== null || parts.name === null)) return [document]
    if (parts.name !== null) return [byName_(parts, words, as, span, context, problems)]
    if (last.lower === 'latter' || (last.lower === 'former' && words.length === 2)) return [open(as, span, problems, 'It is one of two.')]
    const kin = byKin(words, as, context)
    if (kin !== null) return [kin]
    const turned = turnedRound(words, page)
    if (turned !== null && !context.not.has(turned)) return [meant(turned, as, 'short form', SHORT_NAME_CHANCE, context.role, span.end - 1)]
    const compared = comparedByAge(words, page)
    if (compared !== null && !context.not.has(compared)) return [meant(compared, as, 'description', STATED_DESCRIPTION_CHANCE, context.role, first.begin)]
    const anaphor = ofDescription(words, parts, context.voice !== null) ?? ofOwner(words, parts, context)
    if (anaphor !== null) return anaphor.form === 'pair' ? byPair(anaphor, as, context, problems) : [byDescription(words, anaphor, parts, as, context, problems)]
    const head = coreOf(words).at(-1)?.lower ?? ''
    if (isKinOfTwo(words) || (/^(?:both|two)$/.test(first.lower === 'the' ? words[1]?.lower ?? '' : first.lower) && isOfBodies(head))) return byPair({ ...span, form: 'pair', head, office: null, of: null, gender: null, changed: null, quoted: context.voice !== null }, as, context, problems)
    const group = groups.get(groupKey(words)) ?? null
    const later = namedLater(words, tokens, page) ?? (group !== null && !context.not.has(group) ? group : null)
    if (later !== null) return [meant(later, as, 'named later', NAMED_LATER_CHANCE, context.role, span.end - 1)]
    const beside = inApposition(words, text, page)
    if (beside !== null && !context.not.has(beside)) return [meant(beside, as, 'relative clause', RELATIVE_CHANCE, context.role, span.end - 1)]
    return [described(as, parts)]
  }

  /** `his wife`: whom the page calls so, or who alone can be. */
  function byKin(words: readonly Token[], as: string, context: MentionContext): Speaker | null {
    const [first] = words
    const noun = kinNoun(words)
    if (first === undefined || noun === null) return null
    const form = pronounForm(first.lower)
    const mark = ownerEnd(words)
    const [best] = form === null || form === 'they' ? [] : rank(ofPronoun(first, form, context.voice !== null), context.not).found
    const owner = mark > 0 ? mentionOf(words[mark - 1]!.text, { begin: first.begin, end: words[mark - 1]!.end })?.fits[0] ?? null : best?.enough === true ? best.entity : null
    const kin = kinOf(noun, owner, page, (entity) => genderOf(page.entities[entity]!, genders.get(entity)))
    return kin === null || context.not.has(kin) ? null : meant(kin, as, 'kin', STATED_DESCRIPTION_CHANCE, context.role, first.begin)
  }

  /** `his president`: the office in the country or body whose officer `he` is; `null` where that isn't known. */
  function ofOwner(words: readonly Token[], parts: NameParts, context: MentionContext): Anaphor | null {
    const [first, last] = [words[0], words.at(-1)]
    const form = first === undefined ? null : pronounForm(first.lower)
    if (first === undefined || last === undefined || form === null || parts.role === null || parts.of !== null || words.length > 4) return null
    const { found: [best] } = rank(ofPronoun(first, form, context.voice !== null), context.not)
    const of = page.entities[best?.entity ?? -1]?.offices.find((office) => office.of !== null)?.of ?? null
    if (of === null) return null
    const anaphor: Anaphor = { begin: first.begin, end: last.end, form: 'office', head: parts.role.split(/[ -]/).at(-1) ?? parts.role, office: parts.role, of, gender: parts.gender, changed: null, quoted: false }
    return holderStated(anaphor, context.not, page, discourse) === null ? null : anaphor
  }

  function byPronoun(token: Token, as: string, span: Span, context: MentionContext, problems: Problem[]): readonly Speaker[] | null {
    const word = token.lower
    const form = pronounForm(word)
    if (form === 'they' || word === 'both') return byThey(token, as, span, context, problems)
    const without = (form === 'he' || form === 'she') && context.voice === null && context.role === 'speaker' ? unnamed.goesOn(token) : null
    if (without !== null) return [{ name: without, as, known: 'resolved', how: 'pronoun', certainty: GROUP_CHANCE }]
    if (form !== null) return [ranked(ofPronoun(token, form, context.voice !== null), as, context, problems, () => open(as, span, problems, 'Nobody before it fits.'))]
    if (FIRST.has(word)) {
      const [voice] = context.voice ?? []
      return [voice === undefined ? open(as, span, problems, 'It is not known who speaks here in the first person.') : { ...voice, as, known: 'resolved', how: 'first person' }]
    }
    if (NOBODY.has(word)) return [open(as, span, problems, 'It names nobody.')]
    return null
  }

  /** The nearest group of named people who were subject or speaker together, else one body or group that speaks in the plural. */
  function byThey(token: Token, as: string, span: Span, context: MentionContext, problems: Problem[]): readonly Speaker[] {
    const here = discourse.sentenceAt(token.begin)
    const recent = discourse.candidates().filter((t) => here - t.led <= 2 && t.led >= 0 && !context.not.has(t.entity) && page.entities[t.entity]?.kind !== 'place')
    if (lastGroup !== null && here - lastGroup.sentence <= 2 && (recent[0]?.led ?? -1) <= lastGroup.sentence) return [{ name: lastGroup.name, as, known: 'resolved', how: 'pronoun', certainty: GROUP_CHANCE }]
    const together = recent.filter((t) => t.led === recent[0]?.led)
    // In somebody's own words `they` are others than who speaks.
    if (context.voice === null && together.length === 2 && together.every((t) => isPerson(page.entities[t.entity]!))) return [...together].sort((a, b) => a.at - b.at).map((t) => meant(t.entity, as, 'pronoun', PAIR_CHANCE, context.role, token.begin))
    const pair = token.lower === 'both' ? pairBefore(page, discourse, text, token.begin, true, (one, i) => isPerson(one) && !context.not.has(i)) : null
    if (pair !== null) return pair.map((entity) => meant(entity, as, 'pronoun', PAIR_CHANCE, context.role, token.begin))
    if (token.lower === 'both') return [open(as, span, problems, 'Nobody before it is several people, so it is not known who is meant.')]
    return [ranked(ofPronoun(token, 'they', context.voice !== null), as, context, problems, () => open(as, span, problems, 'Nobody before it is several people, so it is not known who is meant.'))]
  }

  function byRelative(as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker {
    const antecedent = antecedentOf(context.before)
    if (antecedent === null) return open(as, span, problems, 'It is not known whom the relative clause is about.')
    const name = nameIn(antecedent, text, page)
    if (name !== null) return meant(name, as, 'relative clause', RELATIVE_CHANCE, context.role, span.begin)
    const [only, ...others] = one(antecedent, { ...context, before: [] }, [])
    if (only !== undefined && others.length === 0 && context.role === 'speaker') unnamed.note(antecedent, only)
    return only === undefined || others.length > 0 || (only.known === 'described' && as.toLowerCase() !== 'who') ? open(as, span, problems, 'It is not known whom the relative clause is about.') : { ...only, as, ...(only.name === null ? {} : { how: 'relative clause' }) }
  }

  function byName_(parts: NameParts, words: readonly Token[], as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker {
    const name = withoutPossessive(parts.name ?? '')
    const mention = mentionOf(name, span)
    const [only, ...others] = mention?.fits ?? []
    const land = countryOf(as)
    if (land !== null && land.by !== 'demonym' && page.entities[only ?? -1]?.kind !== 'person') {
      if (only !== undefined) discourse.note(only, span.end - 1, context.role)
      return { name: (land.by === 'name' && context.role === 'speaker' ? fullestCountry(land.name, as, page) : null) ?? withoutCapitalArticle(as), as, of: land.name, ...(land.id === null ? {} : { actor: land.id }), known: 'named', certainty: NAME_CHANCE }
    }
    if (only !== undefined && others.length === 0) {
      const entity = page.entities[only]!
      const known = withOffice(meant(only, as, null, 1, context.role, span.end - 1), parts)
      return entity.name === name || parts.name?.includes(' ') === true ? { ...known, known: 'named', certainty: mention?.full === true ? NAME_CHANCE : SHORT_NAME_CHANCE } : { ...known, known: 'resolved', how: 'short form', certainty: SHORT_NAME_CHANCE }
    }
    if (only !== undefined) return among(mention?.fits ?? [], as, span, context, problems)
    // A name that opens a sentence may have been taken for a common word.
    const [person, ...namesakes] = bySurname.get(name.split(' ').at(-1) ?? name) ?? []
    if (person !== undefined && namesakes.length === 0 && !name.includes(' ')) return { ...meant(person, as, 'short form', SHORT_NAME_CHANCE, context.role, span.end - 1), known: 'resolved' }
    if (parts.role === null && /^(?:the|a|an) /i.test(as)) return { name: withoutCapitalArticle(as), as, known: 'named', certainty: NAME_CHANCE }
    return withOffice({ name, as, ...actorField(actors, name, parts.role === null ? [] : [{ role: parts.role, of: parts.of }]), known: 'named', certainty: NAME_CHANCE }, parts)
  }

  /** A name that several share: whom the words beside it allow, else the one of them who alone was spoken of in this paragraph; else nobody. */
  function among(fits: readonly number[], as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker {
    const block = discourse.blockAt(span.begin)
    const near = discourse.candidates().filter((t) => fits.includes(t.entity) && t.block === block && t.role !== 'quoted')
    const [only, ...others] = near
    if (only !== undefined && others.length === 0) return { ...meant(only.entity, as, 'short form', SHARED_NAME_CHANCE, context.role, span.begin), known: 'resolved' }
    return open(as, span, problems, `It may mean ${anyOf(fits.map(nameOf))}: the page names several people so.`, fits)
  }

  function mentionOf(name: string, { begin, end }: Span) {
    const last = name.split(' ').at(-1) ?? name
    for (let i = Math.max(0, firstBeginningAt(page.mentions, begin) - 1); (page.mentions[i]?.begin ?? Infinity) < end; i++) {
      const mention = page.mentions[i]!
      if (mention.end <= begin) continue
      const words = withoutPossessive(text.slice(mention.begin, mention.end))
      // `Ministry of Trade` of the `Ministry of Trade, Industry and Energy`; the `Office for Norlund` isn't Norlund.
      if (mention.full && name.includes(' ') && words.startsWith(`${name}, `)) return mention
      if (words.endsWith(last) && !isOfPlace(name, words)) return mention
    }
    return undefined
  }

  function byDescription(words: readonly Token[], anaphor: Anaphor, parts: NameParts, as: string, context: MentionContext, problems: Problem[]): Speaker {
    return ranked(anaphor, as, context, problems, (ranking) => {
      const of = parts.of === null ? undefined : (countryOf(parts.of)?.name ?? parts.of)
      const holder = of === undefined || anaphor.office === null ? null : actors.holder(anaphor.office, parts.of ?? of)
      const office = anaphor.office === null ? {} : { role: anaphor.office, ...(of === undefined ? {} : { of }) }
      if (holder !== null) return { name: holder.name, as, ...office, of: holder.of, actor: holder.id, known: 'resolved', how: 'office at the date', certainty: OFFICE_CHANCE }
      const sole = soleBefore(anaphor, page, discourse, genders, context.not, tokens)
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

  /** A report, letter or statement stands for who made it, where the page tells. */
  function byDocument(words: readonly Token[], as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker | null {
    if (!isDocument(words)) return null
    const [owner] = words
    const form = owner === undefined || !/^(?:his|her|its)$/.test(owner.lower) ? null : pronounForm(owner.lower)
    if (form !== null && owner !== undefined) {
      const { found: [best] } = rank(ofPronoun(owner, form, context.voice !== null), context.not)
      return best?.enough !== true ? null : { ...meant(best.entity, as, 'maker of the document', best.chance * MAKER_CHANCE, context.role, span.begin), known: 'resolved' }
    }
    const maker = documents.makerOf(words, coreOf(words).at(-1)?.lower ?? '', span.begin)
    if (maker === null) return open(as, span, problems, 'The page doesn’t tell who made it.')
    return { ...meant(maker.entity, as, 'maker of the document', maker.here ? MAKER_CHANCE : MAKER_BEFORE_CHANCE, 'speaker', span.begin), known: 'resolved' }
  }

  /** Whom words most likely mean, when that is likely enough; `otherwise` tells what else they are. */
  function ranked(anaphor: Anaphor, as: string, context: MentionContext, problems: Problem[], otherwise: (ranking: Ranking) => Speaker): Speaker {
    const not = new Set([...context.not, ...ofOtherTraits(anaphor, page), ...(context.voice ?? []).flatMap(({ name }) => byName.get(name ?? '') ?? [])])
    const ranking = rank(anaphor, not)
    const stated = holderStated(anaphor, not, page, discourse)
    if (stated !== null) return meant(stated, as, anaphor.office === null ? 'description' : 'office', anaphor.office === null ? STATED_DESCRIPTION_CHANCE : STATED_CHANCE, context.role, anaphor.begin)
    const again = unnamed.calledAgain(anaphor) ?? (/^the \p{L}+$/iu.test(as) ? compounds.meantBy(anaphor) : null)
    if (again !== null && context.voice === null) return { name: again, as, known: 'described', certainty: ranking.none }
    const [best] = ranking.found
    const sole = goesOn(anaphor, context, not) ?? (best?.enough !== false ? null : onlyOne(anaphor, not))
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
    const likely = ranking.found.filter(({ chance }) => chance > 0.1)
    if (anaphor.head === '' && likely.length > 0) return open(as, anaphor, problems, `It may mean ${anyOf(likely.map(({ entity }) => nameOf(entity)))}.`, likely.map(({ entity }) => entity))
    return otherwise(ranking)
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

  /** Who spoke in the sentence before, in the same paragraph: `Roe told Tind that …. He said: …`; the body that it was about: `Volt closed two plants. It said …`. */
  function goesOn(anaphor: Anaphor, context: MentionContext, not: ReadonlySet<number>): number | null {
    if (!['he', 'she', 'it'].includes(anaphor.form) || context.role !== 'speaker' || context.voice !== null) return null
    const here = discourse.sentenceAt(anaphor.begin)
    const block = discourse.blockAt(anaphor.begin)
    if (anaphor.form === 'it') {
      const [only, ...others] = discourse.candidates().filter((t) => t.block === block && t.led >= 0 && t.led === here - 1 && !not.has(t.entity) && page.entities[t.entity]?.kind !== 'person')
      return only !== undefined && others.length === 0 && page.entities[only.entity]?.kind === 'body' ? only.entity : null
    }
    const [only, ...others] = candidatesOf(anaphor, page, discourse, genders, not).filter((t) => t.block === block && (t.spokeAt === here - 1 || t.spokeAt === here || t.led === here - 1))
    if (only === undefined || others.length > 0) return null
    const told = genderOf(page.entities[only.entity]!, genders.get(only.entity)) === anaphor.gender
    return only.spokeAt >= here - 1 || told ? only.entity : null
  }

  function meant(entity: number, as: string, how: string | null, certainty: number, role: MentionRole, at: number): Speaker {
    // Who is told is one more who is mentioned; the weights know of no other.
    discourse.note(entity, at, role === 'told' ? 'other' : role)
    const { name, offices } = page.entities[entity]!
    const [office] = offices
    return {
      name, as, ...(office === undefined ? {} : { role: office.role }), ...(office?.of === undefined || office.of === null ? {} : { of: countryOf(office.of)?.name ?? office.of }),
      ...actorField(actors, name, offices), known: 'resolved', ...(how === null ? {} : { how }), certainty: Math.round(certainty * 100) / 100,
    }
  }

  /** Whether somebody may be whom an office or description means: the page gives them this one, or none. */
  function mayBe({ office, of, head }: Anaphor, entity: number): boolean {
    const { offices, nouns } = page.entities[entity]!
    if (office !== null) return offices.length === 0 || fitsOffice({ role: office, of }, offices) !== 'none'
    return nouns.has(head) || ![...nouns, ...offices.map(({ role }) => role.split(/[ -]/).at(-1) ?? role)].some((noun) => isRole(noun) || PERSON_NOUNS.has(noun))
  }

  function nameOf(entity: number): string {
    return page.entities[entity]?.name ?? ''
  }

  /** Who is meant is not known: the name stays empty, candidates are told, and a problem says why. */
  function open(as: string, { begin, end }: Span, problems: Problem[], why: string, candidates: readonly number[] = []): Speaker {
    problems.push({ rule: 'speaker-unresolved', message: `“${as}” could not be resolved. ${why}`, begin, end })
    return { name: null, as, known: 'open', ...(candidates.length === 0 ? {} : { candidates: candidates.slice(0, MOST_LISTED).map(nameOf) }) }
  }

  function follow(words: readonly Token[], context: MentionContext): void {
    const [first] = words
    if (first === undefined) return
    discourse.advance(first.begin)
    const form = words.length === 1 ? pronounForm(first.lower) : null
    if (form === 'they') return
    const parts = nameParts(words)
    const anaphor = form !== null ? ofPronoun(first, form, context.voice !== null) : parts.name === null ? ofDescription(words, parts, context.voice !== null) : null
    if (anaphor === null || anaphor.form === 'pair' || anaphor.changed !== null) return
    const stated = holderStated(anaphor, context.not, page, discourse)
    if (stated !== null) return discourse.note(stated, first.begin, 'subject')
    const { found: [best] } = rank(anaphor, context.not)
    if (best?.enough === true) discourse.note(best.entity, first.begin, 'subject')
  }

  return { resolve, follow, entityOf: (name) => byName.get(name ?? '') }
}
