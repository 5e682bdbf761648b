import { kindOf } from './outlet-names.js'
import { holdingOf } from '../../model/holding.js'
import { BODY_NOUNS, NAME_WORDS } from '../lang/en/description-nouns.js'
import type { Hop, Speaker, Statement } from '../../model/statement.js'

/** Deeper than quotes in quotes get; a guard against statements that hold each other. */
const DEEPEST = 6

/**
 * `Roe said Moss had told her that …`: what Moss said reached the page through Roe, and through all that hers came by. Only of
 * somebody else whom the page names, what is thought included (`Roe said Moss hoped …`: the page has it from Roe); who denies or asks it passes nothing on.
 */
export function withHolders(statements: readonly Statement[]): readonly Statement[] {
  const byId = new Map(statements.map((s) => [s.id, s]))
  const hopsOf = (statement: Statement, depth: number): readonly Hop[] => {
    const holder = statement.within === null ? undefined : byId.get(statement.within)
    if (holder === undefined || depth > DEEPEST || (holdingOf(holder) !== 'says' && !isOutlets(holder)) || !isOfAnother(statement, holder)) return holder !== undefined && isOwn(statement, holder) ? [...statement.chain, ...holder.chain.filter(({ kind, name }) => kind !== 'person' && !statement.chain.some((h) => h.name === name))] : statement.chain
    const people = holder.speakers.flatMap(({ name, as }): Hop[] => (name === null ? [] : [{ name, kind: kindOf(name) ?? 'person', as }]))
    // `Russia’s state-owned Tass news agency` is Tass, which the chain has.
    const isKnown = ({ name }: Hop) => statement.chain.some((h) => h.name === name || ` ${name} `.includes(` ${h.name} `))
    return [...statement.chain, ...[...people, ...hopsOf(holder, depth + 1)].filter((h, i, all) => !isKnown(h) && all.findIndex((o) => o.name === h.name) === i)]
  }
  return statements.map((statement) => {
    const chain = hopsOf(statement, 0)
    return chain.length === statement.chain.length ? statement : { ...statement, chain }
  })
}

function isOfAnother(inner: Statement, holder: Statement): boolean {
  if (inner.kind === 'topic') return false
  // `Roe said the board had been told that …`: by nobody of whom she tells.
  if (inner.speakers.length === 0) return inner.source.length === 0
  // What an outlet tells that anybody said is another's, whoever that is.
  if (holder.speakers.every((s) => s.name !== null && kindOf(s.name) !== null) && !inner.speakers.some((s) => holder.speakers.some((o) => o.name === s.name))) return true
  return inner.speakers.every((s) => (s.name === null ? isThird(s.as, holder) : !holder.speakers.some((o) => o.name === s.name)))
}

/** `told Radio Olm that she hoped …`: what somebody says that they think came the same way. */
function isOwn(inner: Statement, holder: Statement): boolean {
  const [one, ...others] = inner.speakers
  return inner.kind === 'attitude' && holdingOf(holder) === 'says' && others.length === 0 && holder.speakers.length === 1 && one?.name != null && one.name === holder.speakers[0]?.name
}

/** `the Chronicle understands`, `the BBC has learned`: an outlet tells what it holds. */
function isOutlets({ speakers, negated, kind }: Statement): boolean {
  return kind === 'attitude' && !negated && speakers.length > 0 && speakers.every(({ name }) => name !== null && kindOf(name) !== null)
}

const PRONOUN = /^(?:he|she|they|it)$/iu
/** Who speaks, and those who are spoken to: no third one. */
const NO_THIRD = /^(?:i|we|me|us|my|our|mine|ours|you|your|who|which|that|this|his|her|its|their|one|myself)$/iu
/** `officials`, `a doctor`, `some of them`: the holder calls nobody known so, and not themselves. */
const SOMEBODY_ELSE = /^(?:an?\s|some\b|many\b|several\b|others?\b|two\b|three\b|people\b|\p{Ll}+s$)/u

/** Whether somebody whom the page doesn't name is surely another than who tells of them: `he` in what somebody says in quote marks, `doctors` anywhere. */
function isThird(as: string, holder: Statement): boolean {
  if (NO_THIRD.test(as)) return false
  if (holder.form === 'direct') return true
  const body = /^the\s(?:[\p{Ll}-]+\s){0,2}?(?<noun>\p{Ll}+)$/u.exec(as)?.groups?.noun
  // A person is no company.
  if (body !== undefined && BODY_NOUNS.has(body) && holder.speakers.every(isPerson)) return true
  return !PRONOUN.test(as) && SOMEBODY_ELSE.test(as) && holder.speakers.every((s) => s.as.toLowerCase() !== as.toLowerCase())
}

/** `he`, `Ada Roe`, `the mayor, Ada Roe`: surely one person, by the words or by a name of two words that are no body's. */
function isPerson({ name, as }: Speaker): boolean {
  if (/^(?:he|she)$/iu.test(as)) return true
  if (name === null || kindOf(name) !== null) return false
  const words = name.split(/\s+/)
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{Ll}’'-]+|^(?:de|van|von|al|bin|du|la)$/u.test(word)) && !words.some((word) => BODY_NOUNS.has(word.toLowerCase()) || NAME_WORDS.has(word.toLowerCase()))
}
