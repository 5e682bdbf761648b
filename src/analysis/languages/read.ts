import type { Article } from '../../model/article.js'
import { isMachineTranslated } from '../../model/article.js'
import type { PartialDate } from '../../model/partial-date.js'
import type { Addressee, Form, Statement } from '../../model/statement.js'
import type { Span } from '../../model/span.js'
import type { Quotes } from '../../text/quotes.js'
import { holds, spanIndex } from '../../text/span.js'
import type { Extracted } from '../extractor/extract.js'
import { withTheWords } from './announced.js'
import { confidenceOf } from './confidence.js'
import { withQuoteBefore } from './back-to-back.js'
import { spanOf } from './contents.js'
import { dayOfSaying, daysIn } from './dates.js'
import { placeOf, withExtracted } from './extracted.js'
import { findIn } from './find.js'
import { germanColon } from './german-colon.js'
import { heldByNouns } from './german-nouns.js'
import { spokenOf } from './german-talk.js'
import { withHeadlineQuotes } from './headline-quotes.js'
import { interviewOf, quotedIn } from './interviews.js'
import { told as toldBySomebody } from './may-speak.js'
import { signedBy } from './signatures.js'
import { withinWords } from './within-words.js'
import type { Finding, Found, Placed } from './found.js'
import { leadOf } from './lead.js'
import { whoOf, wordsOf } from './speaker-of.js'
import { withReport } from './report-goes-on.js'
import { colonQuote, withoutCue } from './without-cue.js'
import { mentionAt, pageOf, type LanguageBlock, type Page } from './page.js'
import type { Mention, Person } from './people.js'
import { isTitle } from './phrases.js'
import { WAYS } from '../lang/ways.js'
import { NOT_PASSED, passedBy } from './passed.js'
import type { Told } from './discourse.js'
import { peopleIn, type Who } from './who.js'

/** A statement without what hangs on all of an article's. */
export type Read = Omit<Statement, 'id' | 'articleId' | 'within'>

/** The name by which these rules sign what they find. */
const MAKER = 'rules'


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
    else if (found.length === 0) found = [withTheWords(sentence, language, text, mayBe), germanColon(sentence, page, text, mayBe), colonQuote(sentence, page, language, text, mayBe)].find((all) => all.length > 0) ?? []
    if (!(last0 !== undefined && isTranscript(last0) && last0.sentence.block === sentence.block)) found = [...found, ...heldByNouns(sentence, found, text), ...spokenOf(sentence, found, text)]
    const at = { sentence: number, block: sentence.block }
    const last = findings.at(-1)
    if (found.length === 0) {
      const grown = goesOn(sentence, last, page, number)
      if (grown !== null && last !== undefined) {
        findings[findings.length - 1] = grown
        if (isTranscript(grown)) for (const one of quotedIn(sentence, page, text)) findings.splice(-1, 0, one)
        told.push({ ...(told.at(-1) ?? { mentioned: [], leading: [], spoken: false }), sentence: number, block: sentence.block, spoke: last.who.people })
        return
      }
      found = withoutCue(sentence, number, last, told, page, text)
    } else found = withReport(found, sentence, number, last, told, page)
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
    const label = findings.at(-1)
    // What a line of minutes tells of others: behind its label.
    if (label !== undefined && found.length === 1 && isTranscript(label) && typeof label.found.source !== 'string') for (const one of quotedIn({ ...sentence, units: sentence.units.slice(label.found.source.to + 1) }, page, text)) findings.splice(-1, 0, one)
    for (const one of withinWords(findings.slice(start), page, told, at, quotes, text)) findings.push(one)
    const outside = mentionsOutside(sentence, page, findings.slice(start).filter((one) => one.found.direct).flatMap((one) => one.found.content))
    const subject = leadOf(sentence, page)
    told.push({ sentence: number, block: sentence.block, mentioned: outside, leading: spoke.length > 0 ? spoke : subject, spoke, spoken: sentence.units[0]?.verbatim?.marked === false })
  })
  const byMachine = isMachineTranslated(article)
  const all = withHeadlineQuotes(findings, text)
  const passed = passedBy(all, all.map((finding) => dayTold(finding, article.publishedAt)), page, article.publishedAt, text)
  return all.map(({ found, who, sentence }, number): Read => {
    const { language } = sentence
    const source = who.words ?? wordsOf({ found, who, sentence })
    const ways = passed[number] ?? NOT_PASSED
    const addressees = ways.addressees.length > 0 ? ways.addressees : answeredIn(all[number - 1], found, who, sentence)
    return {
      form: formIn(text, found, sentence), kind: found.form?.kind ?? 'speech', act: found.form?.act ?? 'say', negated: found.negated,
      source, cue: found.cue, content: found.content, speakers: who.speakers, addressees, targets: [], chain: ways.chain,
      saidAt: ways.saidAt, translatedBy: byMachine ? 'machine' : null, confidence: found.confidence ?? confidenceOf(found.rule), by: found.confidence === undefined ? `${MAKER}/${language.code}:${found.rule.replaceAll(' ', '-') || 'cue'}` : model,
    }
  })
}

