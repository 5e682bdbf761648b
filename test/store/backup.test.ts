import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { heldInMemory } from '../../src/ingest/containers/seekable.js'
import { backUp } from '../../src/record/backup/back-up.js'
import { BackupError, HEAD, MANIFEST, type Manifest } from '../../src/record/backup/manifest.js'
import { restore } from '../../src/record/backup/restore.js'
import { LedgerError } from '../../src/store/ledger-error.js'
import type { Store } from '../../src/store/store.js'
import { repeated } from './entries.js'
import { filesIn, widerOrNarrower } from './folder-files.js'
import { pages } from './kill-pages.js'
import { PgliteGround } from './pglite-ground.js'
import { smallDisk } from './small-disk.js'

const NOW = '2030-05-05T10:20:30.000Z'
const FEED = { url: 'https://paper.example/feed', title: 'The Marl Herald', addedAt: NOW }
const PAGES = pages(31)
const KEPT = PAGES.slice(0, 20)

const ground = new PgliteGround()
let ledger: string
/** Of `ledger`, which is closed. */
let backup: Buffer
let manifest: Manifest
beforeAll(async () => {
  await ground.setUp()
  ledger = await ground.fresh()
  const store = await ground.open(ledger)
  for (const page of KEPT) await store.add(page)
  await store.add(repeated(KEPT[0]!, 'other bytes', NOW))
  await store.follow(FEED)
  ;({ bytes: backup, manifest } = await backedUp(store))
  await store.close()
})
afterAll(ground.tearDown)

async function backedUp(store: Store): Promise<{ bytes: Buffer; manifest: Manifest }> {
  const pieces: Uint8Array[] = []
  const held = await backUp(store, (piece) => Promise.resolve(void pieces.push(piece)), { software: 'Onrecord 0', now: NOW })
  return { bytes: Buffer.concat(pieces), manifest: held }
}

const restored = async (bytes: Uint8Array, folder: string) => restore('b.zip', await heldInMemory(once(bytes)), folder, NOW)
async function* once(bytes: Uint8Array) {
  yield await Promise.resolve(bytes)
}
const failureOf = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => {
  if (!(error instanceof LedgerError || error instanceof BackupError)) throw error
  return error.message
})
/** Nothing is left of a restoring to `folder` that failed. */
const expectNothingAt = (folder: string) => expect([existsSync(folder), existsSync(join(folder, '..', `.${folder.split('/').at(-1)}.restoring`))]).toEqual([false, false])

async function expectKept(folder: string): Promise<void> {
  const store = await ground.open(folder)
  for (const { article, analysis, capture } of KEPT) {
    expect((await store.article(article.id))?.analysis).toStrictEqual(analysis)
    expect(await store.capture(capture.sha256)).toStrictEqual(capture)
  }
  expect(await store.counts()).toEqual(manifest.counts)
  expect(await store.sources()).toMatchObject([FEED])
  expect(await store.versions(KEPT[0]!.article.id)).toMatchObject([{ captures: 2 }])
  expect(await store.add(PAGES[30]!)).toMatchObject({ analysis: true })
  await store.close()
}

describe('a backup', () => {
  it('makes the ledger again, to its owner alone, as often as one likes', async () => {
    expect(manifest).toMatchObject({ onrecord: 'backup', version: 1, software: 'Onrecord 0', madeAt: NOW, layout: 1, counts: { articles: 20 } })
    const here = ground.path('not/there/yet')
    expect(await restored(backup, here)).toEqual(manifest)
    expect(widerOrNarrower(here)).toEqual([])
    expect(readdirSync(ground.path('not/there'))).toEqual(['yet'])
    await expectKept(here)
    const second = await ground.open(here)
    const { bytes, manifest: { counts } } = await backedUp(second)
    await second.close()
    expect(counts.articles).toBe(21)
    await restored(bytes, ground.path('third'))
    const third = await ground.open(ground.path('third'))
    expect(await third.counts()).toEqual(counts)
    await third.close()
  })

  it('holds all that was acknowledged before it, and nothing by half, while the ledger is added to', async () => {
    const busy = await ground.fresh()
    const store = await ground.open(busy)
    const acknowledged: string[] = []
    const before: string[] = []
    let backing: ReturnType<typeof backedUp> | undefined
    for (const page of PAGES.slice(0, 24)) {
      const adding = store.add(page)
      if (acknowledged.length === 10) {
        before.push(...acknowledged)
        backing = backedUp(store)
      }
      await adding
      acknowledged.push(page.article.id)
    }
    const { bytes, manifest: { counts } } = await backing!
    expect((await store.counts()).articles).toBe(24)
    await store.close()
    expect(counts.articles).toBeLessThan(24)
    await restored(bytes, ground.path('busy-again'))
    const again = await ground.open(ground.path('busy-again'))
    expect(await again.counts()).toEqual(counts)
    for (const id of before) expect(await again.article(id)).not.toBeNull()
    expect((await again.articles({ limit: 100 })).total).toBe(counts.articles)
    await again.close()
  })

  it('is not made where nobody takes its bytes, and the ledger goes on', async () => {
    const store = await ground.open(await ground.fresh())
    const full = Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC' })
    for (const taken of [0, 3, 30]) {
      let pieces = 0
      await expect(backUp(store, () => (pieces++ < taken ? Promise.resolve() : Promise.reject(full)), { software: 'x', now: NOW })).rejects.toBe(full)
    }
    expect((await store.counts()).articles).toBe(0)
    await store.close()
  })

  it('is not for ledgers on a server', async () => {
    expect(await failureOf(restored(backup, 'postgres://ada:s3cret@localhost/x'))).toMatch(/^a ledger on a Postgres server is backed up by pg_dump .* and restored by pg_restore/)
  })
})

