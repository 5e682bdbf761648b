import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../test/browser/desk-in-folder.js'
import { entry } from '../../test/browser/made.js'
import { urls } from './urls.js'

const WORDS = 'This summary was made by a machine.'
const made = entry({ name: 'page', url: 'https://paper.example/page', title: 'The dues', outlet: 'The Messenger', publishedAt: '2020-03-04', language: 'en', blocks: [['paragraph', WORDS], ['paragraph', 'The dues rise.'], ['notice', WORDS]], notices: [['machine-summary', WORDS, 'en']], statements: [] })
const [notice] = made.article.notices
const second = made.article.text.lastIndexOf(WORDS)
const twice = { ...made, article: { ...made.article, notices: [notice!, { ...notice!, begin: second, end: second + WORDS.length }] } }

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([twice]) })
afterAll(() => kept.close())

test('what a page says of itself in two places is told once above it', async () => {
  const html = await (await kept.app.request(urls.article(twice.article.id))).text()
  expect(html.split('class="banner-notice"').length - 1).toBe(1)
})
