import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { translatingBy } from './configured.js'

describe('translatingBy', () => {
  const asked = vi.fn(() => Promise.reject(new Error('nothing is to be asked')))
  beforeEach(() => void vi.stubGlobal('fetch', asked.mockClear()))
  afterEach(() => vi.unstubAllGlobals())

  test.each([
    ['nothing', {}, /^no engine is named/], ['a key and an address alone', { ONRECORD_TRANSLATE_KEY: 'geheim', ONRECORD_TRANSLATE_URL: 'http://127.0.0.1' }, /^no engine is named/],
    ['another engine', { ONRECORD_TRANSLATE: 'google' }, /is libretranslate, deepl, openai or bergamot/], ['LibreTranslate without an address', { ONRECORD_TRANSLATE: 'libretranslate' }, /address is missing/],
    ['DeepL without a key', { ONRECORD_TRANSLATE: 'deepl' }, /key is missing/], ['a model without a name', { ONRECORD_TRANSLATE: 'openai', ONRECORD_TRANSLATE_URL: 'http://127.0.0.1:11434/v1' }, /model is missing/],
    ['an address with a password', { ONRECORD_TRANSLATE: 'libretranslate', ONRECORD_TRANSLATE_URL: 'http://a:geheim@127.0.0.1' }, /no address/], ['a file', { ONRECORD_TRANSLATE: 'libretranslate', ONRECORD_TRANSLATE_URL: 'file:///etc/passwd' }, /no address/],
    ['a key of two lines', { ONRECORD_TRANSLATE: 'deepl', ONRECORD_TRANSLATE_KEY: 'geheim\nx: y' }, /one word/], ['languages that are none', { ONRECORD_TRANSLATE: 'deepl', ONRECORD_TRANSLATE_KEY: 'k', ONRECORD_TRANSLATE_TO: 'en French' }, /by their tags/],
    ['no folder', { ONRECORD_TRANSLATE: 'bergamot' }, /folder of models is missing/], ['a folder that isn’t there', { ONRECORD_TRANSLATE: 'bergamot', ONRECORD_TRANSLATE_FOLDER: join(tmpdir(), 'is-not-there') }, /ENOENT/],
  ] as const)('%s is off, and says what to do without the key', async (_what, env, why) => {
    const translating = await translatingBy(env)
    expect(translating).toMatchObject({ is: 'off', why: expect.stringMatching(why) as unknown })
    expect(JSON.stringify(translating)).not.toContain('geheim')
  })

  test('an engine is ready with its languages, and asked for nothing until somebody reads', async () => {
    expect(await translatingBy({ ONRECORD_TRANSLATE: 'deepl', ONRECORD_TRANSLATE_KEY: 'k' })).toMatchObject({ is: 'ready', engine: { name: 'DeepL' }, languages: ['en', 'de', 'es', 'fr', 'ru', 'uk'] })
    expect(await translatingBy({ ONRECORD_TRANSLATE: 'libretranslate', ONRECORD_TRANSLATE_URL: 'http://127.0.0.1:5000', ONRECORD_TRANSLATE_TO: 'fr, pt-BR fr' })).toMatchObject({ is: 'ready', languages: ['fr', 'pt-BR'] })
    expect(asked).not.toHaveBeenCalled()
  })

  test('a folder of models is ready with the languages that they write', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-models-'))
    try {
      expect(await translatingBy({ ONRECORD_TRANSLATE: 'bergamot', ONRECORD_TRANSLATE_FOLDER: folder })).toMatchObject({ is: 'off', why: expect.stringContaining('holds no model') as unknown })
      for (const direction of ['en-pt', 'uken', 'notes', 'en-fr']) {
        await mkdir(join(folder, direction))
        for (const file of ['model.x.bin', 'lex.x.bin', ...(direction === 'en-fr' ? [] : ['vocab.x.spm'])]) await writeFile(join(folder, direction, file), '')
      }
      expect(await translatingBy({ ONRECORD_TRANSLATE: 'bergamot', ONRECORD_TRANSLATE_FOLDER: folder })).toMatchObject({ is: 'ready', engine: { name: 'Bergamot' }, languages: ['pt', 'en'] })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
