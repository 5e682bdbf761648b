import type { Attribution } from '../../model/attribution.js'
import type { PartialDate } from '../../model/partial-date.js'
import { textOf, type Span } from '../../model/span.js'
import type { Hop, Statement } from '../../model/statement.js'
import { firstBeginningAt, spansWithin } from '../../text/span.js'
import { chainOf } from '../chain/chain.js'
import { outletAt } from '../chain/outlet-names.js'
import type { DateMention } from '../dates/mention.js'
import type { Sentence } from '../grammar/sentences.js'
import { OF_RECORD, TALKED_THERE } from '../lang/en/turns.js'

/** What the pass needs of the article; all arrays by attribution. */
export interface TurnsInput {
  readonly text: string
  readonly attributions: readonly Attribution[]
  readonly dates: readonly DateMention[]
  /** The sentences that stand in no quote, in order. */
  readonly outer: readonly Sentence[]
}

/** How many sentences before the first turn may tell of the talk. */
const INTRODUCTION = 6
/** How far, in UTF-16 code units, a turn stands from the next one of the same talk. */
const APART = 400

/**
 * Turns of an interview or a record that is printed with labels: what the page tells right above them, on which day and for whom they talked (`She spoke to
 * Ray for the Review on Monday.`, `From the record:`), holds for each, and who asks speaks to who answers.
 */
export function withTurns(statements: readonly Statement[], input: TurnsInput): readonly Statement[] {
  const result = [...statements]
  const turns = input.attributions.map((_, i) => i).filter((i) => /^(?:label|question-label)$/.test(input.attributions[i]?.layout ?? '') && (result[i]?.content.length ?? 0) > 0)
    .sort((a, b) => beginOf(result[a]) - beginOf(result[b]))
  for (const run of runsOf(turns, result)) {
    if (new Set(run.map((i) => result[i]?.speakers[0]?.name ?? result[i]?.speakers[0]?.as)).size < 2) continue
    const { date, hops } = introduction(beginOf(result[run[0] ?? -1]), input)
    run.forEach((i, k) => {
      const turn = result[i]
      if (turn === undefined) return
      const chain = turn.chain.length > 0 ? turn.chain : hops
      const addressees = turn.addressees.length > 0 ? turn.addressees : heard(input.text, turn, statements[run[k - 1] ?? -1], statements[run[k + 1] ?? -1])
      result[i] = { ...turn, saidAt: turn.saidAt ?? date, chain, addressees }
    })
  }
  return result
}

const beginOf = (statement: Statement | undefined): number => Math.min(statement?.source[0]?.begin ?? Infinity, statement?.content[0]?.begin ?? Infinity)
const endOf = (statement: Statement | undefined): number => statement?.content.at(-1)?.end ?? -Infinity

function runsOf(turns: readonly number[], statements: readonly Statement[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const i of turns) {
    const run = runs.at(-1)
    if (run !== undefined && beginOf(statements[i]) - endOf(statements[run.at(-1) ?? -1]) <= APART) run.push(i)
    else runs.push([i])
  }
  return runs
}

/** Who asks speaks to the one who answers next, and who answers to the one who asked. */
function heard(text: string, turn: Statement, before: Statement | undefined, next: Statement | undefined): Statement['addressees'] {
  const [self, ...others] = turn.speakers
  if (self?.name == null || others.length > 0) return []
  const other = asks(text, turn) ? next : before !== undefined && asks(text, before) ? before : undefined
  const [one, ...more] = other?.speakers ?? []
  return one?.name == null || more.length > 0 || one.name === self.name ? [] : [{ name: one.name, as: one.as }]
}

function asks(text: string, { content }: Statement): boolean {
  const last = content.at(-1)
  return last !== undefined && /\?["”’)]*\s*$/u.test(text.slice(Math.max(last.begin, last.end - 6), last.end))
}

function introduction(begin: number, { text, outer, dates }: TurnsInput): { readonly date: PartialDate | null, readonly hops: readonly Hop[] } {
  const at = firstBeginningAt(outer, begin)
  let date: PartialDate | null = null
  let hops: readonly Hop[] = []
  for (let i = at - 1; i >= Math.max(0, at - INTRODUCTION); i--) {
    const sentence = outer[i]
    if (sentence === undefined || sentence.end > begin || sentence.end - sentence.begin > LONGEST) continue
    const words = textOf(text, sentence)
    const record = OF_RECORD.exec(words)?.[1]
    if (record !== undefined && hops.length === 0) hops = [{ name: record, kind: 'document', as: record }]
    if (!TALKED_THERE.test(words)) continue
    if (hops.length === 0) hops = outletsOf(text, sentence)
    const [day, ...others] = daysOf(dates, sentence)
    if (date === null && day !== undefined && others.length === 0) date = day.date
  }
  return { date, hops }
}

/** In UTF-16 code units. */
const LONGEST = 400

const daysOf = (dates: readonly DateMention[], sentence: Span): readonly DateMention[] =>
  spansWithin(dates, sentence).filter((d) => d.direction !== 'future' && d.date.precision === 'day' && !/^(?:since|until|till|before|after|by|from)\b/iu.test(d.date.as))

/** `She spoke to Ray for the Review`, `talked to the Review`. */
function outletsOf(text: string, sentence: Sentence): readonly Hop[] {
  const { units } = sentence
  const told = chainOf({ text, sentence, cue: [], source: [], content: [], speakers: [] }).filter(({ kind }) => kind === 'outlet' || kind === 'agency')
  const asked = units.flatMap((unit, i) => (/^(?:for|to|with)$/.test(unit.lower) ? [outletAt(units, i + 1)] : [])).filter((hop) => hop !== null)
  return [...told, ...asked].slice(0, 1)
}
