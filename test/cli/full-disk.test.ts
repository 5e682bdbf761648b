import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, page, zip } from '../containers/made.js'
import { emptyLedger } from '../store/empty-ledger.js'
import { smallDisk } from '../store/small-disk.js'
import { inProcess } from './in-process.js'
import { onrecord } from './onrecord.js'

const disk = smallDisk(8)

if (disk === null) {
  describe.skip('a full disk: this user may not mount one (it takes root)', () => {
    it('needs a small one', () => undefined)
  })
} else {
  describe('a full disk is told, with what to do, and nothing half written is left by', () => {
    let root = ''
    const there = (name: string) => join(disk.path, name)
    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'onrecord-full-'))
      writeFileSync(join(root, 'page.txt'), 'Harbour tax will rise\n\n“The harbour pays for itself,” Ada Brandt said on Friday.\n')
      await emptyLedger(join(root, 'ledger'))
      expect(await inProcess(['add', '--fast', '--ledger', join(root, 'ledger'), join(root, 'page.txt')])).toMatchObject({ status: 0 })
      disk.fill(0)
    })
    afterAll(() => {
      disk.remove()
      rmSync(root, { recursive: true, force: true })
    })

    it.each([['export', ['--warc']], ['backup', []]])('%s', async (command, options) => {
      const { status, err } = await inProcess([command, '--ledger', join(root, 'ledger'), ...options, there('out')])
      expect([status, err]).toEqual([1, `onrecord: ${there('out')}: the disk is full; make room, or write to another\n`])
      expect([existsSync(there('out')), existsSync(there('out.part'))]).toEqual([false, false])
    })

    it('what unpacks archives', async () => {
      const archive = zip([{ name: '1.html', bytes: bytesOf(page('Hill')) }])
      const { status, err } = await onrecord(['read', '--fast', '-'], { input: archive, env: { TMPDIR: disk.path } })
      expect([status, err]).toEqual([1, `onrecord: -: the disk of ${disk.path}, where archives are unpacked, is full; make room there, or name another folder in TMPDIR\n`])
    })

    it('standard output', async () => {
      const { status, err } = await onrecord(['read', '--fast', join(root, 'page.txt')], { outTo: there('printed') })
      expect([status, err]).toEqual([1, 'onrecord: standard output: the disk is full; make room, or write to another\n'])
    })

    it('a new ledger', async () => {
      const { status, err } = await inProcess(['add', '--fast', '--ledger', there('ledger'), join(root, 'page.txt')])
      expect([status, err]).toEqual([1, `onrecord: The ledger in ${there('ledger')} can't be used: the disk is full. Make room, then try again.\n`])
      expect(existsSync(there('ledger/database'))).toBe(false)
    })
  })
}
