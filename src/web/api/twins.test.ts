import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemOf } from '../../../test/api/problem-of.js'
import { withAllKinds } from '../../../test/browser/all-kinds.js'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { entry } from '../../../test/browser/made.js'
import { WITHOUT } from '../../../test/browser/without-data.js'
import { bridge, dam, ferry, ferryLater, hostile, silent } from '../../../test/browser/pages.js'

let kept: TestDesk
let correction = ''
beforeAll(async () => {
  kept = await deskWith([silent, hostile, dam, bridge, ferry, ferryLater])
  await withAllKinds(kept.ledger)
  correction = (await kept.ledger.decide({ is: 'confirm', statement: bridge.analysis.statements[0]!.id }, { editor: 'Eda', why: '' })).correction.id
})
afterAll(() => kept.close())

const ask = (path: string) => kept.app.request(path)

describe('pages of the desk', () => {
  const alternate = (html: string) => /<link rel="alternate" type="application\/json" href="([^"]+)"\/>/.exec(html)?.[1]?.replaceAll('&amp;', '&')

  test('each have their data beside them, and tell where', async () => {
    const values: Readonly<Record<string, string>> = {
      '/articles/:id': dam.article.id, '/topics/of/:id': (await kept.ledger.topicNamed('Water'))!, '/statements/:id/promise': dam.analysis.statements[0]!.id, '/articles/:id/changes': ferryLater.article.id, '/statements/:id': dam.analysis.statements[0]!.id, '/speakers/:key': 'Ilse Brandauer', '/captures/:id': dam.capture.sha256, '/corrections/:id': correction, '/statements/:id/same-words': dam.analysis.statements[0]!.id, '/articles/:id/coverage': ferry.article.id,
    }
    const paths = new Set(kept.app.routes.filter(({ method, path }) => method === 'GET' && !path.includes('*') && !path.startsWith('/api/') && !path.endsWith('.json}')).map(({ path }) => path))
    for (const path of paths) {
      if (WITHOUT.has(path)) continue
      const address = path.replace(/:\w+/, () => encodeURIComponent(values[path] ?? ''))
      const html = await (await ask(address)).text()
      const json = path === '/captures/:id' ? `${address}.json` : alternate(html)
      expect([path, json]).toEqual([path, expect.any(String)])
      const answer = await ask(json!)
      expect([path, answer.status, answer.headers.get('Content-Type')]).toEqual([path, 200, 'application/json'])
      expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    }
  })

  test.each([
    ['/index.json', '/api/v1/statements'], ['/search.json?q=gorge&speaker=brandauer', '/api/v1/statements?words=gorge&speaker=brandauer'], ['/speakers.json?q=brand', '/api/v1/speakers?words=brand'],
    ['/articles.json?limit=2', '/api/v1/articles?limit=2'], ['/speakers/Ilse%20Brandauer.json', '/api/v1/speakers/Ilse%20Brandauer/statements'], [`/articles/${dam.article.id}.json`, `/api/v1/articles/${dam.article.id}`],
    [`/statements/${dam.analysis.statements[0]!.id}.json`, `/api/v1/statements/${dam.analysis.statements[0]!.id}`], ['/sources.json', '/api/v1/sources'], ['/progress.json', '/api/v1/jobs'], ['/api.json', '/api/v1/openapi.json'],
  ])('%s is %s', async (twin, route) => {
    expect(await (await ask(twin)).json()).toEqual(await (await ask(route)).json())
  })

  test('keep their fields in the address of their data', async () => {
    expect(alternate(await (await ask('/search?q=gorge+wall&speaker=brandauer&after=')).text())).toBe('/search.json?q=gorge+wall&speaker=brandauer')
  })

  test('where there is none, say so, and hide no page whose address ends alike', async () => {
    await problemOf(ask('/articles/none.json'), 404)
    await problemOf(ask('/speakers/nobody.json'), 404)
    expect((await ask('/nowhere.json')).headers.get('Content-Type')).toContain('text/html')
    expect(alternate(await (await ask('/articles/none')).text())).toBeUndefined()
    await problemOf(ask('/search.json?q=%00'), 400)
    const odd = await deskWith([entry({ name: 'odd', blocks: [['paragraph', 'data.json said no.']], statements: [{ source: ['data.json'], cue: ['said'], content: ['no'] }] })])
    const [page, twin] = [await odd.app.request('/speakers/data.json'), await odd.app.request('/speakers/data.json.json')]
    await odd.close()
    expect([page, twin].map(({ status, headers }) => [status, headers.get('Content-Type')?.split(';')[0]])).toEqual([[200, 'text/html'], [200, 'application/json']])
  })
})
