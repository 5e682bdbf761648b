import { lstatSync, readlinkSync, statSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** A symbolic link that leads to nothing; `target` as it is written in the link. */
export interface DanglingLink {
  readonly link: string
  readonly target: string
}

/**
 * The symbolic link at `path`, or at a folder above it, that leads to nothing; `null` where there is none. The system tells
 * of such a path that it isn't there, while the user sees that it is.
 */
export function danglingLink(path: string): DanglingLink | null {
  for (let at = resolve(path); ; at = dirname(at)) {
    const found = reached(() => lstatSync(at))
    if (found?.isSymbolicLink() === true && reached(() => statSync(at)) === null) return { link: at, target: readlinkSync(at) }
    if (found !== null || dirname(at) === at) return null
  }
}

/** `null` where the way leads to nothing, or in a circle. */
function reached(stat: () => Stats): Stats | null {
  try {
    return stat()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
