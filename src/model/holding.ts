import type { Block } from './article.js'
import type { Hop, Speaker, Statement } from './statement.js'
import type { Span } from './span.js'

/** What somebody does with the words of another statement that stands in theirs: `denies` those in `denied that he had said …`. */
export const HOLDINGS = ['says', 'denies', 'asks', 'supposes', 'does not say', 'does not deny'] as const
export type Holding = (typeof HOLDINGS)[number]

const DENYING: ReadonlySet<string> = new Set(['deny', 'dismiss'])

/** What a statement does with those in its content. */
export function holdingOf({ kind, act, negated }: Pick<Statement, 'kind' | 'act' | 'negated'>): Holding {
  if (DENYING.has(act)) return negated ? 'does not deny' : 'denies'
  if (act === 'ask') return 'asks'
  if (kind !== 'speech') return 'supposes'
  return negated ? 'does not say' : 'says'
}

/**
 * The statements whose content holds one, the nearest first. Who only passed its words on (a hop of its chain: `…, according to Norrpress`) doesn't
 * hold it. `find`: a statement of the same analysis by its identifier.
 */
export function holdersOf(statement: Statement, find: (id: string) => Statement | undefined): Statement[] {
  const found: Statement[] = []
  const passed = new Set([statement.id])
  for (let id = statement.within; id !== null && !passed.has(id);) {
    passed.add(id)
    const holder = find(id)
    if (holder === undefined) break
    if (!isHop(holder, statement.chain)) found.push(holder)
    id = holder.within
  }
  return found
}

function isHop({ speakers, ...holder }: Statement, chain: readonly Hop[]): boolean {
  return holdingOf(holder) === 'says' && speakers.length > 0 && speakers.every(({ name, as }) => chain.some((hop) => hop.kind !== 'person' && (hop.name === name || hop.as === as)))
}

/** Whether a speaker said it by the page's own account: in nobody else's words, nor denied, asked or supposed by anybody. */
export function isOnRecord(speaker: Speaker, holders: readonly Statement[]): boolean {
  const key = keyOf(speaker)
  return key !== null && holders.every((holder) => holdingOf(holder) === 'says' && holder.speakers.some((other) => keyOf(other) === key))
}

function keyOf({ actor, name }: Speaker): string | null {
  return actor ?? name
}

/** Whether a statement stands in a headline, which shortens what was said. */
export function isInHeadline({ cue, content }: { readonly cue: readonly Span[]; readonly content: readonly Span[] }, blocks: readonly Block[]): boolean {
  const at = (cue[0] ?? content[0])?.begin
  return at !== undefined && blocks.some(({ kind, begin, end }) => kind === 'heading' && begin <= at && at < end)
}
