import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { bridge, dam } from '../../../test/browser/pages.js'
import { urls } from '../urls.js'

let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([dam, bridge])
})
afterAll(() => kept.close())

const get = (path: string, headers: Record<string, string> = {}) => kept.app.request(path, { headers })

test('a page is in the language that its address names, which is kept', async () => {
  const answer = await get('/?lang=fr', { 'Accept-Language': 'uk', Cookie: 'onrecord-language=uk' })
  const html = await answer.text()
  expect(html).toContain('<html lang="fr-FR">')
  expect(html).toContain('Dernières déclarations')
  expect(answer.headers.get('Content-Language')).toBe('fr-FR')
  expect(answer.headers.get('Set-Cookie')).toMatch(/^onrecord-language=fr; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(answer.headers.get('Vary')).toBe('Accept-Language, Cookie')
})

test('links within the desk need not carry it: the cookie does', async () => {
  const answer = await get('/', { 'Accept-Language': 'uk', Cookie: 'onrecord-language=fr' })
  expect(await answer.text()).toContain('<html lang="fr-FR">')
  expect(answer.headers.get('Set-Cookie')).toBeNull()
})

test('else it is in what the browser prefers, and in English where that is none of the desk’s', async () => {
  expect(await (await get('/', { 'Accept-Language': 'de, uk;q=0.7, en;q=0.2' })).text()).toContain('<html lang="uk-UA">')
  for (const headers of [{}, { 'Accept-Language': 'de' }, { Cookie: 'onrecord-language=%00' }] as Record<string, string>[]) expect(await (await get('/?lang=xx', headers)).text()).toContain('<html lang="en-GB">')
  expect((await get('/?lang=xx')).headers.get('Set-Cookie')).toBeNull()
})

test('each page leads to itself in the other languages, which are named in themselves', async () => {
  const html = await (await get(urls.search({ q: 'dam', speaker: 'Roe' }).concat('&lang=uk'))).text()
  for (const [language, name] of [['en', 'English'], ['fr', 'Français'], ['uk', 'Українська']]) expect(html).toMatch(new RegExp(`<a href="\\?q=dam&amp;speaker=Roe&amp;lang=${language}" lang="${language}" hreflang="${language}"[^>]*>${name}</a>`))
  expect(html).toMatch(/lang=uk" lang="uk" hreflang="uk" aria-current="true"/)
  expect(await (await get('/?lang=fr')).text()).toContain('href="?lang=uk"')
})

test('two pages made at once each keep their language', async () => {
  const [french, english, ukrainian] = await Promise.all(['fr', 'en', 'uk'].map(async (language) => (await get('/', { 'Accept-Language': language })).text()))
  expect(french).toContain('Dernières déclarations')
  expect(english).toContain('Newest statements')
  expect(ukrainian).toContain('Найновіші висловлювання')
})

test('what programs read is in English, whoever asks', async () => {
  const asked = { 'Accept-Language': 'fr', Cookie: 'onrecord-language=uk' }
  for (const path of ['/api/v1/statements?limit=nonsense', '/api/v1/statements', '/search/feed.json', '/search/feed.atom', '/search.csv', '/index.json']) {
    const [own, plain] = await Promise.all([get(path, asked), get(path)])
    const withoutTime = async (answer: Response) => (await answer.text()).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
    expect(await withoutTime(own)).toBe(await withoutTime(plain))
    expect(own.headers.get('Content-Language')).toBeNull()
  }
})
