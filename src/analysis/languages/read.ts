import type { Article } from '../../model/article.js'
import { isMachineTranslated } from '../../model/article.js'
import type { Addressee, Form, Speaker, Statement } from '../../model/statement.js'
import type { Span } from '../../model/span.js'
import type { Quotes } from '../../text/quotes.js'
import { holds, hullOf, spanIndex } from '../../text/span.js'
import type { Gender } from '../people/gender.js'
import type { Extracted } from '../extractor/extract.js'
import type { Language } from '../lang/language.js'
import { announcedBy, documentBefore, withTheWords } from './announced.js'
import { confidenceOf } from './confidence.js'
import { withQuoteBefore } from './back-to-back.js'
import { spanOf } from './contents.js'
import { dayOfSaying, daysIn } from './dates.js'
import { placeOf, withExtracted } from './extracted.js'
import { findIn } from './find.js'
import { interviewOf, quotedIn } from './interviews.js'
import { told as toldBySomebody } from './may-speak.js'
import { signedBy } from './signatures.js'
import { withinWords } from './within-words.js'
import type { Finding, Found, Placed } from './found.js'
import { leadOf, leadWords } from './lead.js'
import { mentionAt, pageOf, type LanguageBlock, type Page } from './page.js'
import type { Person } from './people.js'
import { isTitle, phraseEnd, startsPhrase } from './phrases.js'
import { WAYS } from '../lang/ways.js'
import { waysOf } from './ways.js'
import { meant, peopleIn, whoIs, type Told, type Who } from './who.js'

/** A statement without what hangs on all of an article's. */
export type Read = Omit<Statement, 'id' | 'articleId' | 'within'>

/** The name by which these rules sign what they find. */
const MAKER = 'rules'


/** Words in marks that a sentence in the subjunctive may hold and still be one's report. */
const LONGEST_WITHIN = 30

/** Longer ones, in units, are none: rules compare a sentence's cues with each other. */
const LONGEST_SENTENCE = 1_000

