import type { Hop, Statement } from '../../model/statement.js'
import { textOf, type Span } from '../../model/span.js'
import { holds } from '../../text/span.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { joinTokens } from '../people/name-parts.js'
import { baseEnd } from '../grammar/phrases.js'
import type { Sentence, Unit } from '../grammar/sentences.js'
import type { Token } from '../grammar/tokens.js'
import { describes } from '../people/describing.js'
import { documentAt } from './documents.js'
import { outletAt } from './outlet-names.js'

/**
 * `…, the Gazette reported, citing two officials`: who or what is cited is a hop of what is reported, and says nothing by being cited.
 * Takes such statements away and gives their source as a hop to the statement of the same sentence and source; what tells of the
 * cited ones' own words (`citing experts who estimate that …`) stays. `sentenceOf` by statement.
 */
export function withoutCitings(text: string, statements: readonly Statement[], sentenceOf: readonly (Sentence | null)[]): readonly Statement[] {
  const hops = new Map<number, readonly Hop[]>()
  const gone = new Set<string>()
  const reporting = new Map<Sentence, number>()
  statements.forEach((statement, i) => {
    const sentence = sentenceOf[i] ?? null
    if (sentence !== null && !reporting.has(sentence) && !isCiting(text, statement, sentence)) reporting.set(sentence, i)
  })
  statements.forEach((statement, i) => {
    const sentence = sentenceOf[i] ?? null
    if (sentence === null || !isCiting(text, statement, sentence)) return
    const reports = reporting.get(sentence)
    const other = reports === undefined ? undefined : statements[reports]
    if (reports === undefined || other === undefined || !sameSource(other, statement)) return
    const hop = citedAt(sentence.units, statement.content)
    if (hop === null) return
    gone.add(statement.id)
    hops.set(reports, [...(hops.get(reports) ?? []), hop])
  })
  // `Quoting a neighbour, the agency said …`: also where nothing was read as the citing's own content.
  for (const [sentence, i] of reporting) {
    const statement = statements[i]
    if (statement !== undefined && !hops.has(i)) hops.set(i, openingCited(text, sentence, statement))
  }
  return statements.flatMap((statement, i) => {
    if (gone.has(statement.id)) return []
    const within = statement.within !== null && gone.has(statement.within) ? null : statement.within
    const cited = hops.get(i) ?? []
    return [throughOutlet({ ...statement, within }, cited, sentenceOf[i] ?? null) ?? withHops({ ...statement, within }, cited)]
  })
}

/** Whom a sentence cites before its statement begins. */
function openingCited(text: string, { units }: Sentence, { source, cue, content }: Statement): readonly Hop[] {
  const [first, second] = units
  if (first === undefined || second === undefined || !/^(?:citing|quoting)$/i.test(textOf(text, first))) return []
  const hop = phraseCited(units, 1)
  const taken = [...source, ...cue, ...content].some((span) => span.begin < second.end)
  return hop === null || taken ? [] : [hop]
}

/** `The agency, citing prosecutors, reported that`: the prosecutors say it, through the agency; `null` where no outlet reports, or none of its hops are people. */
function throughOutlet(statement: Statement, [cited, ...others]: readonly Hop[], sentence: Sentence | null): Statement | null {
  const [speaker, ...more] = statement.speakers
  const at = sentence === null ? -1 : sentence.units.findIndex(({ begin }) => begin === statement.source[0]?.begin)
  if (cited === undefined || sentence === null || others.length > 0 || speaker === undefined || more.length > 0 || at < 0 || !arePeople(cited)) return null
  const outlet = outletAt(sentence.units, at)
  if (outlet === null) return null
  const chain = [{ ...outlet, name: speaker.name ?? outlet.name }, ...statement.chain.filter(({ name }) => name !== cited.name && name !== outlet.name)]
  return { ...statement, speakers: [{ name: cited.name, as: cited.as, known: 'described' }], chain }
}

/** `two officials`, `police`: a figure or a concern that is cited says nothing. */
function arePeople({ kind, as }: Hop): boolean {
  const head = as.toLowerCase().split(' ').at(-1) ?? ''
  return kind === 'person' && (describes(head) || (head.endsWith('s') && describes(head.slice(0, -1))))
}

/** Nearest to the speaker first: who is cited said it before who cites. */
function withHops(statement: Statement, hops: readonly Hop[]): Statement {
  const more = hops.filter((h) => !statement.chain.some((o) => o.name === h.name))
  return more.length === 0 ? statement : { ...statement, chain: [...more, ...statement.chain] }
}

function isCiting(text: string, { cue, content }: Statement, { units }: Sentence): boolean {
  if (cue.length !== 1 || cue[0] === undefined || !/^(?:citing|quoting)$/i.test(textOf(text, cue[0]))) return false
  // A verb of saying in it, and the cited ones' own words are told.
  return !units.some((u, i) => content.some((c) => holds(c, u)) && CUE_VERBS.has(u.lemma) && units[i + 1]?.lower === 'that')
}

function sameSource(one: Statement, other: Statement): boolean {
  return one.source.length > 0 && one.source.some((s) => other.source.some((o) => o.begin === s.begin))
}

function citedAt(units: readonly Unit[], content: readonly Span[]): Hop | null {
  const from = units.findIndex((u) => content.some((c) => holds(c, u)))
  return from < 0 ? null : phraseCited(units, from)
}

function phraseCited(units: readonly Unit[], from: number): Hop | null {
  const known = outletAt(units, from) ?? documentAt(units, from)
  if (known !== null) return known
  const end = baseEnd(units, from)
  if (end === null) return null
  const as = joinTokens(units.slice(from, end) as readonly Token[])
  return { name: as, kind: 'person', as }
}
