import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deepL } from './deepl.js'
import type { Engine, TranslationFailure } from './engine.js'
import { libreTranslate } from './libretranslate.js'
import { openAiCompatible } from './openai.js'

interface Got {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

// An engine on this machine, as wrong as a test wants it.
const got: Got[] = []
let answer: (response: ServerResponse, got: Got) => void
const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
    const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts).toString() }
    if (one.path.endsWith('/spec')) return void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"info":{"version":"1.9.5"}}')
    got.push(one)
    answer(response.on('error', () => undefined), one)
  })
})
let url: URL
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})
beforeEach(() => got.splice(0))

const json = (value: unknown, type = 'application/json; charset=utf-8') => (response: ServerResponse) => void response.writeHead(200, { 'Content-Type': type }).end(JSON.stringify(value))
const TEXTS = ['The harbour stays open', 'said']
/** Milliseconds: of an engine that answers, and of one that is waited for in vain. */
const [PATIENT, HASTY] = [10_000, 400]

/** Each engine with what it answers when it answers `texts`. */
const ENGINES: Readonly<Record<string, { readonly make: (deadline?: number) => Engine; readonly right: (texts: readonly unknown[]) => unknown }>> = {
  LibreTranslate: { make: (deadline = PATIENT) => libreTranslate({ url, key: '', deadline }), right: (texts) => ({ translatedText: texts }) },
  DeepL: { make: (deadline = PATIENT) => deepL({ url, key: 'k:fx', deadline }), right: (texts) => ({ translations: texts.map((text) => ({ detected_source_language: 'EN', text, model_type_used: 'quality_optimized' })) }) },
  'a language model': {
    make: (deadline = PATIENT) => openAiCompatible({ url: new URL('/v1', url), key: '', model: 'llama3.2', deadline }),
    right: (texts) => ({ model: 'llama3.2:3b', choices: [{ message: { role: 'assistant', content: JSON.stringify({ texts }) } }] }),
  },
}

test('LibreTranslate is sent the texts and both languages, and says its version', async () => {
  answer = json({ translatedText: ['Le port reste ouvert', 'a dit'] })
  const engine = libreTranslate({ url: new URL('/lt/', url), key: 'geheim' })
  expect(await engine.translate(TEXTS, 'en-GB', 'fr')).toEqual({ texts: ['Le port reste ouvert', 'a dit'], engine: 'LibreTranslate', version: '1.9.5' })
  expect(got).toMatchObject([{ method: 'POST', path: '/lt/translate', headers: { connection: 'close' } }])
  expect(JSON.parse(got[0]!.body)).toEqual({ q: TEXTS, source: 'en', target: 'fr', format: 'text', api_key: 'geheim' })
})

test('DeepL is sent the key in a header alone, and the languages as it knows them', async () => {
  answer = json(ENGINES['DeepL']!.right(['The port stays open', 'said']))
  expect(await ENGINES['DeepL']!.make().translate(['Le port reste ouvert', 'a dit'], 'fr', 'en')).toMatchObject({ texts: ['The port stays open', 'said'], engine: 'DeepL', version: 'v2 quality_optimized' })
  expect(got).toMatchObject([{ path: '/v2/translate', headers: { authorization: 'DeepL-Auth-Key k:fx' } }])
  expect(JSON.parse(got[0]!.body)).toMatchObject({ text: ['Le port reste ouvert', 'a dit'], source_lang: 'FR', target_lang: 'EN-GB' })
  expect(got[0]!.body).not.toContain('k:fx')
})

test('a language model is sent the texts as data and may answer in a fence', async () => {
  answer = json({ model: 'llama3.2:3b', choices: [{ message: { content: '```json\n{"texts": ["Le port reste ouvert", "a dit"]}\n```' } }] })
  expect(await ENGINES['a language model']!.make().translate(TEXTS, null, 'fr')).toEqual({ texts: ['Le port reste ouvert', 'a dit'], engine: 'the language model', version: 'llama3.2:3b' })
  const { messages } = JSON.parse(got[0]!.body) as { messages: { role: string; content: string }[] }
  expect([got[0]!.path, messages[1]]).toEqual(['/v1/chat/completions', { role: 'user', content: JSON.stringify({ texts: TEXTS }) }])
})

