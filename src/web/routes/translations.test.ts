import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { entry } from '../../../test/browser/made.js'
import { translation } from '../../model/translation.js'
import { testLedger } from '../../../test/ledger.js'
import { EngineServer, json } from '../../../test/translate/engine-server.js'

const ADA = { name: 'Ada Brandt', as: 'Ada Brandt', known: 'named' as const }
const harbour = entry({
  name: 'harbour', url: 'https://paper.example/harbour', title: 'Harbour stays open', outlet: 'The Port Ellery Paper', publishedAt: '2031-03-09', language: 'en',
  blocks: [['paragraph', 'Ada Brandt said the pier was “a disgrace” and would go.'], ['paragraph', 'Nobody else spoke of 1,200 boats.'], ['furniture', 'Subscribe to us']],
  statements: [{ form: 'mixed', act: 'say', speakers: [ADA], source: ['Ada Brandt'], cue: ['said'], content: ['the pier was “a disgrace” and would go'] }],
})
const { id } = harbour.analysis.statements[0]!
const WORDS = { 'Ada Brandt': 'Ada Brandt', said: 'a dit', 'the pier was': 'que la jetée était', 'a disgrace': 'une honte', 'and would go': 'et disparaîtrait', 'Nobody else spoke of 1,200 boats.': 'Personne d’autre n’a parlé de 1 200 bateaux.' }

const engine = new EngineServer(WORDS)
let kept: TestDesk
let off: TestDesk
beforeAll(async () => {
  await engine.open()
  kept = await deskWith([harbour], { tools: { translating: engine.translating() } })
  off = await deskWith([harbour])
})
afterEach(() => { engine.wrong = null })
afterAll(async () => {
  await Promise.all([kept.close(), off.close()])
  await engine.close()
})

