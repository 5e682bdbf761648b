import { hullOf } from '../../text/span.js'
import type { TokenIndex } from '../grammar/token-index.js'
import type { Token } from '../grammar/tokens.js'
import type { Spans } from './spans.js'

const SUBJECTS = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'there'])

/**
 * `Council says bridge is safe, says it was checked`: a headline that reports twice by one verb. A clause is never who says something, so what was read as
 * `[it was checked]` saying all before it is what the same speaker says next; where no such verb stands before, nobody is told who says it.
 */
export function saidTwice<A extends Spans>(spans: A, tokens: TokenIndex): readonly A[] {
  const [src, verb, said] = [hullOf(spans.source), hullOf(spans.cue), hullOf(spans.content)]
  if (src === null || verb === null || said === null || said.end > verb.begin || src.begin < verb.end || !isClause(tokens.within(src))) return [spans]
  const second = { ...spans, source: [], content: [src] }
  const words = tokens.within(said)
  const cue = tokens.within(verb)
  const at = cue.length === 1 ? words.findIndex(({ lower }) => lower === cue[0]?.lower) : -1
  const [who, first, rest] = [words[at - 1], words[at], words[at + 1]]
  if (at < 1 || who === undefined || first === undefined || rest === undefined) return [second]
  const source = [{ begin: said.begin, end: who.end }]
  return [{ ...spans, source, cue: [{ begin: first.begin, end: first.end }], content: [{ begin: rest.begin, end: said.end }] }, { ...second, source }]
}

function isClause([first, ...others]: readonly Token[]): boolean {
  return first !== undefined && SUBJECTS.has(first.lower) && others.some(({ pos }) => pos === 'AUX' || pos === 'VERB')
}
