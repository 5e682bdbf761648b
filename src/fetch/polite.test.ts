import { beforeEach, describe, expect, it } from 'vitest'
import { FetchError } from './fetch-error.js'
import type { AskOnce } from './fetcher.js'
import { politely } from './polite.js'

let now = 0
let asked: { readonly url: string, readonly at: number }[] = []
let robots = ''
let answers: (() => Promise<never>)[] = []
let redirects: Record<string, string> = {}
let running = 0
let most = 0

const ask: AskOnce = async (url) => {
  asked.push({ url, at: now })
  running += 1
  most = Math.max(most, running)
  await Promise.resolve()
  running -= 1
  if (!url.endsWith('/robots.txt')) await answers.shift()?.()
  const to = redirects[url]
  if (to !== undefined) return { to, by: { url, status: 301, headers: [] } }
  return { requestedUrl: url, url, redirects: [], status: 200, headers: [], bytes: new TextEncoder().encode(url.endsWith('/robots.txt') ? robots : 'page'), receivedAt: '2024-01-01T00:00:00Z' }
}
const polite = () => politely({ ask, product: 'onrecord', clock: () => now, sleep: (ms) => {
  now += ms
  return Promise.resolve()
} })

beforeEach(() => {
  now = 1_000_000
  asked = []
  robots = ''
  answers = []
  redirects = {}
  running = most = 0
})

describe('politely', () => {
  it('asks a host one thing at a time, robots.txt first, with a second between', async () => {
    const fetch = polite()
    await Promise.all([1, 2, 3].map((n) => fetch(`https://paper.example/${n}`)))
    expect(asked.map(({ url }) => url.slice(21))).toEqual(['/robots.txt', '/1', '/2', '/3'])
    expect(asked.slice(1).map(({ at }, i) => at - (asked[i]?.at ?? 0))).toEqual([1000, 1000, 1000])
    expect(most).toBe(1)
  })

  it('waits as long as the host asks, but not for ever', async () => {
    robots = 'User-agent: *\nCrawl-delay: 5'
    const fetch = polite()
    await fetch('https://paper.example/1')
    await fetch('https://paper.example/2')
    expect((asked[2]?.at ?? 0) - (asked[1]?.at ?? 0)).toBe(5000)
    robots = 'User-agent: *\nCrawl-delay: 100000'
    await fetch('https://other.example/1')
    const before = now
    await fetch('https://other.example/2')
    expect(now - before).toBe(30_000)
  })

  it('does not ask for what robots.txt forbids', async () => {
    robots = 'User-agent: *\nDisallow: /private'
    await expect(polite()('https://paper.example/private/1')).rejects.toThrow('robots.txt of paper.example')
    expect(asked).toHaveLength(1)
  })

  it('says why, where the rules can’t be had', async () => {
    const refused = new FetchError('refused', 'https://paper.example/robots.txt', 'not on the public web')
    const fetch = politely({ ask: () => Promise.reject(refused), product: 'onrecord', clock: () => now, sleep: () => Promise.resolve() })
    await expect(fetch('https://paper.example/1')).rejects.toBe(refused)
  })

  it('asks once more after Retry-After', async () => {
    answers = [() => Promise.reject(new FetchError('status', 'u', 'too many', 429, 12))]
    await polite()('https://paper.example/1')
    expect((asked[2]?.at ?? 0) - (asked[1]?.at ?? 0)).toBe(12_000)
  })

  it.each([[429, 3600], [503, null], [404, 5]])('status %d with a wait of %s: fails when there is no use in waiting', async (status, wait) => {
    const error = new FetchError('status', 'u', 'no', status, wait)
    answers = [() => Promise.reject(error), () => Promise.reject(error)]
    await expect(polite()('https://paper.example/1')).rejects.toBe(error)
  })

  it('goes on with a host after a failure', async () => {
    answers = [() => Promise.reject(new FetchError('broken', 'u', 'no'))]
    const fetch = polite()
    await expect(fetch('https://paper.example/1')).rejects.toThrow('no')
    await expect(fetch('https://paper.example/2')).resolves.toMatchObject({ status: 200 })
  })

  it('asks the robots.txt of each host that a redirect leads to, and waits there too', async () => {
    redirects = { 'https://paper.example/1': 'https://www.paper.example/1', 'https://www.paper.example/1': 'https://other.example/private/1' }
    const fetch = polite()
    await fetch('https://www.paper.example/2')
    expect(await fetch('https://paper.example/1')).toMatchObject({ requestedUrl: 'https://paper.example/1', url: 'https://other.example/private/1' })
    expect(asked.map(({ url }) => url.slice(8))).toEqual([
      'www.paper.example/robots.txt', 'www.paper.example/2', 'paper.example/robots.txt', 'paper.example/1', 'www.paper.example/1', 'other.example/robots.txt', 'other.example/private/1',
    ])
    robots = 'User-agent: *\nDisallow: /private'
    const before = asked.length
    await expect(polite()('https://paper.example/1')).rejects.toMatchObject({ failure: 'robots', message: expect.stringContaining('robots.txt of other.example') as string })
    expect(asked.slice(before).map(({ url }) => url)).not.toContain('https://other.example/private/1')
  })

  it('does not follow a redirect on the same host to what robots.txt forbids', async () => {
    robots = 'User-agent: *\nDisallow: /private'
    redirects = { 'https://paper.example/1': 'https://paper.example/private/1' }
    await expect(polite()('https://paper.example/1')).rejects.toMatchObject({ failure: 'robots' })
    expect(asked.map(({ url }) => url.slice(21))).toEqual(['/robots.txt', '/1'])
  })

  it('follows hosts that lead to each other, at the same time', async () => {
    redirects = { 'https://a.example/1': 'https://b.example/2', 'https://b.example/1': 'https://a.example/2' }
    const fetch = polite()
    const got = await Promise.all(['https://a.example/1', 'https://b.example/1'].map((url) => fetch(url)))
    expect(got.map(({ url }) => url)).toEqual(['https://b.example/2', 'https://a.example/2'])
  })

  it('rejects what is no address, without asking', async () => {
    await expect(polite()('paper')).rejects.toThrow('is no address')
    expect(asked).toEqual([])
  })
})
