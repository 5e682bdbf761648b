import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSocketServer, type AddressInfo, type Server as SocketServer } from 'node:net'
import { gzipSync, brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFetcher, type FetcherNeeds } from './fetcher.js'
import { following } from './redirects.js'
import { webAddress } from './web-address.js'

/** Packed before it is asked for: that takes a busy machine longer than a server may be silent here. */
const BOMB_TWICE = gzipSync(gzipSync(Buffer.alloc(50_000_000)))

/** A server that does what the path says, most of it ill-willed. Only 127.0.0.1 may be dialled; 127.0.0.2 stands for a private address. */
let server: Server
let raw: SocketServer
let origin = ''
let rawOrigin = ''
const seen: IncomingMessage[] = []

const redirects: Readonly<Record<string, string>> = {
  '/to-private': 'http://127.0.0.2:1/', '/to-metadata': 'http://169.254.169.254/latest/meta-data/', '/to-decimal': 'http://2130706434/', '/to-mapped': 'http://[::ffff:127.0.0.2]/',
  '/to-name': 'http://inside.example/', '/to-file': 'file:///etc/passwd', '/to-ftp': 'ftp://127.0.0.1/', '/to-user': 'http://a:b@127.0.0.1/', '/to-nothing': 'http://', '/loop': '/loop',
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  seen.push(request)
  const path = request.url ?? ''
  const packed = (coding: string, bytes: Buffer) => response.writeHead(200, { 'Content-Encoding': coding }).end(bytes)
  const to = redirects[path]
  if (to !== undefined) response.writeHead(302, { Location: to }).end('x')
  else if (path === '/moved') response.writeHead(308, { Location: '/hop/1', 'Set-Cookie': ['a=1', 'b=2'] }).end()
  else if (/^\/hop\/[1-9]$/.test(path)) response.writeHead(301, { Location: `/hop/${Number(path.at(-1)) - 1}` }).end()
  else if (path === '/gzip') packed('gzip', gzipSync('packed page'))
  else if (path === '/br') packed('br', brotliCompressSync('packed page'))
  else if (path === '/deflate') packed('deflate', deflateSync('packed page'))
  else if (path === '/deflate-raw') packed('deflate', deflateRawSync('packed page'))
  else if (path === '/twice') packed('gzip, gzip', gzipSync(gzipSync('packed page')))
  else if (path === '/bomb') packed('gzip', gzipSync(Buffer.alloc(5_000_000)))
  else if (path === '/bomb-twice') packed('gzip, gzip', BOMB_TWICE)
  else if (path === '/bomb-thrice') packed('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(Buffer.alloc(1000)))))
  else if (path === '/not-gzip') packed('gzip', Buffer.from('plain'))
  else if (path === '/cut-gzip') packed('gzip', gzipSync('x'.repeat(1000)).subarray(0, 20))
  else if (path === '/zstd') packed('zstd-of-mine', Buffer.from('x'))
  else if (path === '/endless') void (function more(): void {
    if (!response.destroyed && response.write(Buffer.alloc(65_536))) setImmediate(more)
    else response.once('drain', more)
  })()
  else if (path === '/drip') {
    response.writeHead(200)
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  } else if (path === '/silent-body') response.writeHead(200).write('x')
  else if (path === '/silent') return
  else if (path === '/headers') response.writeHead(200, { 'X-Long': 'x'.repeat(15_000) }).end()
  else if (path === '/short') {
    response.writeHead(200, { 'Content-Length': '100' }).write('only this')
    setImmediate(() => response.destroy())
  } else if (path === '/etag' && request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
  else if (/^\/status\/\d+$/.test(path)) response.writeHead(Number(path.slice(8)), { 'Retry-After': '7' }).end('no')
  else response.writeHead(200, { 'Content-Type': 'text/html', 'X-Twice': ['a', 'b'] }).end(`page at ${path}`)
}

beforeAll(async () => {
  server = createServer(answer)
  // Says things that are no HTTP.
  raw = createSocketServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (data) => {
      if (data.toString().includes('/endless-headers')) {
        const timer = setInterval(() => socket.write('X-More: '.repeat(500) + '\r\n'), 1)
        socket.on('close', () => clearInterval(timer))
        socket.write('HTTP/1.1 200 OK\r\n')
      } else socket.end('GREETINGS 99\r\n\r\n')
    })
  })
  await Promise.all([server, raw].map((one) => new Promise<void>((listening) => one.listen(0, '127.0.0.1', listening))))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  rawOrigin = `http://127.0.0.1:${(raw.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  raw.close()
})

const names: Record<string, readonly string[]> = { 'inside.example': ['127.0.0.2'], 'both.example': ['127.0.0.1', '127.0.0.2'], 'good.example': ['127.0.0.1'], 'empty.example': [] }
const fetcher = (needs: Partial<FetcherNeeds> = {}) => following(createFetcher({
  resolve: (host) => names[host] === undefined ? Promise.reject(new Error('ENOTFOUND')) : Promise.resolve(names[host]),
  now: () => new Date('2024-05-06T07:08:09Z'), userAgent: 'onrecord/test', mayDial: (address) => address === '127.0.0.1',
  ...needs, limits: { bytes: 1_000_000, headerBytes: 8_192, deadline: 1_500, silence: 400, ...needs.limits },
}))
const fetchPage = (path: string, needs?: Partial<FetcherNeeds>) => fetcher(needs)(path.startsWith('/') ? origin + path : path)

describe('a page', () => {
  it('comes with all that was received', async () => {
    const got = await fetchPage('/page?q=1#part')
    expect(got).toMatchObject({ requestedUrl: `${origin}/page?q=1#part`, url: `${origin}/page?q=1`, status: 200, receivedAt: '2024-05-06T07:08:09.000Z' })
    if ('notModified' in got) throw new Error('modified')
    expect(new TextDecoder().decode(got.bytes)).toBe('page at /page?q=1')
    expect(got.headers.filter(([name]) => name === 'X-Twice')).toEqual([['X-Twice', 'a'], ['X-Twice', 'b']])
    expect(seen.at(-1)?.headers).toMatchObject({ 'user-agent': 'onrecord/test', host: origin.slice(7) })
  })

  it('is asked of its host by name, at the address that was checked', async () => {
    const { port } = server.address() as AddressInfo
    expect(await fetchPage(`http://good.example:${port}/named`)).toMatchObject({ url: `http://good.example:${port}/named` })
    expect(seen.at(-1)?.headers.host).toBe(`good.example:${port}`)
  })

  it.each(['/gzip', '/br', '/deflate', '/deflate-raw', '/twice'])('is unpacked: %s', async (path) => {
    const got = await fetchPage(path)
    expect('bytes' in got && new TextDecoder().decode(got.bytes)).toBe('packed page')
  })

  it('follows five redirects, not six', async () => {
    const got = await fetchPage('/hop/5')
    expect(got).toMatchObject({ requestedUrl: `${origin}/hop/5`, url: `${origin}/hop/0` })
    expect('redirects' in got && got.redirects.map(({ url, status }) => `${status} ${url.slice(origin.length)}`)).toEqual([5, 4, 3, 2, 1].map((hop) => `301 /hop/${hop}`))
    await expect(fetchPage('/hop/6')).rejects.toThrow('more than 5 times')
  })

  it('keeps each answer that led on: its address, status and headers', async () => {
    const got = await fetchPage('/moved#part')
    if ('notModified' in got) throw new Error('modified')
    expect(got.redirects.map(({ url, status, headers }) => ({ url, status, headers: headers.filter(([name]) => /^(?:location|x-|set-cookie)/i.test(name)) }))).toEqual([
      { url: `${origin}/moved`, status: 308, headers: [['Location', '/hop/1'], ['Set-Cookie', 'a=1'], ['Set-Cookie', 'b=2']] },
      { url: `${origin}/hop/1`, status: 301, headers: [['Location', '/hop/0']] },
    ])
    expect(got).toMatchObject({ requestedUrl: `${origin}/moved#part`, url: `${origin}/hop/0`, status: 200 })
    expect(got.headers.some(([name]) => name === 'Location')).toBe(false)
    expect(await fetchPage('/page')).toMatchObject({ redirects: [] })
  })

  it('is asked for only if changed', async () => {
    expect(await fetcher()(`${origin}/etag`, { etag: '"1"' })).toEqual({ notModified: true, url: `${origin}/etag` })
    expect(await fetcher()(`${origin}/etag`, { etag: '"2"', lastModified: 'Mon, 06 May 2024 07:08:09 GMT' })).toMatchObject({ status: 200 })
    expect(seen.at(-1)?.headers['if-modified-since']).toBe('Mon, 06 May 2024 07:08:09 GMT')
  })
})

