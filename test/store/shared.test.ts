import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CursorError } from '../../src/store/cursor.js'
import { LedgerError } from '../../src/store/ledger-error.js'
import { openStore } from '../../src/store/open-store.js'
import { QUICK_NODE } from '../quick-node.js'
import { entry, person } from './entries.js'
import { widerOrNarrower } from './folder-files.js'
import { PgliteGround } from './pglite-ground.js'

const ground = new PgliteGround()
beforeAll(ground.setUp)
afterAll(ground.tearDown)

const page = (name: string) => entry({ name, said: [{ speakers: [person('Ada Morrow')], content: `“${name}”` }] })

/** Another process on the same ledger, that does as it is told. */
async function other(folder: string) {
  const child = spawn(process.execPath, [...QUICK_NODE, '--import', 'tsx', fileURLToPath(new URL('through.child.ts', import.meta.url)), folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async () => (await lines.next()).value as string | undefined
  const ended = new Promise((resolve) => child.once('exit', resolve))
  expect(await next()).toBe('open')
  const does = (line: string) => {
    child.stdin.write(`${line}\n`)
    return next()
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { does, kill, ended }
}

describe('a ledger in a folder that several processes open', () => {
  it('is one ledger', async () => {
    const folder = await ground.fresh()
    const [store, child] = [await openStore(folder), await other(folder)]
    await store.add(page('one'))
    expect(await child.does('add two')).toBe('add two')
    expect(await child.does('count')).toBe('2')
    expect((await store.counts()).articles).toBe(2)
    const { capture, article, analysis } = page('two')
    expect(await store.capture(capture.sha256)).toStrictEqual(capture)
    expect((await store.article(article.id))?.analysis).toEqual(analysis)
    await child.does('close')
    await store.close()
  })

  it('goes on when its owner closes it', async () => {
    const folder = await ground.fresh()
    const store = await openStore(folder)
    const [second, third] = [await other(folder), await other(folder)]
    await second.does('add one')
    await store.close()
    expect(await second.does('add two')).toBe('add two')
    expect(await third.does('add three')).toBe('add three')
    expect(await second.does('count')).toBe('3')
    await second.does('close')
    expect(await third.does('count')).toBe('3')
    await third.does('close')
    await third.ended
    const again = await openStore(folder)
    expect((await again.counts()).articles).toBe(3)
    await again.close()
  })

  it('goes on when its owner is killed, with all that was acknowledged', async () => {
    const folder = await ground.fresh()
    const owner = await other(folder)
    const store = await openStore(folder)
    await owner.does('add one')
    await store.add(page('two'))
    await owner.kill()
    await store.add(page('three'))
    expect((await store.counts()).articles).toBe(3)
    const damages: string[] = []
    for await (const one of store.check()) if (one.is === 'damaged') damages.push(one.what)
    expect(damages).toEqual([])
    await store.close()
  })

  it('is checked and its files are had through its owner', async () => {
    const folder = await ground.fresh()
    const owner = await other(folder)
    await owner.does('add one')
    const store = await openStore(folder)
    const checked: string[] = []
    for await (const one of store.check()) checked.push(`${one.what}${one.is === 'checked' ? ` ${one.count}` : ''}`)
    expect(checked).toContain('captures 1')
    let bytes = 0
    let files = 0
    for await (const piece of store.files()) {
      if (piece.is === 'file') files += 1
      if (piece.is === 'bytes') bytes += piece.bytes.length
    }
    expect(files).toBeGreaterThan(100)
    expect(bytes).toBeGreaterThan(1_000_000)
    expect(await owner.does('add two')).toBe('add two')
    await store.close()
    await owner.does('close')
  })

  it('says what was kept and what to do where its owner is killed in the middle of a long answer', async () => {
    const folder = await ground.fresh()
    const owner = await other(folder)
    await owner.does('add one')
    const store = await openStore(folder)
    const files = store.files()[Symbol.asyncIterator]()
    await files.next()
    await owner.kill()
    const rest = async () => {
      for (let piece = await files.next(); piece.done !== true; piece = await files.next());
    }
    await expect(rest()).rejects.toThrow(/ended in the middle of this\. What was told as done is kept; run the command again\.$/)
    expect((await store.counts()).articles).toBe(1)
    await store.close()
  })

  it('tells what a call comes to, a mistake too', async () => {
    const folder = await ground.fresh()
    const owner = await other(folder)
    const store = await openStore(folder)
    await expect(store.articles({ limit: -1 })).rejects.toThrow()
    await expect(store.articles({ limit: 1, after: 'nowhere' })).rejects.toThrow(CursorError)
    expect(await store.article('nowhere')).toBeNull()
    await store.close()
    await owner.does('close')
  })

  it('lies where it may, however deep, and is its owner’s alone', async () => {
    const folder = join(await ground.fresh(), 'd'.repeat(90), 'e'.repeat(90), 'ledger')
    mkdirSync(folder, { recursive: true })
    const owner = await other(folder)
    const store = await openStore(folder)
    await store.add(page('one'))
    expect(await owner.does('count')).toBe('1')
    expect(widerOrNarrower(folder)).toEqual([])
    expect(statSync(join(folder, 'door.json')).mode & 0o777).toBe(0o600)
    await store.close()
    await owner.does('close')
  })

  it('is refused at once where its owner can let nobody in', async () => {
    const folder = await ground.fresh()
    const store = await openStore(folder)
    const door = JSON.parse(readFileSync(join(folder, 'door.json'), 'utf8')) as object
    writeFileSync(join(folder, 'door.json'), JSON.stringify({ ...door, socket: '' }))
    await expect(openStore(folder)).rejects.toThrow(/is in use by another onrecord/)
    await store.close()
  })

  it('lets nobody in without its token', async () => {
    const folder = await ground.fresh()
    const store = await openStore(folder)
    const { socket } = JSON.parse(readFileSync(join(folder, 'door.json'), 'utf8')) as { socket: string }
    const status = (headers: Record<string, string>) => new Promise((resolve, reject) => {
      request({ socketPath: join(folder, socket), path: '/counts', method: 'POST', headers }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).on('error', reject).end('[]')
    })
    expect(await status({})).toBe(401)
    expect(await status({ authorization: 'Bearer guessed' })).toBe(401)
    await store.close()
  })

  it('is not opened by one that works for its owner only', async () => {
    const folder = await ground.fresh()
    const worker = () => openStore(folder, '2030-01-01T00:00:00.000Z', { mayOwn: false })
    await expect(worker()).rejects.toThrow(LedgerError)
    const owner = await other(folder)
    const store = await worker()
    await owner.kill()
    await expect(store.counts()).rejects.toThrow(/ended in the middle of this\. What was told as done is kept; run the command again\./)
    await store.close()
    await (await openStore(folder)).close()
  })
})
