import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyLedger } from '../store/empty-ledger.js'
import { filesIn } from '../store/folder-files.js'
import { inProcess } from './in-process.js'
import { start, type Running } from './onrecord.js'

const KILLS = 2
let root = ''
const at = (name: string) => join(root, name)
const ledger = () => at('ledger')
const inLedger = async (folder: string) => (await inProcess(['search', '--ledger', folder, '--speaker', 'Ada'])).out

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'onrecord-backup-'))
  writeFileSync(at('page.txt'), 'Harbour tax will rise\n\n“The harbour pays for itself,” Ada Brandt said on Friday.\n')
  await emptyLedger(ledger())
  expect(await inProcess(['add', '--fast', '--ledger', ledger(), at('page.txt')])).toMatchObject({ status: 0 })
  expect(await inProcess(['backup', '--ledger', ledger(), at('backup.zip')])).toEqual({ status: 0, out: '', err: `1 article with 1 statement backed up to ${at('backup.zip')}\n` })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Kills a command line as soon as `isTime`. `false` where it ended before. */
async function killed({ child, ended }: Running, isTime: () => boolean): Promise<boolean> {
  const look = setInterval(() => { if (isTime()) child.kill('SIGKILL') }, 2)
  const { status } = await ended
  clearInterval(look)
  return status === null
}

const sizeOf = (name: string) => statSync(name, { throwIfNoEntry: false })?.size ?? 0

describe('backup and restore', () => {
  test('bring a ledger back', async () => {
    expect(statSync(at('backup.zip')).mode & 0o777).toBe(0o600)
    const { status, out, err } = await inProcess(['restore', '--ledger', at('new'), at('backup.zip')])
    expect([status, out]).toEqual([0, ''])
    expect(err).toMatch(/^1 article with 1 statement, as of \d{4}-\S+Z, restored to .*new\n$/)
    expect(await inLedger(at('new'))).toBe(await inLedger(ledger()))
    expect(await inLedger(at('new'))).toContain('The harbour pays for itself')
  })

  test('are refused in one line', async () => {
    const before = readFileSync(at('backup.zip'))
    expect(await inProcess(['backup', '--ledger', ledger(), at('backup.zip')])).toMatchObject({ status: 1, err: `onrecord: ${at('backup.zip')}: there is such a file already; give another name, or --overwrite\n` })
    expect(readFileSync(at('backup.zip')).equals(before)).toBe(true)
    expect((await inProcess(['restore', '--ledger', at('x'), at('page.txt')])).err).toBe(`onrecord: ${at('page.txt')}: is no backup that onrecord made; give a file that onrecord backup wrote\n`)
    expect((await inProcess(['restore', '--ledger', ledger(), at('backup.zip')])).err).toMatch(/^onrecord: .* holds a ledger already, and a backup is never restored over one\..*\n$/)
    expect((await inProcess(['backup', '--ledger', at('none'), at('x.zip')])).err).toMatch(/^onrecord: no ledger in .*\n$/)
    symlinkSync('/mnt/nowhere', at('link'))
    expect((await inProcess(['restore', '--ledger', at('x'), at('link')])).err).toBe(`onrecord: ${at('link')}: a symbolic link to /mnt/nowhere, which isn't there; correct it, or name another file\n`)
    expect((await inProcess(['read', at('link')])).err).toBe(`onrecord: ${at('link')}: a symbolic link to /mnt/nowhere, which isn't there; correct it, or name another file\n`)
    expect((await inProcess(['search', '--ledger', at('link'), 'x'])).err).toMatch(/^onrecord: The ledger .*link can't be opened: .*link is a symbolic link to \/mnt\/nowhere, which isn't there\..*\n$/)
    expect(existsSync(at('x'))).toBe(false)
  })

  test(`a backup that is killed leaves the ledger, and no half file, through ${KILLS} kills`, async () => {
    const before = await inLedger(ledger())
    let kills = 0
    for (let i = 0; i < KILLS; i++) {
      const file = at(`killed-${i}.zip`)
      if (!await killed(start(['backup', '--ledger', ledger(), file]), () => sizeOf(`${file}.part`) > 300_000 * i)) continue
      kills += 1
      expect(existsSync(file)).toBe(false)
    }
    expect(kills).toBeGreaterThan(0)
    expect(await inProcess(['backup', '--ledger', ledger(), at('killed-0.zip')])).toMatchObject({ status: 0 })
    expect(existsSync(at('killed-0.zip.part'))).toBe(false)
    expect(await inLedger(ledger())).toBe(before)
  })

  test(`a restoring that is killed leaves no ledger, and the next one makes it, through ${KILLS} kills`, async () => {
    const [folder, aside] = [at('killed'), at('.killed.restoring')]
    const made = () => {
      try {
        return readdirSync(join(aside, 'database', 'base'), { recursive: true }).length
      } catch {
        // Not there yet, or being taken away.
        return -1
      }
    }
    for (let i = 0; i < KILLS; i++) {
      expect(await killed(start(['restore', '--ledger', folder, at('backup.zip')]), () => made() >= 250 * i)).toBe(true)
      expect(existsSync(folder)).toBe(false)
    }
    expect(await inProcess(['restore', '--ledger', folder, at('backup.zip')])).toMatchObject({ status: 0 })
    expect(existsSync(aside)).toBe(false)
    expect(await inLedger(folder)).toContain('The harbour pays for itself')
  })
})

describe('a desk whose ledger is replaced', () => {
  test('is told of to who would restore over it, and writes nothing to what is restored in its place', async () => {
    const folder = at('served')
    await inProcess(['restore', '--ledger', folder, at('backup.zip')])
    const desk = start(['serve', '--ledger', folder, '--port', '0', '--no-poll'])
    const [, address] = await desk.says(/open at (http:\S+)/)
    expect((await inProcess(['restore', '--ledger', folder, at('backup.zip')])).err).toMatch(
      new RegExp(`^onrecord: The ledger in .*served is in use by another onrecord \\(process ${desk.child.pid}, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC\\)\\. Stop it, or use another --ledger\\.\n$`),
    )
    renameSync(folder, at('aside'))
    await inProcess(['restore', '--ledger', folder, at('backup.zip')])
    const before = [filesIn(folder), filesIn(at('aside'))]
    const page = await fetch(address!)
    expect([page.status, await page.text()]).toEqual([503, expect.stringMatching(/was (?:moved or deleted|replaced) while it was open/)])
    desk.child.kill('SIGINT')
    const { status, err } = await desk.ended
    expect(err).toMatch(/^onrecord: The ledger in .*served was (?:moved or deleted while it was open|replaced while it was open: what is there now is another)\. This process \(\d+\) writes nothing more to it\. Start onrecord again on the ledger that you mean\.$/m)
    expect(status).toBe(1)
    expect([filesIn(folder), filesIn(at('aside'))]).toEqual(before)
    for (const one of [folder, at('aside')]) expect(await inLedger(one)).toContain('The harbour pays for itself')
  })
})
