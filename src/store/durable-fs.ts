import { chmodSync, fsyncSync, mkdirSync, statSync, writeFileSync, type BigIntStats } from 'node:fs'
import { join } from 'node:path'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { PGlite, type postgresMod } from '@electric-sql/pglite'
import { fsyncFolder, PRIVATE_FILE, PRIVATE_FOLDER } from './private-files.js'

type PostgresModule = postgresMod.PostgresMod

/** Emscripten's numbers of the system's errors, as far as they are made here. */
const EDQUOT = 19
const EIO = 29
const ENOSPC = 51
const EROFS = 69
/**
 * Errors that Postgres knows no code of, or takes for another's: a quota is a full disk, and a disk that was written to and is
 * read-only now was made so by the system, after errors.
 */
const TOLD_AS: Readonly<Record<number, number>> = { [EDQUOT]: ENOSPC, [EROFS]: EIO }

/** The file by which it is told that somebody else wrote to the database. Postgres writes it at each checkpoint. */
const CONTROL = 'pg_control'

interface Node {
  readonly mode: number
  readonly name: string
}

interface Stream {
  /** Node's file descriptor. */
  readonly nfd?: number
  readonly node: Node
}

interface Attributes {
  mode?: number
  readonly size?: number
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever Emscripten hands on
type Operation = (...args: any[]) => unknown

/** Emscripten's file system on Node's `fs`, as far as it is touched here. Each database has one of its own. */
interface NodeFileSystem {
  readonly realPath: (node: Node) => string
  readonly createNode: (parent: Node, name: string, mode: number, device: number) => Node
  readonly tryFSOperation: <T>(operation: () => T) => T
  readonly node_ops: Record<string, Operation>
  readonly stream_ops: Record<string, Operation>
}

interface FileSystem {
  readonly isDir: (mode: number) => boolean
  /** `errno` is missing where Emscripten has no number for an error of the system's, and would pass for success. */
  readonly ErrnoError: new (errno: number) => Error & { readonly errno: number | undefined }
}

/** Whether a database may be written to: an error says why not. Asked before each write. */
export type MayWrite = () => Error | null

/**
 * PGlite's folder on disk. As shipped, PGlite runs Postgres without `fsync`, and Emscripten's file system on Node's would ignore
 * the call: what was acknowledged would outlive the process, but not the machine's loss of power. Here `fsync` reaches the disk,
 * files are their owner's alone, and nothing is written once `mayWrite` says no.
 */
export class DurableFolder extends NodeFS {
  readonly #mayWrite: MayWrite
  #control: BigIntStats | null = null
  /** The last error that the disk gave to a write, as Node names it. */
  failure: 'ENOSPC' | 'EIO' | null = null

  constructor(folder: string, mayWrite: MayWrite) {
    super(folder)
    this.#mayWrite = mayWrite
  }

  override async init(pglite: PGlite, options: Partial<PostgresModule>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const preRun = [emscriptenOpts.preRun ?? []].flat()
    this.#control = this.#statControl()
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...preRun, (module: PostgresModule) => this.#adapt(module)] } }
  }

  /** Whether another program wrote to the database: its control file isn't as Postgres left it here. */
  changedByOthers(): boolean {
    const now = this.#statControl()
    return now?.ino !== this.#control?.ino || now?.dev !== this.#control?.dev || now?.mtimeNs !== this.#control?.mtimeNs
  }

  #statControl(): BigIntStats | null {
    return statSync(join(this.rootDir, 'global', CONTROL), { bigint: true, throwIfNoEntry: false }) ?? null
  }

  #adapt(module: PostgresModule): void {
    const { NODEFS, FS } = module as unknown as { readonly NODEFS: NodeFileSystem; readonly FS: FileSystem }
    const { node_ops: nodes, stream_ops: streams } = NODEFS
    streams['fsync'] = ({ nfd, node }: Stream) => {
      NODEFS.tryFSOperation(() => (nfd === undefined ? fsyncFolder(NODEFS.realPath(node)) : fsyncSync(nfd)))
      return 0
    }
    nodes['mknod'] = (parent: Node, name: string, mode: number, device: number) => {
      const node = NODEFS.createNode(parent, name, mode, device)
      NODEFS.tryFSOperation(() => makePrivate(NODEFS.realPath(node), FS.isDir(mode)))
      return node
    }
    for (const operations of [nodes, streams]) {
      const setattr = operations['setattr']!
      operations['setattr'] = (of: unknown, attributes: Attributes) => {
        // Postgres gives its files no mode that is wider; PGlite's own copying of new databases does.
        if (attributes.mode !== undefined) attributes.mode &= ~0o077
        return setattr(of, attributes)
      }
    }
    this.#guard(FS, nodes, ['mknod', 'rename', 'unlink', 'rmdir', 'symlink', 'setattr'])
    this.#guard(FS, streams, ['open', 'write', 'fsync', 'setattr', 'msync'])
  }

  #guard(FS: FileSystem, operations: Record<string, Operation>, names: readonly string[]): void {
    for (const name of names) {
      const operation = operations[name]!
      operations[name] = (...args: unknown[]) => {
        if (this.#mayWrite() !== null) throw new FS.ErrnoError(EIO)
        try {
          // eslint-disable-next-line no-restricted-syntax -- bounded: the handful of arguments that Emscripten calls its operations with.
          const done = operation(...args)
          if (isOfControl(args)) this.#control = this.#statControl()
          return done
        } catch (error) {
          if (!(error instanceof FS.ErrnoError)) throw error
          const given = error.errno ?? EIO
          const errno = TOLD_AS[given] ?? given
          if (errno === ENOSPC || errno === EIO) this.failure = errno === EIO ? 'EIO' : 'ENOSPC'
          throw new FS.ErrnoError(errno)
        }
      }
    }
  }
}

/** Whether an operation is on the control file: a node, a stream, or a folder and a name come first. */
function isOfControl([of, name]: readonly unknown[]): boolean {
  const { node, name: own } = of as Partial<Stream & Node>
  return name === CONTROL || own === CONTROL || node?.name === CONTROL
}

/** Never wider than its owner's, not for a moment, and never narrower, whatever the umask says. */
function makePrivate(path: string, isFolder: boolean): void {
  if (isFolder) mkdirSync(path, PRIVATE_FOLDER)
  else writeFileSync(path, '', { mode: PRIVATE_FILE })
  chmodSync(path, isFolder ? PRIVATE_FOLDER : PRIVATE_FILE)
}

/**
 * PGlite's own parameters, with `fsync` on (`-F` turns it off; `fdatasync`, Linux's default way, is not passed on by
 * Emscripten). Postgres in one process keeps its log until the next checkpoint: see folder-store.ts.
 */
export const DURABLE_PARAMETERS = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c', 'wal_sync_method=fsync', '-c', 'max_wal_size=96MB', '-c', 'min_wal_size=32MB',
]
