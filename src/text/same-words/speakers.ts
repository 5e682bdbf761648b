import type { QuoteLink } from './link.js'

/** Somebody who is told to have said something, as statements of different pages are compared by. */
export interface SaidBy {
  /** The actor's identifier, or else the name; of joined names the one that they are found under. */
  readonly key: string
  readonly name: string
}

/** Where it isn't known who said one of two statements, so many words in a row must tell so much (in nats): more than where both are the same speaker's. */
const UNKNOWN_RUN = 8
const UNKNOWN_WEIGHT = 10

/**
 * Whether a link ties two statements, by who said them: where they share a speaker, or one's name is all of the other's or its end (`Brandt`, `Ada Brandt`); and where it isn't
 * known who said one of them, if the link is a strong one. Never where both are known and nothing ties them.
 */
export function tiesStatements({ run, weight }: Pick<QuoteLink, 'run' | 'weight'>, one: readonly SaidBy[], other: readonly SaidBy[]): boolean {
  if (one.length === 0 || other.length === 0) return run >= UNKNOWN_RUN && weight >= UNKNOWN_WEIGHT
  return saidByAlike(one, other)
}

/** Whether two statements share a speaker who is known. */
export function saidByAlike(one: readonly SaidBy[], other: readonly SaidBy[]): boolean {
  return one.some((speaker) => other.some((another) => speaker.key === another.key || endsAlike(partsOf(speaker.name), partsOf(another.name))))
}

function partsOf(name: string): string[] {
  return name.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []
}

function endsAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length > 0 && short.every((part, i) => part === long[long.length - short.length + i])
}
