import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of its own, in memory. */
export interface SmallDisk {
  readonly path: string
  /** Leaves so many bytes free, to a page. */
  fill(free: number): void
  /** Takes away what `fill` put there. */
  makeRoom(): void
  remove(): void
}

/** `null` where this user may not mount one. */
export function smallDisk(megabytes: number): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-disk-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]).status !== 0) {
    rmdirSync(path)
    return null
  }
  const ballast = join(path, 'ballast')
  return {
    path,
    fill(free) {
      const { bavail, bsize } = statfsSync(path)
      appendFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free)))
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    remove() {
      spawnSync('umount', [path])
      rmdirSync(path)
    },
  }
}
