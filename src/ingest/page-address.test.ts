import { describe, expect, it } from 'vitest'
import { pageAddress, type OwnAddress } from './page-address.js'

const RECEIVED = 'https://news.quay.example/1?utm_source=x'
const canonical = (value: string): OwnAddress => ({ value, from: 'link canonical' })
const ogUrl = (value: string): OwnAddress => ({ value, from: 'meta og:url' })

describe('pageAddress', () => {
  it.each<[what: string, received: string | null, own: readonly OwnAddress[], byHand: string | undefined, is: object]>([
    ['where the bytes came from, where the page says nothing', RECEIVED, [], undefined, { url: RECEIVED }],
    ['the first that the page calls its own', RECEIVED, [canonical('https://news.quay.example/1'), ogUrl('https://news.quay.example/2')], undefined, { url: 'https://news.quay.example/1', from: 'link canonical' }],
    ['also on another host of the site', RECEIVED, [canonical('https://www.quay.example/1')], undefined, { url: 'https://www.quay.example/1', from: 'link canonical' }],
    ['not on another site, then the next', RECEIVED, [canonical('https://other.example/1'), ogUrl('https://quay.example/1')], undefined, { url: 'https://quay.example/1', from: 'meta og:url' }],
    ['not on a site whose name ends so', RECEIVED, [canonical('https://badquay.example/1')], undefined, { url: RECEIVED }],
    ['not the front page', RECEIVED, [canonical('https://quay.example/'), ogUrl('https://quay.example/index.html')], undefined, { url: RECEIVED }],
    ['not the front page before the next', RECEIVED, [canonical('https://quay.example'), ogUrl('https://quay.example/1')], undefined, { url: 'https://quay.example/1', from: 'meta og:url' }],
    ['of a page from nowhere known, what it says', null, [canonical('https://other.example/1')], undefined, { url: 'https://other.example/1', from: 'link canonical' }],
    ['of a page from nowhere known, not the front page either', null, [canonical('https://other.example/')], undefined, { url: null }],
    ['of a page from nowhere known that says nothing, none', null, [], undefined, { url: null }],
    ['the one given by hand before all', RECEIVED, [canonical('https://quay.example/1')], 'https://hand.example/', { url: 'https://hand.example/', from: 'given by hand' }],
    ['the one given by hand of a page from nowhere known', null, [canonical('https://quay.example/1')], 'https://hand.example/1', { url: 'https://hand.example/1', from: 'given by hand' }],
  ])('%s', (_, received, own, byHand, is) => {
    expect(pageAddress(received, own, byHand)).toEqual(is)
  })
})
