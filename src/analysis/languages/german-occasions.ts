import type { PartialDate } from '../../model/partial-date.js'
import { daysIn } from './dates.js'
import { decisionDay } from './german-decisions.js'
import type { Finding, Placed } from './found.js'
import { leadOf } from './lead.js'
import type { Page } from './page.js'
import type { Person } from './people.js'
import type { Ways } from './ways.js'

/** When somebody spoke in public, as a sentence of a page tells it. */
interface Occasion {
  readonly date: PartialDate
  /** The paragraph in which it was told or carried on last. */
  readonly block: number
  readonly chain: string
}

/** A meeting at which people spoke; `isNews`: the one that the page tells of. */
interface Gathering extends Occasion {
  readonly isNews: boolean
}

/** Paragraphs that an occasion reaches without a word of the one whose it is. */
const REACH = 3

/**
 * For German finds without a time of their own the day on which the page tells that their speaker spoke: agencies and papers tell it once, mostly in the lead (`hat am Dienstag den Verkauf
 * ausgeschlossen`, `sagte Roth am Montag`), and go on from there. `times`: what each find's own words tell, `undefined` where they tell several. `null` where another time, another place or a
 * tense of what was before stands in the way, or where it's told otherwise.
 */
export function germanOccasions(findings: readonly Finding[], times: readonly (PartialDate | null | undefined)[], ways: readonly Ways[], page: Page, publishedAt: string | null): readonly (PartialDate | null)[] {
  const carried: (PartialDate | null)[] = findings.map(() => null)
  if (!findings.some(({ sentence }) => sentence.language.code === 'de')) return carried
  const own = new Map<Person, Occasion>()
  const bySentence = Map.groupBy(findings.keys(), (number) => findings[number]?.sentence)
  const elsewhere = new Set<Person>()
  let gathering: Gathering | null = null
  for (const sentence of page.sentences) {
    if (sentence.language.code !== 'de' || sentence.heading) continue
    const numbers = bySentence.get(sentence) ?? []
    const day = publicDay(sentence, publishedAt)
    const decided = decisionDay(sentence, page, publishedAt)
    if (decided !== null) gathering = { date: decided, block: sentence.block, chain: '', isNews: true }
    if (day !== null) {
      for (const person of leadOf(sentence, page)) if (person.isPerson) own.set(person, { date: day, block: sentence.block, chain: '' })
      if (decided === null && isGathering(sentence)) gathering = { date: day, block: sentence.block, chain: '', isNews: isNews(sentence, page) }
    }
    for (const number of numbers) {
      const finding = findings[number]
      const [person, ...others] = finding?.who.people ?? []
      if (finding === undefined || others.length > 0) continue
      const chain = (ways[number]?.chain ?? []).map(({ name }) => name).join()
      const time = times[number]
      if (time === undefined) continue
      if (time !== null) {
        if (person !== undefined && time.value !== null && !isBefore(sentence)) own.set(person, { date: time, block: sentence.block, chain })
        continue
      }
      const known = person === undefined ? undefined : own.get(person)
      if (!mayCarry(finding)) {
        // `bestreitet Roth`, `erklärte unterdessen`: of another time, and so may be what they say next.
        if (person !== undefined && (finding.found.form?.kind ?? 'attitude') === 'speech' && own.get(person)?.block !== sentence.block) {
          own.delete(person)
          elsewhere.add(person)
        }
        continue
      }
      if (person !== undefined && known !== undefined && sentence.block - known.block <= REACH && (chain === '' || chain === known.chain)) {
        carried[number] = known.date
        own.set(person, { ...known, block: sentence.block })
      } else if (gathering !== null && chain === '' && !(person !== undefined && elsewhere.has(person)) && speaksThere(finding, gathering)) {
        carried[number] = gathering.date
        if (person !== undefined) own.set(person, { ...gathering, block: sentence.block })
      }
    }
  }
  return carried
}

/** The one past day on which a sentence tells that somebody did something in public; not of what was before or will be. */
function publicDay(sentence: Placed, publishedAt: string | null): PartialDate | null {
  const { units, language } = sentence
  if (isBefore(sentence)) return null
  const days = daysIn(units, language, publishedAt)
  const [day] = days
  if (day === undefined || days.some(({ date }) => date.value !== day.date.value) || day.date.value === null) return null
  // `Am Montag brannte das Haus, das Roth lobt`: the day has to stand in the clause of the verb.
  const at = units.findIndex(({ begin }) => begin >= day.begin)
  const verb = units.findIndex(({ low, kind }, i) => kind === 'word' && i !== at && (PUBLIC.test(low) || language.cues.get(low)?.some(({ kind: of, shape }) => of === 'speech' && shape !== 'infinitive') === true && !/^(?:zeigen|sehen|nennen|halten|sagen)$/.test(low)))
  if (at < 0 || verb < 0 || units.slice(Math.min(at, verb), Math.max(at, verb)).some(({ low }) => /^[,;:]$/.test(low))) return null
  return units.some(({ low }) => FUTURE.test(low)) ? null : day.date
}

