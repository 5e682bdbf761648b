import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.js'

const PROSE = '<p>The harbour board of Ostrel said on Monday that the northern quay would stay closed, which surprised nobody at all in the town.</p>'.repeat(3)
const read = (head: string, body = '', url?: string, lang = 'en') => readPage({
  name: 'a.html', receivedAt: '2024-01-01T00:00:00Z', mediaType: 'text/html', url,
  bytes: new TextEncoder().encode(`<!doctype html><html lang="${lang}"><head><title>Quay Shut</title>${head}</head><body><article><h1>Quay Shut</h1>${body}${PROSE}</article></body></html>`),
})
const ld = (fields: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay Shut', ...fields })}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const shown = (page: ReturnType<typeof read>) => (page.article.dates ?? []).map(({ of, value, from }) => `${of} ${value} ${from}`)

describe('dates of a page', () => {
  it('come with where they stand, what is written for machines first', () => {
    const page = read(ld({ datePublished: '2024-05-06T23:30:00-05:00', dateModified: '2024-05-09' }) + meta('article:published_time', '2024-05-06') + meta('article:modified_time', '2024-05-08T01:00:00Z'),
      '<p>Published: 6 May 2024</p><header><time datetime="2024-05-06T10:00">6 May</time></header>', 'https://quay.example.org/2024/05/06/quay-shut')
    expect(shown(page)).toEqual(['published 2024-05-06 JSON-LD datePublished', 'published 2024-05-06 meta article:published_time', 'published 2024-05-06 time element in the header',
      'published 2024-05-06 address', 'published 2024-05-06 visible text', 'modified 2024-05-09 JSON-LD dateModified', 'modified 2024-05-08 meta article:modified_time'])
    expect(page.article.publishedAt).toBe('2024-05-06')
    expect(page.problems).toEqual([])
  })

  it.each([
    ['the address', read('', '', 'https://quay.example.org/news/2024/05/06/quay-shut'), '2024-05-06'],
    ['the visible text', read('', '<p>Published: 6 May 2024</p>'), '2024-05-06'],
    ['nothing, where there is only when it was modified', read(meta('article:modified_time', '2024-05-08')), null],
    ['the only time element', read('', '<div><time datetime="2024-05-06T10:00">6 May</time></div>'), '2024-05-06'],
    ['no time element of several', read('', '<div><time datetime="2024-05-06">a</time><time datetime="2024-05-07">b</time></div>'), null],
    ['microdata with its text', read('', '<span itemprop="datePublished">Mon 6:45 PM, May 6, 2024</span>'), '2024-05-06'],
    ['no microdata of another story', read('', '<ul><li><span itemprop="datePublished">May 6, 2024</span></li></ul>'), null],
    ['no microdata that differ', read('', '<p itemprop="datePublished">May 6, 2024</p><p itemprop="datePublished">May 7, 2024</p>'), null],
    ['a box marked as a date', read('', '<div class="story__date"><div>6 mai 2024</div></div>'), '2024-05-06'],
    ['no box that tells of a change', read('', '<div class="story__date">Updated May 6, 2024</div>'), null],
    ['no box of a post beside it', read('', '<p class="tweet-date">May 6, 2024</p>'), null],
    ['no box far from the headline', read('', `${'<p>Low water all week.</p>'.repeat(50)}<p class="date">May 6, 2024</p>`), null],
    ['no boxes that differ', read('', '<p class="date">May 6, 2024</p><p class="date">May 7, 2024</p>'), null],
    ['no box where machines are told', read(meta('article:published_time', '2024-05-02'), '<p class="date">May 6, 2024</p>'), '2024-05-02'],
    ['no placeholder', read(ld({ datePublished: '0001-01-01T00:00:00' }) + meta('article:published_time', '1970-01-01'), '', 'https://quay.example.org/2024/05/06/x'), '2024-05-06'],
    ['nothing, where a number only looks like a date', read('', '', 'https://quay.example.org/2024/99/06/x'), null],
    ['nothing, where an address holds a month only', read('', '', 'https://quay.example.org/2024/05/x'), null],
  ])('may come from %s', (_, { article }, expected) => {
    expect(article.publishedAt).toBe(expected)
  })

  it('are reported where they disagree, and not averaged', () => {
    const page = read(ld({ datePublished: '2024-05-06' }) + meta('article:published_time', '2023-01-01'))
    expect(page.article.publishedAt).toBe('2024-05-06')
    expect(page.problems).toMatchObject([{ rule: 'dates-disagree', message: expect.stringContaining('2024-05-06 (JSON-LD datePublished), 2023-01-01 (meta article:published_time)') as string }])
  })

  it('agree where only the time zone parts them', () => {
    expect(read(ld({ datePublished: '2024-05-06' }) + meta('article:published_time', '2024-05-07')).problems).toEqual([])
  })
})

describe('the language that a page claims', () => {
  it('is kept, and reported where its words are in another', () => {
    expect(read('', '', undefined, 'en-GB')).toMatchObject({ problems: [], article: { claimedLanguage: 'en-GB', language: 'en' } })
    expect(read('', '', undefined, 'fr')).toMatchObject({ problems: [{ rule: 'language-differs', message: 'the page says that it is in fr, but its words are in en' }] })
  })
})

describe('machine translation told outside of the text', () => {
  it.each([
    ['address', read('', '', 'https://quay-example-org.translate.goog/1?_x_tr_sl=fr')],
    ['language tag', read('', '', undefined, 'en-t-fr')],
    ['language tag', read('', '', undefined, 'en-x-mtfrom-de')],
    ['meta translated-by', read('<meta name="translated-by" content="DeepL">')],
  ])('by its %s', (from, { article }) => {
    expect(article.translation?.from).toBe(from)
  })

  it.each([read('', '', 'https://translate.example.org/1'), read('', '', undefined, 'zh-tw'), read('<meta name="translator" content="Ada Low">')])('but not by what only looks like it', ({ article }) => {
    expect(article.translation).toBeUndefined()
  })
})
