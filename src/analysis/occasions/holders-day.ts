import type { Statement } from '../../model/statement.js'

/** `He said on Friday that he hoped …`: what somebody says that they think, hope or want is of the day of saying it. */
export function withHoldersDay(statement: Statement, holder: Statement | undefined): Statement {
  const [one, ...others] = statement.speakers
  const isOwn = holder?.saidAt != null && statement.saidAt === null && statement.kind === 'attitude' && others.length === 0 && holder.speakers.length === 1 && one?.name != null && holder.speakers[0]?.name === one.name
  return isOwn ? { ...statement, saidAt: holder.saidAt } : statement
}
