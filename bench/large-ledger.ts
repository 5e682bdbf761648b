import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { LEDGER_VERSION } from '../src/store/migrations.js'
import { openStore } from '../src/store/open-store.js'
import { syntheticEntries, SYNTHETIC_VERSION } from './ledger-data.js'

/** How many articles the large ledger holds, with 25 statements each. */
export const ARTICLES = 10_000

const CACHE = '.cache'

/**
 * The folder of a ledger with invented articles, from the project's root: made at the first call (minutes) and
 * kept for later ones, until the ledger's version or the invented articles change.
 */
export async function largeLedger(tell: (line: string) => void, articles = ARTICLES): Promise<string> {
  const folder = `${CACHE}/ledger-${LEDGER_VERSION}-${SYNTHETIC_VERSION}-${articles}`
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(CACHE, { recursive: true })
  const store = await openStore(unfinished)
  let added = 0
  for (const entry of syntheticEntries(articles)) {
    await store.add(entry)
    if (++added % 1000 === 0) tell(`  the large ledger: ${added} of ${articles} articles`)
  }
  await store.close()
  renameSync(unfinished, folder)
  return folder
}
