import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import pg from 'pg'
import { openStore } from '../../src/store/open-store.js'

const START_WITHIN_MS = 60_000
/** The database that new ledgers are copied from. */
const EMPTY = 'empty_ledger'
const VERSIONED = '/usr/lib/postgresql'

/** The folder of a Postgres server's programs, or `null`: in PATH, where Debian puts them, or where `pg_config` says. */
export function findPostgres(): string | null {
  const debian = existsSync(VERSIONED)
    ? readdirSync(VERSIONED).sort((a, b) => Number(b) - Number(a)).map((version) => join(VERSIONED, version, 'bin'))
    : []
  const path = (process.env.PATH ?? '').split(delimiter)
  const complete = (folder: string) => ['postgres', 'initdb'].every((program) => existsSync(join(folder, program)))
  return [...debian, ...path, ...configured()].find(complete) ?? null
}

function configured(): string[] {
  try {
    return [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()]
  } catch {
    return []
  }
}

/** A Postgres server of the tests' own, on a socket in a temporary folder; each ledger is a new database in it. */
export class ServerGround {
  readonly #programs: string
  #root = ''
  #server: ChildProcess | undefined
  #count = 0
  #kept = false
  #empty: Promise<void> | undefined

  constructor(programs: string) {
    this.#programs = programs
  }

  readonly open = (location: string) => openStore(location)

  readonly setUp = () => this.setUpIn(null)

  /** `kept`: a folder that the server's data is in, or is made in, and stays; `null` for one that goes with the server. `settings`: of the server, as `name=value`. */
  async setUpIn(kept: string | null, settings: readonly string[] = []): Promise<void> {
    // Short: the path of a socket may have some 100 characters.
    this.#root = mkdtempSync(join(tmpdir(), 'onrecord-pg-'))
    const owner = ownerForServer()
    if (owner.uid !== undefined && owner.gid !== undefined) chownSync(this.#root, owner.uid, owner.gid)
    chmodSync(this.#root, 0o755)
    const data = kept === null ? join(this.#root, 'data') : resolve(kept)
    this.#kept = kept !== null
    const options = { ...owner, cwd: this.#root, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', HOME: this.#root } }
    if (!existsSync(data)) {
      mkdirSync(data)
      if (owner.uid !== undefined && owner.gid !== undefined) chownSync(data, owner.uid, owner.gid)
      execFileSync(join(this.#programs, 'initdb'), ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
        ...options, stdio: ['ignore', 'ignore', 'pipe'],
      })
    }
    this.#server = spawn(
      join(this.#programs, 'postgres'),
      ['-D', data, '-k', this.#root, '-c', 'listen_addresses=', '-c', 'fsync=off', ...settings.flatMap((setting) => ['-c', setting])],
      { ...options, stdio: 'ignore' },
    )
    await this.#answering()
  }

  /** To make an empty ledger takes several times as long as to copy one: it is made once. */
  readonly fresh = async () => {
    await (this.#empty ??= this.query(`create database ${EMPTY}`).then(async () => (await openStore(this.url(EMPTY))).close()))
    return this.#database(`template ${EMPTY}`)
  }

  /** The address of a new database without tables. */
  readonly noLedger = () => this.#database('')

  readonly tearDown = async () => {
    const server = this.#server
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill(this.#kept ? 'SIGINT' : 'SIGQUIT')
      await ended
    }
    rmSync(this.#root, { recursive: true, force: true })
  }

  url(database: string, user = 'tester'): string {
    return `postgres://${user}@/${database}?host=${encodeURIComponent(this.#root)}`
  }

  /** The number of the server's first process. */
  get process(): number {
    return this.#server?.pid ?? 0
  }

  /** Bytes that all of the server's processes take of memory, shared parts once; 0 where the system doesn't tell. */
  memory(): number {
    const own = this.#server?.pid
    return processes().filter(({ pid, parent }) => pid === own || parent === own).reduce((sum, { pid }) => sum + shareOf(pid), 0)
  }

  async query(text: string, database = 'postgres'): Promise<void> {
    const client = new pg.Client({ connectionString: this.url(database) })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query(text)
    } finally {
      await client.end()
    }
  }

  async #database(like: string): Promise<string> {
    const name = `ledger_${this.#count++}`
    await this.query(`create database ${name} ${like}`)
    return this.url(name)
  }

  async #answering(): Promise<void> {
    for (const until = Date.now() + START_WITHIN_MS; ;) {
      try {
        return await this.query('select 1')
      } catch (error) {
        if (Date.now() > until || this.#server?.exitCode !== null) throw error
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
  }
}

function processes(): { readonly pid: number; readonly parent: number }[] {
  if (!existsSync('/proc/self/stat')) return []
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    const parent = /\) \S (\d+)/.exec(told(`/proc/${name}/stat`))?.[1]
    return parent === undefined ? [] : [{ pid: Number(name), parent: Number(parent) }]
  })
}

function shareOf(pid: number): number {
  return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(told(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** What the system tells of a process; nothing of one that has ended. */
function told(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Postgres refuses to run as root: then it runs as its own user, or as nobody. */
function ownerForServer(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : {}
}
