import type { Language } from '../lang/language.js'
import { CARRIERS } from '../lang/carriers.js'
import type { Finding, Placed } from './found.js'
import type { Unit } from './units.js'
import type { Who } from './who.js'

/** Nouns for somebody who speaks without a name, of each language, as they stand. */
const SOURCES: Readonly<Record<Language['code'], RegExp>> = {
  de: /^$/,
  fr: /^(?:sources?|interlocuteurs?|interlocutrices?|informateurs?)$/u,
  es: /^(?:fuentes?|interlocutor(?:es|as?)?|informantes?)$/u,
  ru: /^(?:источник(?:и|а|ов)?|собеседни(?:к|ца|ки|ка|цы))$/u,
  uk: /^(?:джерел[оа]|співрозмовни(?:к|ця|ки|ка|ці))$/u,
}

/** Words by which it is the one told of before. */
const SAME = /^(?:las?|los?|el|les?|l’|cette|ces|ce|est[ae]s?|es[ae]s?|dich[ao]s?|mism[ao]s?|citad[ao]s?|mencionad[ao]s?|consultad[ao]s?|mêmes?|citée?s?|interrogée?s?|consultée?s?|т(?:от|а|е|о)|же|эт(?:от|а|и|о)|сам(?:ый|ая|ое|ые)|т(?:ой|а|і)|ц(?:ей|я|е|і)|сам(?:ий|а|е|і))$/u

/** Whose source it is: the newsroom's. */
const NEWSROOMS = /^(?:издания|агентства|газеты|телеканала|журнала|редакции|видання|агентства|агенції|редакції|de|del|d’|du|la|el|este|esta|periódico|diario|agencia|journal|agence|rédaction)$/u

/** Nouns for what is written, by which a text is called again that words came from. */
const TEXTS = /^(?:texto|documento|comunicado|escrito|informe|nota|carta|misiva|estudio|auto|sentencia|fallo|texte|document|communiqué|rapport|note|lettre|courrier|étude|jugement|arrêt|документ(?:е|і)?|текст(?:е|і)?|сообщени[ие]|заявлени[ие]|доклад(?:е)?|письм[ое]|отч[её]т(?:е)?|повідомленн[яі]|заяв[аі]|лист(?:і)?|звіт(?:і)?|доповід[ьі])$/u

/** Finds that are looked back over, paragraphs, and units of a sentence. */
const [MOST_FOUND, MOST_BLOCKS, MOST_UNITS] = [12, 3, 200]

/**
 * `Las mismas fuentes`, `собеседник издания`, `añade el texto`: a source without a name, or a text, is the one that spoke before. Of sources the last that no other one follows, of texts who spoke
 * in the sentences right before and in one; `null` otherwise. `units`: the words of who speaks.
 */
export function sourceAgain(units: readonly Unit[], sentence: Placed, findings: readonly Finding[], as: string): Who | null {
  const { language } = sentence
  const own = units.filter(({ kind }) => kind === 'word')
  const at = own.findIndex(({ low }) => SOURCES[language.code].test(low))
  if (at >= 0 && at <= 3 && own.length <= 5) return again(sourceBefore(own, at, sentence, findings), as)
  const text = own.findIndex(({ low }) => TEXTS.test(low))
  const bare = own.filter(({ low }) => !language.determiners.has(low) && low !== 'l’')
  if (text < 0 || bare.length !== 1 || language.declined === undefined && language.determiners.get(own[0]?.low ?? '')?.definite !== true && own[0]?.low !== 'l’') return null
  return again(textBefore(sentence, findings), as)
}

function again(before: Finding | null, as: string): Who | null {
  const [one, ...others] = before?.who.speakers ?? []
  return before === null || one === undefined || one.name === null || others.length > 0 ? null : { speakers: [{ name: one.name, as, known: 'resolved', how: 'called by another word' }], people: before.who.people }
}

function sourceBefore(own: readonly Unit[], at: number, sentence: Placed, findings: readonly Finding[]): Finding | null {
  const { language } = sentence
  const isSource = ({ who }: Finding) => who.speakers.some(({ name }) => (name ?? '').toLowerCase().split(/[\s’]+/u).some((word) => SOURCES[language.code].test(word)))
  const near = findings.slice(-MOST_FOUND).filter((one) => sentence.block - one.sentence.block <= MOST_BLOCKS && one.sentence.language === language && isSource(one))
  const last = near.at(-1)
  if (last === undefined) return null
  const name = (last.who.speakers[0]?.name ?? '').toLowerCase()
  // `las fuentes palestinas` are those that were told of with that word; `a police source` is another one than `a hospital source`.
  const rest = own.filter(({ low }, i) => i !== at && !SAME.test(low) && !(i > at && NEWSROOMS.test(low)))
  const same = own.some(({ low }) => SAME.test(low)) || language.declined !== undefined && own.length > 1
  return same && rest.every(({ low }) => name.includes(low)) && (rest.length > 0 || own.length > 1) ? last : null
}

/** Who spoke last, where that sentence or the one that it stands in names something written. */
function textBefore(sentence: Placed, findings: readonly Finding[]): Finding | null {
  const { documents, studies } = CARRIERS[sentence.language.code]
  const last = findings.at(-1)
  if (last === undefined || sentence.block - last.sentence.block > 1 || last.sentence === sentence || last.found.form?.kind === 'attitude') return null
  return last.sentence.units.slice(0, MOST_UNITS).some(({ low, verbatim }) => verbatim === undefined && (documents.test(low) || studies.test(low) || TEXTS.test(low))) ? last : null
}
