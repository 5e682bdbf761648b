import { expect, it } from 'vitest'
import { addressKey } from './address.js'

it.each([
  ['https://quay.example/1', 'https://quay.example/1'],
  ['https://Quay.example:443/1#top', 'https://quay.example/1'],
  ['https://quay.example/?id=7&utm_source=feed&utm_medium=rss#x', 'https://quay.example/?id=7'],
  ['https://quay.example/1?fbclid=abc', 'https://quay.example/1'],
  ['https://quay.example/?q=a%20b+c', 'https://quay.example/?q=a%20b+c'],
  ['quay/1.html', 'quay/1.html'],
  [null, null],
])('the key of %s is %s', (url, key) => {
  expect(addressKey(url)).toBe(key)
})
