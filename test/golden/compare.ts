import type { Span } from '../../src/model/span.js'
import type { Addressee, Statement } from '../../src/model/statement.js'
import type { ExpectedStatement } from './cases.js'

/** What of a statement can be wrong. `missed` and `spurious` are about the whole of it. */
export const ASPECTS = [
  'missed', 'spurious', 'source', 'cue', 'form', 'kind', 'act', 'negated',
  'speakers', 'addressees', 'chain', 'saidAt', 'within',
] as const
export type Aspect = (typeof ASPECTS)[number]

export interface Difference {
  readonly aspect: Aspect
  /** Which statement: `#2` is the third expected one; a spurious one is named by its first words. */
  readonly statement: string
  /** What was expected and what came, for a person. */
  readonly message: string
}

/** Characters in common over characters in either, at which two contents are of one statement. */
const SAME_CONTENT = 0.8
/** The same for sources and cues, whose edges (an apposition, an auxiliary) even two people draw differently. */
const SAME_EDGE = 0.5

/** How `actual` differs from `expected`, in the order of the expected statements, spurious ones last. */
export function compareCase(
  expected: readonly ExpectedStatement[],
  actual: readonly Statement[],
  text: string,
): Difference[] {
  const partner = pairUp(expected, actual, text)
  const differences = expected.flatMap((e, index): Difference[] => {
    const at = partner.get(index)
    const a = at === undefined ? undefined : actual[at]
    if (a) return compareStatements(e, a, index, { expected, actual, partner, text })
    return [{ aspect: 'missed', statement: `#${index}`, message: quoted(text, e.content) }]
  })
  const used = new Set(partner.values())
  for (const a of actual.filter((_, i) => !used.has(i))) {
    const words = quoted(text, a.content)
    const message = `${quoted(text, a.source)} ${quoted(text, a.cue)} ${words}`
    differences.push({ aspect: 'spurious', statement: words.slice(0, 40), message })
  }
  return differences
}

/** The line by which known-misses.json names a difference. A spurious statement is named by how its content begins. */
export function differenceKey(caseName: string, { aspect, statement }: Difference): string {
  return `${caseName}: ${aspect} ${statement}`
}

interface Pairing {
  readonly expected: readonly ExpectedStatement[]
  readonly actual: readonly Statement[]
  readonly partner: ReadonlyMap<number, number>
  readonly text: string
}

function compareStatements(e: ExpectedStatement, a: Statement, index: number, pairing: Pairing): Difference[] {
  const { text } = pairing
  const found: Difference[] = []
  const differs = (aspect: Aspect, want: string, got: string) => {
    if (want !== got) found.push({ aspect, statement: `#${index}`, message: `expected ${want}, got ${got}` })
  }
  const words = (spans: readonly Span[]) => `${quoted(text, spans)} at ${spans[0]?.begin ?? 'no place'}`
  if (!sameSource(e.source, a.source, text)) differs('source', words(e.source), words(a.source))
  if (!sameCue(e.cue, a.cue, text)) differs('cue', words(e.cue), words(a.cue))
  for (const aspect of ['form', 'kind', 'act'] as const) differs(aspect, e[aspect], a[aspect])
  differs('negated', String(e.negated), String(a.negated))
  differs('speakers', names(e.speakers), names(a.speakers))
  differs('addressees', names(e.addressees), names(a.addressees))
  differs('chain', hops(e.chain), hops(a.chain))
  differs('saidAt', date(e.saidAt), date(a.saidAt))
  differs('within', ...holders(e, a, pairing))
  return found
}

/** A holder is told by its place among the expected statements, as identifiers are not in an expected.json. */
function holders(e: ExpectedStatement, a: Statement, { actual, partner }: Pairing): [string, string] {
  const want = e.within === null ? 'none' : `#${e.within}`
  if (a.within === null) return [want, 'none']
  const holder = actual.findIndex((s) => s.id === a.within)
  const paired = [...partner].find(([, at]) => at === holder)
  return [want, paired ? `#${paired[0]}` : 'an unexpected statement']
}

/** Pairs each expected statement with the actual one nearest to it; of equals, the one with the nearer source and cue. */
function pairUp(expected: readonly ExpectedStatement[], actual: readonly Statement[], text: string): Map<number, number> {
  const pairs = expected.flatMap((e, i) =>
    actual.map((a, j) => {
      const content = overlap(e.content, a.content, text)
      const around = overlap(e.cue, a.cue, text) + overlap(e.source, a.source, text)
      return { i, j, content, score: content + 0.1 * around }
    }),
  )
  const partner = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, j } of pairs.filter((p) => p.content >= SAME_CONTENT).sort((x, y) => y.score - x.score)) {
    if (partner.has(i) || used.has(j)) continue
    partner.set(i, j)
    used.add(j)
  }
  return partner
}

function sameSource(e: readonly Span[], a: readonly Span[], text: string): boolean {
  if (e.length === 0 || a.length === 0) return e.length === a.length
  return overlap(e, a, text) >= SAME_EDGE
}

/** A cue is also the same with or without what people disagree on: a date, a medium, an auxiliary (`said on Friday`). */
function sameCue(e: readonly Span[], a: readonly Span[], text: string): boolean {
  if (sameSource(e, a, text)) return true
  const [one, other] = [covered(e, text), covered(a, text)]
  const common = [...one].filter((at) => other.has(at)).length
  return common > 0 && common === Math.min(one.size, other.size)
}

/**
 * Characters that both cover over characters that either covers, 0 to 1, once quote marks, punctuation and spaces at the
 * edges of each piece are off. Two empty lists overlap by 0: nothing can be said of them.
 */
export function overlap(one: readonly Span[], other: readonly Span[], text: string): number {
  const a = covered(one, text)
  const b = covered(other, text)
  const both = [...a].filter((at) => b.has(at)).length
  const either = a.size + b.size - both
  return either === 0 ? 0 : both / either
}

const EDGE = /[\p{P}\p{Z}\s]/u

function covered(spans: readonly Span[], text: string): Set<number> {
  const places = new Set<number>()
  for (const { begin, end } of spans) {
    let [from, to] = [begin, end]
    while (from < to && EDGE.test(text.charAt(from))) from++
    while (from < to && EDGE.test(text.charAt(to - 1))) to--
    for (let at = from; at < to; at++) places.add(at)
  }
  return places
}

const list = (items: readonly string[]) => (items.length === 0 ? 'none' : items.join(' + '))
const quoted = (text: string, spans: readonly Span[]) => `[${spans.map((s) => text.slice(s.begin, s.end)).join(' … ')}]`
const hops = (chain: Statement['chain']) => list(chain.map((hop) => `${hop.kind} ${bareName(hop.name)}`))
const names = (people: readonly Pick<Addressee, 'name'>[]) =>
  list(people.map(({ name }) => (name === null ? 'unknown' : bareName(name))).sort())

/** A name without a leading article, in small letters: `The Kremlin` and `Kremlin` are one. */
function bareName(name: string): string {
  return name.trim().toLowerCase().replace(/^(the|an?) /, '').replace(/\s+/g, ' ')
}

function date(at: ExpectedStatement['saidAt'] | Statement['saidAt']): string {
  return at === null ? 'none' : `${at.value ?? 'unresolved'} (${at.precision}, "${at.as}")`
}
