import type { Speaker } from '../../model/statement.js'
import type { Span } from '../../model/span.js'
import { holds, hullOf } from '../../text/span.js'
import type { Gender } from '../people/gender.js'
import type { Language } from '../lang/language.js'
import { WAYS } from '../lang/ways.js'
import { announcedBy, documentBefore } from './announced.js'
import { bodyAgain, bodyUnsaid } from './bodies-again.js'
import type { Finding, Found, Placed } from './found.js'
import { germanBodyAgain } from './german-bodies.js'
import { leadOf, leadWords } from './lead.js'
import type { Page } from './page.js'
import { dayNamed } from './dates.js'
import { isCapital } from './tokens.js'
import { isTitle, phraseEnd } from './phrases.js'
import { sourceAgain } from './sources-again.js'
import type { Told } from './discourse.js'
import type { Unit } from './units.js'
import { meant, peopleIn, whoIs, type Who } from './who.js'

/** Words that say who it is: those of its own clause, else those of the statement that it carries on. */
export function wordsOf({ found, who, sentence }: Finding): readonly Span[] {
  return typeof found.source === 'string' ? (who.words ?? []) : [hullOf(sentence.units.slice(found.source.from, found.source.to)) ?? found.clause]
}

export function whoOf(found: Found, sentence: Placed, page: Page, told: readonly Told[], at: { readonly sentence: number, readonly block: number }, findings: readonly Finding[], text: string): Who {
  const { language } = sentence
  const gender: Gender | null = found.form?.gender === 'n' ? null : (found.form?.gender ?? null)
  const goingOn = found.form !== null && language.goingOn.has(found.form.lemma)
  const before = page.sentences[at.sentence - 1]
  const read = typeof found.source === 'string' ? documentBefore(before, sentence, text) : null
  if (read !== null) return read
  const unsaid = found.source === 'nobody' && found.form?.impersonal === true && language.nounsInCapitals ? bodyBefore(findings, before, sentence) : null
  if (unsaid !== null) return unsaid
  if (found.source === 'nobody') return { speakers: [], people: [] }
  const whose = (units: readonly Unit[]) => whoIs(units, language, page, told, at, { gender: null, goingOn: false }, text)
  if (found.source === 'implied') {
    const announced = found.rule === 'quote alone' && findings.at(-1)?.sentence !== before ? announcedBy(before, sentence, page, told, text) : null
    if (announced !== null) return announced
    // `… und fügte hinzu`, `, добавив`: who did what the sentence says before.
    // `Галстян молчал, однако, как следует из дела, признавал, что …`: the paper that tells it isn't who admits.
    const own = findings.slice(-NEAR_FINDS).findLast(({ found: other }) => !(other.rule === 'as clause' && other.form?.impersonal === true))
    if (own?.sentence === sentence) return { ...own.who, words: wordsOf(own) }
    const cueAt = found.cue[0]?.begin ?? Infinity
    const subject = leadOf(sentence, page).filter((person) => peopleIn({ begin: sentence.begin, end: cueAt }, page).some(({ fits }) => fits.length === 1 && fits[0] === person))
    const [lead] = subject
    const own2 = found.rule === 'account' ? leadOf(sentence, page) : []
    if (found.rule === 'account' && found.cue.length === 1 && found.cue.some(({ begin, end }) => /^dem(?:nach|zufolge)$/i.test(text.slice(begin, end)))) return findings.at(-1)?.sentence === before && before?.block === sentence.block ? lastSpeaker(findings, 'reported', told, page, sentence, text) : { speakers: [], people: [] }
    // `Nach eigenen Angaben hat er …`.
    const pronouns = found.rule === 'account' && language.nounsInCapitals && own2.length === 0 ? sentence.units.filter(({ low, verbatim }) => verbatim === undefined && /^(?:er|sie)$/.test(low)) : []
    if (pronouns.length === 1) return whoIs(pronouns, language, page, told, at, { gender, goingOn: false }, text)
    if (found.rule === 'account') return own2.length === 1 && (own2[0]?.isPerson === true || language.nounsInCapitals && language.genderOfName(own2[0]?.name.split(' ')[0] ?? '') !== null) && own2[0] !== undefined ? { speakers: [{ name: own2[0].name, as: own2[0].name, known: 'resolved', how: 'subject' }], people: own2, words: leadWords(sentence, page, text) } : { speakers: [], people: [] }
    if (lead?.isPerson === true && found.content.every(({ begin }) => begin > cueAt)) return { speakers: [{ name: lead.name, as: lead.name, known: 'resolved', how: 'subject' }], people: [lead], words: leadWords(sentence, page, text) }
    if (found.rule === 'reported' && found.cue.length === 0 || found.rule === 'quote alone') return lastSpeaker(findings, found.rule, told, page, sentence, text)
    // `Et d’ajouter : « … »`: French tells so of who spoke right before.
    const [et, de] = sentence.units
    if (language.code === 'fr' && et?.low === 'et' && /^d(?:e|’|')$/.test(de?.low ?? '') && found.form?.shape === 'infinitive') return lastSpeaker(findings, 'quote alone', told, page, sentence, text)
    // `Там также отметили`: where the words before came from.
    const there = found.form?.number === 'p' && language.declined !== undefined && sentence.units.slice(0, 3).some(({ low }) => low === 'там') ? lastSpeaker(findings, 'quote alone', told, page, sentence, text) : null
    if (there !== null && there.speakers.length === 1 && there.people.length === 0) return there
    const crowd = found.form?.number === 'p' && language.declined !== undefined ? outOfCrowd(found, sentence) : null
    if (crowd !== null) return crowd
    const unsaid = found.form?.number === 'p' && language.declined !== undefined ? bodyIn(found, sentence, text) : null
    if (unsaid !== null) {
      // `В ведомстве добавили`: the one that was named before.
      const [noun] = unsaid.speakers
      const place = sentence.units.find(({ low }) => (language.bodyNominative?.(low) ?? low) === noun?.name)
      const again = place === undefined ? null : bodyAgain([place], whose, sentence, at, page, findings, text)
      return again === null || noun === undefined ? unsaid : { ...again, speakers: again.speakers.map((one) => ({ ...one, as: noun.as })) }
    }
    const several = found.form?.number === 'p' && language.code === 'es' ? bodyUnsaid(sentence, whose, cueAt, 'p', null, at, page, findings, text) : null
    if (several !== null) return several
    if (!language.dropsSubjects || found.form?.number === 'p') return { speakers: [], people: [] }
    const same = describedBefore(findings, told, at, gender, language)
    if (same !== null) return { speakers: [{ ...same, as: '', known: 'resolved', how: 'subject left out' }], people: [] }
    const found2 = meant(told, at, gender, 's', goingOn || found.direct)
    const body = 'person' in found2 && findings.at(-1)?.sentence !== before ? null : bodyUnsaid(sentence, whose, cueAt, 's', gender, at, page, findings, text)
    if (body !== null) return body
    return 'person' in found2 ? { speakers: [{ name: found2.person.name, as: '', known: 'resolved', how: 'subject left out' }], people: [found2.person] } : { speakers: [], people: [] }
  }
  const lone = found.source.to - found.source.from === 1 ? sentence.units[found.source.from] : undefined
  const pronoun = lone === undefined ? undefined : language.pronouns.get(lone.low)
  // `erklärten sie`: of several, and so of no one woman.
  if (language.code === 'de' && lone?.low === 'sie' && found.form?.number === 'p' && found.form.shape === 'finite') return { speakers: [{ name: null, as: lone.text, known: 'open' }], people: [] }
  const same = lone === undefined || pronoun === undefined || pronoun.number === 'p' ? null : describedBefore(findings, told, at, pronoun.gender, language)
  if (same !== null && lone !== undefined) return { speakers: [{ ...same, as: lone.text, known: 'resolved', how: 'pronoun' }], people: [] }
  // `говорится в посте`: who wrote it is who spoke right before.
  if (found.form?.impersonal === true && sentence.units.slice(found.source.from, found.source.from + 2).some(({ low }) => WAYS[language.code].posts.has(low))) {
    const last = findings.at(-1)
    if (last !== undefined && sentence.block - last.sentence.block <= 1 && last.who.people.length === 1) return { ...lastSpeaker(findings, 'quote alone', told, page, sentence, text), words: [] }
    const post = sentence.units[found.source.from]
    return { speakers: [{ name: null, as: post?.text ?? '', known: 'open' }], people: [] }
  }
  const words = withoutGenitive(sentence.units.slice(found.source.from, found.source.to), found, language, text)
  const who = whoIs(words, language, page, told, at, { gender, goingOn: goingOn || found.direct, anywhere: found.rule === 'label' }, text)
  const [only, ...others] = who.speakers
  const isUnknown = only !== undefined && others.length === 0 && who.people.length === 0 && (only.known === 'open' ? only.candidates === undefined : only.known !== 'resolved')
  return (isUnknown ? bodyAgain(words, whose, sentence, at, page, findings, text) ?? germanBodyAgain(words, language, at, page, text) ?? sourceAgain(words, sentence, findings, only?.as ?? '') : null) ?? who
}

/** `nach Angaben der Forscher`, `die Sorge der Anwohner`: behind a noun `der` before a man's word is the genitive of several, which is left out. */
function withoutGenitive(units: readonly Unit[], { rule, cue }: Found, language: Language, text: string): readonly Unit[] {
  const [article, noun] = units
  const genitive = language.code === 'de' && article?.low === 'der' && (rule === 'held by a noun' || rule === 'account' && !cue.some(({ begin, end }) => /^(?:so|laut|für)$/i.test(text.slice(begin, end))))
  return genitive && units.length === 2 && language.roleOf(noun?.low ?? '')?.gender === 'm' ? units.slice(1) : units
}

/** `Das Ministerium bestritt …. Was niedergegangen sei, stamme von anderen, hieß es`: behind the words of a body in the same paragraph it is that body's; `null` behind anybody else's. */
function bodyBefore(findings: readonly Finding[], before: Placed | undefined, { block }: Placed): Who | null {
  const last = outermost(findings)
  const [only, ...others] = last?.who.speakers ?? []
  if (last === undefined || only === undefined || only.name === null || others.length > 0 || last.who.people.length > 0 || last.sentence !== before || before.block !== block) return null
  return only.known === 'described' || only.how === 'report goes on' || only.how === 'called by another word' ? { speakers: [{ ...only, known: 'resolved', how: 'report goes on' }], people: [], words: wordsOf(last) } : null
}

/** Of the finds of the sentence that was read last the one that carries on: not one that stands in another's words. */
function outermost(findings: readonly Finding[]): Finding | undefined {
  const last = findings.at(-1)
  if (last === undefined) return undefined
  const start = findings.findLastIndex(({ sentence }) => sentence !== last.sentence) + 1
  const own = findings.slice(start)
  return own.findLast(({ found }) => !own.some((other) => other.found !== found && !other.found.direct && found.cue.some((cue) => other.found.content.some((span) => holds(span, cue))))) ?? last
}

function lastSpeaker(findings: readonly Finding[], how: string, told: readonly Told[], page: Page, sentence: Placed, text: string): Who {
  const last = outermost(findings)
  const ahead = told.at(-1)
  const before = ahead === undefined ? undefined : page.sentences[ahead.sentence]
  const [lead, ...more] = ahead?.leading ?? []
  const about = (how === 'quote alone' || sentence.language.nounsInCapitals) && ahead !== undefined && ahead.spoke.length === 0 && ahead.leading.length === 0 && before !== undefined && sentence.block - ahead.block <= 1 && before !== last?.sentence ? whomItIsAbout(ahead.sentence, before, told, page, text) : null
  if (about !== null) return about
  // `Maaß nannte das mutig. Finanzierbar sei es nicht.`: the one whom the sentence before is about.
  if (ahead !== undefined && ahead.spoke.length === 0 && page.sentences[ahead.sentence] !== last?.sentence) {
    if (lead?.isPerson !== true || more.length > 0 || sentence.block - ahead.block > 1 || (how !== 'reported' && sentence.block !== ahead.block)) return { speakers: [], people: [] }
    return { speakers: [{ name: lead.name, as: '', known: 'resolved', how: 'report goes on' }], people: [lead], ...(before !== undefined && { words: leadWords(before, page, text) }) }
  }
  const [only, ...others] = last?.who.speakers ?? []
  if (last === undefined || only === undefined || others.length > 0) return { speakers: [], people: [] }
  // Whoever `er` was, it is the same one's report.
  if (only.name === null) return how === 'reported' ? { speakers: [only], people: [], words: wordsOf(last) } : { speakers: [], people: [] }
  return { speakers: [{ ...only, known: 'resolved', how: how === 'reported' ? 'report goes on' : 'quote goes on' }], people: last.who.people, words: wordsOf(last) }
}

/** `Позже в канцелярии президента сообщили`: whose words they are, as they stand; `null` where anything but words stands before the verb. */
function placeAtHead(found: Found, { units, language }: Placed, text: string): Who | null {
  const cueAt = units.findIndex(({ begin }) => begin === found.cue[0]?.begin)
  const from = units.findIndex(({ low }) => /^(?:в|во|у)$/.test(low))
  const own = units.slice(from + 1, cueAt)
  const [first] = own
  if (from < 0 || from > 2 || cueAt < from + 2 || own.length > MOST_PLACE || first === undefined || isCapital(first) || own.some((unit) => unit.kind !== 'word' || language.prepositions.has(unit.low)) || language.dayWords.has(first.low) || dayNamed(first.low, language.code) !== null || !/(?:ии|ії|е|і|ах|ях|ом|ям|ой|ій|ому|ем|ке)$/u.test(own.find((unit) => !/(?:ой|ом|ем|их|ых|ій|ому|ому)$/u.test(unit.low))?.low ?? first.low)) return null
  while (own.length > 1 && language.adverbs.has(own.at(-1)?.low ?? '')) own.pop()
  const name = text.slice(first.begin, own.at(-1)?.end ?? first.end)
  return { speakers: [{ name, as: text.slice(units[from]?.begin ?? first.begin, own.at(-1)?.end ?? first.end), known: 'described' }], people: [] }
}

const MOST_PLACE = 5

/** Finds that are looked back over for whom a sentence goes on with. */
const NEAR_FINDS = 8

/** `Из зала крикнули`, `з натовпу вигукнули`: out of whom words came, as they stand; `null` for others. */
function outOfCrowd({ cue }: Found, { units }: Placed): Who | null {
  const at = units.findIndex(({ begin }) => begin === cue[0]?.begin)
  const place = units.findIndex(({ low }, i) => i > 0 && Math.abs(i - at) <= 3 && CROWDS.test(low) && /^(?:из|с|з|із|зі)$/.test(units[i - 1]?.low ?? ''))
  const unit = units[place]
  return unit === undefined ? null : { speakers: [{ name: unit.text, as: `${units[place - 1]?.text ?? ''} ${unit.text}`.trim(), known: 'described' }], people: [] }
}

/** Those who are many and have no names. */
const CROWDS = /^(?:толпы|зала|зрительного|трибун|рядов|публики|натовпу|зали|залу|трибун|рядів|публіки)$/u

/** Units in front of whom a sentence is about. */
const LONGEST_FRONT = 16

/** `Sur les marches, un éclusier hausse les épaules. « … »`, `Dem Verdacht trat sie entgegen. „…“`: whom the sentence before words of nobody's is about: its pronoun, or the first role in it; `null` where it has neither. */
function whomItIsAbout(number: number, before: Placed, told: readonly Told[], page: Page, text: string): Who | null {
  const { units, language } = before
  const at = { sentence: number, block: before.block }
  for (const [i, unit] of units.slice(0, LONGEST_FRONT).entries()) {
    if (unit.verbatim !== undefined || language.cues.get(unit.low)?.some(({ kind }) => kind === 'speech') === true) return null
    const governed = language.prepositions.has(units[i - 1]?.low ?? '') || language.joiningWords.has(units[i - 1]?.low ?? '')
    if (governed) continue
    const pronoun = language.pronouns.get(unit.low)
    const role = language.determiners.has(unit.low) ? [units[i + 1], units[i + 2]].map((one) => language.roleOf(one?.low ?? '')).find((one) => one !== null) ?? null : language.declined === undefined ? null : language.roleOf(unit.low)
    const isNamed = pronoun?.number === 's' && pronoun.gender !== null && (unit.low.length > 2 || !/^(?:se|le|la)$/.test(unit.low))
    if (!isNamed && (role === null || role.plural === true || role.nominative !== undefined && role.nominative !== unit.low || language.nounsInCapitals && /^(?:de[mns]|eine[mnr])$/.test(unit.low))) continue
    const to = isNamed ? i + 1 : phraseEnd(units, i, language, text)
    // `Колега співачки, репер Граб, …`: the name stands behind.
    if (units[to]?.low === ',' && units.slice(to + 1, to + 4).some((one) => isCapital(one))) return null
    const who = whoIs(units.slice(i, to), language, page, told.slice(0, -1), at, { gender: null, goingOn: false }, text)
    const [only, ...others] = who.speakers
    const words = hullOf(units.slice(i, to))
    return only === undefined || others.length > 0 || only.name === null || words === null ? null : { speakers: [{ ...only, ...(who.people.length > 0 && { known: 'resolved' as const, how: 'report goes on' }) }], people: who.people, words: [words] }
  }
  return null
}

/** Somebody without a name who spoke alone in the sentence right before (`La hija de una víctima relató …`): `aseguró` and `she` behind it are theirs. */
function describedBefore(findings: readonly Finding[], told: readonly Told[], at: { readonly sentence: number, readonly block: number }, gender: Gender | null, language: Language): Speaker | null {
  const last = findings.at(-1)
  const before = told.at(-1)
  const [only, ...others] = last?.who.speakers ?? []
  if (last === undefined || before === undefined || only === undefined || only.name === null || others.length > 0 || only.known !== 'described' && only.known !== 'named' && only.how !== 'subject left out' && only.how !== 'pronoun' || last.who.people.length > 0 || before.sentence !== at.sentence - 1 || before.block !== at.block || last.sentence.block !== at.block || before.mentioned.length > 0) return null
  const role = only.name.toLowerCase().match(/[\p{L}’-]+/gu)?.map((word) => language.roleOf(word)).find((one) => one !== null) ?? null
  // `témoigne Zoltan. Il dit comprendre`: a given name alone.
  if (role === null && /^\p{Lu}[\p{L}-]+$/u.test(only.name) && language.genderOfName(only.name) !== null) return gender === null || language.genderOfName(only.name) === gender ? only : null
  // `Die Polizei teilte mit, …. Sie erklärte`: a body by its article.
  if (role === null && language.code === 'de' && (only.name.match(/[\p{L}-]+/gu) ?? []).slice(0, 4).some((word) => language.isBody(word.toLowerCase()))) {
    const article = /^(?:die|der|das|eine?)\s/i.exec(only.name)?.[0].trim().toLowerCase()
    return gender !== null && (article === 'die' || article === 'eine' ? gender === 'f' : article === 'der' && gender === 'm') ? only : null
  }
  if (role === null || role.plural === true) return null
  const own = role.gender ?? (/^(?:une?|la|el|le|der|die)\s/.exec(only.name)?.[0].trim() ?? null)
  const told2 = own === 'une' || own === 'la' || own === 'die' ? 'f' : own === 'un' || own === 'el' || own === 'le' || own === 'der' ? 'm' : own
  return told2 === null || gender === null || told2 === gender ? only : null
}

/** `сообщили в полиции`: a verb without a subject, and the body behind a preposition. */
function bodyIn(found: Found, sentence: Placed, text: string): Who | null {
  const { units, language } = sentence
  const cueAt = found.cue[0]?.begin ?? 0
  const at = units.findIndex((unit, i) => unit.kind === 'word' && (language.isBody(unit.low) || /^\p{Lu}{2,6}$/u.test(unit.text) || unit.low === 'компанії' || unit.low === 'компании') && /^(?:в|во|у|на)$/.test(units[i - 1]?.low ?? '') && Math.abs(unit.begin - cueAt) < 80 && !found.content.some((span) => holds(span, unit)))
  const head = units[at]
  if (head === undefined) {
    // `В «Обленерго» повідомили`.
    const [place, title] = [sentence.units[0], sentence.units[1]]
    const near = sentence.units.findIndex(({ begin }) => begin === cueAt) <= 3
    // `В гильдии пекарей заявили`: any noun behind the preposition at the clause's head.
    const bare = placeAtHead(found, sentence, text)
    if (bare !== null) return bare
    return /^[ву]$/.test(place?.low ?? '') && title?.verbatim?.marked === true && isTitle(sentence.units, 1, text) && near ? { speakers: [{ name: title.text, as: text.slice(place?.begin ?? 0, title.end), known: 'described' }], people: [] } : null
  }
  let to = at + 1
  if (isTitle(units, to, text)) to++
  while (to < units.length && units[to]?.kind === 'word' && !language.prepositions.has(units[to]?.low ?? '') && !language.cues.has(units[to]?.low ?? '') && to - at < 6) to++
  const nominative = language.bodyNominative?.(head.low) ?? head.low
  const tail = text.slice(head.end, units[to - 1]?.end ?? head.end)
  const cased = /^\p{Lu}{2,}/u.test(head.text) ? head.text : nominative
  return { speakers: [{ name: cased + tail, as: text.slice(units[at - 1]?.begin ?? head.begin, units[to - 1]?.end ?? head.end), known: 'described' }], people: [] }
}
