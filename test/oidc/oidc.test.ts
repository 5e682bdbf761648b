import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openIdProvider } from '../../src/web/oidc.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { OidcProvider } from './provider.js'

// No network but this machine's own: a provider of identities of the test's.

const EDA = { sub: 'u-1', email: 'eda@paper.example', email_verified: true }
let provider: OidcProvider
let kept: TestDesk
beforeAll(async () => {
  provider = await new OidcProvider().listen()
  kept = await deskWith([], {
    access: { closed: false, trustProxy: false, publicUrl: 'https://desk.example', provider: openIdProvider({ issuer: provider.issuer, client: 'onrecord', secret: 's', name: 'The Paper' }) },
  })
})
beforeEach(async () => {
  for (const { name } of await kept.ledger.editors()) await kept.ledger.removeEditor(name, null)
  await kept.ledger.addEditor({ name: 'Eda Moll', role: 'editor', email: EDA.email, password: null }, null)
  Object.assign(provider, { claims: EDA, forges: false })
})
afterAll(async () => {
  await kept.close()
  await provider.close()
})

const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!).join('; ')
const ask = (path: string, cookie = '') => kept.app.request(path, { headers: cookie === '' ? {} : { cookie } }, { onLoopback: false })

/** Begins to sign in; what the browser keeps, and where it is sent. */
async function begun() {
  const answer = await ask('/sign-in/provider?to=%2Fqueue')
  expect(answer.status).toBe(302)
  return { cookie: cookiesOf(answer), url: answer.headers.get('location')!, answer }
}

async function done(back: URL, cookie: string) {
  const answer = await ask(`${back.pathname}${back.search}`, cookie)
  return { status: answer.status, to: answer.headers.get('location'), text: await answer.text(), cookie: cookiesOf(answer) }
}

test('an editor signs in through the provider, with PKCE, state and nonce, and goes on where they were', async () => {
  expect(await (await ask('/sign-in')).text()).toContain('Sign in through <bdi>The Paper</bdi>')
  const { cookie, url, answer } = await begun()
  expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly; Secure; SameSite=Lax$/)
  const asked = new URL(url).searchParams
  expect([asked.get('redirect_uri'), asked.get('code_challenge_method'), asked.get('response_type'), asked.get('client_id')]).toEqual(['https://desk.example/sign-in/provider/done', 'S256', 'code', 'onrecord'])
  expect([asked.get('state')!.length > 20, asked.get('nonce')!.length > 20]).toEqual([true, true])
  const { status, to, cookie: session } = await done(provider.approve(url), cookie)
  expect([status, to]).toEqual([303, '/queue'])
  expect(await (await ask('/account', session)).text()).toContain('<bdi>Eda Moll</bdi>')
  // From now on they are known by the subject: the address may be somebody else's one day.
  expect((await kept.ledger.editors())[0]?.subject).toBe('u-1')
  Object.assign(provider, { claims: { ...EDA, sub: 'u-2' } })
  const other = await begun()
  expect((await done(provider.approve(other.url), other.cookie)).text).toContain('no editor of this ledger is known by that')
  Object.assign(provider, { claims: { sub: 'u-1', email: 'new@paper.example' } })
  const again = await begun()
  expect((await done(provider.approve(again.url), again.cookie)).status).toBe(303)
})

test.each<[string, (provider: OidcProvider) => void]>([
  ['an address that is not verified', (of) => { of.claims = { ...EDA, email_verified: false } }],
  ['an address of which the provider doesn’t say whether it is theirs', (of) => { of.claims = { sub: 'u-1', email: EDA.email } }],
  ['nobody', (of) => { of.claims = { sub: 'u-1' } }],
  ['another nonce', (of) => { of.claims = { ...EDA, nonce: 'another' } }],
  ['another issuer', (of) => { of.claims = { ...EDA, iss: 'https://evil.example' } }],
  ['another client', (of) => { of.claims = { ...EDA, aud: 'other' } }],
  ['a time that is over', (of) => { of.claims = { ...EDA, iat: 1_000, exp: 2_000 } }],
])('a token for %s lets nobody in', async (_, bend) => {
  const { cookie, url } = await begun()
  bend(provider)
  const { status, text, cookie: session } = await done(provider.approve(url), cookie)
  expect([status, session.includes('onrecord-session')]).toEqual([422, false])
  expect(text).toContain('role="alert"')
})

test('a code that another browser got, another state, a changed verifier, and none at all let nobody in', async () => {
  const [one, other] = [await begun(), await begun()]
  const back = provider.approve(one.url)
  expect((await done(back, other.cookie)).status).toBe(422)
  expect((await done(provider.approve(one.url), '')).text).toContain('did not begin to sign in')
  const kept = Buffer.from(one.cookie.split('=')[1]!, 'base64url').toString()
  const changed = kept.replace(/\\"([\w-]+)\\"\]/, '\\"another-verifier-another-verifier-another-verifier\\"]')
  expect(changed).not.toBe(kept)
  expect((await done(provider.approve(one.url), `onrecord-under-way=${Buffer.from(changed).toString('base64url')}`)).status).toBe(422)
  for (const damaged of ['x', Buffer.from('{}').toString('base64url'), Buffer.from('{"kept":"[]","to":"/"}').toString('base64url')]) expect((await done(provider.approve(one.url), `onrecord-under-way=${damaged}`)).status).toBe(422)
  // What was begun and is right still goes well.
  expect((await done(provider.approve(one.url), one.cookie)).status).toBe(303)
})

test('a provider that is not there is told, and is asked again', async () => {
  const gone = await deskWith([], { access: { closed: false, trustProxy: false, publicUrl: null, provider: openIdProvider({ issuer: 'http://127.0.0.1:9', client: 'c', secret: 's', name: 'Nobody' }) } })
  const answer = await gone.app.request('/sign-in/provider')
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Nobody did not let you in')])
  await gone.close()
})