/** Reads the statements of blocks in languages that are read by rules. */
export function readLanguages(article: Pick<Article, 'publishedAt' | 'notices' | 'translation'>, text: string, blocks: readonly LanguageBlock[], quotes: Quotes, extracted: readonly Extracted[] = [], model = ''): readonly Read[] {
  const page = pageOf(text, blocks, quotes)
  const interview = interviewOf(text, blocks, page)
  const anchored = spanIndex(extracted.map((one) => ({ one, ...placeOf(one) })))
  const told: Told[] = []
  const findings: Finding[] = []
  page.sentences.forEach((sentence, number) => {
    const { language } = sentence
    if (sentence.units.length > LONGEST_SENTENCE) return
    const answer = interview?.answers.get(sentence.block)
    if (interview !== null && answer !== undefined) {
      if (findings.at(-1)?.sentence.block !== sentence.block) findings.push(answered(sentence, answer, interview.person, page))
      for (const one of quotedIn(sentence, page, text)) findings.push(one)
      told.push({ sentence: number, block: sentence.block, mentioned: [], leading: [interview.person], spoke: [interview.person], spoken: true })
      return
    }
    const before = page.sentences[number - 1]
    const mayBe = (unit: Span) => mentionAt(page.mentions, unit.begin)?.mayBeSubject ?? null
    const isSomebody = (unit: Span) => mentionAt(page.mentions, unit.begin)?.fits.some(({ isPerson }) => isPerson) === true
    const near = before !== undefined && before.block === sentence.block && before.language === language ? before : null
    const last0 = findings.at(-1)
    let found = findIn(sentence, near, language, text, mayBe, isSomebody)
    if (last0 !== undefined && isTranscript(last0) && last0.sentence.block === sentence.block) found = []
    else if (found.length === 0) found = [withTheWords(sentence, language, text, mayBe), colonQuote(sentence, page, language, text, mayBe)].find((all) => all.length > 0) ?? []
    const at = { sentence: number, block: sentence.block }
    const last = findings.at(-1)
    if (found.length === 0) {
      const grown = goesOn(sentence, last, page, number)
      if (grown !== null && last !== undefined) {
        findings[findings.length - 1] = grown
        told.push({ ...(told.at(-1) ?? { mentioned: [], leading: [], spoken: false }), sentence: number, block: sentence.block, spoke: last.who.people })
        return
      }
      found = withoutCue(sentence, number, last, told, page, text)
    }
    found = withQuoteBefore(found, last, sentence, page, number, findings, (one) => whoOf(one, sentence, page, told, at, findings, text).people)
    const bySomebody = (all: readonly Found[]) => all.flatMap((one) => toldBySomebody(one, sentence) ?? [])
    found = bySomebody(withExtracted(bySomebody(found), findings, sentence, [...anchored.over(sentence)].map(({ one }) => one), text))
    const start = findings.length
    const spoke: Person[] = []
    for (const one of [...found].sort((a, b) => (a.cue[0]?.begin ?? a.clause.begin) - (b.cue[0]?.begin ?? b.clause.begin))) {
      const who = whoOf(one, sentence, page, told, at, findings, text)
      findings.push({ found: one, who, sentence })
      for (const person of who.people) spoke.push(person)
    }
    const signed = signedBy(sentence, findings.at(-1), page, found.length === 0)
    if (signed !== null) {
      findings.splice(findings.length - 1, 1, signed)
      for (const person of signed.who.people) spoke.push(person)
    }
    for (const one of withinWords(findings.slice(start), page, told, at, quotes, text)) findings.push(one)
    const outside = mentionsOutside(sentence, page, findings.slice(start).filter((one) => one.found.direct).flatMap((one) => one.found.content))
    const subject = leadOf(sentence, page)
    told.push({ sentence: number, block: sentence.block, mentioned: outside, leading: spoke.length > 0 ? spoke : subject, spoke, spoken: sentence.units[0]?.verbatim?.marked === false })
  })
  const byMachine = isMachineTranslated(article)
  return findings.map(({ found, who, sentence }, number): Read => {
    const { language } = sentence
    const days = daysIn(sentence.units, language, article.publishedAt).filter((day) => !isOfOther(day, found, sentence))
    const source = wordsOf({ found, who, sentence })
    const ways = waysOf(found, sentence, page, text)
    const addressees = ways.addressees.length > 0 ? ways.addressees : answeredIn(findings[number - 1], found, who, sentence)
    return {
      form: formIn(text, found, sentence), kind: found.form?.kind ?? 'speech', act: found.form?.act ?? 'say', negated: found.negated,
      source, cue: found.cue, content: found.content, speakers: who.speakers, addressees, targets: [], chain: ways.chain,
      saidAt: dayOfSaying(days, found.content, found.clause), translatedBy: byMachine ? 'machine' : null, confidence: found.confidence ?? confidenceOf(found.rule), by: found.confidence === undefined ? `${MAKER}/${language.code}:${found.rule.replaceAll(' ', '-') || 'cue'}` : model,
    }
  })
}

/** Words that open a clause about somebody. */
const RELATIVE = /^(?:qui|dont|où|que|quien|quienes|cuyo|cuya|der|die|das|dem|den|dessen|deren|котор\p{L}{2,3}|як(?:ий|а|е|і|ого|ому|ої|их|им|ими))$/u

/** Whether a day stands in a clause that only tells of somebody (`le ministre, qui sera entendu jeudi`), where the cue isn't. */
function isOfOther(day: Span, found: Found, { units }: Placed): boolean {
  const at = units.findIndex(({ begin }) => begin >= day.begin)
  const comma = units.slice(0, Math.max(at, 0)).findLastIndex(({ low, verbatim }) => low === ',' || verbatim !== undefined)
  return comma >= 0 && units[comma]?.low === ',' && RELATIVE.test(units[comma + 1]?.low ?? '') && !found.cue.some((cue) => cue.begin > (units[comma]?.begin ?? 0))
}

