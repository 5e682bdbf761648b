import { describe, expect, it } from 'vitest'
import type { FetchPage } from '../fetch/fetcher.js'
import { FetchError } from '../fetch/fetch-error.js'
import { collectPages } from './collect.js'
import { readPages } from './read-pages.js'

const feed = (...links: string[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Quay News</title>${links.map((l) => `<item><title>t</title><link>${l}</link></item>`).join('')}</channel></rss>`
const page = (title: string) => `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>The quay at Vessel Bay stays shut, the harbour office said.</p></article></body></html>`
const opml = (...feeds: string[]) => `<?xml version="1.0"?><opml version="2.0"><head/><body>${feeds.map((f) => `<outline type="rss" text="x" xmlUrl="${f}"/>`).join('')}</body></opml>`

const web: Record<string, string> = {
  'https://quay.example/1': page('One pier falls'), 'https://quay.example/2': page('Two piers fall'),
  'https://quay.example/feed': feed('https://quay.example/1', 'https://quay.example/2#part', 'https://quay.example/1'),
  'https://quay.example/list.opml': opml('https://quay.example/feed', 'https://quay.example/gone'),
  'https://quay.example/ring': opml('https://quay.example/ring'),
  'https://quay.example/empty': feed(),
}
for (let i = 0; i < 9; i++) web[`https://quay.example/deep/${i}`] = opml(`https://quay.example/deep/${i + 1}`)

async function collect(...urls: string[]) {
  const asked: string[] = []
  const fetchPage: FetchPage = (url) => {
    asked.push(url)
    if (url.endsWith('/odd')) return Promise.reject(new TypeError('ours\n  at line 1'))
    const found = web[url.split('#')[0] ?? '']
    if (found === undefined) return Promise.reject(new FetchError('status', url, 'is not there (status 404)', 404))
    return Promise.resolve({ requestedUrl: url, url: url.split('#')[0] ?? '', redirects: [], status: 200, headers: [['Content-Type', 'text/html'], ['X-Quay', 'a']], bytes: new TextEncoder().encode(found), receivedAt: '2024-05-06T07:08:09.000Z' })
  }
  const pages: string[] = []
  const failures: string[] = []
  for await (const got of collectPages(urls.map((url) => ({ url })), { fetchPage, readPages })) {
    if ('failure' in got) failures.push(got.failure)
    else pages.push(`${got.article.title} ${got.sighting.url} ${got.sighting.receivedAt} ${got.sighting.headers.length} ${got.sighting.door}`)
  }
  return { asked, pages, failures }
}

describe('collectPages', () => {
  it('keeps a page with its address, its headers and when it was received', async () => {
    expect(await collect('https://quay.example/1')).toEqual({
      asked: ['https://quay.example/1'], failures: [], pages: ['One pier falls https://quay.example/1 2024-05-06T07:08:09.000Z 2 fetch'],
    })
  })

  it('fetches what a feed names, each address once', async () => {
    const { asked, pages } = await collect('https://quay.example/feed', 'https://quay.example/1')
    expect(asked).toEqual(['https://quay.example/feed', 'https://quay.example/1', 'https://quay.example/2#part'])
    expect(pages).toHaveLength(2)
  })

  it('goes from a list of feeds to pages, and past what is gone', async () => {
    const { pages, failures } = await collect('https://quay.example/list.opml')
    expect(pages).toHaveLength(2)
    expect(failures).toEqual(['https://quay.example/gone: is not there (status 404)'])
  })

  it('ends on lists that name each other', async () => {
    expect((await collect('https://quay.example/ring')).asked).toHaveLength(1)
    const { asked, failures } = await collect('https://quay.example/deep/0')
    expect(asked).toHaveLength(4)
    expect(failures).toEqual([expect.stringContaining('list within lists')])
  })

  it('says when there was nothing', async () => {
    expect((await collect('https://quay.example/empty')).failures).toEqual(['https://quay.example/empty: holds no page'])
  })

  it('tells of a page that brings about a mistake of ours, and goes on with the next', async () => {
    const { pages, failures } = await collect('https://quay.example/odd', 'https://quay.example/1')
    expect(pages).toHaveLength(1)
    expect(failures).toEqual([expect.stringMatching(/^https:\/\/quay\.example\/odd: could not be read, by a mistake of Onrecord \(.*ours.*\); please report it with the page$/)])
  })

  it.each([
    ['the ledger’s', Object.assign(new Error('the ledger is full'), { name: 'LedgerError' })], ['the model’s', Object.assign(new Error('no weights'), { name: 'ModelError' })],
    ['the system’s', Object.assign(new Error('disk full'), { code: 'ENOSPC' })],
  ])('throws what is no page’s problem, but %s', async (_, error) => {
    const broken: FetchPage = () => Promise.reject(error)
    await expect(collectPages([{ url: 'https://quay.example/1' }], { fetchPage: broken, readPages }).next()).rejects.toBe(error)
  })
})
