import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { deskWith, type Fields, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam } from '../../../test/browser/pages.js'
import { testLedger } from '../../../test/ledger.js'
import { desk } from '../desk.js'

vi.mock('node:crypto', async (importOriginal) => (await import('../../../test/cheap-scrypt.js')).cheapScrypt(await importOriginal()))

const [ADA, EDA, REED] = ['Ada Storm', 'Eda Moll', 'Reed Kahn']
const PASSWORD = 'seven hats for a lion'
let clock = Date.parse('2031-03-10T00:00:00.000Z')
let kept: TestDesk
beforeAll(async () => {
  kept = await deskWith([dam], { now: () => new Date(clock), access: { closed: true, trustProxy: true, publicUrl: null, provider: null } })
  for (const [name, role] of [[ADA, 'chief'], [EDA, 'editor'], [REED, 'reader']] as const) await kept.ledger.addEditor({ name, role, password: PASSWORD }, null)
})
afterAll(() => kept.close())

/** A browser with its cookies, at an address, over TLS unless told. */
class Browser {
  readonly cookies = new Map<string, string>()

  constructor(readonly address: string, readonly proto = 'https') {}

  get headers(): Record<string, string> {
    return {
      'X-Forwarded-For': this.address, 'X-Forwarded-Proto': this.proto, 'Sec-Fetch-Site': 'same-origin', ...(this.cookies.size > 0 && { Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
    }
  }

  async get(path: string) {
    return this.#keep(await kept.app.request(path, { headers: this.headers }, { onLoopback: true }))
  }

  async post(path: string, fields: Fields = {}) {
    return this.#keep(await kept.post(path, fields, { headers: this.headers, onLoopback: true }))
  }

  signIn(name: string, password = PASSWORD, to?: string) {
    return this.post('/sign-in', { name, password, ...(to !== undefined && { to }) })
  }

  #keep(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }
}

describe('a closed desk', () => {
  test('shows nothing to who hasn’t signed in, and then goes on where they were', async () => {
    const browser = new Browser('192.0.2.1')
    for (const path of ['/', `/articles/${dam.article.id}`, '/corrections/feed.json', '/articles.json', '/api/v1/articles', '/api', '/reports/x', '/corrections/feed.atom']) {
      const answer = await browser.get(path)
      expect([path, answer.status]).toEqual([path, /json|atom|v1/.test(path) ? 401 : 302])
      expect(await answer.text()).not.toContain(dam.article.title)
    }
    expect((await browser.get('/speakers?q=x')).headers.get('location')).toBe('/sign-in?to=%2Fspeakers%3Fq%3Dx')
    const done = await browser.signIn(REED, PASSWORD, '/speakers?q=x')
    expect([done.status, done.headers.get('location')]).toEqual([303, '/speakers?q=x'])
    for (const path of ['/', `/articles/${dam.article.id}`, `/articles/${dam.article.id}.json`, '/api/v1/articles']) expect([path, (await browser.get(path)).status]).toEqual([path, 200])
    expect((await browser.get('/')).headers.get('cache-control')).toContain('private')
    for (const open of ['/sign-in', '/desk.css', '/healthz']) expect((await kept.app.request(open)).status).toBe(200)
  })

  test.each(['https://evil.example/', '//evil.example/x', '/\\evil.example', 'javascript:alert(1)', '/a\nb', `/${'x'.repeat(3_000)}`])('goes on to no address but its own: %j', async (to) => {
    const browser = new Browser('192.0.2.2')
    expect((await browser.signIn(REED, PASSWORD, to)).headers.get('location')).toBe('/')
  })
})

describe('signing in', () => {
  test('keeps its cookies from scripts, other sites and plain connections, and only their hashes in the ledger', async () => {
    const browser = new Browser('192.0.2.3')
    const cookies = (await browser.signIn(EDA)).headers.getSetCookie()
    expect(cookies.map((cookie) => cookie.replace(/=[^;]*/, '=…'))).toEqual([
      '__Host-onrecord-session=…; Max-Age=2592000; Path=/; HttpOnly; Secure; SameSite=Lax', '__Host-onrecord-browser=…; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=Lax',
    ])
    const plain = await new Browser('192.0.2.3', 'http').signIn(EDA)
    expect(plain.headers.getSetCookie()[0]).toMatch(/^onrecord-session=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
    const session = browser.cookies.get('__Host-onrecord-session')!
    expect(await kept.store.session(session, { now: new Date(clock).toISOString(), idleSince: '' })).toBeNull()
    expect(await kept.ledger.session(session)).toMatchObject({ name: EDA, role: 'editor' })
  })

  test('takes what each role may', async () => {
    const path = `/statements/${dam.analysis.statements[0]!.id}/correct`
    const seen = async () => (await kept.ledger.corrections({ limit: 1 })).items[0]?.correction.id ?? ''
    const may = async (name: string) => {
      const browser = new Browser('192.0.2.4')
      await browser.signIn(name)
      return [(await browser.post('/add', { text: 'https://paper.example/1' })).status, (await browser.post(path, { do: 'confirm', seen: await seen() })).status, (await browser.get('/editors')).status, (await browser.post('/editors', { name: 'X', role: 'nothing' })).status]
    }
    expect([await may(REED), await may(EDA), await may(ADA)]).toEqual([[403, 403, 403, 403], [303, 303, 403, 403], [303, 303, 200, 422]])
    // They are who they are, whatever is typed.
    const browser = new Browser('192.0.2.4')
    await browser.signIn(EDA)
    await browser.post(path, { do: 'reject', editor: 'Somebody else', why: 'a caption', seen: await seen() })
    expect((await kept.ledger.corrections({ limit: 1 })).items[0]?.correction.editor).toBe(EDA)
  })

  test('ends when signed out, everywhere when asked, after a week without use and after a month', async () => {
    const [one, other] = [new Browser('192.0.2.5'), new Browser('192.0.2.6')]
    const isIn = async (browser: Browser) => (await browser.get('/account')).status === 200
    for (const browser of [one, other]) await browser.signIn(EDA)
    const stolen = new Map(one.cookies)
    await one.post('/sign-out')
    expect([await isIn(one), await isIn(other)]).toEqual([false, true])
    // Not only the cookie goes.
    for (const [name, value] of stolen) one.cookies.set(name, value)
    expect(await isIn(one)).toBe(false)
    await one.signIn(EDA)
    await one.post('/sign-out', { everywhere: 'yes' })
    expect([await isIn(one), await isIn(other)]).toEqual([false, false])
    const DAY = 86_400_000
    await one.signIn(EDA)
    for (let day = 0; day < 24; day += 6) {
      clock += 6 * DAY
      expect([day, await isIn(one)]).toEqual([day, true])
    }
    clock += 6.5 * DAY
    expect(await isIn(one)).toBe(false)
    await one.signIn(EDA)
    clock += 7 * DAY + 1
    expect(await isIn(one)).toBe(false)
  })

  test('another password ends all other sessions, and takes the one before', async () => {
    const [one, other] = [new Browser('192.0.2.7'), new Browser('192.0.2.8')]
    for (const browser of [one, other]) await browser.signIn(EDA)
    const next = 'nine cats under a roof'
    const wrong = await one.post('/account/password', { current: 'not this one at all', password: next, again: next })
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('This is not your password.')])
    expect((await one.post('/account/password', { current: PASSWORD, password: next, again: 'otherwise' })).status).toBe(422)
    expect((await one.post('/account/password', { current: PASSWORD, password: 'short', again: 'short' })).status).toBe(422)
    expect((await one.post('/account/password', { current: PASSWORD, password: next, again: next })).headers.get('location')).toBe('/account?done=password')
    expect([(await one.get('/account')).status, (await other.get('/account')).status]).toEqual([200, 302])
    expect([(await other.signIn(EDA)).status, (await other.signIn(EDA, next)).status]).toEqual([422, 303])
    await kept.ledger.setEditorPassword(EDA, PASSWORD, null)
  })

  test('whoever is taken away is out at once, and their name stays in what they decided', async () => {
    const [chief, gone] = [new Browser('192.0.2.9'), new Browser('192.0.2.10')]
    await chief.signIn(ADA)
    const added = await chief.post('/editors', { name: 'Bo Tan', role: 'editor', how: 'password' })
    const password = /<code class="told">([^<]+)/.exec(await added.text())?.[1] ?? ''
    expect(added.headers.get('cache-control')).toContain('no-store')
    expect((await gone.signIn('bo tan', password)).status).toBe(303)
    await gone.post(`/statements/${dam.analysis.statements[1]!.id}/correct`, { do: 'confirm' })
    expect((await chief.post('/editors/of/Bo%20Tan/remove', {})).status).toBe(422)
    expect((await chief.post('/editors/of/Bo%20Tan/remove', { sure: 'yes' })).status).toBe(303)
    expect([(await gone.get('/account')).status, (await gone.signIn('Bo Tan', password)).status]).toEqual([302, 422])
    expect((await kept.ledger.corrections({ limit: 1 })).items[0]?.correction.editor).toBe('Bo Tan')
    // Nobody takes themselves away, and so there is always a chief.
    expect((await chief.post('/editors/of/Ada%20Storm/remove', { sure: 'yes' })).status).toBe(422)
    const log = await (await chief.get('/editors/log')).text()
    for (const told of ['Bo Tan</bdi> was taken away', 'Bo Tan</bdi> failed to sign in', 'was added', '192.0.2.10']) expect(log).toContain(told)
  })
})

describe('guessing', () => {
  test('has to wait longer and longer, and keeps nobody else waiting', async () => {
    const [stranger, owner, elsewhere] = [new Browser('198.51.100.1'), new Browser('198.51.100.2'), new Browser('198.51.100.3')]
    await owner.signIn(ADA)
    await owner.post('/sign-out')
    const tries: number[] = []
    for (let i = 0; i < 8; i++) tries.push((await stranger.signIn(ADA, `a wrong guess ${i}`)).status)
    expect(tries).toEqual([422, 422, 422, 422, 422, 429, 429, 429])
    const slow = await stranger.signIn(ADA)
    expect([slow.status, Number(slow.headers.get('retry-after'))]).toEqual([429, 2])
    expect(await slow.text()).toContain('Nobody else is kept waiting')
    clock += 2_000
    expect((await stranger.signIn(ADA, 'again a wrong one')).status).toBe(422)
    expect(Number((await stranger.signIn(ADA)).headers.get('retry-after'))).toBe(4)
    // Others come in from elsewhere, and the owner even from the stranger’s own address, by a browser that is known.
    expect((await elsewhere.signIn(ADA)).status).toBe(303)
    const known = new Browser('198.51.100.1')
    for (const [name, value] of owner.cookies) known.cookies.set(name, value)
    expect((await known.signIn(ADA)).status).toBe(303)
    // But a browser that is known for one is a stranger for another.
    for (let i = 0; i < 5; i++) await known.signIn(EDA, `a wrong guess ${i}`)
    expect((await known.signIn(EDA)).status).toBe(429)
    clock += 15 * 60_000
    expect((await stranger.signIn(ADA)).status).toBe(303)
  })

  test('many at once are no more than many in turn', async () => {
    const stranger = new Browser('198.51.100.9')
    const statuses = await Promise.all(Array.from({ length: 12 }, (_, i) => stranger.signIn(ADA, `a wrong guess ${i}`).then(({ status }) => status)))
    expect(statuses.filter((status) => status === 422).length).toBe(5)
  })

  test('at several desks of one ledger is counted together, and a restart forgives nothing', async () => {
    const others = Array.from({ length: 2 }, () => desk({ ledger: testLedger(kept.store, '', { now: () => new Date(clock) }), version: '0', now: () => new Date(clock), access: { closed: true, trustProxy: true, publicUrl: null, provider: null } }))
    const at = async (app: TestDesk['app'], password: string) =>
      (await app.request('/sign-in', { method: 'POST', body: new URLSearchParams({ name: ADA, password }), headers: new Browser('198.51.100.20').headers }, { onLoopback: true })).status
    const tries: number[] = []
    for (const app of [kept.app, others[0]!, kept.app, others[0]!, others[0]!]) tries.push(await at(app, 'a wrong guess'))
    expect([tries, await at(kept.app, PASSWORD), await at(others[1]!, PASSWORD)]).toEqual([Array(5).fill(422), 429, 429])
    clock += 2_000
    expect(await at(others[1]!, PASSWORD)).toBe(303)
  })

  test('whatever is typed, it is answered, and the name comes back', async () => {
    let at = 0
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', '\0', '\uD800', '<script>alert(1)</script>', '‮abc', 'x'.repeat(3_000), ADA))
    await fc.assert(fc.asyncProperty(typed, typed, typed, async (name, password, to) => {
      const answer = await new Browser(`203.0.113.${at++ % 250}`).post('/sign-in', { name, password, to })
      expect([422, 429]).toContain(answer.status)
      const html = await answer.text()
      expect(html).toContain('role="alert"')
      expect(html).not.toContain('<script>alert')
    }), { numRuns: 12 })
    const chief = new Browser('203.0.113.251')
    await chief.signIn(ADA)
    const fields = ['name', 'role', 'email', 'subject', 'how', 'sure', 'current', 'password', 'again']
    await fc.assert(fc.asyncProperty(fc.dictionary(fc.constantFrom(...fields), typed), fc.constantFrom('/editors', '/editors/of/Reed%20Kahn/role', '/editors/of/%00/remove', '/account/password'), async (asked, path) => {
      const answer = await chief.post(path, asked)
      expect([200, 303, 404, 422]).toContain(answer.status)
      expect(await answer.text()).not.toContain('<script>alert')
    }), { numRuns: 25 })
    const damages: string[] = []
    for await (const one of kept.store.check()) if (one.is === 'damaged') damages.push(one.what)
    expect(damages).toEqual([])
  })
})