describe.each(Object.entries(ENGINES))('%s', (_, { make, right }) => {
  const failing = async (wanted: TranslationFailure, message: RegExp, deadline?: number) => {
    const error: unknown = await make(deadline).translate(TEXTS, 'en', 'fr').then(() => null, (caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'TranslationError', failure: wanted, message: expect.stringMatching(message) as unknown })
  }

  test.each([
    ['too few texts', ['Un seul'], /1 texts to 2/], ['too many', ['a', 'b', 'c'], /3 texts to 2/], ['no texts', [], /0 texts to 2/], ['an empty one', ['Le port', ' \u0000 '], /empty/], ['one that is none', ['Le port', 7], /no text/],
    ['one out of all proportion', ['Le port', 'x'.repeat(2_000)], /much longer/],
  ])('answers with %s: none of it is taken', async (_what, texts, message) => {
    answer = json(right(texts))
    await failing('broken', message)
  })

  test.each([['nothing', {}], ['an error', { error: 'no' }], ['a list', [1]], ['null', null]])('answers with %s in place of translations', async (_what, value) => {
    answer = json(value)
    await failing('broken', /without translations/)
  })

  test('answers with a page in place of JSON, or with broken JSON', async () => {
    answer = (response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Sign in</p>')
    await failing('broken', /text\/html in place of JSON/)
    answer = (response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"translatedText": ["Le')
    await failing('broken', /no JSON/)
    answer = (response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).end(Buffer.from([0x22, 0xff, 0x22]))
    await failing('broken', /no JSON/)
  })

  test.each([[302, 'refused', /leads elsewhere/], [401, 'refused', /key/], [429, 'busy', /try again later/], [500, 'refused', /status 500/]] as const)('answers with status %i', async (status, failure, message) => {
    answer = (response) => void response.writeHead(status, { Location: `${url.origin}/elsewhere`, 'Content-Type': 'application/json' }).end('{}')
    await failing(failure, message)
    expect(got).toHaveLength(1)
  })

  test('answers without end', async () => {
    answer = (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      const more = () => {
        if (!response.destroyed) response.write(' '.repeat(256 * 1024), () => setImmediate(more))
      }
      more()
    }
    await failing('too-large', /more than 2 MiB/)
  })

  test('answers never, or with a word now and then', async () => {
    answer = () => undefined
    await failing('too-slow', /within 0.4 seconds/, HASTY)
    answer = (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      const timer = setInterval(() => response.write(' '), 30)
      response.on('close', () => clearInterval(timer))
    }
    await failing('too-slow', /within 0.4 seconds/, HASTY)
  })

  test('hangs up, or isn’t there', async () => {
    answer = (response) => void response.socket?.destroy()
    await failing('unreachable', /can’t be reached/)
    const there = url
    url = new URL('http://127.0.0.1:1')
    try {
      await failing('unreachable', /can’t be reached at 127.0.0.1:1/)
    } finally {
      url = there
    }
  })

  test('is not waited for when nobody waits', async () => {
    answer = () => undefined
    const asked = make().translate(TEXTS, 'en', 'fr', AbortSignal.timeout(30))
    await expect(asked).rejects.toMatchObject({ failure: 'too-slow', message: expect.stringContaining('not waited for') as unknown })
  })

  test('hands over orders in a text as text, and half a sign or a control sign as none', async () => {
    answer = json(right(['<script>alert(1)</script>\u0007', 'a\ud800b']))
    expect((await make().translate(TEXTS, 'en', 'fr')).texts).toEqual(['<script>alert(1)</script>', 'a\ufffdb'])
  })
})
