import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type Fields, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { entry, person } from '../../../test/store/entries.js'

const said = (name: string, content: string) => ({ speakers: [person(name)], content })
let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([
    entry({ name: 'one', said: [said('Ada Morrow', '“We stay”'), said('A. Morrow', '“We pay”'), said('John Hill', '“No ships today”')] }), entry({ name: 'two', said: [said('John Hill', '“The oath stands”')] }),
  ])
})
afterAll(() => kept.close())

const get = async (path: string, onLoopback = true) => {
  const answer = await kept.app.request(path, {}, { onLoopback })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('Location') }
}
const send = async (path: string, fields: Fields, how?: Parameters<TestDesk['post']>[2]) => {
  const answer = await kept.post(path, fields, how)
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('Location') }
}

test('two names are compared, joined, lead to one page, and are parted again', async () => {
  expect((await get('/people')).text).toContain('/people/judge?left=A.+Morrow&amp;right=Ada+Morrow')
  const compared = (await get('/people/judge?left=Ada+Morrow&right=A.+Morrow')).text
  expect(compared).toContain('What joining them moves')
  expect(compared).toContain('“We pay”')
  const [left, right] = ['Ada Morrow', 'A. Morrow']
  const unreasoned = await send('/people/judge', { left, right, is: 'same', why: ' ', editor: 'Eda' })
  expect([unreasoned.status, unreasoned.text.includes('Say why')]).toEqual([422, true])
  expect((await send('/people/judge', { left, right, is: '', why: 'kept words', editor: 'Eda' })).text).toContain('kept words')
  const joined = await send('/people/judge', { left, right, is: 'same', why: 'One minister', editor: 'Eda' })
  expect([joined.status, joined.to]).toEqual([303, '/speakers/Ada%20Morrow'])
  expect(await get('/speakers/A.%20Morrow')).toMatchObject({ status: 302, to: '/speakers/Ada%20Morrow' })
  const page = (await get('/speakers/Ada%20Morrow')).text
  expect(page).toContain('“We pay”')
  expect(page).toMatch(/On record as <bdi>A\. Morrow<\/bdi> \(1 statement\), <bdi>Ada Morrow<\/bdi>/)
  const [{ judgement: { id } }] = (await kept.ledger.judgements({})) as unknown as [{ judgement: { id: string } }]
  expect((await send(`/people/judgements/${id}/undo`, { why: '', editor: 'Eda' })).status).toBe(422)
  expect((await send(`/people/judgements/${id}/undo`, { why: 'Two ministers', editor: 'Eda' })).status).toBe(303)
  expect((await get('/speakers/A.%20Morrow')).status).toBe(200)
  await send('/people/judge', { left, right, is: 'different', why: 'Mother and daughter', editor: 'Eda' })
  const list = (await get('/people')).text
  expect(list).toContain('Mother and daughter')
  expect(list).not.toContain('/people/judge?left=A.')
})

test('what one name holds of two people is parted by corrections', async () => {
  const [oath] = (await kept.store.statements({ words: 'oath', limit: 1 })).items
  expect((await get('/speakers/John%20Hill/part')).text).toContain('The oath stands')
  const none = await send('/speakers/John%20Hill/part', { to: 'John Hill (judge)', why: 'x', editor: 'Eda' })
  expect([none.status, none.text.includes('Choose the statements'), none.text.includes('John Hill (judge)')]).toEqual([422, true, true])
  expect((await send('/speakers/John%20Hill/part', { statements: oath!.statement.id, to: 'John Hill (judge)', why: 'Not the harbour master', editor: 'Eda' })).status).toBe(303)
  expect((await get('/speakers/John%20Hill%20(judge)')).text).toContain('The oath stands')
  expect((await get('/speakers/John%20Hill')).text).not.toContain('The oath stands')
})

test('lists of office holders are added, told and taken away', async () => {
  const list = (text: string) => new File([text], 'min\nisters.csv', { type: 'text/csv' })
  expect((await get('/actors')).text).toContain('none of its own yet')
  const wrong = await send('/actors', { file: list('name,office\nAda Brandt,\n'), source: 'The <Chancellery>', country: '' })
  expect([wrong.status, wrong.text.includes('there is no office'), wrong.text.includes('value="The &lt;Chancellery&gt;"')]).toEqual([422, true, true])
  expect((await send('/actors', { source: 'x' })).text).toContain('Choose a file')
  const added = await send('/actors', { file: list('name,office,country,start,colour\nAda Brandt,foreign_minister,IS,2031-02-01,blue\n'), source: 'The <Chancellery>', country: '' })
  expect([added.status, added.text.includes('It was added. Not kept of it: <bdi>colour')]).toEqual([200, true])
  expect(added.text).toMatch(/<bdi>min isters\.csv<\/bdi>[^]*1 person, 1 term in office, from <bdi>The &lt;Chancellery&gt;/)
  expect((await send('/actors/1/remove', {}, { onLoopback: false })).status).toBe(403)
  expect((await send('/actors/1/remove', {})).status).toBe(303)
  expect((await get('/actors')).text).toContain('Counts no more, since')
  for (const number of ['1', '0', '999999999999', 'x']) expect((await send(`/actors/${number}/remove`, {})).status).toBe(404)
  expect((await get('/actors', false)).text).not.toContain('type="file"')
})

test('judging is for who may write, and what is wrong is told', async () => {
  expect((await send('/people/judge', { left: 'Ada Morrow', right: 'A. Morrow', is: 'unsure', why: 'x', editor: 'E' }, { onLoopback: false })).status).toBe(403)
  expect((await get('/people/judge?left=Ada+Morrow&right=A.+Morrow', false)).text).not.toContain('name="why"')
  expect((await get('/speakers/nobody/part')).status).toBe(404)
  expect((await send('/people/judge', { left: 'Ada Morrow', right: 'Nobody', is: 'same', why: 'x', editor: 'E' })).text).toContain('Nobody is on record as “Nobody”')
  expect((await send('/people/judgements/none/undo', { why: 'x', editor: 'E' })).text).toContain('There is no judgement none')
})
