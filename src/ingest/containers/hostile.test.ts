import { describe, expect, it } from 'vitest'
import { bytesOf, entriesOf } from '../../../test/containers/made.js'
import { hasDigest } from './digest.js'
import { unchunked } from './http-response.js'
import { fieldsOf } from './warc-fields.js'

const failures = async (text: string) => (await entriesOf(bytesOf(text))).map((entry) => ('failure' in entry ? entry.failure : entry.is))
const rss = (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel>${items}</channel></rss>`

// What takes time by the square doesn't end within a test's time; nothing else is asserted of time.
describe('containers made to break their readers', () => {
  it('a feed whose item is nested without end', async () => {
    const html = `${'<b>'.repeat(220_000)}x${'</i>'.repeat(220_000)}`
    expect(await failures(rss(`<item><link>https://a.example/</link><description><![CDATA[${html}]]></description></item>`))).toEqual(['link'])
  })

  it('a feed whose item has elements without end', async () => {
    expect(await failures(rss(`<item>${'<b/>'.repeat(500_000)}</item>`))).toEqual(['in: has more than 400000 elements and pieces of text in one entry'])
    expect(await failures(rss(`<item><link>https://a.example/</link>${'<b/>'.repeat(300_000)}</item>`.repeat(2)))).toEqual(['link', 'link'])
  })

  it('a feed of many names, told anew in each element', async () => {
    const names = Array.from({ length: 50_000 }, (_, i) => `xmlns:a${i}="x"`).join(' ')
    const items = '<item xmlns=""><link>https://a.example/</link></item>'
    expect((await failures(`<?xml version="1.0"?><rss version="2.0" xmlns:__proto__="x"><channel ${names}>${items.repeat(20_000)}</channel></rss>`)).length).toBe(20_000)
  })

  it('a feed of JSON with lists without end', async () => {
    expect(await failures(`{"version": "https://jsonfeed.org/version/1.1", "items": [${'[],'.repeat(5_000_000)}0]}`)).toEqual(['in: is not valid JSON, or cut off'])
  })

  it('a body in a million chunks', () => {
    const joined = unchunked(bytesOf(`${'1\r\na\r\n'.repeat(1_000_000)}0\r\n\r\n`))
    expect([joined?.whole, joined?.body.length, joined?.body.every((byte) => byte === 0x61)]).toEqual([true, 1_000_000, true])
    expect(unchunked(bytesOf('3;a=b\nabc\r\n5\r\nde'))).toEqual({ body: bytesOf('abcde'), whole: false })
    expect(unchunked(bytesOf('3\r\nabcno chunk'))).toEqual({ body: bytesOf('abc'), whole: false })
    expect(unchunked(bytesOf('no chunk'))).toBeNull()
  })

  it('a header of half a million lines', () => {
    const [field] = fieldsOf(['A: b', ...Array.from({ length: 500_000 }, (_, i) => (i % 2 === 0 ? ' ' : '\tc'))])
    expect(field?.[1].slice(0, 6)).toBe('b c c ')
    expect(field?.[1]).toHaveLength(500_001)
  })

  it('a digest of 250,000 signs', () => {
    expect(hasDigest(bytesOf('x'), `sha1:${'='.repeat(250_000)}x`)).toBeNull()
  })
})