describe('what is not dialled', () => {
  it.each(['/to-private', '/to-metadata', '/to-decimal', '/to-mapped', '/to-name'])('a redirect %s', async (path) => {
    await expect(fetchPage(path)).rejects.toMatchObject({ failure: 'refused' })
  })

  it.each(['/to-file', '/to-ftp', '/to-user', '/to-nothing'])('a redirect %s', async (path) => {
    await expect(fetchPage(path)).rejects.toMatchObject({ failure: 'address' })
  })

  it.each(['http://127.0.0.2/', 'http://127.2/', 'http://0x7f000002/', 'http://0177.0.0.2/', 'http://2130706434/', 'http://[::1]/', 'http://[::ffff:7f00:2]/', 'http://169.254.169.254/', 'http://10.0.0.1/', 'http://inside.example/'])('%s', async (url) => {
    await expect(fetchPage(url)).rejects.toMatchObject({ failure: 'refused', message: expect.stringContaining('--allow-private') as string })
  })

  it('a name of which one address is closed', async () => {
    await expect(fetchPage('http://both.example/')).rejects.toMatchObject({ failure: 'refused' })
  })

  it('what a name means only after it was checked', async () => {
    // The first answer may be dialled; the next would not be. Nothing asks a second time.
    let asked = 0
    const { port } = server.address() as AddressInfo
    const resolve = () => Promise.resolve([asked++ === 0 ? '127.0.0.1' : '127.0.0.2'])
    expect(await fetchPage(`http://turning.example:${port}/x`, { resolve })).toMatchObject({ status: 200 })
    expect(asked).toBe(1)
  })

  it('the open web’s rules hold unless others are given', async () => {
    await expect(createFetcher({ resolve: () => Promise.resolve([]), now: () => new Date(), userAgent: 'x' })(`${origin}/`)).rejects.toMatchObject({ failure: 'refused' })
  })

  it.each([['ftp://paper.example/', 'only http and https'], ['paper.example', 'is no address'], ['https://a:b@paper.example/', 'user name or password'], [`https://paper.example/${'x'.repeat(5000)}`, 'longer than']])('%s', async (url, message) => {
    await expect(fetchPage(url)).rejects.toThrow(message)
  })

  it('a password is not told', async () => {
    await expect(fetchPage('https://ada:secret@paper.example/')).rejects.not.toThrow('secret')
  })

  it.each(['http://nowhere.example/', 'http://empty.example/'])('%s, which is nowhere', async (url) => {
    await expect(fetchPage(url)).rejects.toMatchObject({ failure: 'unreachable' })
  })
})