/** Verbs and participles of what is done in public and mostly with words. */
const PUBLIC = /^(?:vor(?:ge)?stell\p{L}{1,3}|vorgestellt|stellten?|gestellt|verteidigt\p{L}{0,2}|gerechtfertigt|rechtfertigten?|reagierten?|reagiert|präsentierten?|präsentiert|zurückgewiesen|wies|abgelehnt|lehnten?|ausgesprochen|sprach|sprachen|geäußert|äußerten?|positioniert|distanziert|gewandt|wandten?|nutzten?|genutzt|debattierten?|debattiert|berieten?|beraten|diskutierten?|diskutiert|tagten?|getagt|zusammengekommen|kam|kamen|trafen?|getroffen|befassten?|befasst|verhandelten?|verhandelt|eröffneten?|eröffnet|begann|begonnen|aussagten?|ausgesagt|trat|traten|aufgetreten|gewarnt|gefordert|angekündigt|kritisiert|bestätigt|begrüßt|gelobt|verurteilt|zugesichert|versprochen)$/u
const FUTURE = /^(?:wird|werden|soll|sollen|will|wollen|beginnt|kommenden?|nächsten?|morgen|übermorgen)$/

/** `hatte gesagt`, `zuvor`, `bereits`: of what was before. */
function isBefore({ units }: Placed): boolean {
  return units.some(({ low, verbatim }) => verbatim === undefined && EARLIER.test(low))
}

const EARLIER = /^(?:hatten?|zuvor|früher|damals|einst|seinerzeit|zuletzt|immer|stets|oft|mehrfach|wiederholt|regelmäßig|bereits|schon|später|inzwischen|mittlerweile|unterdessen|derweil|indessen|seit|jahrelang|ursprünglich)$/

/** Whether a find may be of the occasion told before: speech in the past, or reported on without a cue, with nothing of another time. */
function mayCarry({ found, sentence }: Finding): boolean {
  if (found.rule === 'interview' || found.rule === 'account' || found.rule === 'label' || found.rule === 'colon quote') return false
  if (found.form !== null && found.form.kind !== 'speech') return false
  const reporter = sentence.units.filter((unit) => unit.verbatim === undefined && !found.content.some((span) => span.begin <= unit.begin && unit.end <= span.end))
  if (reporter.some(({ low }) => EARLIER.test(low) || PRESENT_AIDS.test(low))) return false
  return found.cue.length === 0 || found.cue.some((cue) => {
    const low = sentence.units.find(({ begin }) => begin === cue.begin)?.low ?? ''
    return /(?:ten?|[^e]te)$/.test(low) || STRONG.test(low)
  })
}

const PRESENT_AIDS = /^(?:schreibt|twittert|postet|gestern|vorgestern)$/
/** Past tenses of strong verbs that attribute. */
const STRONG = /^(?:bat|riet|hielt|wies|warf|sprach|gab|ließ|rief|schrieb|versprach|widersprach|unterstrich|hob|schlug|schloss|räumte|gestand|befahl|empfahl|verwies|bestritt|schwor|warb|trug|brachte|fuhr|schob|betonte|trat|schrie|nahm|beschrieb|enthielt|wandte)(?:en)?$/

/** Meetings at which people speak. */
const GATHERINGS = /(?:sitzung|sondersitzung|pressekonferenz|debatte|aussprache|verhandlung|prozess|prozessauftakt|auftakt|kundgebung|gipfel|treffen|anhörung|parteitag|versammlung|konferenz|regierungserklärung|fragestunde|gedenkfeier|bürgerversammlung|podiumsdiskussion|tagung|hauptversammlung|pressetermin|pressegespräch|plenum|festakt)$/

function isGathering({ units }: Placed): boolean {
  return units.some(({ low, text }) => /^\p{Lu}/u.test(text) && GATHERINGS.test(low))
}

/** Whether a find's own sentence names such a meeting (`in der Sitzung`, `dort`), or the meeting was the page's news. */
function speaksThere({ sentence }: Finding, gathering: Gathering): boolean {
  const named = sentence.units.some(({ low, text, verbatim }) => verbatim === undefined && (/^\p{Lu}/u.test(text) && (GATHERINGS.test(low) || /^(?:gremium|rat|plenum)$/.test(low)) || low === 'dort'))
  return gathering.isNews || named && sentence.block - gathering.block <= 2 * REACH
}

/** Paragraphs that tell the news. */
const LEAD = 2

/** Whether a sentence of the first paragraphs tells that people used a meeting to speak. */
function isNews(sentence: Placed, page: Page): boolean {
  const paragraphs: number[] = []
  for (const { heading, block } of page.sentences) {
    if (!heading && paragraphs.at(-1) !== block) paragraphs.push(block)
    if (paragraphs.length > LEAD) break
  }
  return paragraphs.slice(0, LEAD).includes(sentence.block) && sentence.units.some(({ low }) => SPOKEN.test(low))
}

const SPOKEN = /^(?:kritisieren|verurteilen|fordern|warnen|nutzten?|debattierten?|debattiert|diskutierten?|diskutiert|berieten|beraten|stritten|gestritten|sprachen|äußerten|verteidigen|aussprache|wortgefecht)$/