/** Words that say who it is: those of its own clause, else those of the statement that it carries on. */
function wordsOf({ found, who, sentence }: Finding): readonly Span[] {
  return typeof found.source === 'string' ? (who.words ?? []) : [hullOf(sentence.units.slice(found.source.from, found.source.to)) ?? found.clause]
}

function whoOf(found: Found, sentence: Placed, page: Page, told: readonly Told[], at: { readonly sentence: number, readonly block: number }, findings: readonly Finding[], text: string): Who {
  const { language } = sentence
  const gender: Gender | null = found.form?.gender === 'n' ? null : (found.form?.gender ?? null)
  const goingOn = found.form !== null && language.goingOn.has(found.form.lemma)
  const before = page.sentences[at.sentence - 1]
  const read = typeof found.source === 'string' ? documentBefore(before, sentence, text) : null
  if (read !== null) return read
  if (found.source === 'nobody') return { speakers: [], people: [] }
  if (found.source === 'implied') {
    const announced = found.rule === 'quote alone' && findings.at(-1)?.sentence !== before ? announcedBy(before, sentence, page, told, text) : null
    if (announced !== null) return announced
    // `… und fügte hinzu`, `, добавив`: who did what the sentence says before.
    const own = findings.at(-1)
    if (own?.sentence === sentence) return { ...own.who, words: wordsOf(own) }
    const cueAt = found.cue[0]?.begin ?? Infinity
    const subject = leadOf(sentence, page).filter((person) => peopleIn({ begin: sentence.begin, end: cueAt }, page).some(({ fits }) => fits.length === 1 && fits[0] === person))
    const [lead] = subject
    const own2 = found.rule === 'account' ? leadOf(sentence, page) : []
    if (found.rule === 'account') return own2.length === 1 && own2[0]?.isPerson === true ? { speakers: [{ name: own2[0].name, as: own2[0].name, known: 'resolved', how: 'subject' }], people: own2, words: leadWords(sentence, page, text) } : { speakers: [], people: [] }
    if (lead?.isPerson === true && found.content.every(({ begin }) => begin > cueAt)) return { speakers: [{ name: lead.name, as: lead.name, known: 'resolved', how: 'subject' }], people: [lead], words: leadWords(sentence, page, text) }
    if (found.rule === 'reported' && found.cue.length === 0 || found.rule === 'quote alone') return lastSpeaker(findings, found.rule, told, page, sentence, text)
    const unsaid = found.form?.number === 'p' && language.declined !== undefined ? bodyIn(found, sentence, text) : null
    if (unsaid !== null) return unsaid
    if (!language.dropsSubjects || found.form?.number === 'p') return { speakers: [], people: [] }
    const same = describedBefore(findings, told, at, gender, language)
    if (same !== null) return { speakers: [{ ...same, as: '', known: 'resolved', how: 'subject left out' }], people: [] }
    const found2 = meant(told, at, gender, 's', goingOn || found.direct)
    return 'person' in found2 ? { speakers: [{ name: found2.person.name, as: '', known: 'resolved', how: 'subject left out' }], people: [found2.person] } : { speakers: [], people: [] }
  }
  const lone = found.source.to - found.source.from === 1 ? sentence.units[found.source.from] : undefined
  const pronoun = lone === undefined ? undefined : language.pronouns.get(lone.low)
  const same = lone === undefined || pronoun === undefined || pronoun.number === 'p' ? null : describedBefore(findings, told, at, pronoun.gender, language)
  if (same !== null && lone !== undefined) return { speakers: [{ ...same, as: lone.text, known: 'resolved', how: 'pronoun' }], people: [] }
  // `говорится в посте`: who wrote it is who spoke right before.
  if (found.form?.impersonal === true && WAYS[language.code].posts.has(sentence.units[found.source.from]?.low ?? '')) {
    const last = findings.at(-1)
    if (last !== undefined && sentence.block - last.sentence.block <= 1 && last.who.people.length === 1) return { ...lastSpeaker(findings, 'quote alone', told, page, sentence, text), words: [] }
    const post = sentence.units[found.source.from]
    return { speakers: [{ name: null, as: post?.text ?? '', known: 'open' }], people: [] }
  }
  return whoIs(sentence.units.slice(found.source.from, found.source.to), language, page, told, at, { gender, goingOn: goingOn || found.direct, anywhere: found.rule === 'label' }, text)
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

/** Somebody without a name who spoke alone in the sentence right before (`La hija de una víctima relató …`): `aseguró` and `she` behind it are theirs. */
function describedBefore(findings: readonly Finding[], told: readonly Told[], at: { readonly sentence: number, readonly block: number }, gender: Gender | null, language: Language): Speaker | null {
  const last = findings.at(-1)
  const before = told.at(-1)
  const [only, ...others] = last?.who.speakers ?? []
  if (last === undefined || before === undefined || only === undefined || only.name === null || others.length > 0 || only.known !== 'described' && only.how !== 'subject left out' && only.how !== 'pronoun' || last.who.people.length > 0 || before.sentence !== at.sentence - 1 || before.block !== at.block || last.sentence.block !== at.block || before.mentioned.length > 0) return null
  const role = only.name.toLowerCase().match(/[\p{L}’-]+/gu)?.map((word) => language.roleOf(word)).find((one) => one !== null) ?? null
  if (role === null || role.plural === true) return null
  const own = role.gender ?? (/^(?:une?|la|el|le|der|die)\s/.exec(only.name)?.[0].trim() ?? null)
  const told2 = own === 'une' || own === 'la' || own === 'die' ? 'f' : own === 'un' || own === 'el' || own === 'le' || own === 'der' ? 'm' : own
  return told2 === null || gender === null || told2 === gender ? only : null
}

/** An answer of an interview: all of its paragraph. */
function answered(sentence: Placed, content: Span, person: Person, page: Page): Finding {
  // `—Lo quemó mi hermana —dice riendo—, y le doy las gracias`: the reporter's words within it are left out.
  const spoken = page.sentences.filter(({ block }) => block === sentence.block).flatMap(({ units }) => units.filter(({ verbatim }) => verbatim?.marked === false))
  const found: Found = { source: 'implied', cue: [], form: null, negated: false, content: spoken.length > 0 ? spoken.map(spanOf) : [content], direct: true, clause: content, told: null, rule: 'interview' }
  return { found, who: { speakers: [{ name: person.name, as: '', known: 'resolved', how: 'interview' }], people: [person] }, sentence }
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
    return /^[ву]$/.test(place?.low ?? '') && title?.verbatim?.marked === true && isTitle(sentence.units, 1, text) && near ? { speakers: [{ name: title.text, as: text.slice(place?.begin ?? 0, title.end), known: 'described' }], people: [] } : null
  }
  let to = at + 1
  while (to < units.length && units[to]?.kind === 'word' && !language.prepositions.has(units[to]?.low ?? '') && !language.cues.has(units[to]?.low ?? '') && to - at < 6) to++
  const nominative = language.bodyNominative?.(head.low) ?? head.low
  const tail = text.slice(head.end, units[to - 1]?.end ?? head.end)
  const cased = /^\p{Lu}{2,}/u.test(head.text) ? head.text : nominative
  return { speakers: [{ name: cased + tail, as: text.slice(units[at - 1]?.begin ?? head.begin, units[to - 1]?.end ?? head.end), known: 'described' }], people: [] }
}

