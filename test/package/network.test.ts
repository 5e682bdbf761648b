import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ROOT } from '../architecture/sources.js'

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

/** Runs Node under `strace`, which sees what the kernel is asked by libraries too; `null` where nothing can be traced. */
function traced(...args: readonly string[]): Traced | null {
  const home = mkdtempSync(join(folder, 'home-'))
  const trace = join(folder, 'trace.txt')
  const calls = 'trace=%network,open,openat,creat,mkdir,mkdirat,rename,renameat2,link,symlink'
  const { status, stdout, error } = spawnSync('strace', ['-f', '-qq', '-e', calls, '-o', trace, process.execPath, ...args], {
    encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: home },
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
}
