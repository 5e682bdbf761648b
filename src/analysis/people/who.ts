import type { Problem } from '../../model/problem.js'
import type { Speaker } from '../../model/statement.js'
import type { Span } from '../../model/span.js'
import { BODY_NOUNS } from '../lang/en/description-nouns.js'
import { KIN } from '../lang/en/kin.js'
import type { Token } from '../grammar/tokens.js'
import type { Actors } from './actors.js'
import { coreOf, isDocument, isOfPeople, ofDescription, ofPronoun, pronounForm, type Anaphor } from './anaphor.js'
import { genderOf } from './antecedents.js'
import { createDescriptions } from './by-description.js'
import { withExamples } from './examples.js'
import { createNames } from './by-name.js'
import { createPronouns } from './by-pronoun.js'
import { createRanked } from './by-rank.js'
import { GROUP_CHANCE, MAKER_BEFORE_CHANCE, MAKER_CHANCE, NAMED_LATER_CHANCE, NAME_CHANCE, PAIR_CHANCE, RELATIVE_CHANCE, SHORT_NAME_CHANCE, SOLE_DESCRIPTION_CHANCE, STATED_DESCRIPTION_CHANCE } from './chances.js'
import { CompoundBodies } from './compound-bodies.js'
import { areAdjectives, bringsInOne } from './describing.js'
import type { Discourse } from './discourse.js'
import { makersOf, theOutlet, type DocumentMakers } from './documents.js'
import type { PageNames } from './entity.js'
import { isKinOfUnnamed, kinNoun, kinOf, ownerEnd } from './kin.js'
import type { Meanings } from './meanings.js'
import { members } from './members.js'
import type { NameParts } from './name-parts.js'
import { nameParts } from './name-parts.js'
import { severalNamed } from './named-several.js'
import { membersOfGroups } from './group-members.js'
import { personasOf } from './personas.js'
import { groupNounOf, type Member } from './groups.js'
import { countryCalled } from './country-called.js'
import { ofTwo } from './of-two.js'
import { asksForTwo, isCollective, isOnePerson } from './together.js'
import { signerOf } from './letters.js'
import { groupKey, groupsOf, namedLater } from './named-later.js'
import { namedNext } from './named-next.js'
import { firmOfOwner } from './only-body.js'
import { allOfName, isKinOfTwo, isOfBodies } from './pairs.js'
import { antecedentOf, inApposition, nameIn, peopleBehind } from './relative.js'
import { afterPlace, isCountOfNobody, isTitleOfOutlet, nameWithCommas, ownerOfWords, withoutAsides, withoutCompany, withoutRelative, withoutSelf } from './source-words.js'
import { described, distinct, withoutCapitalArticle } from './speaker-fields.js'
import { soleBody } from './sole.js'
import { holderStated } from './stated.js'
import { createTeller, type MentionContext } from './teller.js'
import { comparedByAge } from './told-traits.js'
import { bodyOfTrade } from './trade-bodies.js'
import { turnedRound } from './turned-round.js'
import { UnnamedSpeakers } from './unnamed.js'

/** Tells who is meant. Must be asked in the order of the text; remembers what genders the pronouns told, and who was mentioned. */
export interface Who {
  /** One speaker for each member of a coordination. Appends to `problems` whom nothing tells. */
  readonly resolve: (tokens: readonly Token[], context: MentionContext, problems: Problem[]) => readonly Speaker[]
  /** Notes what a pronoun or description that is no speaker's means, where that is sure. */
  readonly follow: (tokens: readonly Token[], context: MentionContext) => void
  /** The entity of a name, where the page names it. */
  readonly entityOf: (name: string | null) => number | undefined
}

/** Nobody whom the page names is meant at a chance below it. */
const LITTLE = 0.3

const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])