const read = async (path: string, of = kept, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await of.app.request(path, { headers }, { onLoopback: true })
  return { status: answer.status, html: await answer.text() }
}
/** The words of a part of a page. */
const wordsIn = (html: string, pattern: RegExp) => (pattern.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim()

describe('a page in the reader’s language', () => {
  test('is not offered, and nothing is sent, where no engine is named', async () => {
    const before = engine.requests
    for (const path of [`/statements/${id}?in=fr`, `/articles/${harbour.article.id}?in=fr`]) {
      const { status, html } = await read(path, off)
      expect(status).toBe(200)
      expect(html).toContain('Nothing is translated here now')
      expect(html).not.toContain('Show in')
    }
    expect((await read(`/statements/${id}`, off)).html).not.toContain('Show in')
    expect(engine.requests).toBe(before)
  })

  test('is offered where one is, and nothing is sent until a reader chooses', async () => {
    for (const path of [`/statements/${id}`, `/articles/${harbour.article.id}`]) expect((await read(path)).html).toMatch(/<label for="in">Show in<\/label>[^]*<option value="fr">French<\/option>/)
    await read(`/statements/${id}?in=fr`, kept, { 'Sec-Purpose': 'prefetch' })
    await kept.app.request(`/statements/${id}?in=fr`, { method: 'HEAD' })
    await read(`/statements/${id}?in=xx`)
    expect(engine.requests).toBe(0)
  })

  test('has source, cue and content apart, the page’s own quote marks, the original beside, the engine, its version and the day, and where errors are told', async () => {
    const { html } = await read(`/statements/${id}?in=fr`)
    expect(engine.sent).toEqual([{ q: ['Ada Brandt', 'said', 'the pier was', 'a disgrace', 'and would go'], source: 'en', target: 'fr', format: 'text' }])
    expect(html).toMatch(/<p class="translated-words" dir="auto" lang="fr">/)
    expect(wordsIn(html, /class="translated-words"[^>]*>([^]*?)<\/p>/)).toBe('Ada Brandt a dit que la jetée était “une honte” et disparaîtrait')
    expect(html).toMatch(/part-source">Ada Brandt<[^]*part-cue">a dit<[^]*part-content">que la jetée était “une honte”/)
    expect(wordsIn(html, /class="the-words"[^>]*>([^]*?)<\/p>/)).toBe('the pier was “a disgrace” and would go')
    expect(wordsIn(html, /class="translated-by">([^]*?)<\/p>/)).toMatch(/^Translated automatically by LibreTranslate 1\.9\.5 on 10 March 2031\. Tell us of errors\. .*What is on record is the original\.$/)
    expect(html).toContain(`href="/statements/${id}/report?kind=bad+translation"`)
    expect((await read(`/statements/${id}/report?kind=bad+translation`)).html).toContain('<option value="bad translation" selected="">')
  })

  test('is kept: shown again, nothing is sent; the article has the same words, and sends the rest alone, without furniture', async () => {
    engine.sent.splice(0)
    await read(`/statements/${id}?in=fr`)
    expect(engine.sent).toEqual([])
    const { html } = await read(`/articles/${harbour.article.id}?in=fr`)
    expect(engine.sent.flatMap(({ q }) => q)).toEqual(['Nobody else spoke of 1,200 boats.'])
    expect(wordsIn(html, /class="translated-block paragraph"[^>]*>([^]*?)<\/p>/)).toMatch(/^Ada Brandt a dit que la jetée était “une honte” et disparaîtrait/)
    expect(html).toMatch(/<mark class="n1 content mixed">que la jetée était “une honte” et disparaîtrait/)
    expect(html).toContain('Nobody else spoke of 1,200 boats.')
  })

  test('is told clearly where the engine fails, and nothing is lost of what was made', async () => {
    engine.wrong = (response, { q }) => json(response, { translatedText: q.slice(1) })
    const { status, html } = await read(`/statements/${id}?in=de`)
    expect(status).toBe(200)
    expect(html).toMatch(/It could not be translated\. LibreTranslate answered with 4 texts to 5: which is of which can’t be told\. <a href="\/statements\/\w+\?in=de">Try again/)
    engine.wrong = null
    expect((await read(`/statements/${id}?in=de`)).html).toContain('[de] a disgrace')
  })

  test('shows what is kept, and says so, where no engine is named any more', async () => {
    await testLedger(off.store, '2031-03-10T00:00:00.000Z', { translating: engine.translating() }).translateStatement(id, 'fr', { ask: true })
    const { html } = await read(`/statements/${id}?in=fr`, off)
    expect(wordsIn(html, /class="translated-words"[^>]*>([^]*?)<\/p>/)).toContain('“une honte”')
    expect(html).not.toContain('Show in')
    expect((await read(`/articles/${harbour.article.id}?in=fr`, off)).html).toMatch(/Not all of it is translated; the rest stands in the original\. Nothing is translated here now/)
  })

  test('waits for no more than a reader may spend, whose editors are not held up', async () => {
    const many = entry({ name: 'long', language: 'en', blocks: Array.from({ length: 100 }, (_, i) => ['paragraph', `Paragraph ${i} ${'of many words '.repeat(80)}.`] as const) })
    const open = await deskWith([many], { tools: { translating: engine.translating() } })
    try {
      engine.sent.splice(0)
      const answer = await open.app.request(`/articles/${many.article.id}?in=fr`, {}, { incoming: { socket: { remoteAddress: '203.0.113.5' } } })
      expect(await answer.text()).toMatch(/Not all of it is translated[^]*Much was translated this hour/)
      const spent = engine.sent.flatMap(({ q }) => q).join('').length
      expect(spent).toBeGreaterThan(90_000)
      expect(spent).toBeLessThanOrEqual(100_000)
      expect((await read(`/articles/${many.article.id}?in=fr`, open)).html).not.toContain('Not all of it is translated')
    } finally {
      await open.close()
    }
  })
})

describe('a correction of a translation', () => {
  const pieces = async () => (await kept.ledger.translateStatement(id, 'fr'))!.pieces.filter(({ original }) => original !== null)
  const form = `/statements/${id}/translation?in=fr`
  const fieldsFor = async (original: string, more: Readonly<Record<string, string>> = {}) => {
    const piece = (await pieces()).find((one) => one.original === original)!
    const { html } = await read(`${form}&at=${piece.begin}`)
    return { piece: /name="piece" value="(\w{64})"/.exec(html)?.[1] ?? '', text: 'une infamie', note: 'Honte says less than she did', editor: 'Eda Moll', ...more }
  }

  test('is kept with who, why, before and after, shown in its place and named; an engine’s newer translation stays beneath it', async () => {
    await kept.ledger.translateStatement(id, 'fr', { ask: true })
    const answer = await kept.post(form, await fieldsFor('a disgrace'))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/statements/${id}?in=fr`])
    for (const again of [false, true]) {
      if (again) {
        engine.version = '2.0.0'
        await kept.ledger.translateStatement(id, 'fr', { ask: true, again: true })
        await kept.store.addTranslations([translation({ original: 'a disgrace', from: 'en', to: 'fr', text: 'une disgrâce', engine: 'LibreTranslate', version: '2.0.0', at: '2031-03-10T00:00:00.000Z' })])
      }
      const { html } = await read(`/statements/${id}?in=fr`)
      expect(wordsIn(html, /class="translated-words"[^>]*>([^]*?)<\/p>/)).toBe('Ada Brandt a dit que la jetée était “une infamie” et disparaîtrait')
      expect(wordsIn(html, /class="translated-by">([^]*?)<\/p>/)).toContain(again ? 'LibreTranslate 2.0.0 on' : 'Some of it worded by Eda Moll on 10 March 2031.')
    }
    const log = wordsIn((await read('/corrections/translations')).html, /<ol class="correction-list"[^>]*>([^]*?)<\/ol>/)
    expect(log).toMatch(/Eda Moll 10 March 2031.*a disgrace in French \(in a statement\): before: une honte after: une infamie: Honte says less than she did/)
  })

  test('is found in a search of translations alone, taken back with a reason, and then found no more', async () => {
    const found = async (path: string) => (await read(path)).html.includes(`/statements/${id}"`)
    expect(await found('/search?q=infamie&translations=true')).toBe(true)
    expect(await found('/search?q=infamie')).toBe(false)
    expect(await found('/search?q=honte&translations=true')).toBe(false)
    expect(await found('/search?q=disgrace&translations=true')).toBe(true)
    const { items: [one] } = await kept.ledger.wordings({ limit: 1 })
    expect((await kept.post(`/remarks/${one!.remark.id}/undo`, { editor: 'Eda Moll', note: '' })).status).toBe(422)
    const undone = await kept.post(`/remarks/${one!.remark.id}/undo`, { editor: 'Eda Moll', note: 'It was right' })
    expect([undone.status, undone.headers.get('location')]).toEqual([303, '/corrections/translations'])
    expect([await found('/search?q=infamie&translations=true'), await found('/search?q=disgr%C3%A2ce&translations=true')]).toEqual([false, true])
    expect((await pieces()).find(({ original }) => original === 'a disgrace')).toMatchObject({ text: 'une disgrâce', worded: { by: 'engine', translation: { version: '2.0.0' } } })
  })

  test.each([['text', ' '], ['text', 'une disgrâce'], ['text', 'x'.repeat(8_001)], ['note', ''], ['editor', '']] as const)('with %s %j is refused, and what was typed is still there', async (field, typed) => {
    const answer = await kept.post(form, await fieldsFor('a disgrace', { note: 'Kept <b>here</b>', [field]: typed }))
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(`href="#${field}"`)
    if (field !== 'note') expect(html).toContain('Kept &lt;b&gt;here&lt;/b&gt;')
  })

  test('is for editors, from the desk’s own form, of a piece that is there', async () => {
    const fields = await fieldsFor('a disgrace')
    expect((await kept.post(form, fields, { onLoopback: false })).status).toBe(403)
    expect((await kept.post(form, fields, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
    const gone = await kept.post(form, { ...fields, piece: 'x' })
    expect([gone.status, await gone.text()]).toEqual([422, expect.stringContaining('You wrote: “une infamie”')])
    for (const path of ['/statements/none/translation?in=fr', `/statements/${id}/translation`, `/articles/${harbour.article.id}/translation?in=%3Cb%3E`]) expect((await read(path)).status).toBe(404)
    expect((await (await kept.app.request(form, {}, { onLoopback: false })).text())).not.toContain('<textarea')
  })

  test('what an engine answers is shown as text', async () => {
    engine.wrong = (response, { q }) => json(response, { translatedText: q.map(() => '<img src=x onerror=alert(1)>') })
    const { html } = await read(`/statements/${id}?in=uk`)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toContain('<img src=x')
  })
})
