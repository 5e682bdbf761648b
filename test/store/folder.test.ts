import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockFolder, refuseIfInUse } from '../../src/store/folder-lock.js'
import { LedgerError } from '../../src/store/ledger-error.js'
import { LEDGER_VERSION } from '../../src/store/migrations.js'
import { entry, person } from './entries.js'
import { widerOrNarrower } from './folder-files.js'
import { QUICK_NODE } from '../quick-node.js'
import { PgliteGround } from './pglite-ground.js'

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)

const message = async (location: string) => {
  const error = await ground.open(location).then(() => null, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(LedgerError)
  return (error as LedgerError).message
}

it('has the database look at how it is filled once there is much in it', async () => {
  const folder = await ground.fresh()
  const store = await ground.open(folder)
  for (const name of ['one', 'two', 'three']) await store.add(entry({ name, said: [{ speakers: [person('Ada Morrow')], content: '“Yes”' }] }))
  await store.close()
  const inside = async (query: string) => {
    const database = new PGlite(join(folder, 'database'))
    const { rows } = await database.query<{ looked: boolean }>(query)
    await database.close()
    return rows[0]
  }
  const looked = "select count(*) > 0 as looked from pg_stats where tablename = 'placements'"
  const opened = async () => { await (await ground.open(folder)).close() }
  await opened()
  expect(await inside(looked)).toEqual({ looked: false })
  await inside('update tallies set articles = 1000')
  await opened()
  expect(await inside(looked)).toEqual({ looked: true })
})

describe('a folder in use', () => {
  it('is worked with through the process that has it', async () => {
    const folder = await ground.fresh()
    const child = await holder(folder)
    const store = await ground.open(folder)
    await store.add(entry({ name: 'page', said: [{ speakers: [person('Ada Morrow')], content: '“Yes”' }] }))
    expect((await store.counts()).articles).toBe(1)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    expect((await store.counts()).articles).toBe(1)
    await store.close()
    await (await ground.open(folder)).close()
  })

  it('is told by the process that has it', async () => {
    const folder = await ground.fresh()
    const lock = lockFolder(folder)
    expect(() => refuseIfInUse(folder)).toThrow(new RegExp(
      `^The ledger in ${folder} is in use by another onrecord \\(process ${process.pid}, since 20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC\\)\\. Stop it, or use another --ledger\\.$`,
    ))
    lock.release()
    refuseIfInUse(folder)
  })
})

describe('what is no ledger', () => {
  it('a folder with other files', async () => {
    const folder = ground.path('photos')
    mkdirSync(folder)
    writeFileSync(join(folder, 'cat.jpg'), '')
    expect(await message(folder)).toMatch(/holds other files and is no ledger/)
    expect(readdirSync(folder)).toEqual(['cat.jpg'])
  })

  it('a file', async () => {
    const file = ground.path('file')
    writeFileSync(file, 'x')
    expect(await message(file)).toMatch(/is a file\. A ledger is a folder/)
    expect(await message(join(file, 'below'))).toMatch(/can't be used: a part of its path is a file, not a folder/)
  })

  it.skipIf(process.getuid?.() === 0)('a folder that can not be written', async () => {
    const folder = ground.path('closed')
    mkdirSync(folder)
    chmodSync(folder, 0o555)
    expect(await message(folder)).toMatch(/this user may not use it/)
  })

  it('a ledger whose database is damaged', async () => {
    const folder = await ground.fresh()
    rmSync(join(folder, 'database', 'global'), { recursive: true })
    expect(await message(folder)).toMatch(/is damaged/)
    rmSync(join(folder, 'database', 'PG_VERSION'))
    expect(await message(folder)).toMatch(/is damaged/)
    writeFileSync(join(folder, 'onrecord.json'), '{')
    expect(await message(folder)).toMatch(/is damaged: onrecord.json can't be read/)
  })

  it('a ledger whose database is gone, which is not taken for an empty one', async () => {
    const folder = await ground.fresh()
    rmSync(join(folder, 'database'), { recursive: true })
    for (let again = 0; again < 2; again++) {
      expect(await message(folder)).toBe(
        `The ledger in ${folder} is damaged: ${join(folder, 'database')} is missing, which held all of it. Put it back, or restore the ledger from a backup.`,
      )
      expect(existsSync(join(folder, 'database'))).toBe(false)
    }
    symlinkSync('/mnt/nowhere', join(folder, 'database'))
    expect(await message(folder)).toBe(
      `The ledger in ${folder} can't be opened: ${join(folder, 'database')} is a symbolic link to /mnt/nowhere, which isn't there. Put that back, or correct the link.`,
    )
  })

  it('a link that leads to nothing, or in a circle', async () => {
    const link = ground.path('link')
    symlinkSync('/mnt/nowhere', link)
    for (const folder of [link, join(link, 'below')]) {
      expect(await message(folder)).toBe(
        `The ledger ${folder} can't be opened: ${link} is a symbolic link to /mnt/nowhere, which isn't there. Put that back, or correct the link.`,
      )
    }
    rmSync(link)
    symlinkSync(link, link)
    expect(await message(link)).toMatch(/symbolic links? .*circle/)
    const folder = await ground.fresh()
    rmSync(join(folder, 'onrecord.json'))
    symlinkSync('/mnt/nowhere', join(folder, 'onrecord.json'))
    expect(await message(folder)).toMatch(/is damaged: onrecord.json can't be read/)
  })

  it('a ledger of a newer layout or version, which stays as it is', async () => {
    const folder = await ground.fresh()
    const pglite = new PGlite(join(folder, 'database'))
    await pglite.query("insert into onrecord_versions values (70, '2030-01-01')")
    await pglite.close()
    expect(await message(folder)).toBe(
      `This ledger was written by a newer Onrecord (version 70; this one reads up to ${LEDGER_VERSION}). Update onrecord.`,
    )
    writeFileSync(join(folder, 'onrecord.json'), '{"onrecord":"ledger","layout":2}')
    expect(await message(folder)).toMatch(/layout 2; this one reads up to 1/)
  })
})

/** What kills may have left of the making of a ledger. */
const CUT_SHORT: Readonly<Record<string, (folder: string) => void>> = {
  'in the middle of its database': (folder) => {
    mkdirSync(join(folder, 'database.new'))
    writeFileSync(join(folder, 'database.new', 'PG_VERSION'), '18\n')
  },
  'after its mark': (folder) => writeFileSync(join(folder, 'onrecord.json'), '{"onrecord":"ledger","layout":1,"made":false}\n'),
}

describe('a ledger', () => {
  it.each([
    ['in the middle of its database', '000', 0o000], ['after its mark', '077', 0o077],
  ])('is made where its making was cut short %s, and is its owner’s alone under umask %s', async (where, _, umask) => {
    const folder = await ground.fresh()
    rmSync(join(folder, 'database'), { recursive: true })
    CUT_SHORT[where]!(folder)
    const before = process.umask(umask)
    try {
      const store = await ground.open(folder)
      expect((await store.counts()).articles).toBe(0)
      await store.add(entry({ name: 'page', said: [{ speakers: [person('Ada Morrow')], content: '“Yes”' }] }))
      expect(widerOrNarrower(folder)).toEqual([])
      await store.close()
    } finally {
      process.umask(before)
    }
    expect(widerOrNarrower(folder)).toEqual([])
    expect(existsSync(join(folder, 'database.new'))).toBe(false)
    expect(readFileSync(join(folder, 'onrecord.json'), 'utf8')).toBe('{"onrecord":"ledger","layout":1}\n')
  })

  it('of an earlier version, which let everybody in, is its owner’s alone once it was opened', async () => {
    const folder = await ground.fresh()
    for (const { parentPath, name } of readdirSync(folder, { recursive: true, withFileTypes: true })) chmodSync(join(parentPath, name), 0o777)
    chmodSync(folder, 0o755)
    const outside = ground.path('outside')
    writeFileSync(outside, '')
    chmodSync(outside, 0o666)
    symlinkSync(outside, join(folder, '.link'))
    const store = await ground.open(folder)
    rmSync(join(folder, '.link'))
    const others = readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) => statSync(join(parentPath, name)).mode & 0o077)
    expect(new Set([...others, statSync(folder).mode & 0o077])).toEqual(new Set([0]))
    expect(statSync(outside).mode & 0o777).toBe(0o666)
    await store.close()
  })
})

/** A process that has a ledger open. */
function holder(folder: string): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('hold.child.ts', import.meta.url))
  const child = spawn(process.execPath, [...QUICK_NODE, '--import', 'tsx', program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(child))
    child.once('exit', () => reject(new Error('the holder ended')))
  })
}
