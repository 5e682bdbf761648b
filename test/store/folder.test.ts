import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LedgerError } from '../../src/store/store.js'
import { entry, person } from './entries.js'
import { PgliteGround } from './pglite-ground.js'

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)

const message = async (location: string) => {
  const error = await ground.open(location).then(() => null, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(LedgerError)
  return (error as LedgerError).message
}

describe('a folder in use', () => {
  it('is refused to this process', async () => {
    const folder = await ground.fresh()
    const store = await ground.open(folder)
    expect(await message(folder)).toBe(
      `The ledger in ${folder} is in use by another onrecord (process ${process.pid}). Stop it, or use another --ledger.`,
    )
    expect((await store.counts()).articles).toBe(0)
    await store.close()
    await (await ground.open(folder)).close()
  })

  it('is refused to another process until its holder is killed', async () => {
    const folder = await ground.fresh()
    const child = await holder(folder)
    expect(await message(folder)).toContain(`(process ${child.pid})`)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    await (await ground.open(folder)).close()
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
    expect(await message(join(file, 'below'))).toMatch(/can't be used/)
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

  it('a ledger of a newer layout or version, which stays as it is', async () => {
    const folder = await ground.fresh()
    const pglite = new PGlite(join(folder, 'database'))
    await pglite.query("insert into onrecord_versions values (7, '2030-01-01')")
    await pglite.close()
    expect(await message(folder)).toBe(
      'This ledger was written by a newer Onrecord (version 7; this one reads up to 2). Update onrecord.',
    )
    writeFileSync(join(folder, 'onrecord.json'), '{"onrecord":"ledger","layout":2}')
    expect(await message(folder)).toMatch(/layout 2; this one reads up to 1/)
  })
})

it('brings a ledger of version 1 up to date, with what is known of addresses and copies', async () => {
  const folder = await ground.fresh()
  const pages = ['one', 'two', 'odd'].map((name) => entry({ name, said: [{ speakers: [person('Ada Morrow')], content: Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ') }] }))
  const store = await ground.open(folder)
  for (const page of pages) await store.add(page)
  await store.close()
  const pglite = new PGlite(join(folder, 'database'))
  // As version 1 left it. A page may hold what Postgres' own JSON refuses.
  await pglite.exec(`drop table source_links, sources, copies, sketch_bands, sketches, recaptures; alter table articles drop column address, drop column received_at;
    delete from onrecord_versions where version = 2; update articles set record = replace(record, '"title":"odd"', '"title":"o\\u0000d"') where record like '%"title":"odd"%'`)
  await pglite.close()
  const again = await ground.open(folder)
  const [one, two] = pages.map(({ article }) => article.id) as [string, string]
  expect((await again.pageAt('https://paper.example/one'))?.article.id).toBe(one)
  expect(await again.versions(one)).toMatchObject([{ articleId: one, receivedAt: pages[0]!.capture.receivedAt }])
  expect((await again.copies(two)).first?.article.id).toBe(one)
  expect((await again.copies(one)).total).toBe(2)
  await again.close()
})

it('makes a new ledger where the making of one was cut short', async () => {
  const folder = await ground.fresh()
  rmSync(join(folder, 'database'), { recursive: true })
  mkdirSync(join(folder, 'database.new'))
  writeFileSync(join(folder, 'database.new', 'PG_VERSION'), '18\n')
  const store = await ground.open(folder)
  expect((await store.counts()).articles).toBe(0)
  await store.close()
  expect(existsSync(join(folder, 'database.new'))).toBe(false)
})

/** A process that has a ledger open. */
function holder(folder: string): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('hold.child.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve(child))
    child.once('exit', () => reject(new Error('the holder ended')))
  })
}
