import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleOf } from '../../test/pages/made.js'
import { createAnalyser } from '../analysis/pipeline.js'
import { loadAnalyser } from './load-analyser.js'
import { FOLDERS, laterNetwork, loadNetwork, MANY, MODELS } from './load-network.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-models-'))
  cpSync(MODELS, folder, { recursive: true })
})
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

describe('loadNetwork', () => {
  it.each(['encoder.onnx', 'roles.onnx', 'coref.onnx', 'coref.json', 'vocabulary.txt', 'manifest.json'])('says in one line that %s is missing', async (name) => {
    rmSync(join(folder, name))
    await expect(loadNetwork({ folder })).rejects.toThrow(new RegExp(`^the model that reads attributions can't be used: ${name} is missing .*; install Onrecord again$`))
  })

  it.each(['encoder.onnx', 'roles.onnx', 'coref.onnx', 'coref.json', 'vocabulary.txt', 'manifest.json'])('says in one line that %s is damaged', async (name) => {
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

  it('says of each mention of a window what the head of coreference does, and reads on without one', async () => {
    const [whole, bare] = await Promise.all([MODELS, FOLDERS.fast].map((path) => loadNetwork({ folder: path, threads: 1 })))
    const ids = BigInt64Array.of(101n, 2016n, 2056n, 102n)
    const window = { ids, letterCase: BigInt64Array.of(0n, 1n, 1n, 0n), quoteState: new BigInt64Array(4), blockStart: BigInt64Array.of(0n, 1n, 0n, 0n), from: 1, to: 3 }
    const mentions = { first: BigInt64Array.of(1n, 2n), last: BigInt64Array.of(1n, 2n), type: BigInt64Array.of(1n, 0n) }
    const { pointed } = await whole!.read({ ...window, mentions })
    const inner = whole!.coreference!.inner
    expect([pointed?.mention, pointed?.antecedent, pointed?.alone].map((numbers) => numbers?.length)).toEqual([2 * inner, 2 * inner, 4])
    expect(pointed?.mention.slice(0, inner)).not.toEqual(pointed?.mention.slice(inner))
    expect((await whole!.read(window)).pointed).toBeNull()
    expect(bare!.coreference).toBeNull()
    expect((await bare!.read({ ...window, mentions })).pointed).toBeNull()
  })

  it('reads with the large model, whose file is in parts', async () => {
    const { statements } = await createAnalyser(await loadNetwork({ folder: FOLDERS.careful })).analyse(articleOf('Orla Venn told the council that the port was open.'))
    expect(statements.map(({ by }) => by)).toEqual(['attribution-2-careful'])
  })

  it('leaves the network of many languages alone until a text needs it', async () => {
    const path = join(folder, 'many')
    const later = await laterNetwork({ folder: path })
    rmSync(join(path, 'encoder.onnx'))
    const { analyse, version } = createAnalyser(await loadNetwork(), { many: later })
    expect(version).toMatch(/\+many-\d+$/)
    expect((await analyse(articleOf('Orla Venn told the council that the port was open.'))).statements.length).toBe(1)
    await expect(analyse({ ...articleOf('Starosta Jan Novotný řekl, že most bude uzavřen.'), language: 'cs' })).rejects.toThrow('encoder.onnx is missing')
    rmSync(join(path, 'manifest.json'))
    await expect(laterNetwork({ folder: path })).rejects.toThrow('manifest.json is missing')
  })

  it('reads what is said in a language without rules by the network of many, and says so', async () => {
    const { analyse } = await loadAnalyser()
    const text = 'Starosta Jan Novotný v pondělí řekl, že most bude do konce roku uzavřen. „Nemáme jinou možnost,“ dodala mluvčí radnice Eva Malá.'
    const { statements, problems } = await analyse({ ...articleOf(text), language: 'cs' })
    expect(statements.map(({ by, form, speakers }) => [by, form, speakers[0]?.as])).toEqual([['many-2', 'indirect', 'Starosta Jan Novotný'], ['many-2', 'direct', 'mluvčí radnice Eva Malá']])
    expect(problems.map(({ rule }) => rule)).toEqual(['language-by-model-alone'])
  })

  it('stays the size that a package may have', () => {
    const sizesOf = (path: string) => Object.values((JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as { files: Record<string, { bytes: number }> }).files).map(({ bytes }) => bytes)
    expect(sizesOf(MODELS).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(40e6)
    expect(Math.max(...sizesOf(FOLDERS.careful), ...sizesOf(MANY))).toBeLessThan(40e6)
  })
})
