import { execFileSync } from 'node:child_process'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WARCParser } from 'warcio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packOf, type Packing } from '../../src/export/pack/pack.js'
import { zipOf } from '../../src/export/zip.js'
import { heldInMemory } from '../../src/ingest/containers/seekable.js'
import { readPage } from '../../src/ingest/read-page.js'
import { timeStamped } from '../../src/record/evidence/time-stamp.js'
import { verifyPack, type Verifying } from '../../src/record/evidence/verify.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { entry, person, received } from '../store/entries.js'
import { authority, type Authority } from './authority.js'
import { bytesOf, given } from './made.js'
import { unzipped } from './unzipped.js'

const harbour = entry({ name: 'harbour', publishedAt: '2031-03-09', said: [{ speakers: [person('Ada Brandt')], content: '“The harbour <b>stays</b> open 🚢”' }, { speakers: [person('Pavo Lind')], content: '“Never”' }] })
const tax = entry({ name: 'tax', said: [{ speakers: [person('Ada Brandt')], content: '“No tax & no toll”' }] })
const [first, second] = harbour.analysis.statements.map(({ id }) => id)
const [third] = tax.analysis.statements.map(({ id }) => id)
const now = '2031-04-01T00:00:00.000Z'

let kept: TestDesk
let clock: Authority
beforeAll(async () => {
  kept = await deskWith([harbour, tax, received(harbour, '2031-03-10T00:00:00.000Z')])
  clock = await authority()
})
afterAll(async () => {
  await clock.close()
  await kept.close()
})

async function packed(ids: readonly string[] = [first!, third!, second!], more: Partial<Packing> = {}): Promise<Buffer> {
  const { bytes, error } = await bytesOf(packOf(kept.ledger.exhibits(ids), { software: 'Onrecord 1.2.3', now, desk: 'https://desk.example', ...more }))
  if (error !== null) throw error as Error
  return bytes
}

async function verified(bytes: Buffer, more: Partial<Verifying> = {}) {
  return verifyPack(await heldInMemory(given([bytes])), { readPage, ...more })
}

async function damaged(change: (files: Map<string, Buffer>) => void, of?: Buffer): Promise<Buffer> {
  const files = await unzipped(of ?? await packed())
  change(files)
  return (await bytesOf(zipOf([...files].map(([path, bytes]) => ({ path, bytes })), now))).bytes
}

const kinds = async (bytes: Buffer, more: Partial<Verifying> = {}) => {
  const { grade, faults } = await verified(bytes, more)
  expect(grade === null).toBe(faults.length > 0)
  return faults.map(({ is }) => is)
}

