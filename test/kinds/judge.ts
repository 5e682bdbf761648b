import type { Analysis } from '../../src/model/analysis.js'
import type { Span } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'

/** A statement that a careful reader finds. Fields that are missing aren't judged. */
export interface Expected {
  /** Exact words; ` ... ` stands where the cue cuts them in two. */
  readonly content: string
  /** `~a|b`: any name that holds one of these; `null`: nobody may be named. */
  readonly speakers: readonly (string | null)[]
  readonly form?: string
  readonly addressees?: readonly string[]
  readonly chain?: readonly string[]
  readonly saidAt?: string | null
}

export interface Case {
  readonly published: string | null
  readonly kind: string
  readonly statements: readonly Expected[]
  /** Words that are nobody's statement. */
  readonly none?: readonly string[]
  readonly why: string
}

/** What differs between a reading and what is expected; empty where all is right. Contents are compared by their letters: 0.8 of those in either must be in both. */
export function judge(text: string, expected: Case, { statements }: Analysis): readonly string[] {
  const bad: string[] = []
  const found = statements.filter(({ kind }) => kind !== 'topic').map((statement) => ({ statement, places: placesOf(text, statement.content) }))
  const whole = new Map<string, Set<number>>()
  for (const e of expected.statements) for (const place of expectedPlaces(text, e.content)) whole.set(keyOf(e), (whole.get(keyOf(e)) ?? new Set()).add(place))
  const used = new Set<Statement>()
  for (const e of expected.statements) {
    const wanted = expectedPlaces(text, e.content)
    const [best] = found.map((f) => ({ ...f, common: common(wanted, f.places) })).filter((f) => f.common >= wanted.size / 2).sort((a, b) => score(b, wanted) - score(a, wanted))
    if (best === undefined) {
      bad.push(`missed: ${e.content}`)
      continue
    }
    used.add(best.statement)
    // Pieces that one speaker's words were joined or cut into don't matter.
    if (score(best, wanted) < 0.8 && common(best.places, whole.get(keyOf(e)) ?? new Set()) < best.places.size) bad.push(`content: ${e.content}`)
    bad.push(...differences(e, best.statement))
  }
  for (const words of expected.none ?? []) {
    const places = expectedPlaces(text, words)
    if (found.some((f) => common(places, f.places) >= places.size / 2 && !(used.has(f.statement) && places.size < f.places.size / 2))) bad.push(`none: ${words}`)
  }
  return bad
}

function keyOf({ speakers }: Expected): string {
  return JSON.stringify(speakers)
}

function differences(e: Expected, s: Statement): string[] {
  const names = s.speakers.map(({ name }) => name)
  const nobody = e.speakers.length === 1 && e.speakers[0] === null && names.every((name) => name === null) && names.length < 2
  const [given, wanted] = [names.length, e.speakers.length]
  const bad = nobody || (given === wanted && names.every((name, i) => isCalled(name, e.speakers[i] ?? null))) ? [] : [`speakers of: ${e.content}`]
  if (e.form !== undefined && s.form !== e.form) bad.push(`form of: ${e.content}`)
  if (e.addressees !== undefined && !(s.addressees.length === e.addressees.length && s.addressees.every((a, i) => [a.name, a.as].some((name) => isCalled(name, e.addressees?.[i] ?? null))))) bad.push(`addressees of: ${e.content}`)
  if (e.chain?.every((hop) => s.chain.some(({ name }) => isCalled(name, hop))) === false) bad.push(`chain of: ${e.content}`)
  if (e.saidAt !== undefined && (s.saidAt?.value ?? null) !== e.saidAt) bad.push(`date of: ${e.content}`)
  return bad
}

function isCalled(name: string | null, wanted: string | null): boolean {
  if (wanted === null || name === null) return wanted === name
  return wanted.startsWith('~') ? wanted.slice(1).split('|').some((part) => name.toLowerCase().includes(part.toLowerCase())) : name === wanted
}

function placesOf(text: string, spans: readonly Span[]): Set<number> {
  const places = new Set<number>()
  for (const { begin, end } of spans) {
    const from = /^that /i.test(text.slice(begin, end)) ? begin + 'that '.length : begin
    for (let i = from; i < end; i++) if (/[\p{L}\p{N}]/u.test(text.charAt(i))) places.add(i)
  }
  return places
}

function expectedPlaces(text: string, content: string): Set<number> {
  return placesOf(text, content.split(' ... ').map((part) => {
    const begin = text.indexOf(part)
    if (begin < 0) throw new Error(`not in the text: ${part}`)
    return { begin, end: begin + part.length }
  }))
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0
  for (const place of a) if (b.has(place)) n++
  return n
}

function score({ places, common: both }: { readonly places: ReadonlySet<number>, readonly common: number }, wanted: ReadonlySet<number>): number {
  return both / (wanted.size + places.size - both)
}
