import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith, type Fields, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { entry } from '../../../test/browser/made.js'
import { dam } from '../../../test/browser/pages.js'
import { desk } from '../index.js'

const page = entry({
  name: 'tax.html', url: 'https://paper.example/tax', title: 'Tax to rise', language: 'en',
  blocks: [['paragraph', 'Ada Morrow said the tax will rise in May.'], ['paragraph', 'Bruno Välk warned of rain. “We shall not pay”, he added.'], ['paragraph', 'Cora Lind agreed that it was late.']],
  statements: [
    { source: ['Ada Morrow'], cue: ['said'], content: ['the tax will rise in May'] }, { source: ['Bruno Välk'], cue: ['warned'], content: ['of rain'], confidence: 0.4 },
    { source: ['Cora Lind'], cue: ['agreed'], content: ['that it was late'] },
  ],
})
const [tax, rain, late] = page.analysis.statements.map(({ id }) => id) as [string, string, string]

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([page]) })
afterAll(() => kept.close())

const get = async (path: string) => {
  const answer = await kept.app.request(path, {}, { onLoopback: true })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
const send = async (path: string, fields: Fields, how?: Parameters<TestDesk['post']>[2]) => {
  const answer = await kept.post(path, fields, how)
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('Location') ?? '' }
}

