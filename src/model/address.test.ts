import { describe, expect, it } from 'vitest'
import { addressKey, isFrontPage, onOneSite } from './address.js'

const KEY = 'https://quay.example/news/1'

describe('addressKey', () => {
  it.each([
    'https://quay.example/news/1', 'http://quay.example/news/1', 'https://www.quay.example/news/1', 'https://m.quay.example/news/1', 'https://amp.quay.example/news/1',
    'https://Quay.example:443/news/1#top', 'http://quay.example:80/news/1', 'https://quay.example/news/1/', 'https://quay.example/news/1?', 'https://quay.example/amp/news/1',
    'https://quay.example/news/1/amp', 'https://quay.example/news/1/amp/', 'https://quay.example/news/1.amp', 'https://quay.example/news/1?amp', 'https://quay.example/news/1?amp=1&utm_source=x',
    'https://quay.example/news/1?outputType=amp', 'https://quay.example/news/1?fbclid=abc', 'https://quay.example/news/1?utm_source=feed&utm_medium=rss#x', 'https://reader@quay.example./news/1',
  ])('of %s is that of the page', (url) => {
    expect(addressKey(url)).toBe(KEY)
  })

  it.each([
    ['https://quay.example/?id=7&utm_source=feed', 'https://quay.example/?id=7'],
    ['https://quay.example/?q=a%20b+c', 'https://quay.example/?q=a%20b+c'],
    ['https://quay.example/story.amp.html', 'https://quay.example/story.html'],
    ['https://quay.example/', 'https://quay.example/'],
    ['https://quay.example', 'https://quay.example/'],
    ['https://quay.example:8443/x', 'https://quay.example:8443/x'],
    ['https://news.quay.example/x', 'https://news.quay.example/x'],
    ['https://www.gov.uk/x', 'https://www.gov.uk/x'],
    ['https://m.example/x', 'https://m.example/x'],
    ['https://quay.example/amplifiers', 'https://quay.example/amplifiers'],
    ['https://quay.example/search?amp=rush', 'https://quay.example/search?amp=rush'],
    ['http://127.0.0.1/x', 'https://127.0.0.1/x'],
    ['urn:page:1#x', 'urn:page:1'],
    ['quay/1.html', 'quay/1.html'],
    [null, null],
  ])('of %s is %s', (url, key) => {
    expect(addressKey(url)).toBe(key)
  })
})

describe('onOneSite', () => {
  it.each([
    ['https://news.quay.example/1', 'http://quay.example/', true], ['https://quay.example/1', 'https://key.example/1', false],
    ['https://one.co.uk/1', 'https://two.co.uk/1', false], ['http://localhost/1', 'http://localhost:80/2', true], ['no address', 'no address', false],
  ])('%s and %s: %s', (one, other, is) => {
    expect(onOneSite(one, other)).toBe(is)
  })
})

describe('isFrontPage', () => {
  it.each([['https://quay.example', true], ['https://www.quay.example/?utm_source=x', true], ['https://quay.example/index.html', true], ['https://quay.example/?id=7', false], ['https://quay.example/1', false]])('%s: %s', (url, is) => {
    expect(isFrontPage(url)).toBe(is)
  })
})
