import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskWith, type Fields, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { entry } from '../../../test/browser/made.js'

const page = entry({
  name: 'quay.html', url: 'https://paper.example/quay', title: 'The quay', language: 'en',
  blocks: [
    ['paragraph', 'Ada Morrow said the quay stays open and that the tax will rise in May, Bruno Välk added.'], ['paragraph', 'Cora Lind recalled that it was late. It was cold, she said.'],
    ['paragraph', 'The tax will rise, said Dov Tarn. The tax will rise, wrote Edda Holm.'],
  ],
  statements: [
    { source: ['Ada Morrow'], cue: ['said'], content: ['the quay stays open and that the tax will rise in May'] }, { source: ['Cora Lind'], cue: ['recalled'], content: ['that it was late'] },
    { source: ['she'], cue: ['said'], content: ['It was cold'], speakers: [{ name: 'Cora Lind', as: 'she' }] }, { source: ['Dov Tarn'], cue: ['said'], content: ['The tax will rise'] },
  ],
})
const [quay, late, cold, tax] = page.analysis.statements.map(({ id }) => id) as [string, string, string, string]

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([page]) })
afterAll(() => kept.close())

const get = async (path: string) => (await kept.app.request(path, {}, { onLoopback: true })).text()
const send = async (path: string, fields: Fields, how?: Parameters<TestDesk['post']>[2]) => {
  const answer = await kept.post(path, fields, how)
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('Location') ?? '' }
}
const by = { why: 'As the page says', editor: 'Eda' }
const article = async () => (await kept.store.article(page.article.id))!
/** All statements of the article: who, and what. */
const shown = async () => {
  const { article: { text }, analysis } = await article()
  return analysis.statements.map(({ speakers, content }) => `${speakers.map(({ name }) => name).join('+')}: ${content.map(({ begin, end }) => text.slice(begin, end)).join(' … ')}`)
}
const ALL = ['Ada Morrow: the quay stays open and that the tax will rise in May', 'Cora Lind: that it was late', 'Cora Lind: It was cold', 'Dov Tarn: The tax will rise']

describe('a statement is split in two', () => {
  test('with both shown before', async () => {
    expect(await get(`/statements/${quay}/correct`)).toContain(`/statements/${quay}/split`)
    const preview = await send(`/statements/${quay}/split`, { ...by, from: 'that the  tax', speakers: 'Bruno Välk', do: 'preview' })
    expect(preview.text).toMatch(/<del>the quay stays open and that the tax will rise in May<\/del>\s*<ins>the quay stays open and<\/ins>/)
    expect(preview.text).toMatch(/The second, added[^]*<ins>that the tax will rise in May<\/ins>[^]*<ins>Bruno Välk<\/ins>/)
    expect(await shown()).toEqual(ALL)
  })

  test.each([[{ from: ' ' }, 'Give the words'], [{ from: 'the moon' }, 'don’t stand in what was said'], [{ from: 'the quay' }, 'Nothing is left before'], [{ from: 'that the tax', why: ' ' }, 'Say why']])('or says what is wrong: %j', async (fields, told) => {
    const sent = await send(`/statements/${quay}/split`, { ...by, ...fields, do: 'save' })
    expect([sent.status, sent.text.includes(told), sent.text.includes(fields.from)]).toEqual([422, true, true])
    expect(await shown()).toEqual(ALL)
  })

  test('in one step, which is taken back as one', async () => {
    expect(await send(`/statements/${quay}/split`, { ...by, from: 'that the tax', speakers: 'Bruno Välk', seen: '', do: 'save' })).toMatchObject({ status: 303, to: `/statements/${quay}` })
    const parted = ['Ada Morrow: the quay stays open and', 'Bruno Välk: that the tax will rise in May', ...ALL.slice(1)]
    expect(await shown()).toEqual(parted)
    expect((await kept.store.statements({ limit: 10 })).total).toBe(5)
    // The second of two editors sees the first's.
    const late = await send(`/statements/${quay}/split`, { ...by, editor: 'Ida', from: 'stays open', seen: '', do: 'save' })
    expect([late.status, late.text.includes('Eda decided on this statement meanwhile')]).toEqual([422, true])
    expect(await shown()).toEqual(parted)
    const { items: [first] } = await kept.ledger.corrections({ statement: quay, limit: 1 })
    expect((await send(`/corrections/${first!.correction.id}/undo`, by)).status).toBe(303)
    expect(await shown()).toEqual(ALL)
  })
})

