import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Findings } from '../../src/export/finding.js'
import type { Listed } from '../../src/export/listed.js'
import { commandsOf, leftOut, wordsOf } from './jobs-document.js'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { emptyLedger } from '../store/empty-ledger.js'
import { inProcess } from './in-process.js'

const PAGE = 'Harbour tax will rise\n\n“The harbour pays for itself,” Ada Brandt said on Friday.\n\n“Nobody asked the sailors,” Pavo Lind said.\n'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-jobs-'))
const ledger = join(folder, 'ledger')
/** The ledger, open here: commands work through it, and need not each start a database. */
let held: Store
const at = (name: string) => join(folder, name)
const ids: Record<string, string> = {}

async function ran(command: string | undefined): Promise<{ readonly status: number | null; readonly out: string; readonly err: string }> {
  const [name = '', ...words] = wordsOf(command)
  const args = words.map((word) => ids[word] ?? (/\.(?:pem|zip|html)$/.test(word) ? at(word) : word))
  return inProcess([name, ...(name === 'verify' ? [] : ['--ledger', ledger]), ...args])
}

beforeAll(async () => {
  await emptyLedger(ledger)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  writeFileSync(at('key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(at('public.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
  writeFileSync(at('page.txt'), PAGE)
  expect((await inProcess(['add', '--ledger', ledger, '--fast', '--url', 'https://paper.example/tax', '--captured', '2021-03-09', at('page.txt')])).status).toBe(0)
  held = await openStore(ledger)
  const { items } = JSON.parse((await inProcess(['search', '--ledger', ledger, '--format', 'json'])).out) as Findings
  for (const { statement } of items) ids[(statement.speakers[0]?.name ?? '').split(' ').at(-1)!.toUpperCase()] = statement.id
  expect(Object.keys(ids).sort()).toEqual(['BRANDT', 'LIND'])
})
afterAll(async () => {
  await held.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('docs/jobs.md', () => {
  test('evidence for a court: packed here, verified in an empty folder', async () => {
    const [pack, verify] = commandsOf('Evidence for a court')
    const packed = await ran(pack)
    expect([packed.status, packed.err]).toEqual([0, expect.stringMatching(/^2 exhibits written to .*case-7\.zip; fingerprint [0-9a-f]{64}\n$/) as string])
    mkdirSync(at('elsewhere'))
    renameSync(at('case-7.zip'), at('elsewhere/case-7.zip'))
    ids['case-7.zip'] = at('elsewhere/case-7.zip')
    const good = await ran(verify)
    expect([good.status, good.err]).toEqual([0, ''])
    expect(good.out).toContain(`exhibit 1    ${ids['BRANDT']}  “The harbour pays for itself,”`)
    expect(good.out).toMatch(/grade {8}whole, and signed\n$/)
    const bytes = readFileSync(at('elsewhere/case-7.zip'))
    writeFileSync(at('elsewhere/case-7.zip'), bytes.subarray(0, -30))
    const cut = await ran(verify)
    expect([cut.status, cut.out.split('\n')[0]]).toEqual([1, expect.stringMatching(/^FAILS {8}zip: .*cut off/) as string])
  })

  test('a press release against its coverage: with files nothing is kept, with identifiers the ledger tells', async () => {
    const quote = '“The harbour stays open for every boat that was built on this coast, and no dues are raised before the herring return,”'
    const page = (words: string) => `<!doctype html><html lang="en"><title>Harbour dues</title><article><h1>Harbour dues</h1><p>${words}</p><p>The council of Port Ellery met on Friday morning to hear the minister, and sat until noon.</p></article></html>`
    writeFileSync(at('release.html'), page(`${quote} Ada Brandt said on Friday.`))
    writeFileSync(at('herald.html'), page(`${quote} Ada Brandt said on Friday, to some applause.`))
    writeFileSync(at('courier.html'), page('“The harbour stays open for every boat that was built on this coast,” Ada Brandt said on Friday.'))
    const [files, named] = commandsOf('A press release against its coverage')
    const { status, out } = await ran(files)
    expect(status).toBe(0)
    expect(out).toMatch(/whole/)
    expect(out).toMatch(/cut/)
    expect((await inProcess(['add', '--ledger', ledger, '--fast', at('release.html'), at('herald.html')])).status).toBe(0)
    const { items } = JSON.parse((await inProcess(['list', '--ledger', ledger, '--format', 'json'])).out) as Listed
    for (const [word, file] of [['RELEASE', 'release.html'], ['ARTICLE', 'herald.html']] as const) ids[word] = items.find(({ name }) => name.endsWith(file))!.id
    expect((await ran(named)).out).toMatch(/whole/)
  })

  test('a citation', async () => {
    const [text, bibtex, csl] = commandsOf('A citation')
    expect((await ran(text)).out).toMatch(/^Ada Brandt “said” \(direct\): “The harbour pays for itself,” \| Harbour tax will rise, .*captured 9 March 2021, 00:00 UTC, SHA-256 [0-9a-f]{64}\.\n$/)
    expect((await ran(bibtex)).out).toContain(`urldate = {2021-03-09}`)
    expect((JSON.parse((await ran(csl)).out) as unknown[]).length).toBe(2)
  })

  test('no command of these jobs is left out', () => {
    expect(leftOut('evidence')).toEqual([])
  })
})