/** The day on which the reporter tells that something was said; `undefined` where the sentence tells several. */
function dayTold({ found, sentence }: Finding, publishedAt: string | null): PartialDate | null | undefined {
  const days = daysIn(sentence.units, sentence.language, publishedAt).filter((day) => !isOfOther(day, found, sentence))
  const day = dayOfSaying(days, found.content, found.clause)
  return day === null && days.some((one) => !found.content.some((span) => span.begin < one.end && one.begin < span.end)) ? undefined : day
}

/** Words that open a clause about somebody. */
const RELATIVE = /^(?:qui|dont|où|que|quien|quienes|cuyo|cuya|der|die|das|dem|den|dessen|deren|котор\p{L}{2,3}|як(?:ий|а|е|і|ого|ому|ої|их|им|ими))$/u

/** Whether a day stands in a clause that only tells of somebody (`le ministre, qui sera entendu jeudi`), where the cue isn't. */
function isOfOther(day: Span, found: Found, { units }: Placed): boolean {
  const at = units.findIndex(({ begin }) => begin >= day.begin)
  const comma = units.slice(0, Math.max(at, 0)).findLastIndex(({ low, verbatim }) => low === ',' || verbatim !== undefined)
  return comma >= 0 && units[comma]?.low === ',' && RELATIVE.test(units[comma + 1]?.low ?? '') && !found.cue.some((cue) => cue.begin > (units[comma]?.begin ?? 0))
}

/** An answer of an interview: all of its paragraph. */
function answered(sentence: Placed, content: Span, person: Person, page: Page): Finding {
  // `—Lo quemó mi hermana —dice riendo—, y le doy las gracias`: the reporter's words within it are left out.
  const spoken = page.sentences.filter(({ block }) => block === sentence.block).flatMap(({ units }) => units.filter(({ verbatim }) => verbatim?.marked === false))
  const found: Found = { source: 'implied', cue: [], form: null, negated: false, content: spoken.length > 0 ? spoken.map(spanOf) : [content], direct: true, clause: content, told: null, rule: 'interview' }
  return { found, who: { speakers: [{ name: person.name, as: '', known: 'resolved', how: 'interview' }], people: [person] }, sentence }
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

/** Whom the reporter names in a sentence, outside of marks and of others' words. */
function mentionsOutside(sentence: Placed, page: Page, content: readonly Span[]): readonly Person[] {
  const marked = sentence.units.filter((unit) => unit.verbatim !== undefined)
  // `sagte Roth, ein Berater Trumps`: whose adviser one is no pronoun behind means.
  const { units, language } = sentence
  const isWhose = (mention: Mention) => {
    const at = language.nounsInCapitals ? units.findIndex(({ end }) => end === mention.end) : -1
    const written = units[at]?.text ?? ''
    return at > 0 && /[^s]s$/.test(written) && !mention.fits.some(({ name }) => name.split(' ').includes(written)) && language.roleOf(units[at - 1]?.low ?? '') !== null
  }
  return peopleIn(sentence, page).filter((mention) => !isWhose(mention) && !marked.some((unit) => holds(unit, mention)) && !content.some((span) => holds(span, mention))).flatMap(({ fits }) => (fits.length === 1 ? fits : []))
}

function formIn(text: string, { content, direct, rule }: Found, sentence: Placed): Form {
  if (direct) return 'direct'
  // `завод «Каскад»`: a name in marks is nobody's words.
  const marked = sentence.units.filter((unit, i) => unit.verbatim?.marked === true && (rule === 'quote' && sentence.language.nounsInCapitals || !isTitle(sentence.units, i, text)))
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
