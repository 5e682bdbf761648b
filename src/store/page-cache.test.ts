import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { cacheParameter } from './page-cache.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-cache-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('is larger for a large ledger than for a small one, and small where nothing is', () => {
  const file = join(folder, 'base', '5', '1259')
  expect(cacheParameter(folder)).toEqual(['-c', 'shared_buffers=32MB'])
  mkdirSync(join(folder, 'base', '5'), { recursive: true })
  writeFileSync(file, '')
  truncateSync(file, 95 * 1_048_576)
  expect(cacheParameter(folder)).toEqual(['-c', 'shared_buffers=32MB'])
  truncateSync(file, 97 * 1_048_576)
  expect(cacheParameter(folder)).toEqual(['-c', 'shared_buffers=128MB'])
})
