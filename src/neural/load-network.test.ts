import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleOf } from '../../test/pages/made.js'
import { createAnalyser } from '../analysis/pipeline.js'
import { FOLDERS, loadNetwork, MODELS } from './load-network.js'

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

  it.each(['encoder.onnx.1', 'encoder.onnx.2'])('says in one line that a part of a larger file is damaged: %s', async (name) => {
    writeFileSync(join(folder, 'careful', name), 'x', { flag: 'a' })
    await expect(loadNetwork({ folder: join(folder, 'careful') })).rejects.toThrow(`${name} is damaged`)
  })

  it('reads with the large model, whose file is in parts', async () => {
    const { statements } = await createAnalyser(await loadNetwork({ folder: FOLDERS.careful })).analyse(articleOf('Orla Venn told the council that the port was open.'))
    expect(statements.map(({ by }) => by)).toEqual(['attribution-2-careful'])
  })

  it('stays the size that a package may have', () => {
    const sizesOf = (path: string) => Object.values((JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as { files: Record<string, { bytes: number }> }).files).map(({ bytes }) => bytes)
    expect(sizesOf(MODELS).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(40e6)
    expect(Math.max(...sizesOf(FOLDERS.careful))).toBeLessThan(40e6)
  })
})