describe('a backup is not restored', () => {
  it('over a ledger, in use or not', async () => {
    const folder = await ground.fresh()
    const store = await ground.open(folder)
    expect(await failureOf(restored(backup, folder))).toMatch(
      new RegExp(`^The ledger in ${folder} is in use by another onrecord \\(process ${process.pid}, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC\\)\\. Stop it`),
    )
    await store.close()
    const before = filesIn(folder)
    expect(await failureOf(restored(backup, folder))).toBe(
      `${folder} holds a ledger already, and a backup is never restored over one. Move it away first, or restore to another --ledger.`,
    )
    expect(filesIn(folder)).toEqual(before)
  })

  it('over other files', async () => {
    const folder = ground.path('others')
    mkdirSync(folder)
    for (const name of ['notes.txt', '.hidden']) {
      writeFileSync(join(folder, name), '')
      expect(await failureOf(restored(backup, folder))).toBe(`The folder ${folder} holds other files. Restore to an empty or a new folder, with --ledger.`)
    }
    expect(await failureOf(restored(backup, join(folder, 'notes.txt')))).toMatch(/is a file\. A ledger is a folder/)
    expect(readdirSync(folder)).toHaveLength(2)
    const link = ground.path('to-nothing')
    symlinkSync('/mnt/nowhere', link)
    expect(await failureOf(restored(backup, link))).toBe(
      `No ledger can be put at ${link}: ${link} is a symbolic link to /mnt/nowhere, which isn't there. Put that back, or correct the link.`,
    )
  })

  it('where what is to be its folder meanwhile holds other files of somebody', async () => {
    const aside = ground.path('.beside.restoring')
    mkdirSync(aside)
    writeFileSync(join(aside, 'notes.txt'), '')
    expect(await failureOf(restored(backup, ground.path('beside')))).toMatch(/\.beside\.restoring, where it is put together, holds other files\. Move them away\.$/)
    expect(readdirSync(aside)).toEqual(['notes.txt'])
  })
})

describe('a backup is restored', () => {
  it('to an empty folder, also through a link, and after a killed process', async () => {
    const [folder, link] = [ground.path('empty-folder'), ground.path('link-to-it')]
    mkdirSync(folder)
    chmodSync(folder, 0o755)
    symlinkSync(folder, link)
    const left = ground.path('.empty-folder.restoring')
    mkdirSync(join(left, 'database'), { recursive: true })
    writeFileSync(join(left, 'database', 'PG_VERSION'), 'half')
    await restored(backup, link)
    expect(existsSync(left)).toBe(false)
    expect(widerOrNarrower(folder)).toEqual([])
    await expectKept(folder)
  })
})

