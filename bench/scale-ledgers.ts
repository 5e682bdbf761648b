import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { totalmem } from 'node:os'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { LEDGER_VERSION } from '../src/store/migrations.js'
import { openStore } from '../src/store/open-store.js'
import { findPostgres, ServerGround } from '../test/store/postgres-server.js'
import { copyLedger } from './copied-ledger.js'
import { ARTICLES, largeLedger } from './large-ledger.js'
import { syntheticEntries, SYNTHETIC_VERSION } from './ledger-data.js'
import { multiply, TIMES } from './multiplied.js'

/** How many articles the ledgers at scale hold, with 25 statements each. */
export const ARTICLES_AT_SCALE = ARTICLES * TIMES

const CACHE = '.cache'
/** A ledger at scale: how many articles are invented for it, and how many times over it holds them. */
export interface Scale {
  readonly articles: number
  readonly times: number
}

const FULL: Scale = { articles: ARTICLES, times: TIMES }
const nameOf = ({ articles, times }: Scale) => `${LEDGER_VERSION}-${SYNTHETIC_VERSION}-${articles * times}`
/** A server's cache is a quarter of the machine's memory, as Postgres' manual has it and docs/service.md says; no more than this, in bytes. */
const MOST_CACHE = 4 * 1024 ** 3
/** Writers that fill the server's ledger side by side. */
const WRITERS = 4

/**
 * The folder of a ledger of this scale, from the project's root: made at the first call (minutes) and kept. Where the server's ledger of the same articles is there already, from its rows,
 * which is quicker by far.
 */
export async function folderAtScale(tell: (line: string) => void, scale = FULL): Promise<string> {
  const folder = `${CACHE}/ledger-${nameOf(scale)}`
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  if (scale.articles === FULL.articles && scale.times <= FULL.times && existsSync(`${CACHE}/server-${nameOf(FULL)}`)) {
    const server = await serverAtScale(tell)
    if (server !== null) {
      await copyLedger(server.url, unfinished, scale.times, tell).finally(() => server.end())
      renameSync(unfinished, folder)
      return folder
    }
  }
  cpSync(await largeLedger(tell, scale.articles), unfinished, { recursive: true })
  const database = new PGlite(`${unfinished}/database`)
  await multiply(async (sql) => (await database.exec(sql)).at(-1)?.rows ?? [], tell, scale.times)
  await database.close()
  renameSync(unfinished, folder)
  return folder
}

export interface ServerAtScale {
  readonly url: string
  /** The folder of its data. */
  readonly data: string
  /** Bytes that it takes just now. */
  readonly memory: () => number
  /** The number of its first process, whose children do the work. */
  readonly process: number
  readonly end: () => Promise<void>
}

/** A server with a ledger that holds as much; `null` where there is no server program. It is to be ended. */
export async function serverAtScale(tell: (line: string) => void, scale = FULL): Promise<ServerAtScale | null> {
  const programs = findPostgres()
  if (programs === null) return null
  const data = `${CACHE}/server-${nameOf(scale)}`
  const made = existsSync(data)
  const unfinished = `${data}.unfinished`
  if (!made) rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(CACHE, { recursive: true })
  const ground = new ServerGround(programs)
  await ground.setUpIn(made ? data : unfinished, [`shared_buffers=${Math.floor(Math.min(MOST_CACHE, totalmem() / 4) / 1024 ** 2)}MB`])
  if (made) return { url: ground.url('ledger_0'), data, memory: () => ground.memory(), process: ground.process, end: ground.tearDown }
  const url = await ground.noLedger()
  await fill(url, scale.articles, tell)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await multiply(async (sql) => {
    const answer: unknown = await client.query(sql)
    const last: unknown = Array.isArray(answer) ? answer.at(-1) : answer
    return (last as pg.QueryResult<Record<string, unknown>>).rows
  }, tell, scale.times)
  await client.query('vacuum (analyze)')
  await client.end()
  await ground.tearDown()
  renameSync(unfinished, data)
  return serverAtScale(tell, scale)
}

/** The invented articles, in a ledger on a server. */
async function fill(url: string, articles: number, tell: (line: string) => void): Promise<void> {
  const stores = await Promise.all(Array.from({ length: WRITERS }, () => openStore(url)))
  const entries = syntheticEntries(articles)
  let added = 0
  await Promise.all(stores.map(async (store) => {
    for (const entry of entries) {
      await store.add(entry)
      if (++added % 1000 === 0) tell(`  the server's ledger: ${added} of ${articles} articles`)
    }
    await store.close()
  }))
}
