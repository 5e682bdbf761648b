import { expect, test } from 'vitest'
import { readPage } from '../ingest/read-page.js'
import { readPages, type PagesInput } from './read-pages.js'

const long = `<p>${'The harbour board met on the quay and said nothing. '.repeat(30)}</p>`
const feed = `<?xml version="1.0"?><rss version="2.0"><channel>${[1, 2, 3].map((n) => `<item><link>https://paper.example/${n}</link><description><![CDATA[${long}]]></description></item>`).join('')}</channel></rss>`

async function told(more: Partial<PagesInput>): Promise<string[]> {
  const found: string[] = []
  const source = (async function* () { yield await Promise.resolve(new TextEncoder().encode(feed)) })()
  for await (const page of readPages({ name: 'feed.xml', source, receivedAt: '2031-01-01T00:00:00Z', ...more })) {
    found.push('failure' in page ? page.failure : 'link' in page ? page.link.url : page.id)
  }
  return found
}

test('what breaks the reader of a page is the page’s failure: the rest is read', async () => {
  expect(await told({
    readPage: (input) => {
      if (input.name.endsWith('2')) throw new RangeError('Maximum call stack size exceeded')
      return readPage(input)
    },
  })).toEqual([
    'feed.xml, item 1',
    'feed.xml, item 2: could not be read, by a mistake of Onrecord (RangeError: Maximum call stack size exceeded); please report it with the page',
    'feed.xml, item 3',
  ])
})

test('what breaks the reader of a container is its failure; what its source throws is thrown', async () => {
  const broken = async function* (error: Error) {
    yield await Promise.resolve(new TextEncoder().encode(`${feed.slice(0, 80)}${' '.repeat(100_000)}`))
    throw error
  }
  expect(await told({ source: broken(new TypeError('x is\nundefined')) })).toEqual(['feed.xml: could not be read, by a mistake of Onrecord (TypeError: x is undefined); please report it with the page'])
  await expect(told({ source: broken(Object.assign(new Error('disk'), { code: 'EIO' })) })).rejects.toThrow('disk')
})
