import { spawnSync } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { packOf } from '../../src/export/pack/pack.js'
import { timeStamped } from '../../src/record/evidence/time-stamp.js'
import { ROOT } from '../architecture/sources.js'
import { deskWith } from '../browser/desk-in-folder.js'
import { authority } from '../exports/authority.js'
import { bytesOf } from '../exports/made.js'
import { QUICK_NODE } from '../quick-node.js'
import { entry, person } from '../store/entries.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-network-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Traced {
  readonly status: number | null
  readonly out: string
  /** What asked for a network: sockets of the Internet, and of the local service that looks up names. */
  readonly asked: readonly string[]
  /** What was opened to be written, or made, by name. */
  readonly written: readonly string[]
  /** What lies in the home folder after. */
  readonly home: readonly string[]
}

/** Runs Node in a folder under `strace`, which sees what the kernel is asked by libraries too; `null` where nothing can be traced. */
function tracedIn(cwd: string, ...args: readonly string[]): Traced | null {
  const home = mkdtempSync(join(folder, 'home-'))
  const trace = join(folder, 'trace.txt')
  const calls = 'trace=%network,open,openat,creat,mkdir,mkdirat,rename,renameat2,link,symlink'
  const { status, stdout, error } = spawnSync('strace', ['-f', '-qq', '-e', calls, '-o', trace, process.execPath, ...QUICK_NODE, ...args], {
    cwd, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: home },
  })
  if (error !== undefined) return null
  const lines = readFileSync(trace, 'utf8').split('\n')
  if (!lines.some((line) => /open(?:at)?\(/.test(line))) return null
  const written = lines.filter((line) => /O_WRONLY|O_RDWR|O_CREAT|\b(?:creat|mkdir|mkdirat|rename|renameat2|link|symlink)\(/.test(line)).map((line) => /"([^"]*)"/.exec(line)?.[1] ?? line)
  return {
    status,
    out: stdout,
    asked: lines.filter((line) => /AF_INET|nscd|systemd\/resolve|resolv\.conf|\/etc\/hosts/.test(line)),
    written: written.filter((path) => !/^\/(?:dev\/(?!shm\/)|proc|sys)\//.test(path)),
    home: readdirSync(home, { recursive: true }).map(String),
  }
}

const traced = (...args: readonly string[]) => tracedIn(ROOT, ...args)

/** A pack of two statements, signed and time-stamped, with what it is checked by, in a folder that is otherwise empty. */
async function packIn(elsewhere: string): Promise<Buffer> {
  const clock = await authority()
  const kept = await deskWith([entry({ name: 'harbour', said: [{ speakers: [person('Ada Brandt')], content: '“The harbour stays open”' }, { speakers: [person('Pavo Lind')], content: '“Never”' }] })])
  try {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const { items } = await kept.ledger.statements({ limit: 2 })
    const { bytes, error } = await bytesOf(packOf(kept.ledger.exhibits(items.map(({ statement }) => statement.id)), {
      software: 'Onrecord 1.2.3', now: '2031-04-01T00:00:00.000Z', desk: null, stamp: (manifest) => timeStamped(manifest, clock.url),
      sign: (manifest) => ({ signature: sign(null, manifest, privateKey), key: publicKey.export({ type: 'spki', format: 'pem' }).toString() }),
    }))
    expect(error).toBeNull()
    writeFileSync(join(elsewhere, 'key.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
    writeFileSync(join(elsewhere, 'authority.pem'), clock.certificate)
    writeFileSync(join(elsewhere, 'case.zip'), bytes)
    return bytes
  } finally {
    await clock.close()
    await kept.close()
  }
}

const LOOKUP = "require('node:dns').lookup('telemetry.example', () => {}); require('node:fs').mkdirSync(process.env.HOME + '/kept')"
const seen = traced('-e', LOOKUP)

if (seen === null) {
  test.skip('strace is not here or may not trace: that nothing leaves the machine is not tested (Debian: apt-get install strace)', () => undefined)
} else {
  test('what is asked of a network and written is seen', () => {
    expect(seen.asked.length).toBeGreaterThan(0)
    expect([seen.written.length, seen.home]).toEqual([1, ['kept']])
  })

  test.each([[[]], [['--fast']]])('onrecord read %j asks for no host and writes nothing', (options) => {
    const read = traced(join(ROOT, 'dist/main.js'), 'read', ...options, join(ROOT, 'examples/strait-closure.txt'))
    expect(read?.out).toContain('found    confidence')
    expect(read).toEqual({ status: 0, out: read?.out, asked: [], written: [], home: [] })
  })

  test('onrecord verify, in a folder with nothing but the pack and what it is checked by, asks for no host, writes nothing, and tells the grade or what fails', async () => {
    const elsewhere = mkdtempSync(join(folder, 'elsewhere-'))
    const bytes = await packIn(elsewhere)
    const verify = () => tracedIn(elsewhere, join(ROOT, 'dist/main.js'), 'verify', 'case.zip', '--key', 'key.pem', '--trust', 'authority.pem')
    const good = verify()
    expect(good?.out).toMatch(/exhibit 2 [^]*\ngrade {8}whole, signed and time-stamped\n$/)
    expect(good).toEqual({ status: 0, out: good?.out, asked: [], written: [], home: [] })
    writeFileSync(join(elsewhere, 'case.zip'), bytes.subarray(0, bytes.length / 2))
    const cut = verify()
    expect(cut?.out).toMatch(/^FAILS {8}zip: .*\ngrade {8}none: something fails\n$/)
    expect(cut).toEqual({ status: 1, out: cut?.out, asked: [], written: [], home: [] })
  }, 120_000)
}