describe('a report', () => {
  test('takes no account, leads to a page of its own, and to the queue', async () => {
    expect((await get(`/statements/${tax}/report`)).text).toContain('Ada Morrow said the tax will rise in May')
    const sent = await send(`/statements/${tax}/report`, { kind: 'wrong speaker', note: '<b>It was</b> her\u202E deputy.', contact: 'r@post.example' }, { onLoopback: false })
    expect([sent.status, sent.to]).toEqual([303, expect.stringMatching(/^\/reports\/[\w-]{32}\?new=1$/)])
    const own = await get(sent.to)
    expect(own.text).toContain('No editor has looked at it yet')
    // Also what turns the direction of writing is shown as text, here and to editors.
    expect(own.text).toContain('&lt;b&gt;It was&lt;/b&gt; her&lt;U+202E&gt; deputy.')
    expect(own.headers.get('Cache-Control')).toBe('no-store')
    expect((await get('/reports/none')).status).toBe(404)
    const unsure = (await get('/queue?show=unsure')).text
    expect(unsure.indexOf('of rain')).toBeGreaterThan(0)
    expect(unsure.indexOf('of rain')).toBeLessThan(unsure.indexOf('the tax will rise'))
    const queue = await get('/queue')
    expect(queue.text).toContain('r@post.example')
    expect(queue.text).toContain('&lt;b&gt;It was&lt;/b&gt; her&lt;U+202E&gt; deputy.')
    const elsewhere = await kept.app.request('/queue', {}, { onLoopback: false })
    expect(await elsewhere.text()).not.toContain('r@post.example')
    expect((await get('/corrections')).text).not.toContain('r@post.example')
  })

  test.each([
    [{ kind: '', note: 'x' }, 'Choose what is wrong'], [{ kind: 'other', note: ' ' }, 'Say what is wrong'], [{ kind: 'other', note: 'n'.repeat(4_001) }, 'This is longer than 4000 signs'],
    [{ kind: 'other', note: 'x', contact: 'c'.repeat(300) }, 'This is longer than 200 signs'],
  ])('comes back with what is wrong, and with what was typed: %#', async (fields, told) => {
    const sent = await send(`/statements/${tax}/report`, fields)
    expect([sent.status, sent.text.includes(told), sent.text.includes(fields.note)]).toEqual([422, true, true])
  })

  test('of a passage is of words of the article', async () => {
    expect((await send(`/articles/${page.article.id}/report`, { kind: 'missing statement', passage: 'the moon', note: 'x' })).text).toContain('These words are not in the article')
    expect((await send(`/articles/${page.article.id}/report`, { kind: 'missing statement', passage: 'We  shall not pay', note: 'x' })).status).toBe(303)
  })

  test('of a megabyte, from another site, or by a program that fills in every field, is not kept', async () => {
    const before = (await kept.ledger.reports({ limit: 100 })).items.length
    expect((await send(`/statements/${tax}/report`, { kind: 'other', note: 'x'.repeat(1_048_576) })).status).toBe(413)
    expect((await send(`/statements/${tax}/report`, { kind: 'other', note: 'x' }, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
    expect((await send(`/statements/${tax}/report`, { kind: 'other', note: 'x', website: 'http://spam.example' })).status).toBe(200)
    expect((await kept.ledger.reports({ limit: 100 })).items).toHaveLength(before)
  })

  test('a flood is stopped, and told so', async () => {
    const flooded = await deskWith([page])
    try {
      const statuses: number[] = []
      for (let i = 0; i < 40; i++) statuses.push((await flooded.post(`/statements/${tax}/report`, { kind: 'other', note: `report ${i}` })).status)
      expect(statuses.filter((status) => status === 303)).toHaveLength(10)
      expect(new Set(statuses)).toEqual(new Set([303, 422]))
      // Another desk on the same ledger, as it may run beside this one on a server.
      const beside = desk({ ledger: flooded.ledger, version: '0.0.0-test', now: () => new Date('2031-03-10T00:00:00.000Z') })
      const form = new FormData()
      for (const [name, value] of [['kind', 'other'], ['note', 'one more']] as const) form.append(name, value)
      const answer = await beside.request(`/statements/${rain}/report`, { method: 'POST', body: form, headers: { 'Sec-Fetch-Site': 'same-origin' } }, { onLoopback: true })
      const text = await answer.text()
      expect([answer.status, text.includes('Too many reports came at once'), text.includes('one more')]).toEqual([422, true, true])
    } finally {
      await flooded.close()
    }
  })
})

describe('a correction', () => {
  test('shows before and after, then is kept, named, and stands in the log and its feeds', async () => {
    const before = (await get(`/statements/${tax}`)).text
    expect(before).toContain(`/statements/${tax}/correct`)
    const form = await get(`/statements/${tax}/correct`)
    expect(form.text).toContain('<option value="Bruno Välk">')
    const preview = await send(`/statements/${tax}/correct`, { pick: 'Bruno Välk', why: '', editor: '', seen: '', do: 'preview' })
    expect(preview.text).toMatch(/<del>Ada Morrow<\/del>\s*<ins>Bruno Välk<\/ins>/)
    expect((await kept.ledger.corrections({ limit: 5 })).items).toEqual([])
    const unnamed = await send(`/statements/${tax}/correct`, { speakers: 'Bruno Välk', why: 'The page says so', editor: ' ', seen: '', do: 'save' })
    expect([unnamed.status, unnamed.text.includes('Give your name'), unnamed.text.includes('The page says so')]).toEqual([422, true, true])
    const [report] = (await kept.ledger.reports({ limit: 5 })).items.filter((one) => one.report.target.statement === tax)
    const saved = await send(`/statements/${tax}/correct`, { speakers: 'Bruno Välk', why: 'The page <says> so', editor: 'Eda', seen: '', answers: report!.report.id, do: 'save' })
    expect([saved.status, saved.to]).toEqual([303, `/statements/${tax}`])
    const permalink = (await get(`/statements/${tax}`)).text
    expect(permalink).toMatch(/Corrected by <bdi>Eda<\/bdi>/)
    // How sure the program was, and which, stays beside what the editor decided.
    const sureness = (html: string) => /<span class="(?:sure|doubt)">[^]*?<\/bdi>/.exec(html)?.[0]
    expect([sureness(permalink), sureness(before)]).toEqual([expect.stringContaining('%'), sureness(permalink)])
    expect((await get('/corrections')).text).toContain('The page &lt;says&gt; so')
    const atom = await get('/corrections/feed.atom')
    expect(atom.text).toContain('speaker: Ada Morrow → Bruno Välk')
    expect(atom.text).toContain('The page &lt;says&gt; so')
    expect(JSON.parse((await get('/corrections/feed.json')).text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [{ authors: [{ name: 'Eda' }] }] })
    expect((await get('/corrections.json')).text).toContain('"editor":"Eda"')
    expect((await get('/queue?show=answered')).text).toContain('wrong speaker')
  })

  test('is found by day, person, editor and page, on the desk and in both feeds', async () => {
    const asked = async (query: string) => (await Promise.all(['/corrections', '/corrections/feed.atom', '/corrections/feed.json', '/corrections.json'].map(async (path) => (await get(`${path}?${query}`)).text))).map((text) => text.includes('<says>') || text.includes('&lt;says'))
    const all = [true, true, true, true]
    // Who has it now, and who had it.
    for (const query of ['person=Bruno+V%C3%A4lk', 'person=Ada+Morrow', 'editor=Eda', 'from=2031-03-10&to=2031-03-10', 'from=2031', 'to=2031-03', `article=${page.article.id}`, `statement=${tax}&editor=Eda`]) expect([query, await asked(query)]).toEqual([query, all])
    for (const query of ['person=Cora+Lind', 'person=nobody%00'.slice(0, 13), 'editor=Ida', 'from=2031-03-11', 'to=2031-03-09', 'to=2030', `statement=${rain}`]) expect([query, await asked(query)]).toEqual([query, all.map(() => false)])
    const wrong = (await get('/corrections?from=Friday')).text
    expect([wrong.includes('Write a day'), wrong.includes('value="Friday"'), wrong.includes('&lt;says')]).toEqual([true, true, false])
    expect((await get('/corrections?editor=Eda')).text).toContain('/corrections/feed.atom?editor=Eda')
    expect((await get('/corrections.json?from=Friday')).status).toBe(400)
  })

  test('of two editors at once, the second sees the first’s', async () => {
    const second = await send(`/statements/${tax}/correct`, { speakers: 'Cora Lind', why: 'No', editor: 'Ida', seen: '', do: 'save' })
    expect([second.status, second.text.includes('Eda decided on this statement meanwhile'), second.text.includes('Cora Lind')]).toEqual([422, true, true])
    const seen = /name="seen" value="([0-9a-f]{20})"/.exec(second.text)![1]!
    expect((await send(`/statements/${tax}/correct`, { speakers: 'Cora Lind', why: 'No', editor: 'Ida', seen, do: 'save' })).status).toBe(303)
  })

  test('is taken back', async () => {
    const [{ correction: { id } }] = (await kept.ledger.corrections({ statement: tax, limit: 1 })).items as unknown as [{ correction: { id: string } }]
    expect((await send(`/corrections/${id}/undo`, { why: '', editor: 'Eda' })).status).toBe(422)
    expect((await send(`/corrections/${id}/undo`, { why: 'It was he', editor: 'Eda' })).status).toBe(303)
    expect((await get(`/corrections/${id}`)).text).toContain('Taken back')
    expect((await get('/search?speaker=Bruno')).text).toContain('the tax will rise in May')
  })

  test('moves words, a word at a time', async () => {
    const move = (value: string, content: string) => send(`/statements/${late}/correct`, { content, do: value }).then(({ text }) => /<textarea id="content"[^>]*>\n([^<]*)</.exec(text)?.[1])
    expect(await move('move content 0 begin -', 'that it was late')).toBe('it was late')
    expect(await move('move content 0 begin +', 'that it was late')).toBe('agreed that it was late')
    expect(await move('move content 0 end -', 'that it was late')).toBe('that it was')
    expect(await move('move content 0 end +', 'that it was')).toBe('that it was late.')
    expect(await move('move content 0 end -', 'late')).toBe('late')
    expect(await move('move content 7 end -', 'late')).toBe('late')
  })

  test('that it is no statement takes it out of lists, and its permalink says who decided and why', async () => {
    expect((await send(`/statements/${rain}/correct`, { why: 'A forecast', editor: 'Eda', seen: '', do: 'reject' })).status).toBe(303)
    expect((await get('/search?q=rain')).text).not.toContain(`/statements/${rain}`)
    expect((await get(`/statements/${rain}`)).text).toMatch(/This is no statement[^]*A forecast/)
    expect((await send(`/statements/${late}/correct`, { why: '', editor: 'Eda', seen: '', do: 'confirm' })).status).toBe(303)
    expect((await get(`/statements/${late}`)).text).toContain('Confirmed by')
  })

  test('adds what was missed', async () => {
    expect((await get(`/articles/${page.article.id}/add-statement?content=${encodeURIComponent('“We shall not pay”')}`)).text).toContain('“We shall not pay”')
    const fault = await send(`/articles/${page.article.id}/add-statement`, { content: '', speakers: 'Bruno Välk', why: 'x', editor: 'Eda', do: 'save' })
    expect([fault.status, fault.text.includes('Say which words were said')]).toEqual([422, true])
    const added = await send(`/articles/${page.article.id}/add-statement`, { content: '“We shall not pay”', speakers: 'Bruno Välk', form: 'direct', why: 'Missed', editor: 'Eda', do: 'save' })
    expect(added.status).toBe(303)
    expect((await get(added.to)).text).toContain('Added by')
  })

  test('is for who may write', async () => {
    for (const path of [`/statements/${tax}/correct`, `/articles/${page.article.id}/add-statement`]) {
      expect(await (await kept.app.request(path, {}, { onLoopback: false })).text()).not.toContain('<form class="form"')
      expect((await send(path, { speakers: 'X', why: 'x', editor: 'X', do: 'save' }, { onLoopback: false })).status).toBe(403)
      expect((await send(path, { speakers: 'X', why: 'x', editor: 'X', do: 'save' }, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
    }
  })
})

test('statements to look at and problems are told with why, taken, and closed', async () => {
  const own = await deskWith([dam, page])
  const at = async (path: string) => (await own.app.request(path, {}, { onLoopback: true })).text()
  try {
    const unsure = await at('/queue?show=unsure')
    expect(unsure).toContain('Likely to be wrong in something: 60 %: <bdi>the statement is right in 40 % of cases like it')
    expect(unsure).toContain('the likeliest to be wrong first')
    expect(unsure.indexOf('of rain')).toBeLessThan(unsure.indexOf('the tax will rise'))
    expect((await own.post(`/queue/${rain}`, { do: 'taken', editor: 'Eda', show: 'unsure' })).status).toBe(303)
    expect(await at('/queue?show=unsure')).toContain('Taken by <bdi>Eda</bdi>')
    expect((await own.post(`/queue/${rain}`, { do: 'closed', editor: 'Eda', why: 'As it says', show: 'unsure' })).status).toBe(303)
    expect(await at('/queue?show=unsure')).not.toContain('of rain')
    const problems = await at('/queue?show=problems')
    expect(problems).toContain('date-unresolved')
    expect(problems).toContain('<span class="waiting-words" dir="auto"><span class="around">')
    expect(await at('/queue?show=problems&rule=quote-not-closed')).toContain('No page has problems')
    expect((await own.post(`/queue/${dam.article.id}`, { do: 'closed', editor: 'Eda', why: 'Nothing to be done', show: 'problems' })).status).toBe(303)
    expect(await at('/queue?show=problems')).toContain('No page has problems')
  } finally {
    await own.close()
  }
})

test('how pages are read is told of what was decided, on the desk, to programs and by command', async () => {
  const html = (await get('/accuracy')).text
  expect(html).toContain('1 confirmed, 1 corrected, 1 rejected, 1 added')
  expect(html).toContain('no random sample')
  expect(html).toMatch(/<bdi>is a statement<\/bdi><\/th><td>67 %<\/td><td>2 of 3<\/td>/)
  expect(html).toMatch(/<svg[^>]*role="img" aria-label="67 %, between 21 % and 94 %"/)
  expect(JSON.parse((await get('/accuracy.json')).text)).toMatchObject({ pages: 1, decided: { confirmed: 1, corrected: 1, rejected: 1, added: 1 }, found: { right: 2, of: 3 } })
})

test('a report is taken, given back and closed, with a reason that its reporter reads', async () => {
  const sent = await send(`/statements/${late}/report`, { kind: 'wrong date', note: 'On Monday' })
  const [{ report: { id } }] = (await kept.ledger.reports({ limit: 1 })).items as unknown as [{ report: { id: string } }]
  expect((await send(`/queue/${id}`, { do: 'taken', editor: 'Eda', show: 'open' })).status).toBe(303)
  expect((await get('/queue?show=taken')).text).toContain('On Monday')
  expect((await send(`/queue/${id}`, { do: 'given back', editor: 'Eda', show: 'taken' })).status).toBe(303)
  expect((await send(`/queue/${id}`, { do: 'closed', editor: 'Eda', show: 'open' })).text).toContain('Say why')
  expect((await send(`/queue/${id}`, { do: 'closed', editor: 'Eda', why: 'It says so', show: 'open' })).status).toBe(303)
  expect((await get(sent.to)).text).toMatch(/closed without a correction[^]*It says so/)
})
