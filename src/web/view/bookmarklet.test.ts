import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { bookmarklet } from './bookmarklet.js'

describe('a bookmarklet', () => {
  it.each(['http://127.0.0.1:8417', 'http://[::1]:8417', 'http://localhost', 'https://desk.example:9000'])('hands a page’s address and title to the desk at %s, whatever is in them', (origin) => {
    const link = bookmarklet(`${origin}/add?url=x`, '/add') ?? ''
    const opened: string[] = []
    // As a browser does with the address of a bookmark: what follows the scheme is decoded, and run.
    runInNewContext(decodeURIComponent(link.replace(/^javascript:/, '')), {
      open: (url: string) => void opened.push(url), encodeURIComponent, location: { href: 'https://paper.example/a?b=c&d=é#e' }, document: { title: 'A & “B” \'c\' <d>' },
    })
    expect(opened).toHaveLength(1)
    const url = new URL(opened[0]!)
    expect([url.origin, url.pathname, url.searchParams.get('url'), url.searchParams.get('title')]).toEqual([origin, '/add', 'https://paper.example/a?b=c&d=é#e', 'A & “B” \'c\' <d>'])
  })

  it.each(['http://a\'b/add', 'http://a"b/add', 'http://a)b/add', 'http://a;b/add', 'http://a+b/add', 'nonsense', ''])('there is none of a desk at %s', (desk) => {
    expect(bookmarklet(desk, '/add')).toBeNull()
  })
})
