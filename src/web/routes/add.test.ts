import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam } from '../../../test/browser/pages.js'
import { MOST_SHOWN_FIRST } from './progress.js'

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([dam])
})
afterAll(() => kept.close())

const get = async (path: string) => (await kept.app.request(path, {}, { onLoopback: true })).text()
const newest = async (limit: number) => (await kept.ledger.jobs({ limit })).items.toReversed()
const idsIn = (response: Response) => new URL(response.headers.get('Location') ?? '', 'http://desk').searchParams.get('of')?.split(',') ?? []

describe('adding', () => {
  test('puts addresses into the queue, and shows them', async () => {
    const response = await kept.post('/add', { text: 'https://paper.example/1\nhttps://paper.example/2', published: '2031-03' })
    expect(response.status).toBe(303)
    const jobs = await newest(2)
    expect(jobs.map(({ task }) => task)).toEqual(['https://paper.example/1', 'https://paper.example/2'].map((url) => ({ kind: 'read', from: { url }, given: { published: '2031-03' } })))
    expect(idsIn(response)).toEqual(jobs.map(({ id }) => id))
    expect(await get(response.headers.get('Location') ?? '')).toMatch(/What you asked for.*https:\/\/paper\.example\/1.*https:\/\/paper\.example\/2/)
  })

  test('keeps files, byte by byte, and text until they are read, with hostile names shown as text', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    const response = await kept.post('/add', {
      text: 'The mayor said: “No.”', captured: '2031-03-01',
      files: [new File([bytes], '../in/<img src=x onerror=alert(1)>\u202Egnp.\u0007html'), new File(['{"text":"No."}\n'], 'many.jsonl')],
    })
    expect(response.status).toBe(303)
    const jobs = await newest(3)
    expect(jobs.map(({ task }) => task.kind === 'read' && 'name' in task.from && [task.from.name, task.from.door, task.given])).toEqual([
      ['pasted text', 'api', { captured: '2031-03-01T00:00:00.000Z' }],
      ['<img src=x onerror=alert(1)>\u202Egnp.\u0007html', 'file', { captured: '2031-03-01T00:00:00.000Z' }],
      ['many.jsonl', 'file', { captured: '2031-03-01T00:00:00.000Z' }],
    ])
    const uploads = await Promise.all(jobs.map(({ task }) => kept.store.upload(task.kind === 'read' && 'upload' in task.from ? task.from.upload : '')))
    expect(uploads).toEqual([new TextEncoder().encode('The mayor said: “No.”'), bytes, new TextEncoder().encode('{"text":"No."}\n')])
    const html = await get(response.headers.get('Location') ?? '')
    expect(html).toContain('<bdi class="job-name">&lt;img src=x onerror=alert(1)&gt;&lt;U+202E&gt;gnp.␇html</bdi>')
    expect(html).not.toContain('\u202E')
  })

  test('comes back with what was typed and each fault at its field', async () => {
    const before = (await kept.ledger.jobCounts()).waiting
    const response = await kept.post('/add', { text: '\n <b>“x”\nhttps://paper.example/1', published: '"><i>', url: 'nowhere', captured: 'then' })
    const html = (await response.text()).replaceAll('\r\n', '\n')
    expect(response.status).toBe(422)
    expect(html).toMatch(/role="alert" aria-labelledby="faults"><h2 id="faults">4 things have to be put right first/)
    for (const field of ['text', 'published', 'url', 'captured']) {
      expect(html).toContain(`<a href="#${field}">`)
      expect(html).toContain(`id="${field}" name="${field}" aria-describedby="${field}-fault ${field}-hint" aria-invalid="true"`)
      expect(html).toContain(`id="${field}-fault"`)
      expect(html).toContain(`id="${field}-hint"`)
    }
    expect(html).toContain('dir="auto">\n\n &lt;b&gt;“x”\nhttps://paper.example/1</textarea>')
    expect(html).toContain('value="&quot;&gt;&lt;i&gt;"')
    expect(html).toContain('aria-describedby="files-hint"')
    expect((await kept.ledger.jobCounts()).waiting).toBe(before)
  })

  test('of many shows the first of them', async () => {
    const response = await kept.post('/add', { text: Array.from({ length: MOST_SHOWN_FIRST + 5 }, (_, i) => `https://many.example/${i}`).join('\n') })
    const jobs = await newest(MOST_SHOWN_FIRST + 5)
    expect(idsIn(response)).toEqual(jobs.slice(0, MOST_SHOWN_FIRST).map(({ id }) => id))
  })
})

describe('what a bookmarklet hands over', () => {
  test('is put into the form, and nothing is written', async () => {
    const before = await kept.ledger.jobCounts()
    const html = await get('/add?url=https%3A%2F%2Fpaper.example%2F%3Fa%3D%22%3E%3Cb%3E&title=%3Cscript%3EPilots')
    expect(html).toContain('\nhttps://paper.example/?a=&quot;&gt;&lt;b&gt;</textarea>')
    expect(html).toContain('“<bdi>&lt;script&gt;Pilots</bdi>”')
    expect(await kept.ledger.jobCounts()).toEqual(before)
  })

  test.each(['about:blank', 'javascript:alert(1)', 'file:///etc/passwd'])('is left out where it is no address of the web: %s', async (url) => {
    const html = await get(`/add?url=${encodeURIComponent(url)}`)
    expect(html).toContain('has no address on the web')
    expect(html).toContain('dir="auto">\n</textarea>')
  })

  test('leads to the desk at the address that it was got under', async () => {
    const at = async (url: string) => (await kept.app.request(url, {}, { onLoopback: true })).text()
    expect(await at('http://127.0.0.1:9000/add')).toContain('href="javascript:void open(&#39;http://127.0.0.1:9000/add?url=')
    expect(await at('http://a\'b/add')).not.toContain('javascript:')
  })
})

test('an article is read again from its button', async () => {
  expect(await get(`/articles/${dam.article.id}`)).toContain(`action="/articles/${dam.article.id}/reread"`)
  const response = await kept.post(`/articles/${dam.article.id}/reread`)
  const [job] = await newest(1)
  expect([response.status, idsIn(response)]).toEqual([303, [job?.id]])
  expect(job?.task).toEqual({ kind: 'reread', captureId: dam.capture.sha256, articleId: dam.article.id })
  expect((await kept.post('/articles/none/reread')).status).toBe(404)
})

test('a name or a text that no database takes as it is makes no trouble', async () => {
  const response = await kept.post('/add', { text: 'A text with \0 in it.', files: [new File(['x'], 'a\0b.html')] })
  expect(response.status).toBe(303)
  expect(await get(response.headers.get('Location') ?? '')).toContain('a␀b.html')
})