describe('two statements are merged', () => {
  test('with both shown before, in one step, and parted again', async () => {
    expect((await send(`/statements/${late}/merge`, { ...by, other: '', do: 'save' })).text).toContain('Choose the other statement')
    expect((await send(`/statements/${late}/merge`, { ...by, other: late, do: 'save' })).text).toContain('These are one statement already')
    const preview = await send(`/statements/${late}/merge`, { ...by, other: cold, do: 'preview' })
    expect(preview.text).toMatch(/<ins>that it was late … It was cold<\/ins>[^]*no statement any more[^]*<del>Cora Lind: It was cold<\/del>/)
    expect(await shown()).toEqual(ALL)
    expect((await send(`/statements/${late}/merge`, { ...by, other: cold, seen: '', do: 'save' })).status).toBe(303)
    expect(await shown()).toEqual([ALL[0], 'Cora Lind: that it was late … It was cold', ALL[3]])
    const { items: [rejected] } = await kept.ledger.corrections({ statement: cold, limit: 1 })
    await send(`/corrections/${rejected!.correction.id}/undo`, by)
    expect(await shown()).toEqual(ALL)
  })
})

describe('the form to correct', () => {
  test('puts a statement into another’s words, and never into its own', async () => {
    expect(await get(`/statements/${cold}/correct`)).toMatch(new RegExp(`<option value="${late}">Cora Lind: that it was late`))
    const within = async () => (await article()).analysis.statements.find(({ id }) => id === cold)!.within
    const put = (statement: string, holder: string, seen = '') => send(`/statements/${statement}/correct`, { ...by, within: holder, seen, do: 'save' })
    const seen = async (statement: string) => (await kept.ledger.corrections({ statement, limit: 1 })).items[0]?.correction.id ?? ''
    expect((await put(cold, late, await seen(cold))).status).toBe(303)
    expect(await within()).toBe(late)
    expect((await put(late, cold, await seen(late))).text).toContain('stands in the words of this one')
    expect((await put(late, 'none', await seen(late))).text).toContain('is no statement of this article')
    expect((await put(cold, '', await seen(cold))).status).toBe(303)
    expect(await within()).toBeNull()
    expect((await kept.ledger.corrections({ statement: cold, limit: 1 })).items[0]!.correction.changes).toMatchObject([{ field: 'within', before: { statement: late }, after: null }])
  })

  test('takes words where they were selected, not where they stand first', async () => {
    const second = page.article.text.indexOf('The tax will rise, wrote')
    const places = `${second}-${second + 'The tax will rise'.length}`
    const typed = { ...by, content: 'The tax will rise', seen: '', do: 'save' }
    expect((await send(`/statements/${tax}/correct`, { ...typed, contentAt: places })).status).toBe(303)
    expect((await article()).analysis.statements.find(({ id }) => id === tax)!.content).toEqual([{ begin: second, end: second + 17 }])
    // What doesn't fit its words counts for nothing.
    for (const contentAt of ['0-17', '9-3', '99999999-999999999', 'x', '\u0000']) expect([contentAt, (await send(`/statements/${tax}/correct`, { ...typed, content: 'The moon', contentAt })).status]).toEqual([contentAt, 422])
  })

  test('takes pieces away, and marks those that are left in their place', async () => {
    const asked = await send(`/statements/${late}/correct`, { content: 'that it was late\nIt was cold', contentAt: '\n', do: 'drop content 0' })
    expect(asked.text).toMatch(/<textarea id="content"[^>]*>\nIt was cold</)
    expect(asked.text).toContain('<span class="content">It was cold</span>')
  })

  test('runs the desk’s own script and no other page does', async () => {
    const policy = async (path: string) => (await kept.app.request(path, {}, { onLoopback: true })).headers.get('Content-Security-Policy')
    expect(await policy(`/statements/${late}/correct`)).toMatch(/^default-src 'none'; style-src 'self'; .*; script-src 'self'$/)
    expect(await policy(`/statements/${late}`)).not.toContain('script-src')
    const [, script] = /<script src="([^"]+)" defer/.exec(await get(`/statements/${late}/correct`))!
    expect((await kept.app.request(script!)).headers.get('Content-Type')).toContain('text/javascript')
  })

  test.each(['split', 'merge'])('%s is for who may write, of what there is', async (what) => {
    expect((await kept.post(`/statements/${late}/${what}`, by, { onLoopback: false })).status).toBe(403)
    expect((await kept.post(`/statements/none/${what}`, by)).status).toBe(404)
    expect(await (await kept.app.request(`/statements/${late}/${what}`, {}, { onLoopback: false })).text()).not.toContain('<form class="form"')
  })
})