describe('a hostile server ends in a clear problem', () => {
  it.each([
    ['/bomb', 'too-large'], ['/bomb-twice', 'too-large'], ['/bomb-thrice', 'broken'], ['/endless', 'too-large'], ['/drip', 'too-slow'], ['/silent', 'too-slow'], ['/silent-body', 'too-slow'],
    ['/headers', 'too-large'], ['/not-gzip', 'broken'], ['/cut-gzip', 'broken'], ['/zstd', 'broken'], ['/loop', 'broken'], ['/short', 'unreachable'],
  ])('%s: %s', async (path, failure) => {
    await expect(fetchPage(path)).rejects.toMatchObject({ name: 'FetchError', failure, message: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[^\n]+$/) as string })
  })

  it.each([['/endless-headers', 'too-large'], ['/greetings', 'broken']])('%s: %s', async (path, failure) => {
    await expect(fetchPage(rawOrigin + path)).rejects.toMatchObject({ failure })
  })

  it.each([404, 403, 500, 429, 503])('status %d', async (status) => {
    await expect(fetchPage(`/status/${status}`)).rejects.toMatchObject({ failure: 'status', status, retryAfter: 7 })
  })

  it('a name that is never looked up', async () => {
    await expect(fetchPage('http://slow.example/', { resolve: () => new Promise(() => undefined), limits: { deadline: 50 } })).rejects.toMatchObject({ failure: 'too-slow' })
  })

  it('ends when nobody wants it any more', async () => {
    const { signal } = { signal: AbortSignal.abort() }
    await expect(fetcher()(`${origin}/silent`, { signal })).rejects.toThrow('given up')
  })
})

it('webAddress makes an address from a link and where it stood', () => {
  expect(webAddress('../b#c', 'https://paper.example/a/x').href).toBe('https://paper.example/b')
})