describe('what is no whole backup', () => {
  const says = async (bytes: Uint8Array) => {
    const folder = ground.path('no-backup')
    const message = await failureOf(restored(bytes, folder))
    expectNothingAt(folder)
    return message
  }

  it.each([['empty', ''], ['text', 'The harbour stays open.'], ['something like a ZIP', 'PK\u0003\u0004 and more of it, up to the length of a header']])('is told: %s', async (_, text) => {
    expect(await says(Buffer.from(text))).toBe('b.zip: is no backup that onrecord made; give a file that onrecord backup wrote')
  })

  it('is told: another ZIP', async () => {
    expect(await says(await zipped([['a.txt', 'x']]))).toMatch(/^b\.zip: is no backup that onrecord made/)
  })

  it('is told: one that was cut off', async () => {
    for (const share of [0.001, 0.1, 0.5, 0.9]) expect(await says(backup.subarray(0, Math.floor(backup.length * share)))).toMatch(/^b\.zip: is cut off, or its end is damaged: copy it again, or use another backup$/)
    expect(await says(backup.subarray(0, backup.length - 1))).toMatch(/is cut off/)
  })

  it('is told: one with a byte changed, wherever that matters', async () => {
    const places = 7
    let told = 0
    for (let i = 0; i < places; i++) {
      const bytes = Buffer.from(backup)
      const at = i < 3 ? Math.floor((backup.length / 3) * i) + 60 : backup.length - 1 - (i - 3) * 7351
      bytes[at] = bytes[at]! ^ 0x55
      const folder = ground.path(`changed-${i}`)
      const message = await failureOf(restored(bytes, folder))
      if (message === null) {
        // A time or a mode in a header of the ZIP, which nobody reads.
        expect(filesIn(folder).filter((line) => line.startsWith('database/'))).toEqual(await reference())
        continue
      }
      expect(message).toMatch(/^b\.zip: (?:is damaged: .* isn't what was backed up; copy it again, or use another backup|is cut off, .*|is no backup .*|was made by a newer .*)$/)
      expectNothingAt(folder)
      told += 1
    }
    // Those in the files themselves at least, with which the list of contents begins.
    expect(told).toBeGreaterThanOrEqual(3)
  })

  let files: string[] | undefined
  const reference = async () => {
    if (files === undefined) {
      await restored(backup, ground.path('reference'))
      files = filesIn(ground.path('reference')).filter((line) => line.startsWith('database/'))
    }
    return files
  }

  const made = (head: unknown, held: unknown, parts: Readonly<Record<string, string>> = {}) =>
    zipped([[HEAD, JSON.stringify(head)], ...Object.entries(parts), [MANIFEST, JSON.stringify(held)]])
  const head = { onrecord: 'backup', version: 1 }
  const empty = () => ({ ...manifest, folders: ['database'], files: [] as Manifest['files'] })

  it('is told: one of a newer Onrecord', async () => {
    expect(await says(await made({ ...head, version: 2 }, {}))).toBe('b.zip: was made by a newer Onrecord (backup version 2; this one reads up to 1); update onrecord')
    expect(await says(await made(head, { ...empty(), layout: 2 }))).toBe('b.zip: was made by a newer Onrecord (layout 2; this one reads up to 1); update onrecord')
    expect(await says(await made(head, { ...empty(), tables: 99 }))).toMatch(/^b\.zip: was made by a newer Onrecord \(ledger version 99; this one reads up to \d+\); update onrecord$/)
  })

  it.each([
    ['a part that is missing', { files: [{ path: 'database/PG_VERSION', bytes: 1, sha256: '0'.repeat(64) }] }, {}],
    ['a part that isn’t listed', {}, { 'database/PG_VERSION': 'x' }],
    ['a part that is another', { files: [{ path: 'database/PG_VERSION', bytes: 1, sha256: '0'.repeat(64) }] }, { 'database/PG_VERSION': 'x' }],
    ['a part in no folder', { files: [{ path: 'database/a/b', bytes: 1, sha256: '0'.repeat(64) }] }, { 'database/a/b': 'x' }],
    ['a way out of its folder', { folders: ['database', 'database/..'] }, {}],
    ['a part that lies elsewhere', { files: [{ path: 'lock/1', bytes: 1, sha256: '0'.repeat(64) }] }, { 'lock/1': 'x' }],
  ])('is told: one with %s', async (_, change, parts) => {
    expect(await says(await made(head, { ...empty(), ...change }, parts as Record<string, string>))).toMatch(/^b\.zip: is damaged: /)
  })
})

const disk = smallDisk(24)
if (disk === null) {
  describe.skip('a full disk: this user may not mount one (it takes root)', () => {
    it('needs a small one', () => undefined)
  })
} else {
  describe('a full disk', () => {
    afterAll(() => disk.remove())

    it('is told before anything is written', async () => {
      expect(await failureOf(restored(backup, join(disk.path, 'ledger')))).toMatch(/^The disk of .*ledger is too full: the ledger takes \d+ MB, and \d+ MB are free\. Make room, then try again\.$/)
      expect(readdirSync(disk.path)).toEqual([])
    })

    it('itself is no place for a ledger, but for one in it', async () => {
      expect(await failureOf(restored(await small(), disk.path))).toBe(
        `${disk.path} is a disk's own folder, which can't be replaced. Restore to a folder in it: --ledger ${join(disk.path, 'ledger')}.`,
      )
      expect(readdirSync(disk.path)).toEqual([])
    })
  })
}

/** A backup of nothing, which takes no room. */
const small = () => zipped([[HEAD, '{"onrecord":"backup","version":1}'], [MANIFEST, JSON.stringify({ ...manifest, folders: ['database'], files: [] })]])

async function zipped(files: readonly (readonly [name: string, content: string])[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of files) zip.addBuffer(Buffer.from(content), name, { compress: name !== HEAD })
  zip.end()
  const pieces: Uint8Array[] = []
  for await (const piece of zip.outputStream as unknown as AsyncIterable<Uint8Array>) pieces.push(piece)
  return Buffer.concat(pieces)
}
