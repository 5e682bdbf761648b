import { closeSync, fsyncSync, openSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { PGlite, type postgresMod } from '@electric-sql/pglite'

type PostgresModule = postgresMod.PostgresMod

/** Emscripten's file system on Node's `fs`, as far as it is touched here; `nfd` is Node's file descriptor. */
interface NodeFileSystem {
  readonly realPath: (node: unknown) => string
  readonly stream_ops: { fsync?: (stream: { readonly nfd?: number; readonly node: unknown }) => number }
}

/**
 * PGlite's folder on disk, where `fsync` reaches the disk. As shipped, PGlite runs Postgres without `fsync`, and
 * Emscripten's file system on Node's would ignore the call: what was acknowledged would outlive the process, but not the
 * machine's loss of power.
 */
export class DurableFolder extends NodeFS {
  override async init(pglite: PGlite, options: Partial<PostgresModule>) {
    const { emscriptenOpts } = await super.init(pglite, options)
    const preRun = [emscriptenOpts.preRun ?? []].flat()
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, passFsync] } }
  }
}

function passFsync(module: PostgresModule): void {
  const { NODEFS } = module as unknown as { readonly NODEFS: NodeFileSystem }
  NODEFS.stream_ops.fsync = ({ nfd, node }) => {
    if (nfd === undefined) fsyncFolder(NODEFS.realPath(node))
    else fsyncSync(nfd)
    return 0
  }
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

/**
 * PGlite's own parameters, with `fsync` on (`-F` turns it off; `fdatasync`, Linux's default way, is not passed on by
 * Emscripten). Postgres in one process keeps its log until the next checkpoint: see folder-ledger.ts.
 */
export const DURABLE_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c', 'wal_sync_method=fsync', '-c', 'max_wal_size=96MB', '-c', 'min_wal_size=32MB',
]
