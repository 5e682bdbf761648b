import { cpSync, existsSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LedgerError } from '../../src/store/ledger-error.js'
import type { Store } from '../../src/store/store.js'
import { entry, person } from './entries.js'
import { filesIn } from './folder-files.js'
import { PgliteGround } from './pglite-ground.js'

/** For ledgers in folders, and copies of them. */
export const ground = new PgliteGround()
let backup: string

/** A page with a statement. */
export const page = (name: string) => entry({ name, said: [{ speakers: [person('Ada Morrow')], content: `“${name}”` }] })

/** What may happen to a folder that is open. */
const HAPPENINGS = [
  'moved', 'deleted', 'replaced by a backup, the old one moved aside', 'replaced by a backup, the old one deleted', 'emptied, and filled from a backup',
  'written over from a backup', 'given the database of a backup', 'replaced by a link to a backup', 'replaced by a link to nothing',
] as const
type Trial = (typeof HAPPENINGS)[number]

const OVERWRITTEN = /was written to by another program/

const TRIALS: Readonly<Record<Trial, { readonly run: (ledger: string, backup: string) => void; readonly says: RegExp }>> = {
  moved: { run: (ledger) => renameSync(ledger, `${ledger}-elsewhere`), says: /was moved or deleted while it was open/ },
  deleted: { run: (ledger) => rmSync(ledger, { recursive: true }), says: /was moved or deleted while it was open/ },
  'replaced by a backup, the old one moved aside': {
    run: (ledger, backup) => {
      renameSync(ledger, `${ledger}-elsewhere`)
      cpSync(backup, ledger, { recursive: true })
    },
    says: /was replaced while it was open/,
  },
  'replaced by a backup, the old one deleted': {
    run: (ledger, backup) => {
      rmSync(ledger, { recursive: true })
      cpSync(backup, ledger, { recursive: true })
    },
    says: /was replaced while it was open/,
  },
  'emptied, and filled from a backup': {
    run: (ledger, backup) => {
      for (const name of readdirSync(ledger)) rmSync(join(ledger, name), { recursive: true })
      cpSync(backup, ledger, { recursive: true })
    },
    says: /lost its lock while it was open/,
  },
  'written over from a backup': { run: (ledger, backup) => cpSync(backup, ledger, { recursive: true }), says: OVERWRITTEN },
  'given the database of a backup': {
    run: (ledger, backup) => {
      rmSync(join(ledger, 'database'), { recursive: true })
      cpSync(join(backup, 'database'), join(ledger, 'database'), { recursive: true })
    },
    says: OVERWRITTEN,
  },
  'replaced by a link to a backup': {
    run: (ledger, backup) => {
      renameSync(ledger, `${ledger}-elsewhere`)
      symlinkSync(backup, ledger)
    },
    says: /was replaced while it was open/,
  },
  'replaced by a link to nothing': {
    run: (ledger) => {
      renameSync(ledger, `${ledger}-elsewhere`)
      symlinkSync(`${ledger}-nowhere`, ledger)
    },
    says: /was moved or deleted while it was open/,
  },
}

/** A ledger that is open, with a page that its backup hasn't. */
export async function opened(): Promise<{ store: Store; ledger: string }> {
  const ledger = ground.path(`opened-${count++}`)
  cpSync(backup, ledger, { recursive: true })
  const store = await ground.open(ledger)
  await store.add(page('later'))
  return { store, ledger }
}
let count = 0

/** What a call of the store is refused with; `nothing` where it isn't. */
export const failureOf = (work: Promise<unknown>) => work.then(() => 'nothing', (error: unknown) => (error instanceof LedgerError ? error.message : error))

/** Replaces the ledger by its backup, and leaves the old one beside it, at `LEDGER-elsewhere`. */
export function replaceByBackup(ledger: string): void {
  TRIALS['replaced by a backup, the old one moved aside'].run(ledger, backup)
}

/** Tests of what becomes of an open ledger whose folder is moved, replaced or written over, each time when its owner was idle, and where `also` says so, too when it was adding, and when it is closed. */
export function replacedWhileOpen(also: (what: Trial) => boolean): void {
  beforeAll(async () => {
    await ground.setUp()
    backup = await ground.fresh()
    const store = await ground.open(backup)
    await store.add(page('kept'))
    await store.close()
  })
  afterAll(ground.tearDown)

  describe.each(HAPPENINGS)('a ledger that was %s while it was open', (what) => {
    const { run, says } = TRIALS[what]
    // The lock of a folder that is still the owner's is marked when it is given back, and its door is taken away.
    const contents = (ledger: string) => [ledger, `${ledger}-elsewhere`, backup].map((folder) =>
      (existsSync(folder) ? filesIn(folder).filter((line) => !(says === OVERWRITTEN && /^(?:lock|door)\b/.test(line))) : null))

    it.each(says === OVERWRITTEN || !also(what) ? ['idle'] : ['idle', 'adding'])('is not written to when its owner was %s, and that is said', async (state) => {
      const { store, ledger } = await opened()
      const adding = state === 'adding' ? Array.from({ length: 20 }, (_, i) => failureOf(store.add(page(`while ${i}`)))) : []
      if (state === 'adding') await adding[3]
      run(ledger, backup)
      const before = contents(ledger)
      if (state === 'adding') expect((await Promise.all(adding)).at(-1)).toMatch(says)
      else expect(await failureOf(store.add(page('after')))).toMatch(says)
      expect(await failureOf(store.counts())).toMatch(says)
      expect(await failureOf(store.close())).toMatch(says)
      expect(contents(ledger)).toEqual(before)
    })

    if (!also(what)) return
    it('is not written to by closing', async () => {
      const { store, ledger } = await opened()
      run(ledger, backup)
      const before = contents(ledger)
      expect(await failureOf(store.close())).toMatch(says)
      expect(contents(ledger)).toEqual(before)
    })
  })
}
