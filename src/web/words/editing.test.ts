import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam } from '../../../test/browser/pages.js'
import { urls } from '../urls.js'

const [statement] = dam.analysis.statements.map(({ id }) => id) as [string]
let kept: TestDesk
beforeAll(async () => { kept = await deskWith([dam]) })
afterAll(() => kept.close())

const get = (path: string, language: string) => kept.app.request(path, { headers: { Cookie: `onrecord-language=${language}` } }, { onLoopback: true })

test.each([
  [urls.queue(), 'File d’attente', 'Черга'], [urls.correct(statement), 'Corriger une déclaration', 'Виправити висловлювання'], [urls.corrections(), 'Corrections', 'Виправлення'],
  [urls.reportStatement(statement), 'Signaler une erreur', 'Повідомити про помилку'], [urls.people(), 'Noms de personnes', 'Імена людей'], [urls.signIn(), 'Se connecter', 'Увійти'],
  [urls.editors(), 'Rédacteurs', 'Редактори'], [urls.promises(), 'Promesses', 'Обіцянки'], [urls.promise(statement), 'Une promesse', 'Обіцянка'], [urls.events(), 'Événements', 'Події'],
  [urls.tagStatement(statement), 'De quoi cela parle', 'Про що йдеться'], [urls.split(statement), 'Diviser une déclaration en deux', 'Розділити висловлювання надвоє'], [urls.actors(), 'Titulaires de fonctions', 'Посадовці'],
  [urls.accuracy(), 'Comment les pages sont lues', 'Як прочитано сторінки'], [urls.api(), 'Pour les programmes', 'Для програм'],
])('%s is told in the page’s language', async (path, french, ukrainian) => {
  for (const [language, title] of [['fr', french], ['uk', ukrainian]] as const) {
    const answer = await get(path, language)
    const html = await answer.text()
    expect([path, language, answer.status]).toEqual([path, language, 200])
    expect(html).toMatch(new RegExp(`<h1>${title}</h1>`))
  }
})

test('what was chosen in a correction is shown by its name in the page’s language, and as ever in the feed', async () => {
  expect((await kept.post(urls.correct(statement), { act: 'deny', negated: 'true', why: 'The page says so', editor: 'Eda', seen: '', do: 'save' })).status).toBe(303)
  const french = await (await get(urls.corrections(), 'fr')).text()
  expect(french).toMatch(/<dt>acte<\/dt>[^]*<ins>démentir<\/ins>/)
  expect(french).toContain('<ins>ni dit ni fait</ins>')
  expect(await (await get(urls.corrections(), 'en')).text()).toMatch(/<dt>act<\/dt>[^]*<ins>deny<\/ins>/)
  expect(await (await get(urls.correctionsFeed({}), 'fr')).text()).toContain('deny')
})