/** Whether a label stands before words without marks: all of such a paragraph is one's. */
function isTranscript({ found, sentence }: Finding): boolean {
  return found.rule === 'label' && !sentence.units.some((unit) => unit.verbatim?.marked === true && found.content.some((span) => span.begin === spanOf(unit).begin))
}

/** A sentence of quotes alone right behind somebody's words is theirs too. */
function goesOn(sentence: Placed, last: Finding | undefined, page: Page, number: number): Finding | null {
  // A line of a transcript is one's to its end.
  if (last !== undefined && isTranscript(last) && last.sentence.block === sentence.block && last.found.source !== 'implied') {
    const [first] = last.found.content
    const end = endOfWords(sentence)
    return first === undefined ? null : { ...last, found: { ...last.found, content: [{ begin: first.begin, end }] } }
  }
  if (last === undefined || last.sentence.block !== sentence.block || last.found.form?.kind === 'attitude') return null
  if (page.sentences[number - 1] !== last.sentence) return null
  const spoken = sentence.units.filter((unit) => unit.verbatim !== undefined)
  if (spoken.length === 0 || !sentence.units.every((unit) => unit.verbatim !== undefined || unit.kind === 'sign')) return null
  const joined = spoken.every((unit) => unit.verbatim?.joined === true)
  if (!joined && !last.found.direct) return null
  return { ...last, found: { ...last.found, content: [...last.found.content, ...spoken.map(spanOf)] } }
}

