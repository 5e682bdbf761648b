import { request } from 'node:http'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { mayAnswer } from './security.js'
import { ListeningError, serveDesk } from './serve-desk.js'

const app = new Hono().get('/', (c) => c.text('the desk'))

/** Asks with a `Host` header of our choosing, which `fetch` does not allow. */
function ask(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => { response.resume(); resolve(response.statusCode) }).on('error', reject).end()
  })
}

test('answers to this machine’s names and to no other', async () => {
  const served = await serveDesk(app, { host: '127.0.0.1', port: 0 })
  expect(await ask(served.url, 'localhost:1234')).toBe(200)
  expect(await ask(served.url, 'rebound.example')).toBe(421)
  await served.close()
})

test('says what to do when the port is taken', async () => {
  const served = await serveDesk(app, { host: '127.0.0.1', port: 0 })
  const port = Number(new URL(served.url).port)
  const error = await serveDesk(app, { host: '127.0.0.1', port }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ListeningError)
  expect((error as Error).message).toMatch(/^[^\n]*--port[^\n]*$/)
  await served.close()
})

test.each([
  ['127.0.0.1:8417', true],
  ['LOCALHOST', true],
  ['[::1]:8417', true],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example', false],
  ['', false],
  [undefined, false],
])('on loopback, Host %s is answered: %s', (host, answered) => {
  expect(mayAnswer(host, '127.0.0.1')).toBe(answered)
})

test('elsewhere any name is answered', () => {
  expect(mayAnswer('desk.example', '0.0.0.0')).toBe(true)
})
