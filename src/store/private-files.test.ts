import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockFolder } from './folder-lock.js'
import { markFolder } from './folder-mark.js'
import { makePrivateFolder, writePrivateFile } from './private-files.js'

let folder: string
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'onrecord-private-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it.each([['000', 0o000], ['777', 0o777]])('folders are 0700 and files 0600 under umask %s', (_, umask) => {
  const made = join(folder, 'made')
  const before = process.umask(umask)
  try {
    makePrivateFolder(made)
    markFolder(made)
    lockFolder(made).release()
    writePrivateFile(join(made, 'file'), 'x')
  } finally {
    process.umask(before)
  }
  const modes = ['', 'lock', 'lock/1', 'onrecord.json', 'file'].map((name) => (statSync(join(made, name)).mode & 0o777).toString(8))
  expect(modes).toEqual(['700', '700', '600', '600', '600'])
})

it('a file that is there is left alone', () => {
  writePrivateFile(join(folder, 'file'), 'first')
  expect(() => writePrivateFile(join(folder, 'file'), 'second')).toThrow(/EEXIST/)
  expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('first')
  expect(existsSync(join(folder, 'file'))).toBe(true)
})