/** Where a sentence's words end, without its full stop. */
function endOfWords({ units, end }: Placed): number {
  const last = units.at(-1)
  return last?.low === '.' ? last.begin : end
}

/** Statements that no cue announces: German subjunctive behind somebody's words, and quotes that stand alone. */
function withoutCue(sentence: Placed, number: number, last: Finding | undefined, told: readonly Told[], page: Page, text: string): readonly Found[] {
  const { language, units } = sentence
  const clause = { begin: sentence.begin, end: sentence.end }
  const made = (content: readonly Span[], direct: boolean, rule: string): Found => ({ source: 'implied', cue: [], form: null, negated: false, content, direct, clause, told: null, rule })
  const spoken = units.filter((unit) => unit.verbatim !== undefined)
  if (spoken.length > 0 && units.every((unit) => unit.verbatim !== undefined || unit.kind === 'sign')) {
    if (spoken.reduce((sum, unit) => sum + (unit.verbatim?.words ?? 0), 0) < 4) return []
    return [made(spoken.map(spanOf), true, 'quote alone')]
  }
  const dash = units.findIndex((unit) => unit.verbatim === undefined)
  if (dash > 0 && /^[—–-]$/.test(units[dash]?.low ?? '') && units.length - dash < 20 && units.slice(dash).every((unit) => unit.verbatim === undefined)) return [made(units.slice(0, dash).map(spanOf), true, 'quote alone')]
  const ahead = told.at(-1)
  const isNear = (last !== undefined && sentence.block - last.sentence.block <= 1 && last.sentence.end < sentence.begin && page.sentences[number - 1] === last.sentence) || (ahead !== undefined && ahead.leading.length === 1 && sentence.block - ahead.block <= 1)
  if (language.isReporting === undefined || !isNear || spoken.some((unit) => (unit.verbatim?.words ?? 0) > LONGEST_WITHIN)) return []
  const verb = units.find((unit, i) => language.isReporting?.(unit.low) === true && unit.kind === 'word' && !/^(?:würde|würden|hätte|hätten|wäre|wären|könnten|müssten|stünden|gäbe|habe)$/.test(unit.low) || (unit.low === 'habe' && !units.slice(0, i).some(({ low }) => low === 'ich')) || (((last?.found.rule === 'reported' && last.found.cue.length === 0) || (last !== undefined && /^(?:außerdem|zudem|ferner|überdies|darüber)$/.test(units[0]?.low ?? ''))) && /^(?:hätten|wären|würden|könnten|müssten|hätte|würde)$/.test(unit.low)))
  if (verb === undefined || units.some(({ low }) => low === 'ob' || low === 'ich')) return []
  let end = units.length
  while (end > 0 && units[end - 1]?.kind === 'sign' && units[end - 1]?.verbatim === undefined) end--
  const verbAt = units.indexOf(verb)
  const colon = units.findIndex(({ low, verbatim }) => low === ':' && verbatim === undefined)
  // `Kritik kam von Ilka Roth: Der Minister habe …`: whoever is named alone before a colon, and nobody where several or none are.
  if (colon > 0 && colon < verbAt) {
    const named = oneNamed(sentence, colon, page, true)
    const own = hullOf(units.slice(colon + 1, end))
    return own === null || named === null ? [] : [{ ...made([own], false, 'reported'), source: named }]
  }
  // `Die Ursache sei unklar, hieß es.`
  const unsaid = units.findIndex(({ low }, i) => /^(?:hieß|heißt)$/.test(low) && units[i + 1]?.low === 'es' && units[i - 1]?.low === ',')
  if (unsaid > verbAt) {
    const own = hullOf(units.slice(0, unsaid - 1))
    return own === null ? [] : [{ ...made([own], false, 'reported'), source: 'nobody' }]
  }
  // `Die Richterin entgegnete spitz, davon stehe nichts darin`: somebody else says it, by a verb that no lexicon holds.
  const comma = units.findIndex(({ low }) => low === ',')
  if (language.nounsInCapitals && comma > 0 && comma < units.indexOf(verb) && startsPhrase(units, 0, language)) {
    const to = phraseEnd(units, 0, language, text)
    const own = hullOf(units.slice(comma + 1, end))
    // `Der Versuch des Rates, ihn zu retten, werfe Fragen auf`: the report's own subject, with a clause behind it.
    const whole = to === comma && units[verbAt - 1]?.low === ',' ? hullOf(units.slice(0, end)) : null
    if (whole !== null) return [made([whole], false, 'reported')]
    return own === null || to >= comma || !/^\p{Ll}/u.test(units[to]?.text ?? '') ? [] : [{ ...made([own], false, 'reported'), source: { from: 0, to } }]
  }
  const span = hullOf(units.slice(0, end))
  return span === null ? [] : [made([span], false, 'reported')]
}

