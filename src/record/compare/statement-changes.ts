import type { Article } from '../../model/article.js'
import type { Compared, StatementChange, StatementChanges } from '../../model/comparison.js'
import { textOf } from '../../model/span.js'
import { holds, pageState, sought } from '../../text/presence.js'
import type { Statement } from '../../model/statement.js'
import { ALIKE, alike, wordsOf } from './alike.js'

interface Placed {
  readonly statement: Statement
  readonly key: string
  readonly words: readonly string[]
  readonly speakers: ReadonlySet<string>
}

function placed({ article: { text }, analysis }: Compared): Placed[] {
  // Of what was only spoken of, which reading takes for a topic is the reader's doing.
  return analysis.statements.filter(({ kind }) => kind !== 'topic').map((statement) => {
    const words = (['source', 'cue', 'content'] as const).map((role) => statement[role].map((span) => textOf(text, span)))
    return {
      statement, key: JSON.stringify([words, statement.speakers.map(({ name, as }) => name ?? as)]),
      words: wordsOf(statement.content.map((span) => textOf(text, span)).join(' ')),
      speakers: new Set(statement.speakers.map(({ actor, name, as }) => actor ?? name ?? as)),
    }
  })
}

/**
 * Statements that stand in both to the letter are the same. Of the others, those with at least half of their content's words
 * in common are one statement reworded, the most alike first, with the same speaker before another; the rest appeared or vanished. What
 * was found in one text only though both have the words is no change of the page.
 */
export function statementChanges(before: Compared, after: Compared): StatementChanges {
  const kept = new Map<string, number>()
  const [old, now] = [placed(before), placed(after)]
  for (const { key } of old) kept.set(key, (kept.get(key) ?? 0) + 1)
  const appeared: Placed[] = []
  for (const one of now) {
    const left = kept.get(one.key) ?? 0
    if (left > 0) kept.set(one.key, left - 1)
    else appeared.push(one)
  }
  const vanished: Placed[] = []
  for (const one of old.toReversed()) {
    const left = kept.get(one.key) ?? 0
    if (left > 0) {
      kept.set(one.key, left - 1)
      vanished.unshift(one)
    }
  }
  const came = appeared.filter(standsNotIn(before, old, after.article))
  const went = vanished.filter(standsNotIn(after, now, before.article))
  const pairs = went.flatMap((was) => came.flatMap((is) => {
    const likeness = alike(was.words, is.words)
    const sameSpeaker = [...was.speakers].some((speaker) => is.speakers.has(speaker)) ? 1 : 0
    return likeness < ALIKE ? [] : [{ was, is, weight: likeness + sameSpeaker }]
  })).sort((one, other) => other.weight - one.weight)
  const partner = new Map<Placed, Placed>()
  for (const { was, is } of pairs) {
    if (partner.has(was) || partner.has(is)) continue
    partner.set(was, is)
    partner.set(is, was)
  }
  const gone = went.filter((was) => !partner.has(was)).map(({ statement }): StatementChange => ({ is: 'vanished', before: statement }))
  const come = came.map((is): StatementChange => {
    const was = partner.get(is)
    return was === undefined ? { is: 'appeared', after: is.statement } : { is: 'reworded', before: was.statement, after: is.statement }
  })
  const readOtherwise = appeared.length - came.length + vanished.length - went.length
  return { statements: [...come, ...gone], unchanged: now.length - appeared.length, readOtherwise }
}

/** Whether a statement of `own` has its words not in the other text, or there only where `found` has the same statement. */
function standsNotIn(other: Compared, found: readonly Placed[], own: Article): (of: Placed) => boolean {
  const { blocks, words } = pageState(other.article, new Set())
  return ({ statement, key }) => {
    const of = sought('', statement, own)
    const equals = found.filter((one) => one.key === key).length
    if (equals === 0) return !holds({ blocks, words }, of)
    return blocks.filter((block) => holds({ blocks: [block], words }, of)).length <= equals
  }
}
