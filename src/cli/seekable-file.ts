import { mkdtemp, open, rm, stat, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fullDiskIn } from './file-errors.js'
import type { MakeSeekable, Seekable } from '../record/read-pages.js'

/** A file, to be read at any place; `null` for a pipe. Throws Node's error, also while it is read. */
export async function openSeekable(name: string): Promise<Seekable | null> {
  const file = await open(name)
  const stat = await file.stat()
  if (stat.isFile()) return seekable(file, stat.size, () => file.close())
  await file.close()
  return null
}

/** When a file was changed last: ISO 8601, UTC; `null` where there is none, or no file. */
export async function changedAt(name: string): Promise<string | null> {
  const found = await stat(name).catch(() => null)
  return found?.isFile() === true ? found.mtime.toISOString() : null
}

/** Puts bytes into a temporary file, which is gone once it is closed. Throws Node's error. */
export const spool: MakeSeekable = async (source) => {
  const { folder, file } = await temporaryFile()
  const close = async () => {
    await file.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    let size = 0
    for await (const piece of source) {
      await file.appendFile(piece)
      size += piece.length
    }
    return seekable(file, size, close)
  } catch (error) {
    await close()
    throw fullDiskIn(tmpdir(), error)
  }
}

async function temporaryFile(): Promise<{ folder: string; file: FileHandle }> {
  try {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-'))
    return { folder, file: await open(join(folder, 'spooled'), 'wx+', 0o600) }
  } catch (error) {
    throw fullDiskIn(tmpdir(), error)
  }
}

function seekable(file: FileHandle, size: number, close: () => Promise<void>): Seekable {
  return {
    size,
    read: async (offset, length) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)))
      let at = 0
      while (at < bytes.length) {
        const { bytesRead } = await file.read(bytes, at, bytes.length - at, offset + at)
        if (bytesRead === 0) break
        at += bytesRead
      }
      return bytes.subarray(0, at)
    },
    close,
  }
}
