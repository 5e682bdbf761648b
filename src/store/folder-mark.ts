import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { danglingLink } from './dangling-link.js'
import { fsyncFolder, makePrivateFolder, writePrivateFile } from './private-files.js'
import { LedgerError } from './ledger-error.js'

/** A file that tells a ledger's folder from any other, written first. */
export const MARK = 'onrecord.json'
/** The number of the folder's layout that this code writes, and the newest that it reads. */
export const LAYOUT = 1
/** The folder of PGlite's files. */
export const DATABASE = 'database'

/** `made`: `false` until the ledger's database has been made. */
export interface Mark {
  readonly layout: number
  readonly made: boolean
}

/** Makes the folder a ledger's, or throws a `LedgerError` where it is another's. Hidden files don't count. */
export function markFolder(folder: string): void {
  if (isFile(folder)) throw new LedgerError(`--ledger ${folder} is a file. A ledger is a folder: use another --ledger.`)
  const dangling = danglingLink(folder)
  if (dangling !== null) throw new LedgerError(leadsNowhere(`The ledger ${folder} can't be opened`, dangling))
  const mark = join(folder, MARK)
  if (isThere(folder) && !isThere(mark) && readdirSync(folder).some((name) => !name.startsWith('.'))) {
    throw new LedgerError(`The folder ${folder} holds other files and is no ledger. Use an empty or a new folder as --ledger.`)
  }
  if (!isThere(mark)) {
    makePrivateFolder(folder)
    writeMark(folder, { layout: LAYOUT, made: false })
  }
  readMark(folder)
}

/** Throws a `LedgerError` where the mark can't be read, or tells of a newer layout. */
export function readMark(folder: string): Mark {
  const mark = parsed(join(folder, MARK))
  if (mark === null) throw new LedgerError(`The ledger in ${folder} is damaged: ${MARK} can't be read. Restore it from a backup.`)
  if (mark.layout > LAYOUT) {
    throw new LedgerError(
      `This ledger was written by a newer Onrecord (layout ${mark.layout}; this one reads up to ${LAYOUT}). Update onrecord.`,
    )
  }
  return mark
}

/** Written aside and renamed: a kill leaves a whole mark or none. */
export function writeMark(folder: string, { layout, made }: Mark): void {
  const aside = join(folder, `.${MARK}-${process.pid}`)
  // Left by a killed process that had our number.
  rmSync(aside, { force: true })
  writePrivateFile(aside, `${JSON.stringify({ onrecord: 'ledger', layout, ...(made ? {} : { made }) })}\n`)
  renameSync(aside, join(folder, MARK))
  fsyncFolder(folder)
}

/** Whether a folder is a ledger's. */
export function isLedger(folder: string): boolean {
  return isThere(join(folder, MARK))
}

export function leadsNowhere(what: string, { link, target }: { readonly link: string; readonly target: string }): string {
  return `${what}: ${link} is a symbolic link to ${target}, which isn't there. Put that back, or correct the link.`
}

function parsed(mark: string): Mark | null {
  try {
    const { onrecord, layout, made } = JSON.parse(readFileSync(mark, 'utf8')) as { onrecord?: unknown; layout?: unknown; made?: unknown }
    return onrecord === 'ledger' && typeof layout === 'number' ? { layout, made: made !== false } : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Also a link that leads to nothing. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false
}
