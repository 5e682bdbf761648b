import { LedgerError } from './ledger-error.js'
import { TooLongError } from './too-long-error.js'

/** Codes of the system and of Postgres (SQLSTATE) with what to do about them. */
const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server answers there. Start it, or correct the address in --ledger',
  ENOENT: 'there is no such socket or file. Start the server, or correct the address in --ledger',
  ENOTFOUND: 'its host is not known. Correct the address in --ledger',
  EAI_AGAIN: 'its host can\'t be looked up just now. Check the network, or the address in --ledger',
  EHOSTUNREACH: 'its host can\'t be reached. Check the network, or the address in --ledger',
  ETIMEDOUT: 'the server doesn\'t answer. Check the network, or the address in --ledger',
  ECONNRESET: 'the server closed the connection. Check that it runs, then try again',
  EPIPE: 'the server closed the connection. Check that it runs, then try again',
  EACCES: 'this user may not use it. Change its permissions, or use another --ledger',
  EPERM: 'this user may not use it. Change its permissions, or use another --ledger',
  EROFS: 'it lies on a read-only file system. Use another --ledger',
  ENOTDIR: 'a part of its path is a file, not a folder. Correct --ledger',
  ELOOP: 'its symbolic links lead in a circle. Correct --ledger',
  ENOSPC: 'the disk is full. Make room, then try again',
  EDQUOT: 'your quota on its disk is used up. Make room, then try again',
  EIO: 'its disk reports errors. Check the disk, and restore the ledger from a backup if it is damaged',
  '28P01': 'the user or password is wrong. Correct it in --ledger or in PGPASSWORD',
  '28000': 'the server doesn\'t let this user in. Correct the user in --ledger',
  '3D000': 'there is no such database on the server. Create it (createdb), or correct the name in --ledger',
  '42501': 'this user may not do that in the database. Grant it the right to create and write tables',
  '42P07': 'the database holds tables of another program with the names of ours. Use an empty database',
  '53300': 'the server has no connection free. Close others, then try again',
  '53100': 'the disk is full. Make room, then try again',
  '58030': 'its disk reports errors. Check the disk, and restore the ledger from a backup if it is damaged',
  '57P01': 'the server is being shut down. Try again once it runs',
  '57P03': 'the server is starting or stopping. Try again in a moment',
  '25006': 'the server takes no writes now. Use the address of the primary in --ledger',
}

/** What Postgres says of a statement that it ended, since it went on for longer than it may. */
const TOO_LONG = '57014'

/**
 * What went wrong in the database, as one line for people. `where` names the ledger: no password. A `LedgerError` stays
 * as it is.
 */
export function ledgerError(where: string, error: unknown): LedgerError {
  if (error instanceof LedgerError) return error
  const cause = firstOf(error)
  const { code } = cause as { code?: unknown }
  const known = typeof code === 'string' ? code : ''
  if (known === TOO_LONG) {
    return new TooLongError(`This took too long, and the ledger ${where} gave it up. Ask for less: more words, a longer part of a name, or fewer at a time.`, { cause: error })
  }
  const what = ADVICE[known] ?? `${oneLine(cause)}${known ? ` (${known})` : ''}`
  return new LedgerError(`The ledger ${where} can't be used: ${what}.`, { cause: error })
}

/**
 * That an embedded database has ended in the middle of its work: what it said last, and the error that its disk gave, where it
 * did. What was acknowledged is safe.
 */
export function stoppedError(where: string, failure: 'ENOSPC' | 'EIO' | null, said: string, cause: unknown): LedgerError {
  const why = failure === 'ENOSPC' ? 'the disk is full. Make room, then start onrecord again'
    : failure === 'EIO' ? ADVICE['EIO']!
      : `its database has stopped${said === '' ? '' : ` (${said.replace(/\s+/g, ' ')})`}. Start onrecord again`
  return new LedgerError(`The ledger ${where} can't be used: ${why}.`, { cause })
}

/** Node tells of several failed addresses of one host at once. */
function firstOf(error: unknown): Error {
  if (error instanceof AggregateError && error.errors.length > 0) return firstOf(error.errors[0])
  return error instanceof Error ? error : new Error(String(error))
}

function oneLine(error: Error): string {
  return (error.message || error.name).replace(/\s+/g, ' ').replace(/\.$/, '')
}
