import { chmodSync, closeSync, fchmodSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Modes of what a ledger consists of: its owner's alone, whatever the umask says. */
export const PRIVATE_FOLDER = 0o700
export const PRIVATE_FILE = 0o600
/** What others may do. */
const OTHERS = 0o077

/** Makes a folder, and those above it as the umask has them, unless it is there. Throws Node's error. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, PRIVATE_FOLDER)
}

/** Writes a file that must not be there, and makes it durable; where that fails there is none. Throws Node's error. */
export function writePrivateFile(file: string, content: string): void {
  const descriptor = openSync(file, 'wx', PRIVATE_FILE)
  try {
    fchmodSync(descriptor, PRIVATE_FILE)
    writeFileSync(descriptor, content)
    fsyncSync(descriptor)
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Takes away what `folder` and all that is in it let others do. Links in it aren't followed. What belongs to somebody else, or lies
 * on a file system that keeps no modes, stays as it is.
 */
export function tighten(folder: string): void {
  everyIn(folder, (path, kind) => {
    if (kind === 'link') return
    const mode = statSync(path).mode & 0o777
    if ((mode & OTHERS) === 0) return
    try {
      chmodSync(path, mode & ~OTHERS)
    } catch (error) {
      if (!['EPERM', 'ENOTSUP', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  })
}

/** Makes all that is in a folder, and the names of it, durable. */
export function syncAll(folder: string): void {
  everyIn(folder, (path, kind) => {
    if (kind === 'folder') fsyncFolder(path)
    if (kind !== 'file') return
    const descriptor = openSync(path, 'r+')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  })
}

/** Visits what is in a folder, at any depth, then the folder itself. */
function everyIn(folder: string, visit: (path: string, kind: 'file' | 'folder' | 'link') => void): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) everyIn(path, visit)
    else visit(path, entry.isSymbolicLink() ? 'link' : 'file')
  }
  visit(folder, 'folder')
}

/** Makes the names in a folder durable, where the system can. */
export function fsyncFolder(path: string): void {
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, 'r')
    fsyncSync(descriptor)
  } catch (error) {
    // Windows opens no folders, and some file systems sync none.
    if (!['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}
