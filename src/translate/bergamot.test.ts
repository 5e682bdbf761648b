import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bergamot } from './bergamot.js'

// A folder with a model in `en-pt`: none is shipped. See docs/translation.md.
const models = process.env['ONRECORD_TEST_BERGAMOT']

describe('bergamot', () => {
  let folder: string
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'onrecord-bergamot-')) })
  afterAll(() => rm(folder, { recursive: true }))

  test('says what it has no model for, and what can’t be loaded', async () => {
    await mkdir(join(folder, 'en-fr'))
    for (const file of ['model.x.bin', 'lex.x.bin', 'vocab.x.spm']) await writeFile(join(folder, 'en-fr', file), 'nothing')
    const engine = await bergamot(folder)
    await expect(engine.translate(['a'], 'de', 'fr')).rejects.toMatchObject({ failure: 'languages', message: 'Bergamot has no model from de to fr in its folder' })
    await expect(engine.translate(['a'], null, 'fr')).rejects.toMatchObject({ failure: 'languages' })
    await expect(engine.translate(['a'], 'en', 'fr')).rejects.toMatchObject({ failure: 'broken', message: expect.stringMatching(/^Bergamot could not translate/) as unknown })
    await engine.close?.()
  }, 60_000)

  if (models !== undefined) {
    test('translates in a thread of its own, and after one that was broken in a new one', async () => {
      await cp(join(models, 'en-pt'), join(folder, 'en-pt'), { recursive: true })
      const engine = await bergamot(folder)
      await expect(engine.translate(['a'], 'en', 'fr')).rejects.toMatchObject({ failure: 'broken' })
      const { texts, version } = await engine.translate(['The harbour stays open.', 'said'], 'en-GB', 'pt-BR')
      expect(texts).toEqual(['O porto fica aberto.', 'disse'])
      expect(version).toMatch(/^0\.4\.9, model [0-9a-f]{8}$/)
      await engine.close?.()
    }, 120_000)
  }
})
