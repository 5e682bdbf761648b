/**
 * English nouns for who hears words at one kind of place, so that `a jury` in one sentence and `the court` in the next are of one
 * occasion. Common knowledge, written by hand from news prose.
 */

/** By the kind of place. A noun may be of two: there are hearings in courts and in parliaments. */
export const SHARED_AUDIENCES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['court', new Set(['court', 'jury', 'jurors', 'juror', 'judge', 'judges', 'magistrate', 'magistrates', 'tribunal', 'inquest', 'coroner', 'trial', 'hearing', 'arbitrators', 'courtroom'])],
  ['parliament', new Set(['parliament', 'committee', 'subcommittee', 'commission', 'inquiry', 'panel', 'lawmakers', 'mps', 'legislators', 'senators', 'deputies', 'members', 'chamber', 'house', 'commons', 'lords', 'assembly', 'senate', 'congress', 'knesset', 'bundestag', 'hearing', 'session', 'councillors', 'council', 'councilors', 'delegates', 'plenary', 'peers', 'backbenchers', 'legislature'])],
  ['crowd', new Set(['crowd', 'crowds', 'supporters', 'audience', 'rally', 'protesters', 'demonstrators', 'marchers', 'mourners', 'gathering', 'worshippers', 'congregation', 'faithful', 'pilgrims', 'fans', 'followers', 'strikers', 'activists', 'vigil'])],
])

/** Words in a sentence about a day that set it in a court, though nobody is told there. */
export const IN_COURT: ReadonlySet<string> = new Set(['pleaded', 'testified', 'sentenced', 'convicted', 'acquitted', 'verdict', 'barrister', 'prosecutor', 'prosecutors', 'defendant'])

/** Titles, in front of a name, of those who sit and speak in an assembly: `Cllr Roe`, `Senator Moss`. */
export const SITS_THERE = /^(?:[\p{Lu}\p{Ll}-]+\s){0,3}?(?:cllr|councillor|councilor|alderman|senator|sen\.?|delegate|congress(?:man|woman)|representative|rep\.?|deputy|assemblyman|assemblywoman|cathaoirleach|mp|td|msp)\s\p{Lu}/iu

/** Which kinds of place words in small letters name; empty for none. */
export function audiencesOf(words: readonly string[]): ReadonlySet<string> {
  return new Set([...SHARED_AUDIENCES].flatMap(([kind, nouns]) => (words.some((word) => nouns.has(word)) ? [kind] : [])))
}
