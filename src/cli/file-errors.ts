import { readlinkSync } from 'node:fs'
import { codeOf, Failure, messageOf } from './errors.js'

const UNREADABLE: Readonly<Record<string, string>> = {
  EISDIR: 'a folder, not a file; name the files in it',
  EACCES: 'may not be read by you; change its permissions',
  EPERM: 'may not be read by you; change its permissions',
  ELOOP: 'a symbolic link that leads in a circle; correct it, or name another file',
  EIO: 'its disk reports errors; check the disk, or name a copy of the file',
}

/** Why a file can't be read, from Node's error, and what to do. `whereMissing`: what to do where there is no such file. */
export function whyUnreadable(name: string, error: unknown, whereMissing = 'check the name'): string {
  const code = codeOf(error) ?? ''
  if (code !== 'ENOENT') return UNREADABLE[code] ?? messageOf(error)
  const target = linkTarget(name)
  return target === null ? `no such file; ${whereMissing}` : `a symbolic link to ${target}, which isn't there; correct it, or name another file`
}

function linkTarget(name: string): string | null {
  try {
    return readlinkSync(name)
  } catch {
    return null
  }
}

const UNWRITTEN: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; make room, or write to another',
  EDQUOT: 'your quota on the disk is used up; make room, or write to another',
  EFBIG: 'larger than a file may be there; write to another disk',
  EIO: 'its disk reports errors; check the disk, or write to another',
  EROFS: 'lies on a read-only disk; write to another',
  EACCES: 'may not be written by you; change the permissions of its folder, or give another name',
  EPERM: 'may not be written by you; change the permissions of its folder, or give another name',
  ENOENT: 'its folder is not there; make it, or give another name',
  ENOTDIR: 'a part of its path is a file, not a folder; give another name',
  EISDIR: 'a folder, not a file; give another name',
  EEXIST: 'there is such a file already; give another name',
}

/** Why a file can't be written, from Node's error, and what to do. */
export function whyUnwritten(error: unknown): string {
  return UNWRITTEN[codeOf(error) ?? ''] ?? messageOf(error)
}

/** `error`, or where it says that a disk is full, what to do about that; it keeps Node's code. */
export function fullDiskIn(folder: string, error: unknown): unknown {
  const code = codeOf(error)
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error
  return Object.assign(new Failure(`the disk of ${folder}, where archives are unpacked, is full; make room there, or name another folder in TMPDIR`), { code })
}
