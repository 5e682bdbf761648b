import { describe, expect, it } from 'vitest'
import { readPage } from '../ingest/read-page.js'
import { refuseNoArticle } from './refuse-no-article.js'

const page = (title: string, body: string) => ({ id: 'a.html', ...readPage({ name: 'a.html', bytes: new TextEncoder().encode(`<title>${title}</title><body>${body}`), receivedAt: '2030-01-01T00:00:00Z', mediaType: 'text/html' }) })

describe('a page that is no article', () => {
  it('is refused in one line that says what it is, by which signs, and what to do', () => {
    expect(() => refuseNoArticle(page('Just a moment...', '<p>Enable JavaScript and cookies to continue</p>'))).toThrow(/^a\.html: the page is no article but a bot check: titled “Just a moment\.\.\.”, .*: it was not added; .* --any-page$/)
  })

  it('articles are not', () => {
    expect(() => refuseNoArticle(page('The quay stays shut', `<article><h1>The quay stays shut</h1>${'<p>The council said on Monday that no boat would sail before the ropes were tested.</p>'.repeat(9)}</article>`))).not.toThrow()
  })
})
