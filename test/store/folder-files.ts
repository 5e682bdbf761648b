import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** All that is in a folder, a line each, with a hash of what it holds: the same where the folders are the same. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name)
    const of = path.slice(folder.length + 1)
    if (entry.isSymbolicLink()) return `${of} -> ${readlinkSync(path)}`
    if (entry.isSocket()) return `${of}, a socket`
    return entry.isDirectory() ? `${of}/` : `${of} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
  }).sort()
}

/** The modes in a folder, itself included, that aren't `0700` of a folder or `0600` of a file, with their paths. */
export function widerOrNarrower(folder: string): string[] {
  const paths = [folder, ...readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => join(entry.parentPath, entry.name))]
  return paths.flatMap((path) => {
    const stat = lstatSync(path)
    const mode = stat.mode & 0o777
    return mode === (stat.isDirectory() ? 0o700 : 0o600) ? [] : [`${mode.toString(8)} ${path.slice(folder.length)}`]
  })
}
