import { holdingOf } from '../../model/holding.js'
import type { Statement } from '../../model/statement.js'

/**
 * What somebody denies to have said themselves (`denied that he had said …`, `said she had never told them that …`): the denial is the
 * statement, and the words in it are nobody's. They are kept as a topic mention. Of what others said it is told who denies it.
 */
export function withoutDenied(statements: readonly Statement[]): readonly Statement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return statements.map((statement) => {
    const holder = statement.within === null ? undefined : byId.get(statement.within)
    if (holder === undefined || statement.kind === 'topic' || !isSameSpeaker(statement, holder)) return statement
    const does = holdingOf(holder)
    const denied = does === 'denies' || does === 'does not say' || (does === 'says' && statement.negated)
    return denied ? { ...statement, kind: 'topic' } : statement
  })
}

function isSameSpeaker({ speakers }: Statement, holder: Statement): boolean {
  return speakers.length > 0 && speakers.every(({ name }) => name !== null && holder.speakers.some((other) => other.name === name))
}
