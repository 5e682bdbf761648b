import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith } from '../../../test/browser/desk-in-folder.js'
import type { TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam } from '../../../test/browser/pages.js'
import type { Ledger } from '../../record/ledger.js'
import type { Log } from '../../record/log.js'
import { LedgerError } from '../../store/ledger-error.js'
import { desk } from '../desk.js'

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([dam])
})
afterAll(() => kept.close())

/** A desk whose ledger throws, with what its log was told. */
function failing(error: Error) {
  const told: (readonly [string, unknown])[] = []
  const log: Log = { info: () => undefined, warn: () => undefined, error: (words, cause) => void told.push([words, cause]) }
  return { told, app: desk({ ledger: new Proxy({} as Ledger, { get: () => () => Promise.reject(error) }), version: '0', log }) }
}

describe('/healthz', () => {
  test('says that the ledger answers', async () => {
    const response = await kept.app.request('/healthz')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', version: '0.0.0-test' }])
  })

  test('and why it doesn’t', async () => {
    const response = await failing(new LedgerError('The disk is full.')).app.request('/healthz')
    expect([response.status, await response.json()]).toEqual([503, { status: 'failing', version: '0', problem: 'The disk is full.' }])
  })
})

describe('/metrics', () => {
  test('counts what the ledger holds, jobs and answers by their routes, and tells nothing of what was asked', async () => {
    await kept.ledger.readLater({ url: 'https://paper.example/1' }, {})
    await kept.app.request('/search?q=cormorant')
    await kept.app.request(`/articles/${dam.article.id}`)
    await kept.app.request('/articles/nowhere')
    const response = await kept.app.request('/metrics')
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
    const metrics = await response.text()
    expect(metrics).toContain('onrecord_ledger{of="articles"} 1\n')
    expect(metrics).toContain('onrecord_jobs{state="waiting"} 1\n')
    expect(metrics).toContain('onrecord_http_request_seconds_count{method="GET",route="/articles/:id",status="200"} 1\n')
    expect(metrics).toContain('onrecord_http_request_seconds_count{method="GET",route="/articles/:id",status="404"} 1\n')
    expect(metrics).toContain('onrecord_http_request_seconds_count{method="GET",route="/search",status="200"} 1\n')
    expect(metrics).toMatch(/^onrecord_process_resident_memory_bytes \d/m)
    expect(metrics).not.toMatch(/cormorant|nowhere|paper\.example/)
  })
})

test('a mistake of the program’s own is logged with its place, what a person can mend isn’t', async () => {
  const mistake = new TypeError('boom')
  const { app, told } = failing(mistake)
  expect((await app.request('/articles')).status).toBe(500)
  expect(told).toEqual([['GET /articles could not be answered', mistake]])
  const full = failing(new LedgerError('The disk is full.'))
  expect((await full.app.request('/articles')).status).toBe(503)
  expect(full.told).toEqual([])
  expect((await app.request('/api/v1/articles')).status).toBe(500)
  expect(told.at(-1)).toEqual(['GET /api/v1/articles could not be answered', mistake])
})
