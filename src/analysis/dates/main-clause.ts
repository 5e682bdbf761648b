import { besideHearers } from './frames.js'

/** A verb in front of the date, so that the date is that of its clause: `met the board [on Friday], saying`. */
const VERB = /\b(?:was|were|met|made|gave|went|came|took|held|spoke|wrote|sent|put|set|led|won|saw|[a-z]{2,}ed)\b/u
const OTHER_CLAUSE = /[.!?;:()“”«»"]|\b(?:who|which|whose|that|where|when|because|while|since|until|after|before|if)\b/iu
/** Participles and infinitives that hang on the clause before them: `demanding`, `to call for`, `that depicted` of what was released. */
const HANGS_ON = /^(?:[a-z]+ly\s+)?[a-z]{2,}ing\b|^to\s/iu
/** Longer stretches, in UTF-16 code units, hold more than one clause. */
const LONGEST_CLAUSE = 200

/**
 * Whether a date between source and cue dates the clause that the cue hangs on: `The board sent a letter [Wednesday] to
 * the mayor demanding`. `between`: from the source to the date; `after`: from the date to the cue.
 */
export function isOfMainClause(between: string, after: string, cue: string): boolean {
  if (between.length > LONGEST_CLAUSE || after.length > LONGEST_CLAUSE) return false
  const hangs = HANGS_ON.test(cue) || /\b(?:and|but)\s+(?:also\s+)?$/iu.test(after)
  // A comma right behind the source opens an aside about it: `Roe, elected in June, demanding`.
  return hangs && !/^\s*,/u.test(between) && VERB.test(between) && !OTHER_CLAUSE.test(besideHearers(between)) && !OTHER_CLAUSE.test(after)
}