/** `Weber lacht: „…“`: a colon and words in marks; whoever the sentence names alone, or its subject, says them. */
function colonQuote(sentence: Placed, page: Page, language: Language, text: string, mayBe: (unit: Span) => boolean | null): readonly Found[] {
  const { units } = sentence
  const colon = units.findIndex((unit, i) => unit.low === ':' && unit.verbatim === undefined && (units[i + 1]?.verbatim !== undefined || units.slice(0, i).some(({ low }) => language.speechNouns.has(low))))
  const noun = units.findIndex(({ low }, i) => i < colon && language.speechNouns.has(low))
  if (noun >= 0 && units[colon + 1]?.verbatim === undefined) return heldByNoun(sentence, noun, colon, page, language, text)
  if (colon < 1 || !units.slice(colon + 1).every((unit) => unit.verbatim !== undefined || unit.kind === 'sign')) return []
  const spoken = units.slice(colon + 1).filter((unit) => unit.verbatim !== undefined)
  if (spoken.reduce((sum, unit) => sum + (unit.verbatim?.words ?? 0), 0) < 3) return []
  let from = 0
  while (from < colon && language.conjunctions.has(units[from]?.low ?? '')) from++
  const first = units[from]
  let source: Found['source'] = 'implied'
  // `Réaction du maire, Paul Roth : « … »`.
  const held = first !== undefined && language.speechNouns.has(first.low) ? oneNamed(sentence, colon, page) ?? behindNoun(units, from + 1, colon, language, text) : null
  if (held !== null) source = held
  else if (first !== undefined && startsPhrase(units, from, language) && mayBe(first) !== false && !language.notSpeakers.has(first.low)) {
    let to = phraseEnd(units, from, language, text)
    // `Die Chefin der Liste, Mira Adam, hielt dagegen`: the name between commas is hers.
    if (units[to]?.low === ',') {
      const end = phraseEnd(units, to + 1, language, text)
      if (units[end]?.low === ',' && end < colon) to = end
    }
    source = { from, to: Math.min(to, colon) }
  } else if (oneNamed(sentence, colon, page) !== null) {
    const named = oneNamed(sentence, colon, page)
    if (named !== null) source = named
  } else if (!(language.code === 'fr' && /^d[e’]$/.test(first?.low ?? ''))) source = 'nobody'
  return [{ source, cue: [], form: null, negated: false, content: spoken.map(spanOf), direct: true, clause: { begin: sentence.begin, end: sentence.end }, told: null, rule: source === 'implied' ? 'quote alone' : 'colon quote' }]
}

