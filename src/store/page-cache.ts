import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const MB = 1_048_576
/** Bytes of tables and indexes from which on a ledger is large: an empty one has 22 MB. */
const LARGE = 96 * MB
/** Of pages of tables and indexes that Postgres holds in memory; what it doesn't hold it asks the system for, a page at a time. */
const [SMALL_CACHE, LARGE_CACHE] = ['32MB', '128MB']

/**
 * The parameter that sets how much of a database in `folder` Postgres holds in memory. It clears all of that when it starts, which for its own 128 MB takes half of
 * what opening a small ledger takes, so a small one has less; one that grows large has more the next time it is opened.
 */
export function cacheParameter(folder: string): readonly string[] {
  return ['-c', `shared_buffers=${sizeOf(join(folder, 'base')) < LARGE ? SMALL_CACHE : LARGE_CACHE}`]
}

/** Bytes of the files in a folder, at any depth; none where it can't be read, which Postgres tells better. */
function sizeOf(folder: string): number {
  try {
    let size = 0
    for (const { parentPath, name } of readdirSync(folder, { recursive: true, withFileTypes: true })) size += statSync(join(parentPath, name)).size
    return size
  } catch {
    return 0
  }
}
