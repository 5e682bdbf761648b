import { expect, it } from 'vitest'
import { feedLinkOf } from './feed-link.js'

const of = (html: string) => feedLinkOf(new TextEncoder().encode(html), 'https://quay.example/news/')

it.each([
  ['<link rel="alternate" type="application/rss+xml" href="feed.xml">', 'https://quay.example/news/feed.xml'],
  ['<LINK REL="Alternate" TYPE="application/atom+xml; charset=utf-8" HREF="https://feeds.example/a">', 'https://feeds.example/a'],
  ['<base href="/b/"><link rel="alternate" type="application/feed+json" href="x">', 'https://quay.example/b/x'],
  ['<link rel="alternate" type="application/rss+xml" title="Comments" href="c"><link rel="alternate" type="application/rss+xml" href="f">', 'https://quay.example/news/f'],
  ['<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', null],
  ['<link rel="alternate" hreflang="fr" href="/fr"><link rel="stylesheet" type="application/rss+xml" href="x"><a href="feed.xml" rel="alternate" type="application/rss+xml">', null],
  [`${'<b>'.repeat(50_000)}${'</i>'.repeat(20_000)}`, null],
  ['', null],
])('%s', (html, feed) => {
  expect(of(html)).toBe(feed)
})
