import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.js'

const page = (html: string) =>
  readPage({ name: 'a.html', bytes: new TextEncoder().encode(html), receivedAt: '2020-01-02T03:04:05Z', mediaType: 'text/html' })

const blocks = (html: string) => {
  const { article } = page(html)
  return article.blocks.map(({ kind, begin, end }) => [kind, article.text.slice(begin, end)])
}

const SAID = '<p>The harbour board of Ostrel said on Monday that the northern quay would stay closed, which surprised nobody.</p>'
const FRAME = (body: string, head = '') => `<!doctype html><html><head><title>Quay Shut | Courier</title>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/s">Sport</a></nav><article><h1>Quay Shut</h1>${body}</article>
  <footer><p>Courier, Harbour Street 1</p></footer></body></html>`

describe('HTML', () => {
  it('gives the headline, the standfirst and the body, joined by blank lines', () => {
    const { article } = page(FRAME(`<p class="standfirst">No date is given</p>${SAID}<h2>What comes next</h2>${SAID}<blockquote><p>We go on.</p></blockquote>${SAID}`))
    expect(article.blocks.map(({ kind }) => kind)).toEqual(
      ['heading', 'standfirst', 'paragraph', 'heading', 'paragraph', 'quote', 'paragraph'])
    expect(article.text.startsWith('Quay Shut\n\nNo date is given\n\nThe harbour board')).toBe(true)
    expect(article.text).not.toContain('Sport')
  })

  it('collapses white space, splits at two <br>, draws the marks of <q>, decodes references', () => {
    const body = `${SAID}<div>Hill  said: <q>No,\n <q>never</q></q> &amp; left&nbsp;us.<br>So it was.<br><br>Roe stayed.</div>${SAID}`
    expect(blocks(FRAME(body)).slice(2, 4)).toEqual([
      ['paragraph', 'Hill said: “No, ‘never’” & left\u00a0us. So it was.'], ['paragraph', 'Roe stayed.']])
  })

  it('reads lists, nested ones too, each item once', () => {
    const body = `${SAID}<ul><li><p>Cranes, of which there are four.</p></li><li>Ropes<ul><li>Long ropes, said Hill.</li></ul></li></ul>${SAID}`
    expect(blocks(FRAME(body)).filter(([kind]) => kind === 'list').map(([, text]) => text)).toEqual(
      ['Cranes, of which there are four.', 'Ropes', 'Long ropes, said Hill.'])
  })

  const LINES = (of: string) => Array.from({ length: 9 }, (_, i) => `<p>The ${of} of bridge ${i} wrote that the wheel had stopped in spring, that the weir was broken and that nobody had come to look since, in line ${i}.</p>`).join('')
  it.each([
    ['of a large part that may belong to the article and was left out', 'extra', ['body-incomplete']],
    ['nothing of a box that is furniture by its name', 'sidebar', []],
  ])('tells %s', (_, name, rules) => {
    const { article, problems } = page(FRAME(`<div class="story">${LINES('miller')}</div><div class="${name}"><div>${LINES('smith')}</div></div>`))
    expect(article.text).toContain('The miller of bridge 8')
    expect(article.text).not.toContain('The smith')
    expect(problems.map(({ rule }) => rule)).toEqual(rules)
    for (const { message } of problems) expect(message).toMatch(/^\d{4} characters of prose beside the article's text may belong to it/)
  })

  it('keeps captions', () => {
    const figure = '<figure><img src="q.jpg"><figcaption>Hugh Hill at the quay.</figcaption></figure>'
    expect(blocks(FRAME(`${SAID}${figure}${SAID}${SAID}`))).toContainEqual(['caption', 'Hugh Hill at the quay.'])
  })

  it('keeps a notice that stands outside the article', () => {
    const html = FRAME(SAID.repeat(4)).replace('<footer>', '<footer><div>Dieser Artikel wurde maschinell übersetzt.</div>')
    const { text, notices } = page(html).article
    expect(notices).toMatchObject([{ kind: 'machine-translation', language: 'de' }])
    expect(notices.map(({ begin, end }) => text.slice(begin, end))).toEqual(['Dieser Artikel wurde maschinell übersetzt.'])
  })

  it('shows nothing of what is hidden or run', () => {
    const body = `${SAID}<script>document.title = "owned"</script><style>p{}</style><p style="display: none">Hidden words.</p><p hidden>More.</p>
      <img src="x" onerror="globalThis.owned = true"><iframe srcdoc="<script>globalThis.owned = true</script>"></iframe>${SAID}`
    expect(page(FRAME(body)).article.text).not.toMatch(/owned|Hidden|More/)
    expect(globalThis).not.toHaveProperty('owned')
  })

  it('shows markup that a page writes about as text', () => {
    expect(page(FRAME(`${SAID}<p>Hill wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall.</p>${SAID}`)).article.text)
      .toContain('<script>alert(1)</script>')
  })

  it('reads metadata, the date in the page’s own offset', () => {
    const ld = { '@graph': [{ '@type': 'WebSite' }, {
      '@type': 'NewsArticle', headline: 'Quay Shut', datePublished: '2021-12-24T23:30:00-05:00',
      author: [{ name: 'Jane Roe' }, { name: 'John Doe' }], publisher: { name: 'The Courier' },
    }] }
    expect(page(FRAME(SAID, `<script type="application/ld+json">${JSON.stringify(ld)}</script>`)).article).toMatchObject({
      title: 'Quay Shut', byline: 'Jane Roe, John Doe', outlet: 'The Courier', publishedAt: '2021-12-24',
    })
  })

  it('reads meta elements, and prefers the headline on the page to one with the outlet’s name', () => {
    const head = '<meta property="og:title" content="Quay Shut - Courier"><meta property="og:site_name" content="Courier">' +
      '<meta property="article:published_time" content="2021-05-04T00:10:00+02:00"><meta name="author" content="By Jane Roe">'
    expect(page(FRAME(SAID, head)).article).toMatchObject({ title: 'Quay Shut', outlet: 'Courier', byline: 'Jane Roe', publishedAt: '2021-05-04' })
  })

  it('takes no date from prose, captions or comments', () => {
    const body = `${SAID}<figcaption>Hill speaks in Ostrel on May 3, 2018.</figcaption><li><time datetime="2020-01-01">1 January</time></li>`
    expect(page(FRAME(body)).article.publishedAt).toBeNull()
  })

  it('is decoded as it declares', () => {
    const html = FRAME(SAID.replace('Ostrel', 'Ïstrel'), '<meta charset="windows-1252">')
    const { article, problems } = readPage({ name: 'a', bytes: Uint8Array.from(Buffer.from(html, 'latin1')), receivedAt: 'x' })
    expect(article.text).toContain('Ïstrel')
    expect(problems).toEqual([])
  })

  it('says so when it had to guess the encoding', () => {
    const html = FRAME(SAID.replace('Ostrel', 'Ïstrel'))
    const { article, problems } = readPage({ name: 'a', bytes: Uint8Array.from(Buffer.from(html, 'latin1')), receivedAt: 'x' })
    expect(article.text).toContain('Ïstrel')
    expect(problems).toMatchObject([{ rule: 'encoding-guessed', begin: 0, end: article.text.length }])
  })

  it.each([
    ['nested too deep', '<div>'.repeat(20_000)],
    ['nested too deep in quotes', '<blockquote>'.repeat(20_000)],
    ['nested too deep and closed again', '<div>'.repeat(20_000) + '</div>'.repeat(20_000)],
    ['with too many attributes', `<div ${Array.from({ length: 5_000 }, (_, i) => `a${i}`).join(' ')}>`],
  ])('is read without its structure when %s', (_, opening) => {
    const { article, problems } = page(`${opening}<p>Hill said so.</p>`)
    expect(problems).toMatchObject([{ rule: 'page-too-complex' }])
    expect(article.text).toContain('Hill said so.')
  })

  it.each(['', '<', '<html>', '<!doctype html><frameset>', '<svg><title>x</title></svg>', '<table><p>x'])('stands %j', (html) => {
    expect(page(html).article.blocks.length).toBeLessThanOrEqual(1)
  })
})

describe('where the page says it', () => {
  const whole = (head: string, body: string, root = '') => readPage({ name: 'p.html', url: 'https://quay.example/1', receivedAt: '2030-01-01T00:00:00Z', mediaType: 'text/html', bytes: new TextEncoder().encode(`<!doctype html><html ${root}><head>${head}</head><body>${body}</body></html>`) }).article

  it.each([
    ['', '<h1>The ferry stops in May</h1>', { title: 'h1' }],
    ['<meta property="og:title" content="The ferry stops in May"><meta property="og:site_name" content="Quay Post">', '<h1>Quay Post</h1>', { title: 'meta og:title', outlet: 'meta og:site_name' }],
    ['<title>The ferry stops in May | Quay Post</title>', '', { title: 'title' }],
    ['<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry stops in May","author":{"name":"Ada Brandt"},"publisher":{"name":"Quay Post"},"inLanguage":"en"}</script>', '', { title: 'JSON-LD headline', outlet: 'JSON-LD publisher', byline: 'JSON-LD author', claimedLanguage: 'JSON-LD inLanguage' }],
    ['', '<article itemscope itemtype="https://schema.org/NewsArticle"><h2 itemprop="headline">The ferry stops in May</h2><span itemprop="author">Ada Brandt</span><div itemprop="publisher" itemscope><meta itemprop="name" content="Quay Post"></div></article>', { title: 'microdata headline', outlet: 'microdata publisher', byline: 'microdata author' }],
    ['<meta name="author" content="Ada Brandt"><meta property="og:locale" content="en_GB">', '<h1>The ferry stops in May</h1>', { title: 'h1', byline: 'meta author', claimedLanguage: 'meta og:locale' }],
  ])('%s %s', (head, body, from) => {
    const article = whole(head, body)
    expect(article.from).toEqual(from)
    expect(article.title).toBe('The ferry stops in May')
    if ('outlet' in from) expect(article.outlet).toBe('Quay Post')
    if ('byline' in from) expect(article.byline).toBe('Ada Brandt')
  })

  it('a title that came with the page is told as such', () => {
    const { article } = readPage({ name: 'p', title: 'From the feed', receivedAt: '2030-01-01T00:00:00Z', mediaType: 'text/html', bytes: new TextEncoder().encode('<h1>The ferry stops in May</h1>') })
    expect(article.from).toMatchObject({ title: 'given with the page' })
  })

  it('a block in another language than the article says which; short ones say nothing', () => {
    const article = whole('', `<article><h1>The ferry stops in May</h1><p>The ferry that has crossed the sound for a hundred years will stop running in the month of May, the harbour board said.</p>
      <p>Le bac qui traverse le détroit depuis plus de cent ans cessera de naviguer au mois de mai, a annoncé la direction du port dans un communiqué.</p>
      <p>Паром, который ходит через пролив уже больше ста лет, перестанет ходить в мае, сообщили в управлении порта на этой неделе.</p><p>Au revoir, dit-elle.</p>
      <p>The harbour board said that a bridge would be built in its place, and that the work would take at least seven years.</p></article>`, 'lang="en"')
    expect(article.language).toBe('en')
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ language }) => language ?? null)).toEqual([null, 'fr', 'ru', null, null])
  })
})
