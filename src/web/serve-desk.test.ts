import { request } from 'node:http'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { mayAnswer, writerOf } from './security.js'
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

test.each([['127.0.0.1', true], ['0.0.0.0', false]])('tells the desk whether this machine alone reaches it: on %s', async (host, onLoopback) => {
  const served = await serveDesk(new Hono().get('/', (c) => c.json(writerOf(c))), { host, port: 0 })
  expect(await (await fetch(served.url)).json()).toEqual({ onLoopback })
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

const ON_LOOPBACK = { host: '127.0.0.1', address: '127.0.0.1' }

test.each([
  '127.0.0.1:8417', '127.0.0.1', '127.0.0.1:', '127.8.9.1:8417', 'localhost:8417', 'LOCALHOST', 'localhost.', '[::1]', '[::1]:8417', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]:8417',
  '[::ffff:7f00:1]',
])('on loopback, Host %s is answered', (host) => {
  expect(mayAnswer(host, ON_LOOPBACK)).toBe(true)
})

test.each([
  '127.0.0.1.evil.example', 'localhost.evil.example', 'evil.example:8417', '', undefined, ':8417', '127.999.999.999', '127.0.0.256', '127.0.0', '127.1', '0177.0.0.1', '127.0.0.01', '0x7f.0.0.1',
  '2130706433', '127.0.0.1.', '127.0.0.1:80:80', '127.0.0.1:x', '127.0.0.1:99999', '127.0.0.1@evil.example', 'a@127.0.0.1', '127.0.0.1 ', '127.0.0.1/', '::1', '[127.0.0.1]', '[::1', '::1]',
  '[::1].evil.example', '[::1%lo]', '[::2]', '[::ffff:10.0.0.1]', '10.0.0.1', '0.0.0.0', 'localhost..', 'xlocalhost', '１２７.0.0.1',
])('on loopback, Host %s is not answered', (host) => {
  expect(mayAnswer(host, ON_LOOPBACK)).toBe(false)
})

test('the name that the desk was told to listen on is answered', () => {
  expect(mayAnswer('Desk.example:80', { host: 'desk.example', address: '127.0.1.1' })).toBe(true)
  expect(mayAnswer('other.example:80', { host: 'desk.example', address: '127.0.1.1' })).toBe(false)
})

test.each(['127.1', '2130706433', '0x7f000001'])('loopback is guarded however it is written: %s', async (host) => {
  const served = await serveDesk(app, { host, port: 0 })
  const url = `http://127.0.0.1:${new URL(served.url).port}`
  expect(await ask(url, '127.0.0.1')).toBe(200)
  expect(await ask(url, 'rebound.example')).toBe(421)
  await served.close()
})

test('elsewhere any name is answered', () => {
  expect(mayAnswer('desk.example', { host: '0.0.0.0', address: '0.0.0.0' })).toBe(true)
})
