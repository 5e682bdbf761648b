import { mayBePastSubjunctive, tellsOfState } from '../lang/de/past-subjunctive.js'
import { dayNamed } from './dates.js'
import type { Finding, Placed } from './found.js'
import { isCapital } from './tokens.js'
import type { Unit } from './units.js'

/** Units before a German main verb. */
const LONGEST_FIELD = 24

/** Words that end as such a plural does, and are none. */
const NO_VERB = /^(?:letzten|ersten|nächsten|meisten|besten|größten|kleinsten|höchsten|ältesten|jüngsten|wichtigsten|zweiten|dritten|vierten|alten|guten|weiten|breiten|harten|roten|späten|leichten|unten|hinten|selten|mitten|bekannten|gesamten|privaten|direkten|genannten|sogenannten|beiden|konkreten)$/

/** Words of what goes on now or always, beside which a past can only be a subjunctive. */
const NOW = /^(?:derzeit|momentan|zurzeit|gegenwärtig|aktuell|künftig|heute|heutzutage|immer|oft|häufig|meist|meistens|kaum|weiterhin|stets|ohnehin|sowieso|nun|nie|nirgends|überall|trotzdem|dennoch)$/

/** Words of what happened then. */
const THEN = /^(?:gestern|vorgestern|damals|früher|zuvor|danach|anschließend|daraufhin|schließlich|zunächst|später|nachts|darauf|kurz|plötzlich|sofort)$/

/**
 * Where the main verb stands of a sentence whose form may be the reporter's past as well as somebody's report (`Viele Anwohner fühlten sich unwohl`): German uses the past subjunctive for plurals
 * whose present one can't be told from the indicative. A report where one stands right before (`last`) and right behind (`next`); behind one alone, where the verb or an adverb tells of
 * what is so and nothing tells of another time. -1 for none.
 */
export function doubtfulVerb(sentence: Placed, last: Finding | undefined, isReport: (finding: Finding) => boolean, next: Placed | undefined): number {
  const { units, language } = sentence
  if (language.code !== 'de' || last === undefined || sentence.heading) return -1
  const own = units.filter(({ verbatim }) => verbatim === undefined)
  if (own.some(({ low }) => /^(?:ich|wir|mein|unser|:)$/.test(low)) || own.some(({ low }) => hasSpeechVerb(low, sentence))) return -1
  const verb = mainPlural(units, sentence)
  const low = units[verb]?.low ?? ''
  if (verb < 0) return -1
  const between = next !== undefined && next.block === sentence.block && next.language === language && reportsPlainly(next)
  if (language.unreal.has(low)) return between ? verb : -1
  if (!isReport(last)) return -1
  if (between) return verb
  const then = own.some((unit) => THEN.test(unit.low) || unit.verbatim === undefined && (dayNamed(unit.low, 'de') !== null || /^(?:19|20)\d\d$/.test(unit.text)))
  return !then && (tellsOfState(low) || own.some((unit) => NOW.test(unit.low))) ? verb : -1
}

function hasSpeechVerb(low: string, { language }: Placed): boolean {
  return language.cues.get(low)?.some(({ shape, kind, particle }) => shape === 'finite' && kind === 'speech' && particle === undefined) === true && language.isReporting?.(low) !== true && !mayBePastSubjunctive(low)
}

/** The plural behind a sentence's first phrase or its first clause. */
function mainPlural(units: readonly Unit[], { language }: Placed): number {
  let clause = language.subordinators.has(units[0]?.low ?? '') || language.clauseWords.has(units[0]?.low ?? '') || language.questionWords.has(units[0]?.low ?? '')
  for (let i = 1; i < Math.min(units.length, LONGEST_FIELD); i++) {
    const [before, unit, behind] = [units[i - 1], units[i], units[i + 1]]
    if (unit === undefined || before === undefined) return -1
    if (unit.low === ',') {
      if (!clause && !/^(?:die|der|das|deren|denen|dessen|den|dem)$/.test(behind?.low ?? '')) return -1
      if (clause && before !== units[0]) clause = false
      continue
    }
    if (unit.kind !== 'word' || isCapital(unit) || clause) continue
    if (language.auxiliaries.has(unit.low) || /^(?:war|waren|ist|sind|wird|wurden?|kann|können|konnten?|muss|müssen|soll|sollte|will|kam|kamen|gab|ging|stand|lag)$/.test(unit.low)) return -1
    if (NO_VERB.test(unit.low) || !mayBePastSubjunctive(unit.low) && !language.unreal.has(unit.low)) continue
    // `die geplanten Stellen`: what stands before a noun.
    if (isCapital(behind) && (language.determiners.has(before.low) || language.prepositions.has(before.low) || /(?:en|em)$/.test(before.low) && !isCapital(before) || before.low === ',')) continue
    return isCapital(before) || language.adverbs.has(before.low) || /^[,)]$/.test(before.low) || before.kind === 'number' || i <= 3 ? i : -1
  }
  return -1
}

/** Whether a sentence is told in the present subjunctive, with no verb of its own that says who tells it. */
function reportsPlainly(sentence: Placed): boolean {
  const { units, language } = sentence
  const at = units.findIndex((unit, i) => unit.verbatim === undefined && language.isReporting?.(unit.text) === true && !language.unreal.has(unit.low) && !(unit.low === 'habe' && units.slice(0, i).some(({ low }) => low === 'ich')))
  return at > 0 && !units.some(({ low, verbatim }) => verbatim === undefined && (low === 'ich' || hasSpeechVerb(low, sentence)))
}
