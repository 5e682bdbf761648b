import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleOf } from '../../test/pages/made.js'
import { createAnalyser } from '../analysis/pipeline.js'
import { loadNetwork, MODELS } from './load-network.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-models-'))
  cpSync(MODELS, folder, { recursive: true })
})
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

describe('loadNetwork', () => {
  it.each(['encoder.onnx', 'roles.onnx', 'vocabulary.txt', 'manifest.json'])('says in one line that %s is missing', async (name) => {
    rmSync(join(folder, name))
    await expect(loadNetwork({ folder })).rejects.toThrow(new RegExp(`^the model that reads attributions can't be used: ${name} is missing .*; install Onrecord again$`))
  })

  it.each(['encoder.onnx', 'roles.onnx', 'vocabulary.txt', 'manifest.json'])('says in one line that %s is damaged', async (name) => {
    writeFileSync(join(folder, name), 'x', { flag: 'a' })
    await expect(loadNetwork({ folder })).rejects.toThrow(`${name} is damaged`)
  })

  it('reads the same on one thread as on several', async () => {
    const page = articleOf('Orla Venn told the council that the port was open. “Nobody need worry,” she said, according to Paul Roth.\n\n'.repeat(12))
    const [one, several] = await Promise.all([1, 4].map(async (threads) => createAnalyser(await loadNetwork({ threads })).analyse(page)))
    expect(one?.statements.length).toBeGreaterThan(10)
    expect(several).toEqual(one)
  })

  it('stays the size that a package may have', async () => {
    const { files } = JSON.parse(await (await import('node:fs/promises')).readFile(join(MODELS, 'manifest.json'), 'utf8')) as { files: Record<string, { bytes: number }> }
    expect(Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(40e6)
  })
})
