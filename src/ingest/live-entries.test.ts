import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.js'

const read = (body: string, head = '') => readPage({
  name: 'live.html', bytes: new TextEncoder().encode(`<html lang="en"><head><title>Flood in Olm: live</title>${head}</head><body><main><article><h1>Flood in Olm: live</h1>${body}</article></main></body></html>`),
  receivedAt: '2026-01-01T00:00:00Z',
}).article

const ROE = 'The dyke at Olm will hold through the night, the fire chief, Ada Roe, has told the people of the town, and nobody has to leave.'
const MOSS = 'The dyke at Olm has broken in two places, says Ben Moss, who has kept sheep behind it for forty years and has lost them all.'
const RAIN = 'It has rained for three days in the hills above the town, and the weather service expects no change before the end of the week.'
const entries = (body: string, head?: string) => {
  const { text, entries: found = [] } = read(body, head)
  return found.map(({ begin, end, ...entry }) => [text.slice(begin, end).split('\n').at(-1)?.slice(0, 15), entry.value, entry.from])
}

describe('entries of a live page', () => {
  it('have the times that its JSON-LD gives, by their first words', () => {
    const live = { '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: 'Flood in Olm: live', datePublished: '2024-03-05T20:00:00Z', liveBlogUpdate: [
      { '@type': 'BlogPosting', headline: 'The dyke has broken', articleBody: MOSS, datePublished: '2024-03-06T00:10:00Z' }, { '@type': 'BlogPosting', articleBody: ROE, datePublished: '2024-03-05T23:40:00Z' },
    ] }
    const head = `<script type="application/ld+json">${JSON.stringify(live)}</script>`
    expect(entries(`<h2>The dyke has broken</h2><p>${MOSS}</p><p>${RAIN}</p><p>${ROE}</p>`, head)).toEqual([
      [RAIN.slice(0, 15), '2024-03-06', 'JSON-LD liveBlogUpdate'], [ROE.slice(0, 15), '2024-03-05', 'JSON-LD liveBlogUpdate'],
    ])
  })

  it('have the time that stands alone in the element around them', () => {
    const entry = (time: string, words: string) => `<section><time datetime="${time}">${time.slice(11, 16)}</time><p>${words}</p></section>`
    expect(entries(entry('2024-03-06T00:10:00Z', MOSS) + entry('2024-03-05T23:40:00Z', ROE) + entry('2024-03-05T22:00:00Z', RAIN))).toEqual([
      [MOSS.slice(0, 15), '2024-03-06', 'time'], [ROE.slice(0, 15), '2024-03-05', 'time'], [RAIN.slice(0, 15), '2024-03-05', 'time'],
    ])
  })

  it.each([
    ['a page has one time', `<p><time datetime="2024-03-05T20:00:00Z">5 March</time></p><p>${MOSS}</p><p>${ROE}</p><p>${RAIN}</p>`],
    ['times tell when it was put out and changed', `<p><time datetime="2024-03-05T20:00:00Z">5 March</time> <time datetime="2024-03-05T21:00:00Z">changed</time></p><p>${MOSS}</p><p>${ROE}</p><p>${RAIN}</p>`],
    ['posts are embedded', `<p>${MOSS}</p><blockquote><p>${ROE}</p><time datetime="2024-03-05T20:00:00Z">5 March</time></blockquote><p>${RAIN}</p><blockquote><p>Rain.</p><time datetime="2024-03-04T20:00:00Z">4 March</time></blockquote>`],
  ])('are none where %s', (_, body) => {
    expect(entries(body)).toEqual([])
  })
})
