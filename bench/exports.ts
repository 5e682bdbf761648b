import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Figure } from './figure.js'
import { folderAtScale, serverAtScale, type Scale } from './scale-ledgers.js'

const CHILD = fileURLToPath(new URL('exports.child.ts', import.meta.url))
/** Invented articles, with 25 statements each, ten times over: 100,000 statements. */
const SCALE: Scale = { articles: 400, times: 10 }

/** Every form of export of 100,000 statements, out of a ledger in a folder and out of one on a server: time, memory, and what is told where the ledger goes away in the middle. */
export async function measureExports(tell: (line: string) => void): Promise<Figure[]> {
  const inFolder = await measured(await folderAtScale(tell, SCALE), 'exports.folder', 'from one in a folder')
  const server = await serverAtScale(tell, SCALE)
  if (server === null) return inFolder
  try {
    return [...inFolder, ...await measured(server.url, 'exports.server', 'from one on a Postgres server')]
  } finally {
    await server.end()
  }
}

async function measured(...args: readonly [location: string, part: string, where: string]): Promise<Figure[]> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', CHILD, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString() })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${CHILD}: got exit status ${String(code)}, expected 0`)
  return z.array(Figure).parse(JSON.parse(out))
}
