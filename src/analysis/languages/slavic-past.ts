import type { Language } from '../lang/language.js'
import type { Unit } from './units.js'

/** Slavic past tenses by their endings, which tell a gender; of nouns some end so too. */
const PAST = /^(?:бы|бу)(?:л[аои]?|в)$|[аеёиіуюяї]л[аои]?$|л(?:а|о|и)(?:сь|ся)$|лся$|[аеиіуюяї]в(?:ся)?$/u

/** Whether a word may be a Slavic verb of the past. */
export function isPast(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && PAST.test(unit.low)
}

/** `рассказывает, как она была бригадиром и мечтала`: whether between a word for `as` at `from` and a verb at `to` another verb of the same clause stands, to which an `and` joins it: the clause is what is told then, and no insertion of the reporter's. */
export function joinsVerbs(units: readonly Unit[], from: number, to: number, language: Language): boolean {
  return language.declined !== undefined && language.conjunctions.has(units[to - 1]?.low ?? '') && isPast(units[to]) && units.slice(from + 1, to - 1).some(isPast)
}