/** Seals a manifest anew, as who edits one with care would. */
function resealed(files: Map<string, Buffer>, change: (manifest: { files: { path: string; sha256: string; bytes: number }[]; exhibits: { capture: string; statement: string }[] }) => void): void {
  const manifest = JSON.parse(files.get('manifest.json')!.toString()) as Parameters<typeof change>[0]
  change(manifest)
  const bytes = Buffer.from(JSON.stringify(manifest))
  files.set('manifest.json', bytes).set('manifest.sha256', Buffer.from(`${hash(bytes)}  manifest.json\n`))
}
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe('a pack', () => {
  test('holds exhibits in order, each capture once with all its sightings, and a page that runs nothing', async () => {
    const files = await unzipped(await packed())
    expect([...files.keys()].sort()).toEqual([
      `captures/${harbour.capture.sha256}.warc.gz`, `captures/${tax.capture.sha256}.warc.gz`, ...[1, 2, 3].flatMap((n) => ['corrections', 'reading', 'statement'].map((name) => `exhibits/${n}/${name}.json`)), 'index.html', 'manifest.json', 'manifest.sha256',
    ])
    // Another reader of archives finds both sightings, and the bytes.
    const found: [string, string, string][] = []
    for await (const record of new WARCParser([new Uint8Array(files.get(`captures/${harbour.capture.sha256}.warc.gz`)!)] as never)) {
      if (record.warcType === 'response') found.push([record.warcTargetURI ?? '', record.warcDate ?? '', hash(Buffer.from(await record.readFully(true)))])
    }
    expect(found).toEqual([harbour.sighting.receivedAt, '2031-03-10T00:00:00.000Z'].map((at) => [harbour.article.url, at, harbour.capture.sha256]))
    const page = files.get('index.html')!.toString()
    expect(page).toContain('Exhibit 3: Pavo Lind')
    expect(page).toContain('<mark>“The harbour &lt;b&gt;stays&lt;/b&gt; open 🚢”</mark>')
    expect(page).not.toMatch(/<script|https?:\/\/[^<]*"/)
  })

  test('that is whole says so, in any order of its exhibits, and two made alike are alike', async () => {
    const bytes = await packed()
    const { grade, exhibits, fingerprint, madeAt, faults } = await verified(bytes)
    expect(faults).toEqual([])
    expect([grade, madeAt, exhibits.map(({ statement }) => statement)]).toEqual(['hashes', now, [first, third, second]])
    expect((await verified(bytes, { fingerprint: fingerprint! })).grade).toBe('hashes')
    expect(await kinds(bytes, { fingerprint: 'a'.repeat(64) })).toEqual(['fingerprint'])
    const uuid = () => '0'
    expect(hash(await packed([first!], { uuid }))).toBe(hash(await packed([first!], { uuid })))
  })

  const statement = 'exhibits/1/statement.json'
  test.each<[string, readonly string[], (files: Map<string, Buffer>) => void]>([
    ['a changed byte', ['changed'], (files) => { files.get('index.html')![100]! ^= 1 }],
    ['a missing file', ['missing'], (files) => { files.delete('exhibits/2/corrections.json') }],
    ['a missing capture', ['missing'], (files) => { files.delete(`captures/${tax.capture.sha256}.warc.gz`) }],
    ['an extra file', ['extra'], (files) => { files.set('exhibits/9/statement.json', Buffer.from('{}')) }],
    ['an edited manifest', ['manifest edited'], (files) => { files.set('manifest.json', Buffer.from(files.get('manifest.json')!.toString().replace('Onrecord 1.2.3', 'Onrecord 9.9.9'))) }],
    ['no manifest', ['manifest missing'], (files) => { files.delete('manifest.json') }],
    ['a manifest of another kind', ['manifest wrong'], (files) => { resealed(files, (manifest) => { Object.assign(manifest, { version: 99 }) }) }],
    ['a wrong hash in a manifest sealed anew', ['changed'], (files) => { resealed(files, (manifest) => { manifest.files[0]!.sha256 = 'b'.repeat(64) }) }],
    ['words that the page doesn’t have, with all hashes made to fit', ['words not in capture'], (files) => {
      for (const name of [statement, 'exhibits/1/reading.json']) files.set(name, Buffer.from(files.get(name)!.toString().replaceAll('stays', 'never')))
      resealed(files, (manifest) => { for (const file of manifest.files) Object.assign(file, { sha256: hash(files.get(file.path)!), bytes: files.get(file.path)!.length }) })
    }],
    ['a capture put in another’s place, with all hashes made to fit', ['wrong capture', 'wrong capture'], (files) => {
      files.set(`captures/${harbour.capture.sha256}.warc.gz`, files.get(`captures/${tax.capture.sha256}.warc.gz`)!)
      resealed(files, (manifest) => { for (const file of manifest.files) Object.assign(file, { sha256: hash(files.get(file.path)!), bytes: files.get(file.path)!.length }) })
    }],
    ['an exhibit that names another statement', ['wrong hash'], (files) => { resealed(files, (manifest) => { manifest.exhibits[0]!.statement = third! }) }],
  ])('with %s is told to have it', async (_, expected, change) => {
    expect(await kinds(await damaged(change))).toEqual(expected)
  })

  test('cut off at any place is refused', async () => {
    const bytes = await packed()
    for (const length of [0, 10, Math.floor(bytes.length / 2), bytes.length - 1]) {
      const { grade, faults } = await verified(bytes.subarray(0, length))
      expect([grade, faults.map(({ is }) => is)]).toEqual([null, ['zip']])
      expect(faults[0]!.what).toContain('cut off')
    }
  })

  test('with a bomb, a path that leads out, or a file twice is refused or told', async () => {
    const zeros = Buffer.alloc(300 * 1024 * 1024)
    const bomb = (await bytesOf(zipOf([{ path: 'manifest.json', bytes: zeros }], now))).bytes
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const before = process.memoryUsage().rss
    const { faults } = await verified(bomb)
    expect([faults.map(({ is }) => is), faults[0]!.what.includes('bombs')]).toEqual([['zip'], true])
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
    const path = 'exhibits/1/statement.json'
    for (const wrong of ['../../../../../etc/passwd', '/xhibits/1/statement.json', 'exhibits\\1\\statement.js']) {
      const bytes = await packed()
      const same = wrong.padEnd(path.length, 'x').slice(0, path.length)
      const out = Buffer.from(bytes.toString('latin1').replaceAll(path, same), 'latin1')
      const { faults: told } = await verified(out)
      expect([wrong, told.map(({ is }) => is), told[0]!.what]).toEqual([wrong, ['zip'], expect.stringContaining('leads out of it')])
    }
    const twice = Buffer.from((await packed()).toString('latin1').replaceAll('exhibits/2/statement.json', 'exhibits/1/statement.json'), 'latin1')
    expect(await kinds(twice)).toContain('extra')
  })

  test('cut, changed or filled with noise at any place never throws', async () => {
    const bytes = await packed()
    for (let i = 0; i < 60; i += 1) {
      const at = (i * 7919) % bytes.length
      const other = Buffer.from(bytes)
      other[at]! ^= 1 << (i % 8)
      const found = await verified(other)
      if (found.grade !== null) expect(Buffer.compare(other, bytes)).not.toBe(0)
    }
  })
})

describe('who vouches for it', () => {
  const pair = generateKeyPairSync('ed25519')
  const other = generateKeyPairSync('ed25519')
  const signing = { sign: (manifest: Uint8Array) => ({ signature: sign(null, manifest, pair.privateKey), key: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString() }) }
  const publicOf = ({ publicKey }: typeof pair) => publicKey.export({ type: 'spki', format: 'pem' }).toString()

  test('a signature, by whom', async () => {
    const bytes = await packed([first!], signing)
    expect(await verified(bytes, { key: publicOf(pair) })).toMatchObject({ grade: 'signed', signedBy: hash(pair.publicKey.export({ type: 'spki', format: 'der' })), faults: [] })
    expect(await kinds(bytes, { key: publicOf(other) })).toEqual(['signature'])
    expect(await kinds(await packed([first!]), { key: publicOf(pair) })).toEqual(['signature'])
    expect(await kinds(await damaged((files) => { files.get('manifest.sig')![0]! ^= 1 }, bytes))).toEqual(['signature'])
    expect(await kinds(await damaged((files) => { files.delete('manifest.pub.pem') }, bytes))).toEqual(['signature'])
    // A manifest that was edited with care keeps its seal, and loses its signature.
    expect(await kinds(await damaged((files) => { resealed(files, (manifest) => { Object.assign(manifest, { software: 'other' }) }) }, bytes))).toEqual(['signature'])
  })

  test('an authority’s time stamp, asked for by a hash alone', async () => {
    const bytes = await packed([first!], { ...signing, stamp: (manifest) => timeStamped(manifest, clock.url) })
    const found = await verified(bytes)
    expect(found).toMatchObject({ grade: 'signed and time-stamped', timeStamp: { at: '2031-04-02T03:04:05.000Z', authority: 'Port Ellery Clock Office', trusted: null }, faults: [] })
    expect(clock.asked.at(-1)!.includes(Buffer.from(found.fingerprint!, 'hex'))).toBe(true)
    expect(clock.asked.at(-1)!.length).toBeLessThan(100)
    const der = (pem: string) => Buffer.from(pem.replace(/-----.*-----|\s/g, ''), 'base64')
    expect((await verified(bytes, { trusted: [der(clock.certificate)] })).timeStamp).toMatchObject({ trusted: true })
    const stranger = await authority()
    await stranger.close()
    expect(await kinds(bytes, { trusted: [der(stranger.certificate)] })).toEqual(['time stamp'])
    expect(await kinds(await damaged((files) => { files.get('manifest.tsr')![files.get('manifest.tsr')!.length - 5]! ^= 1 }, bytes))).toEqual(['time stamp'])
    expect(await kinds(await damaged((files) => { resealed(files, (manifest) => { Object.assign(manifest, { software: 'other' }) }) }, bytes))).toEqual(['signature', 'time stamp'])
  })

  test.each(['other bytes', 'nonsense', 'refuses', 'breaks'] as const)('an authority that gives %s gives no pack', async (answers) => {
    clock.answers = answers
    await expect(packed([first!], { stamp: (manifest) => timeStamped(manifest, clock.url) })).rejects.toThrow('time-stamping authority')
    clock.answers = 'right'
  })

  const hasOpenssl = (() => { try { execFileSync('openssl', ['version']); return true } catch { return false } })()
  test.skipIf(!hasOpenssl)('openssl takes the time stamp for right too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-stamp-'))
    try {
      const files = await unzipped(await packed([first!], { stamp: (manifest) => timeStamped(manifest, clock.url) }))
      for (const name of ['manifest.json', 'manifest.tsr']) writeFileSync(join(folder, name), files.get(name)!)
      expect(execFileSync('openssl', ['ts', '-reply', '-in', join(folder, 'manifest.tsr'), '-text'], { encoding: 'utf8' })).toContain('Time stamp: Apr  2 03:04:05')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
