import { spawn } from 'node:child_process'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Figure, rounded, type Measured } from './figure.js'
import { ARTICLES } from './large-ledger.js'
import { ARTICLES_AT_SCALE, folderAtScale, serverAtScale, type Scale } from './scale-ledgers.js'

const CHILD = fileURLToPath(new URL('scale-desk.child.ts', import.meta.url))
const FIND_CHILD = fileURLToPath(new URL('find-desk.child.ts', import.meta.url))
/** The ledger in a folder that is searched: 20,000 articles. */
const FOUND_IN_FOLDER: Scale = { articles: ARTICLES, times: 2 }
const MEGABYTE = 1_000_000

/** The desk's pages over a ledger of 100,000 articles in a folder, with memory and disk. The first time the ledger is made (minutes). */
export async function measureScaleInFolder(tell: (line: string) => void): Promise<Measured> {
  const folder = await folderAtScale(tell)
  return [...await measured(folder, 'scale-folder'), disk('scale-folder', sizeOf(folder))]
}

/** The same on a Postgres server; skipped where there is no server program. */
export async function measureScaleOnServer(tell: (line: string) => void): Promise<Measured> {
  const server = await serverAtScale(tell)
  if (server === null) return { skipped: 'no Postgres server program (postgres, initdb) was found' }
  try {
    let most = 0
    const watch = setInterval(() => { most = Math.max(most, server.memory()) }, 500)
    const figures = await measured(server.url, 'scale-server').finally(() => { clearInterval(watch) })
    const memory: Figure = { id: 'scale-server.server-memory', what: 'memory of the Postgres server, at most', value: rounded(most / MEGABYTE), unit: 'MB' }
    return [...figures, memory, disk('scale-server', sizeOf(server.data))]
  } finally {
    await server.end()
  }
}

/** Finding and comparing over 20,000 articles in a folder. */
export async function measureFindInFolder(tell: (line: string) => void): Promise<Measured> {
  return measured(await folderAtScale(tell, FOUND_IN_FOLDER), 'find-folder', FIND_CHILD)
}

/** Finding and comparing over 100,000 articles on a Postgres server; skipped where there is no server program. */
export async function measureFindOnServer(tell: (line: string) => void): Promise<Measured> {
  const server = await serverAtScale(tell)
  if (server === null) return { skipped: 'no Postgres server program (postgres, initdb) was found' }
  return measured(server.url, 'find-server', FIND_CHILD, String(server.process)).finally(() => server.end())
}

async function measured(location: string, part: string, program = CHILD, ...more: readonly string[]): Promise<Figure[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', './bench/built.mjs', program, location, part, ...more], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString() })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${program}: got exit status ${String(code)}, expected 0`)
  return z.array(Figure).parse(JSON.parse(out))
}

function disk(part: string, bytes: number): Figure {
  return { id: `${part}.disk`, what: `size on disk of ${ARTICLES_AT_SCALE.toLocaleString('en-GB')} articles with 25 statements each`, value: rounded(bytes / MEGABYTE), unit: 'MB' }
}

/** Bytes of all files in a folder. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    const found = lstatSync(join(folder, name))
    return sum + (found.isFile() ? found.size : 0)
  }, 0)
}
