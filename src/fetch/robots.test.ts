import { describe, expect, it } from 'vitest'
import { FetchError } from './fetch-error.js'
import type { FetchPage } from './fetcher.js'
import { robotsOf } from './robots.js'

const giving = (text: string): FetchPage => (url) => Promise.resolve({ requestedUrl: url, url, redirects: [], status: 200, headers: [], bytes: new TextEncoder().encode(text), receivedAt: '2024-01-01T00:00:00Z' })
const failing = (error: FetchError): FetchPage => () => Promise.reject(error)
const rules = (fetchPage: FetchPage) => robotsOf('https://paper.example', 'onrecord', fetchPage)

describe('robotsOf', () => {
  it('takes the rules for this agent before those for all', async () => {
    const { allows, crawlDelay } = await rules(giving('User-agent: *\nDisallow: /\n\nUser-agent: onrecord\nDisallow: /private\nCrawl-delay: 7\n'))
    expect([allows('https://paper.example/news'), allows('https://paper.example/private/x'), crawlDelay]).toEqual([true, false, 7])
  })

  it.each([
    [404, true], [403, true], [410, true], [429, false], [500, false], [503, false],
  ])('status %d: all allowed is %s', async (status, allowed) => {
    const { allows } = await rules(failing(new FetchError('status', 'https://paper.example/robots.txt', 'no', status)))
    expect(allows('https://paper.example/news')).toBe(allowed)
  })

  it('allows nothing while the server is not reached', async () => {
    expect((await rules(failing(new FetchError('unreachable', 'https://paper.example/robots.txt', 'no')))).allows('https://paper.example/')).toBe(false)
  })

  it('takes the rules of a group for each of its agents, however many', async () => {
    const { allows } = await rules(giving('User-agent: a\n# b\nUser-agent: Onrecord/1.0 # us\n\nUser-agent: c\nDisallow: /x\n\nUser-agent: *\nDisallow: /'))
    expect([allows('https://paper.example/x'), allows('https://paper.example/y')]).toEqual([false, true])
    const { allows: ofMany } = await rules(giving(`${Array.from({ length: 15_000 }, (_, i) => `User-agent: a${i}\n:\n`).join('')}User-agent: *\n${'Disallow: /x\n'.repeat(15_000)}`))
    expect([ofMany('https://paper.example/x'), ofMany('https://paper.example/y')]).toEqual([false, true])
  })

  it('reads a file of rubbish as no rules', async () => {
    expect((await rules(giving('<html>\0\u{1F600} nothing here'))).allows('https://paper.example/')).toBe(true)
  })
})
