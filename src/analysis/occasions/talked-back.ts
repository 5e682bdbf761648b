import type { Speaker, Statement } from '../../model/statement.js'
import { KIN } from '../lang/en/kin.js'
import { genderOfRole } from '../lang/en/roles.js'
import { blocksBetween, type Occasion } from './occasion.js'

/** `a nurse`, `the mother of the boy`: one person who is described; the noun. */
const DESCRIBED = /^(?:an?|the|his|her|their)\s(?:[\p{Ll}’'-]+\s){0,4}?(?<noun>\p{Ll}+)(?=$|\s(?:of|from|in|at|for|who|with)\b)/u

/**
 * Whom an open `him` or `her` stands for who is spoken to: the one who spoke right before, to whoever speaks now (`The Speaker ordered Roe to leave. … she
 * told him`), or who is only described (`The boy’s mother told the inquest … The coroner told her`). The occasion as it is where neither can be told.
 */
export function withTalkedBack(now: Occasion, statement: Statement, before: { readonly own: Occasion, readonly speakers: readonly Speaker[] } | null): Occasion {
  const [heard, ...more] = now.addressees
  const [one, ...others] = before?.speakers ?? []
  if (before === null || heard === undefined || more.length > 0 || heard.name !== null || one?.name == null || others.length > 0) return now
  const pronoun = heard.as.toLowerCase()
  if ((pronoun !== 'him' && pronoun !== 'her') || blocksBetween(before.own, now) > 1 || statement.speakers.some(({ name }) => name === one.name)) return now
  const noun = DESCRIBED.exec(one.name)?.groups?.noun
  const gender = noun === undefined ? null : (KIN.get(noun) ?? genderOfRole(noun))
  const spokeToThem = before.own.addressees.some(({ name }) => name !== null && statement.speakers.some((s) => s.name === name))
  const isDescribed = noun !== undefined && !noun.endsWith('s') && before.own.sentence.block === now.sentence.block && gender === (pronoun === 'him' ? 'm' : 'f')
  return spokeToThem || isDescribed ? { ...now, addressees: [{ name: one.name, as: heard.as }] } : now
}