/** `La réponse du directeur tient en une phrase : …`, `У жителей своё мнение: …`: what a noun announces behind a colon. */
function heldByNoun(sentence: Placed, noun: number, colon: number, page: Page, language: Language, text: string): readonly Found[] {
  const { units, begin, end } = sentence
  let to = units.length
  while (to > colon + 1 && units[to - 1]?.kind === 'sign' && units[to - 1]?.verbatim === undefined) to--
  const content = hullOf(units.slice(colon + 1, to))
  if (content === null || units.slice(colon + 1, to).filter(({ kind }) => kind === 'word').length < 3) return []
  let from = noun + 1
  if (/^[ув]$/.test(units[0]?.low ?? '') && noun > 1) from = 1
  else while (language.joiningWords.has(units[from]?.low ?? '') || /^(?:von|du|del|de|d’)$/.test(units[from]?.low ?? '')) from++
  const stop = phraseEnd(units, from, language, text)
  const source = oneNamed(sentence, colon, page) ?? (stop > from && stop < colon ? { from, to: stop } : null)
  return source === null ? [] : [{ source, cue: [], form: null, negated: false, content: [content], direct: false, clause: { begin, end }, told: null, rule: 'held by a noun' }]
}

/** Whose reaction or answer it is, behind the noun. */
function behindNoun(units: Placed['units'], at: number, colon: number, language: Language, text: string): { readonly from: number, readonly to: number } | null {
  let from = at
  while (from < colon && language.joiningWords.has(units[from]?.low ?? '')) from++
  const to = Math.min(phraseEnd(units, from, language, text), colon)
  return from > at && to > from ? { from, to } : null
}

/** Units of the one person whom a sentence names before a colon; `null` for none or several. */
function oneNamed(sentence: Placed, colon: number, page: Page, anybody = false): { readonly from: number, readonly to: number } | null {
  const named = peopleIn({ begin: sentence.begin, end: sentence.units[colon]?.begin ?? sentence.end }, page).filter(({ fits, full }) => fits.length === 1 && (fits[0]?.isPerson === true || (anybody && full)))
  const [only, ...others] = named
  if (only === undefined || others.length > 0) return null
  const from = sentence.units.findIndex(({ begin }) => begin === only.begin)
  const to = sentence.units.findIndex(({ begin }) => begin >= only.end)
  return from < 0 || to < 0 ? null : { from, to }
}

/** Whom the reporter names in a sentence, outside of marks and of others' words. */
function mentionsOutside(sentence: Placed, page: Page, content: readonly Span[]): readonly Person[] {
  const marked = sentence.units.filter((unit) => unit.verbatim !== undefined)
  return peopleIn(sentence, page).filter((mention) => !marked.some((unit) => holds(unit, mention)) && !content.some((span) => holds(span, mention))).flatMap(({ fits }) => (fits.length === 1 ? fits : []))
}

function formIn(text: string, { content, direct }: Found, sentence: Placed): Form {
  if (direct) return 'direct'
  // `завод «Каскад»`: a name in marks is nobody's words.
  const marked = sentence.units.filter((unit, i) => unit.verbatim?.marked === true && !isTitle(sentence.units, i, text))
  return marked.some((unit) => content.some((span) => span.begin <= unit.begin && unit.end <= span.end)) ? 'mixed' : 'indirect'
}

/** `відповіла йому Тимчишин`, `lui a rétorqué Roth`: a pronoun beside an answer is who spoke right before. */
function answeredIn(before: Finding | undefined, found: Found, who: Who, sentence: Placed): readonly Addressee[] {
  const [last, ...others] = before?.who.people ?? []
  if (before === undefined || last === undefined || others.length > 0 || who.people.includes(last) || found.form?.act !== 'answer' || sentence.block - before.sentence.block > 1) return []
  const cueAt = found.cue[0]?.begin ?? 0
  const at = sentence.units.findIndex(({ low, begin, verbatim }) => verbatim === undefined && WAYS[sentence.language.code].toPronouns.has(low) && Math.abs(begin - cueAt) < 25)
  const unit = sentence.units[at]
  return unit === undefined ? [] : [{ name: last.name, as: unit.text }]
}
