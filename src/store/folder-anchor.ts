import { closeSync, constants, fstatSync, openSync, realpathSync, statSync } from 'node:fs'

/** A folder that is held open. */
export interface Anchor {
  /**
   * A path that leads to this very folder until `close`, wherever it is moved and whatever is put in its place. Where the
   * system has no such paths (all but Linux): where the folder was when it was opened.
   */
  readonly path: string
  /** Tells where the folder was moved. */
  movedTo(folder: string): void
  close(): void
}

/** Opens a folder that is there. Throws Node's error. */
export function anchorFolder(folder: string): Anchor {
  let path = realpathSync(folder)
  const descriptor = process.platform === 'linux' ? openSync(path, constants.O_RDONLY | constants.O_DIRECTORY) : null
  const through = `/proc/self/fd/${descriptor}`
  const stays = descriptor !== null && leadsTo(through, descriptor)
  return {
    get path() { return stays ? through : path },
    movedTo: (to) => { path = to },
    close: () => { if (descriptor !== null) closeSync(descriptor) },
  }
}

/** Whether /proc is there, as it isn't in every container. */
function leadsTo(path: string, descriptor: number): boolean {
  const [at, open] = [statSync(path, { throwIfNoEntry: false }), fstatSync(descriptor)]
  return at?.ino === open.ino && at.dev === open.dev
}
