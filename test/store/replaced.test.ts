import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LedgerError } from '../../src/store/ledger-error.js'
import type { Store } from '../../src/store/store.js'
import { entry, person } from './entries.js'
import { filesIn } from './folder-files.js'
import { PgliteGround } from './pglite-ground.js'

const ground = new PgliteGround()
let backup: string
beforeAll(async () => {
  await ground.setUp()
  backup = await ground.fresh()
  const store = await ground.open(backup)
  await store.add(page('kept'))
  await store.close()
})
afterAll(ground.tearDown)

const page = (name: string) => entry({ name, said: [{ speakers: [person('Ada Morrow')], content: `“${name}”` }] })

const OVERWRITTEN = /was written to by another program/

/** What may happen to a folder that is open. */
const TRIALS: Readonly<Record<string, { readonly run: (ledger: string, backup: string) => void; readonly says: RegExp }>> = {
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
async function opened(): Promise<{ store: Store; ledger: string }> {
  const ledger = ground.path(`opened-${count++}`)
  cpSync(backup, ledger, { recursive: true })
  const store = await ground.open(ledger)
  await store.add(page('later'))
  return { store, ledger }
}
let count = 0

const failureOf = (work: Promise<unknown>) => work.then(() => 'nothing', (error: unknown) => (error instanceof LedgerError ? error.message : error))

describe.each(Object.entries(TRIALS))('a ledger that was %s while it was open', (_, { run, says }) => {
  // The lock of a folder that is still the owner's is marked when it is given back, and its door is taken away.
  const contents = (ledger: string) => [ledger, `${ledger}-elsewhere`, backup].map((folder) =>
    (existsSync(folder) ? filesIn(folder).filter((line) => !(says === OVERWRITTEN && /^(?:lock|door)\b/.test(line))) : null))

  it.each(says === OVERWRITTEN ? ['idle'] : ['idle', 'adding'])('is not written to when its owner was %s, and that is said', async (state) => {
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

  it('is not written to by closing', async () => {
    const { store, ledger } = await opened()
    run(ledger, backup)
    const before = contents(ledger)
    expect(await failureOf(store.close())).toMatch(says)
    expect(contents(ledger)).toEqual(before)
  })
})

it('is whole where it was moved to, and where it was replaced', async () => {
  const { store, ledger } = await opened()
  TRIALS['replaced by a backup, the old one moved aside']!.run(ledger, backup)
  await failureOf(store.close())
  // It names this process, which is still there.
  rmSync(join(`${ledger}-elsewhere`, 'lock'), { recursive: true })
  for (const [folder, articles] of [[ledger, 1], [`${ledger}-elsewhere`, 2]] as const) {
    const again = await ground.open(folder)
    expect((await again.counts()).articles).toBe(articles)
    await again.close()
  }
})

it('is its owner’s still after others looked at it, copied it, and worked with it', async () => {
  const { store, ledger } = await opened()
  cpSync(ledger, `${ledger}-copy`, { recursive: true, filter: (path) => !lstatSync(path).isSocket() })
  const other = await ground.open(ledger)
  expect((await other.counts()).articles).toBe(2)
  await other.close()
  mkdirSync(join(ledger, '.thumbnails'))
  expect(await store.add(page('after'))).toMatchObject({ analysis: true })
  await store.close()
})
