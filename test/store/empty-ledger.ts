import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../src/store/open-store.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CACHE = join(ROOT, '.cache')
const PREFIX = 'empty-ledger-'
/** Milliseconds after which nobody copies what older code made. */
const OUTDATED = 3_600_000

/**
 * Puts an empty ledger at `folder`, which isn't there yet. To make one takes many times as long as to copy it: it is made once of each state of the code that
 * makes it, and kept in `.cache`.
 */
export async function emptyLedger(folder: string): Promise<void> {
  const kept = join(CACHE, PREFIX + stateOfCode())
  if (!existsSync(kept)) await make(kept)
  cpSync(kept, folder, { recursive: true })
}

async function make(kept: string): Promise<void> {
  mkdirSync(CACHE, { recursive: true })
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name)
    if (name.startsWith(PREFIX) && Date.now() - statSync(path).mtimeMs > OUTDATED) rmSync(path, { recursive: true, force: true })
  }
  const aside = mkdtempSync(join(CACHE, `${PREFIX}made-`))
  await (await openStore(join(aside, 'ledger'))).close()
  try {
    renameSync(join(aside, 'ledger'), kept)
  } catch (error) {
    // Another process was quicker.
    if (!existsSync(kept)) throw error
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

let state: string | undefined

/** Of all that makes a ledger: our code, and the database's version. */
function stateOfCode(): string {
  if (state === undefined) {
    const hash = createHash('sha256').update(readFileSync(join(ROOT, 'node_modules/@electric-sql/pglite/package.json')))
    for (const name of readdirSync(join(ROOT, 'src/store'), { recursive: true, encoding: 'utf8' }).sort()) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(name).update(readFileSync(join(ROOT, 'src/store', name)))
    }
    state = hash.digest('hex').slice(0, 20)
  }
  return state
}
