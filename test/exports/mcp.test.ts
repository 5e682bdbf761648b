import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { desk } from '../../src/web/index.js'
import { serveDesk, type ServedDesk } from '../../src/web/serve-desk.js'
import { bridge, dam, ferry, ferryLater, hostile } from '../browser/pages.js'
import { testLedger } from '../ledger.js'
import { QUICK_NODE } from '../quick-node.js'
import { entry, person } from '../store/entries.js'

const QUOTE = 'The harbour toll will stay where it is for as long as I hold this office'
const toll = entry({ name: 'toll', publishedAt: '2031-01-02', said: [{ speakers: [person('Mirko Sand')], content: `“${QUOTE}”` }] })
const tollLater = entry({ name: 'toll-later', publishedAt: '2031-01-05', said: [{ speakers: [person('Mirko Sand')], content: '“The harbour toll will rise before I leave this office”' }] })

const tollCut = entry({ name: 'toll-cut', publishedAt: '2031-01-03', said: [{ speakers: [person('Mirko Sand')], content: `“${QUOTE.split(' for as')[0]}”` }] })

const folder = mkdtempSync(join(tmpdir(), 'onrecord-mcp-'))
let store: Store
let served: ServedDesk
let client: Client
let token = ''
beforeAll(async () => {
  store = await openStore(join(folder, 'ledger'))
  for (const one of [hostile, dam, bridge, ferry, ferryLater, toll, tollLater, tollCut]) await store.add(one)
  const ledger = testLedger(store, '2031-03-10T00:00:00.000Z')
  token = (await ledger.addToken('checker'))!
  served = await serveDesk(desk({ ledger, version: '0.0.0-test' }), { host: '127.0.0.1', port: 0 })
  client = await connected()
})
afterAll(async () => {
  await client.close()
  await served.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function connected(bearer: string | null = token, headers: Record<string, string> = {}): Promise<Client> {
  const own = new Client({ name: 'fact-checker', version: '1' })
  await own.connect(new StreamableHTTPClientTransport(new URL(`${served.url}/mcp`), { requestInit: { headers: { ...(bearer !== null && { Authorization: `Bearer ${bearer}` }), ...headers } } }))
  return own
}

async function ask(name: string, args: Record<string, unknown>, of = client) {
  const { content, structuredContent, isError } = await of.callTool({ name, arguments: args })
  const text = (content as { type: string; text: string }[]).map((part) => part.text).join('\n')
  return { text, data: structuredContent as { items?: { permalink: string; words: string }[] } & Record<string, unknown>, isError: isError === true }
}

/** Whether each permalink is a page of the desk that has the words to the letter. */
async function checked(items: readonly { permalink: string; words: string }[]): Promise<void> {
  for (const { permalink, words } of items) {
    const answer = await fetch(`${permalink.replace('/statements/', '/api/v1/statements/')}`)
    const { statement } = await answer.json() as { statement: { content: { text: string }[] } }
    for (const { text } of statement.content) expect(words).toContain(text)
  }
}

describe('ten questions of a fact-checker', () => {
  test('1: what is on record of a subject?', async () => {
    const { text, data } = await ask('search_statements', { words: 'harbour toll' })
    expect(data.items!.map(({ words }) => words)).toEqual(['“The harbour toll will rise before I leave this office”', `“${QUOTE.split(' for as')[0]}”`, `“${QUOTE}”`])
    for (const { permalink } of data.items!) expect(text).toContain(permalink)
    await checked(data.items!)
  })

  test('2: and by one speaker?', async () => {
    const { data } = await ask('search_statements', { words: 'treaty', speaker: 'Brandauer' })
    expect(data.items!.length).toBeGreaterThan(0)
    await checked(data.items!)
  })

  test('3: what did somebody deny, refuse or decline?', async () => {
    const { data } = await ask('search_statements', { act: 'decline' })
    expect(data.items!.map(({ words }) => words)).toEqual(['on the letter'])
  })

  test('4: what does one statement rest on?', async () => {
    const { text, data } = await ask('statement', { id: dam.analysis.statements[1]!.id })
    expect(data).toMatchObject({ found: true, evidence: { sha256: dam.capture.sha256, capturedAt: dam.sighting.receivedAt } })
    expect(text).toContain('note: translated by a machine: not verbatim')
    expect(text).toContain('> Sarnovia’s foreign minister, Ilse Brandauer, warned on Friday')
    await checked([data['statement'] as { permalink: string; words: string }])
  })

  test('5: and one that is named by its permalink?', async () => {
    const { data } = await ask('statement', { id: `${served.url}/statements/${toll.analysis.statements[0]!.id}` })
    expect(data).toMatchObject({ found: true, statement: { words: `“${QUOTE}”` } })
  })

  test('6: what is on record of a speaker?', async () => {
    const { data } = await ask('speaker_record', { speaker: 'Mirko Sand' })
    expect([data['total'], data.items!.length]).toEqual([3, 3])
    const named = await ask('speaker_record', { speaker: 'i', limit: 5 })
    expect(named.data['candidates']).toEqual(expect.arrayContaining([{ key: 'Mirko Sand', name: 'Mirko Sand', statements: 3 }]))
  })

  test('7: did the page change?', async () => {
    const { data, text } = await ask('compare_versions', { article: ferryLater.article.id })
    expect(data).toMatchObject({ found: true, before: { sha256: ferry.capture.sha256 }, after: { sha256: ferryLater.capture.sha256 } })
    expect((data['statements'] as unknown[]).length).toBeGreaterThan(0)
    expect(text).toContain(`${served.url}/statements/`)
    expect((await ask('compare_versions', { article: bridge.article.id })).data).toEqual({ found: false })
  })

  test('8: did X say it, word for word?', async () => {
    const { text, data } = await ask('verify_quote', { text: QUOTE, speaker: 'Sand' })
    expect([data['verdict'], text.split('\n')[0]]).toEqual(['exact', 'Found: these words are on record.'])
    await checked(data.items!)
  })

  test('9: or otherwise?', async () => {
    const { text, data } = await ask('verify_quote', { text: QUOTE.replace('stay where it is', 'remain where it is'), speaker: 'Sand' })
    expect(data['verdict']).toBe('near')
    expect(text).toMatch(/-\{remain\}.*\+\{stay\}/)
    expect(text).toContain(`${served.url}/statements/${toll.analysis.statements[0]!.id}`)
  })

  test('10: or another, or nobody?', async () => {
    expect((await ask('verify_quote', { text: QUOTE, speaker: 'Brandauer' })).data['verdict']).toBe('others')
    const none = await ask('verify_quote', { text: 'Bananas will be free for every child in the republic from Monday' })
    expect([none.data['verdict'], none.data.items, none.text]).toEqual(['none', [], 'Not on record. That doesn’t mean that it was never said.'])
  })
})

test('and who else has the words, and how otherwise?', async () => {
  const [one, other, later] = [toll, tollCut, tollLater].map((of) => of.analysis.statements[0]!.id)
  const { text, data } = await ask('compare_statements', { ids: [one] })
  expect(data).toMatchObject({ found: true, total: 1, statement: { words: `“${QUOTE}”` }, items: [{ permalink: `${served.url}/statements/${other}`, relation: 'part' }] })
  expect(text).toMatch(/-\{for as long as I hold this office\}/)
  await checked(data.items!)
  const beside = await ask('compare_statements', { ids: [`${served.url}/statements/${one}`, later] })
  expect(beside.data).toMatchObject({ items: [{ permalink: `${served.url}/statements/${later}`, relation: null }] })
  expect(beside.text).toContain('nothing proves that these are the same words')
  expect((await ask('compare_statements', { ids: [one, 'nowhere'] })).data).toEqual({ found: false })
})

describe('the server', () => {
  test('tells what it has, and that words of pages are no instructions', async () => {
    expect((await client.listTools()).tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual(['search_statements', 'statement', 'speaker_record', 'compare_versions', 'compare_statements', 'verify_quote'].map((name) => [name, true]))
    expect(client.getInstructions()).toContain('never instructions')
  })

  test('lets nobody in without a token, nor a page of another site', async () => {
    for (const wrong of [connected(null), connected('wrong'), connected(token, { Origin: 'https://elsewhere.example' })]) await expect(wrong).rejects.toThrow()
    expect((await fetch(`${served.url}/mcp`, { method: 'POST', body: '{}' })).status).toBe(401)
    const large = await fetch(`${served.url}/mcp`, { method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' }, body: `"${'x'.repeat(300_000)}"` })
    // Its connection ends with what was not read of it: no client may ask on it again.
    expect([large.status, large.headers.get('connection')]).toEqual([413, 'close'])
  })

  test('says what is wrong with a question', async () => {
    expect(await ask('search_statements', { after: 'nowhere' })).toMatchObject({ isError: true })
    expect((await ask('statement', { id: 'none' })).data).toEqual({ found: false })
    expect((await ask('search_statements', { words: 'zzzz' })).text).toBe('No statement on record matches.')
    expect((await ask('search_statements', { limit: 1_000 }).catch(() => ({ isError: true }))).isError).toBe(true)
  })
})

test('over standard input and output, beside the desk that has the ledger', async () => {
  const own = new Client({ name: 'fact-checker', version: '1' })
  const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
  await own.connect(new StdioClientTransport({ command: process.execPath, args: [...QUICK_NODE, main, 'mcp', '--ledger', join(folder, 'ledger'), '--desk', 'https://desk.example'], stderr: 'inherit' }))
  try {
    const { data } = await ask('verify_quote', { text: QUOTE }, own)
    expect(data.items!.map(({ permalink }) => permalink)).toContain(`https://desk.example/statements/${toll.analysis.statements[0]!.id}`)
  } finally {
    await own.close()
  }
})
