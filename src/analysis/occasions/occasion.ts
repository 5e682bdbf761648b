import type { PartialDate } from '../../model/partial-date.js'
import type { Act, Addressee, Hop, Statement } from '../../model/statement.js'
import type { Sentence } from '../grammar/sentences.js'
import type { Tense } from './tense.js'

/** When, through what and to whom somebody spoke: what holds for each sentence that goes on telling from it. */
export interface Occasion {
  readonly date: PartialDate | null
  readonly hops: readonly Hop[]
  /** Outlets that were told: they pass on what is said to them, no more. */
  readonly told: readonly Hop[]
  readonly addressees: readonly Addressee[]
  readonly tense: Tense
  readonly sentence: Sentence
  readonly act: Act
  /** Told ahead of the words, by itself: what is quoted next was said there. */
  readonly isSetting?: boolean
  /** An interview or a show: what its speaker is told to say next was said there. */
  readonly isOnAir?: boolean
}

/** The occasion that a statement's own sentence tells of. */
export function occasionOf(statement: Statement, sentence: Sentence, tense: Tense): Occasion {
  return { date: statement.saidAt, hops: statement.chain.filter((h) => !isToldTo(statement, h)), told: statement.chain.filter((h) => isToldTo(statement, h)), addressees: statement.addressees, tense, sentence, act: statement.act }
}

/** Whom something is told passes on that talk; what was put in writing or on the air goes on, with all who passed it on. */
function isToldTo({ chain, addressees }: Statement, hop: Hop): boolean {
  return chain.every((h) => h.kind === 'outlet' || h.kind === 'agency') && addressees.some((a) => a.as === hop.as || a.name === hop.name)
}

/** A call that many hear may be the one of the day that the page begins with. */
const IS_CALL = /\bcalls?$/iu

/** Whether a statement's own sentence tells when it was said, in what, or to which outlet: it starts anew then. */
export function startsAnew(statement: Statement): boolean {
  // `told the magazine` goes on with the one that was named.
  return (statement.saidAt !== null && !isOfEntry(statement.saidAt)) || statement.chain.some((h) => !IS_CALL.test(h.name) && ((h.kind !== 'outlet' && h.kind !== 'agency') || /\p{Lu}/u.test(h.as) || /^(?:this|our|an?)\s/iu.test(h.as)))
}

/** The time of a live page's entry, which all that stands in it has. */
export const isOfEntry = ({ basis }: PartialDate): boolean => basis.startsWith('entry of a live page')

export const sameSentence = (a: Occasion, b: Occasion): boolean => a.sentence === b.sentence

/** How many blocks lie between two occasions; 1 for neighbours. */
export const blocksBetween = (a: Occasion, b: Occasion): number => Math.abs(b.sentence.block - a.sentence.block)