/** Makes the teller of one article. `actors` are those of its date. */
export function createWho(text: string, tokens: readonly Token[], page: PageNames, discourse: Discourse, actors: Actors, meanings: Meanings): Who {
  const teller = createTeller(text, tokens, page, discourse, actors, meanings)
  const { genders, byName, rank, meant, open } = teller
  const unnamed = new UnnamedSpeakers(page, discourse, genders)
  const compounds = new CompoundBodies(tokens)
  const ranked = createRanked(teller, unnamed, compounds)
  const names = createNames(teller)
  const descriptions = createDescriptions(teller, ranked, unnamed)
  const personas = personasOf(text)
  const pronouns = createPronouns(teller, ranked, unnamed, personas)
  const groups = groupsOf(tokens, page)
  const membership = membersOfGroups(tokens, page, groups)
  const several = severalNamed(tokens, page)
  const documents: DocumentMakers = makersOf(tokens, page)

  function resolve(words: readonly Token[], context: MentionContext, problems: Problem[]): readonly Speaker[] {
    const [first] = words
    if (first !== undefined) discourse.advance(first.begin)
    const found = distinct((withExamples(words, page) ?? members(withoutCompany(words), page)).flatMap((member, _, { length }) => oneOrElse(member, length > 1 ? { ...context, several: true } : context, problems)))
    const [group, ...others] = found
    const writer = group === undefined || others.length > 0 || context.role !== 'speaker' ? undefined : byName.get(group.name ?? '')
    if (writer !== undefined && first !== undefined) documents.note(context.before, first.begin, writer)
    const end = words.at(-1)?.end
    if (end !== undefined && group !== undefined && group.name !== null && others.length === 0 && context.role === 'speaker' && !isDocument(words)) documents.noteSaidIn(end, writer ?? null, group.name)
    // Who is told isn't who speaks: `Officials told growers that …. They said …`.
    if (first !== undefined && context.role === 'speaker') pronouns.spoke(found, first.begin)
    if (first?.lower === 'their') pronouns.owned(first.begin)
    if (group !== undefined && others.length === 0 && context.role === 'speaker') unnamed.note(words, group)
    return found
  }

  /** Whom the words mean; where they would stand for nobody or for themselves, whom the page tells by other means. */
  function oneOrElse(words: readonly Token[], context: MentionContext, problems: Problem[]): readonly Speaker[] {
    const poster = words[0] === undefined || context.voice !== null ? null : personas.calledBy(words, words[0].begin, true)
    if (poster !== null) return [{ name: poster, as: words.map(({ text: word }) => word).join(' '), known: 'resolved', how: 'description', certainty: GROUP_CHANCE }]
    const land = words[0] === undefined || context.voice !== null ? null : countryCalled(words, words[0].begin, page, discourse)
    if (land !== null && !context.not.has(land)) return [meant(land, words.map(({ text: word }) => word).join(' '), 'description', SOLE_DESCRIPTION_CHANCE, context.role, words[0]!.begin)]
    const own: Problem[] = []
    const found = one(words, context, own)
    const [only, ...others] = found
    const else_ = only === undefined || others.length > 0 || (only.name !== null && only.known !== 'described') ? null : otherwise(words, only.as, context)
    if (else_ === null) for (const problem of own) problems.push(problem)
    return else_ ?? found
  }

  function otherwise(words: readonly Token[], as: string, context: MentionContext): readonly Speaker[] | null {
    const [first] = words
    if (first === undefined || context.voice !== null) return null
    const handle = personas.calledBy(words, first.begin) ?? (isDocument(words) ? personas.posted(words, first.begin) : null)
    if (handle !== null) return [{ name: handle, as, known: 'resolved', how: 'description', certainty: GROUP_CHANCE }]
    const group = membership.meantBy(words)
    if (group !== null && !context.not.has(group)) return [meant(group, as, 'description', SOLE_DESCRIPTION_CHANCE, context.role, first.begin)]
    const named = several.meantBy(words)
    if (named.length > 0 && named.every((entity) => !context.not.has(entity))) return named.map((entity) => meant(entity, as, 'description', PAIR_CHANCE, context.role, first.begin))
    const couple = asksForTwo(words) ? pronouns.coupleBefore(first.begin) : []
    if (couple.length > 0) return couple.map((member) => 'name' in member ? { name: member.name, as, known: 'resolved', how: 'description', certainty: GROUP_CHANCE } : meant(member.entity, as, 'description', PAIR_CHANCE, context.role, first.begin))
    const firm = bodyOfTrade(words, first.begin, page, discourse, context.not)
    if (firm !== null) return [meant(firm, as, 'description', SOLE_DESCRIPTION_CHANCE, context.role, first.begin)]
    return null
  }

  function one(all: readonly Token[], context: MentionContext, problems: Problem[]): readonly Speaker[] {
    const words = withoutRelative(all)
    const [first, last] = [words[0], words.at(-1)]
    if (first === undefined || last === undefined) throw new RangeError('resolve: got no tokens')
    const span = { begin: first.begin, end: last.end }
    const as = text.slice(span.begin, span.end).replace(/\s+/g, ' ')
    const signer = words.length > 1 && first.lower === 'dear' ? signerOf(text, first.begin) : null
    if (signer !== null) return [{ name: signer, as, known: 'resolved', how: 'label' }]
    if (words.length > 1 && first.lower === 'dear') return [open(as, span, problems, 'It opens a letter to them; whoever wrote it stands elsewhere.')]
    // `Vree’s announcement`: who owns the words speaks.
    if (words.length > 1 && /^['’]s?$/.test(last.text)) return one(words.slice(0, -1), context, problems).map((speaker) => ({ ...speaker, as }))
    if (words.length === 1) {
      const pronoun = pronouns.read(first, as, span, context, problems)
      if (pronoun !== null) return pronoun
    }
    // `Long considered a slight, …`: an adverb names nobody.
    if ((words.length === 1 && first.pos === 'ADV') || areAdjectives(words) || isCountOfNobody(words) || /^no[ -]one$/i.test(as)) return [open(as, span, problems, 'It names nobody.')]
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
    const namesake = parts.name === null ? names.surnameOf(words) : null
    if (namesake !== null) return [{ ...meant(namesake, as, 'short form', SHORT_NAME_CHANCE, context.role, span.end - 1), known: 'resolved' }]
    const document = byDocument(words, as, span, context, problems)
    if (document !== null && (document.name !== null || parts.name === null)) return [document]
    const mission = compounds.missionOf(words)
    if (mission !== null) return [{ name: mission, as, known: 'described' }]
    const family = allOfName(words, page)
    if (family.length > 0) return family.map((entity) => meant(entity, as, 'short form', PAIR_CHANCE, context.role, span.end - 1))
    if (parts.name !== null) return [names.read(parts, words, as, span, context, problems)]
    const eitherOfTwo = ofTwo(words, first.begin, page, discourse)
    if (eitherOfTwo !== null && !context.not.has(eitherOfTwo)) return [meant(eitherOfTwo, as, 'description', PAIR_CHANCE, context.role, first.begin)]
    if (last.lower === 'latter' || (last.lower === 'former' && words.length === 2)) return [open(as, span, problems, 'It is one of two.')]
    if (isKinOfUnnamed(words) && !page.entities.some(({ nouns }) => nouns.has(words.at(-1)?.lower ?? ''))) return [described(as, parts)]
    const kin = byKin(words, as, context)
    if (kin !== null) return [kin]
    const turned = turnedRound(words, page)
    if (turned !== null && !context.not.has(turned)) return [meant(turned, as, 'short form', SHORT_NAME_CHANCE, context.role, span.end - 1)]
    const compared = comparedByAge(words, page)
    if (compared !== null && !context.not.has(compared)) return [meant(compared, as, 'description', STATED_DESCRIPTION_CHANCE, context.role, first.begin)]
    const next = namedNext(words, text, tokens, page, discourse)
    if (next !== null && context.voice === null && !context.not.has(next)) return [meant(next, as, 'named later', NAMED_LATER_CHANCE, context.role, first.begin)]
    const firm = firmOfOwner(words, page)
    if (firm !== null && !context.not.has(firm)) return [meant(firm, as, 'description', STATED_DESCRIPTION_CHANCE, context.role, first.begin)]
    const anaphor = ofDescription(words, parts, context.voice !== null) ?? ofOwner(words, parts, context)
    if (anaphor !== null) return anaphor.form === 'pair' ? descriptions.pair(anaphor, as, context, problems) : [descriptions.one(words, anaphor, parts, as, context, problems)]
    const head = coreOf(words).at(-1)?.lower ?? ''
    if (isKinOfTwo(words) || (/^(?:both|two)$/.test(first.lower === 'the' ? words[1]?.lower ?? '' : first.lower) && isOfBodies(head))) return descriptions.pair({ ...span, form: 'pair', head, office: null, of: null, gender: null, changed: null, quoted: context.voice !== null }, as, context, problems)
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
    const owner = mark > 0 ? names.mentionOf(words[mark - 1]!.text, { begin: first.begin, end: words[mark - 1]!.end })?.fits[0] ?? null : best?.enough === true ? best.entity : null
    const kin = kinOf(noun, owner, page, (entity) => genderOf(page.entities[entity]!, genders.get(entity)))
    const gender = KIN.get(noun) ?? null
    if (kin !== null && gender !== null && !genders.has(kin)) genders.set(kin, gender)
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

  function byRelative(as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker {
    const phrase = antecedentOf(context.before)
    if (phrase === null) return open(as, span, problems, 'It is not known whom the relative clause is about.')
    const antecedent = as.toLowerCase() === 'who' ? peopleBehind(phrase) : phrase
    const name = nameIn(antecedent, text, page)
    if (name !== null) return meant(name, as, 'relative clause', RELATIVE_CHANCE, context.role, span.begin)
    const [only, ...others] = one(antecedent, { ...context, before: [] }, [])
    // `She recalled a judge who refused to hear her`: who the sentence is about stays the one who is `she`.
    const subject = discourse.subjectOf(discourse.sentenceAt(span.begin))
    if (only !== undefined && others.length === 0 && context.role === 'speaker' && (subject === null || subject.begin >= antecedent[0]!.begin)) unnamed.note(antecedent, only)
    return only === undefined || others.length > 0 || (only.known === 'described' && as.toLowerCase() !== 'who' && !(as.toLowerCase() === 'which' && BODY_NOUNS.has(coreOf(antecedent).at(-1)?.lower ?? '') && !isDocument(antecedent))) ? open(as, span, problems, 'It is not known whom the relative clause is about.') : { ...only, as, ...(only.name === null ? {} : { how: 'relative clause' }) }
  }

  /** A report, letter or statement stands for who made it, where the page tells. */
  function byDocument(words: readonly Token[], as: string, span: Span, context: MentionContext, problems: Problem[]): Speaker | null {
    if (!isDocument(words)) return null
    const [owner] = words
    const form = owner === undefined || !/^(?:his|her|its)$/.test(owner.lower) ? null : pronounForm(owner.lower)
    if (form !== null && owner !== undefined) {
      const body = form === 'it' ? pronouns.bodyBefore(owner.begin) : null
      if (body !== null) return { name: body, as, known: 'resolved', how: 'maker of the document', certainty: MAKER_BEFORE_CHANCE }
      const { found: [best] } = rank(ofPronoun(owner, form, context.voice !== null), context.not)
      const sole = form === 'it' && best?.enough !== true ? soleBody(owner.begin, page, discourse, genders, context.not) : null
      if (sole !== null) return { ...meant(sole, as, 'maker of the document', MAKER_BEFORE_CHANCE, context.role, span.begin), known: 'resolved' }
      if (best?.enough !== true && form === 'it') return open(as, span, problems, 'The page doesn’t tell who made it.')
      return best?.enough !== true ? null : { ...meant(best.entity, as, 'maker of the document', best.chance * MAKER_CHANCE, context.role, span.begin), known: 'resolved' }
    }
    const paper = theOutlet(words, page, discourse)
    if (paper !== null) return { ...meant(paper, as, 'description', STATED_DESCRIPTION_CHANCE, context.role, span.begin), known: 'resolved' }
    const maker = documents.makerOf(words, coreOf(words).at(-1)?.lower ?? '', span.begin)
    if (maker === null) return open(as, span, problems, 'The page doesn’t tell who made it.')
    if (maker.entity === null && maker.name !== null) return { name: maker.name, as, known: 'resolved', how: 'maker of the document', certainty: MAKER_BEFORE_CHANCE }
    if (maker.entity === null) {
      // `signed by seven physicians`, who are a body's.
      const signers = maker.words[0]?.pos === 'NUM' ? membership.meantBy([{ ...maker.words[0], lower: 'the', text: 'the' }, ...maker.words.slice(1)]) : null
      if (signers !== null) return { ...meant(signers, as, 'maker of the document', MAKER_BEFORE_CHANCE, 'speaker', span.begin), known: 'resolved' }
      const [only, ...others] = isDocument(maker.words) && theOutlet(maker.words, page, discourse) === null ? [] : one(maker.words, { ...context, before: [] }, [])
      return only === undefined || others.length > 0 || only.name === null ? open(as, span, problems, 'The page doesn’t tell who made it.') : { ...only, as, known: 'resolved', how: 'maker of the document', certainty: MAKER_BEFORE_CHANCE }
    }
    return { ...meant(maker.entity, as, 'maker of the document', maker.here ? MAKER_CHANCE : MAKER_BEFORE_CHANCE, 'speaker', span.begin), known: 'resolved' }
  }

  function follow(words: readonly Token[], context: MentionContext): void {
    const [first] = words
    if (first === undefined) return
    discourse.advance(first.begin)
    const form = words.length === 1 ? pronounForm(first.lower) : null
    if (form === 'they') return
    const again = asksForTwo(words) ? pronouns.coupleBefore(first.begin) : []
    const group = again.length > 0 ? again : groupOf(words)
    if (group.length > 0) pronouns.led(group, first.begin)
    if (first.lower === 'their') pronouns.owned(first.begin)
    const parts = nameParts(words)
    if (form === null && parts.name === null && bringsInOne(words)) unnamed.note(words, described(words.map(({ text: word }) => word).join(' '), parts), false)
    // `The train operator offered refunds, it said`: the firm that was named before.
    const firm = form === null && parts.name === null ? bodyOfTrade(words, first.begin, page, discourse, context.not) : null
    if (firm !== null) return discourse.note(firm, first.begin, 'subject')
    const body = form === null && parts.name === null && words.length <= 4 && BODY_NOUNS.has(coreOf(words).at(-1)?.lower ?? '') ? withoutCapitalArticle(words.map(({ text: word }) => word).join(' ')) : null
    const anaphor = form !== null ? ofPronoun(first, form, context.voice !== null) : parts.name === null ? ofDescription(words, parts, context.voice !== null) : null
    if (body !== null && anaphor === null) pronouns.ledBody(body, first.begin)
    if (anaphor === null || anaphor.form === 'pair' || anaphor.changed !== null) return
    const stated = holderStated(anaphor, context.not, page, discourse)
    if (stated !== null) return discourse.note(stated, first.begin, 'subject')
    const { found: [best] } = rank(anaphor, context.not)
    if (best?.enough === true) discourse.note(best.entity, first.begin, 'subject')
    else if (form === null && (best?.chance ?? 0) < LITTLE) {
      // `The marine biologist dives there. She said …`; `The driver is safe. He told officers …`.
      const speaker = descriptions.one(words, anaphor, parts, words.map(({ text: word }) => word).join(' '), context, [])
      if (speaker.known === 'described') unnamed.note(words, speaker)
      if (speaker.known === 'described' && body !== null) pronouns.ledBody(body, first.begin)
    }
  }

  /** Several who are a sentence's subject together: `Growers in the valley`, `Roe and her staff`, `a baker and his wife`, `a couple`; empty for one, and for things. */
  function groupOf(words: readonly Token[]): readonly Member[] {
    const parts = members(words, page)
    const found = parts.flatMap((part): readonly Member[] => {
      const { name } = nameParts(part)
      const [only, ...others] = name === null ? [] : names.mentionOf(name, { begin: part[0]!.begin, end: part.at(-1)!.end })?.fits ?? []
      if (only !== undefined && others.length === 0) return page.entities[only]?.kind === 'place' ? [] : [{ entity: only }]
      const isSeveral = name === null && (groupNounOf(part) !== null || isCollective(part) || (parts.length > 1 && isOnePerson(part)))
      return isSeveral ? [{ name: withoutCapitalArticle(part.map(({ text: word }) => word).join(' ')) }] : []
    })
    return found.length !== parts.length || (found.length === 1 && !('name' in found[0]!)) ? [] : found
  }

  return { resolve, follow, entityOf: (name) => byName.get(name ?? '') }
}
