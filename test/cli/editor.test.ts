import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { fake, type FakeOptions } from './fake-effects.js'

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([]) })
afterAll(() => kept.close())

async function onrecord(argv: readonly string[], options: FakeOptions = {}, interrupted = Promise.resolve()) {
  const world = fake({ env: { USER: 'root' }, ...options })
  const openLedger = () => Promise.resolve({ ...kept.ledger, close: () => Promise.resolve() })
  const status = await run([...argv], { ...world.effects, openLedger, untilInterrupted: () => interrupted }, '1.2.3')
  return { status, out: world.out(), err: world.err(), done: world.done }
}
const editor = (...argv: string[]) => onrecord(['editor', ...argv])

test('serve asks for an editor before others reach the desk, and warns where nothing is told of TLS', async () => {
  for (const options of [['--host', '0.0.0.0'], ['--host', 'desk.example'], ['--closed'], ['--public-url', 'https://desk.example'], ['--trust-proxy']]) {
    const refused = await onrecord(['serve', ...options])
    expect([options, refused.status, refused.done.filter((one) => one.startsWith('serve'))]).toEqual([options, 1, []])
    expect(refused.err).toMatch(/^onrecord: [^\n]+ has no editor who could sign in; add one first: onrecord editor add NAME --role chief\n$/)
  }
  expect((await onrecord(['serve'])).status).toBe(0)
  await kept.ledger.addEditor({ name: 'First', role: 'chief', email: 'f@paper.example', password: null }, null)
  const plain = await onrecord(['serve', '--host', '0.0.0.0'])
  expect([plain.status, plain.done.some((one) => one.startsWith('serve 0.0.0.0'))]).toEqual([0, true])
  expect(plain.err).toContain('onrecord: warning: the desk speaks no TLS')
  for (const options of [['--host', '0.0.0.0', '--trust-proxy'], ['--host', '0.0.0.0', '--public-url', 'https://desk.example'], ['--closed'], ['--host', 'localhost']]) expect([options, (await onrecord(['serve', ...options])).err]).toEqual([options, ''])
  for (const url of ['desk.example', 'https://desk.example/path', 'ftp://desk.example']) expect((await onrecord(['serve', '--public-url', url])).status).toBe(2)
  await kept.ledger.removeEditor('First', null)
})

test('serve takes a provider of identities with its secret from a file or the environment, or says what is missing', async () => {
  await kept.ledger.addEditor({ name: 'First', role: 'chief', email: 'f@paper.example', password: null }, null)
  const at = ['--oidc-issuer', 'https://login.example', '--oidc-client', 'onrecord']
  expect((await onrecord(['serve', ...at])).err).toContain('no secret of the provider of identities is given')
  expect((await onrecord(['serve', ...at], { env: { ONRECORD_OIDC_SECRET: 's' } })).status).toBe(0)
  expect((await onrecord(['serve', ...at, '--oidc-secret-file', 'secret'], { files: { secret: 's\n' } })).status).toBe(0)
  expect((await onrecord(['serve', ...at, '--oidc-secret-file', 'gone'])).err).toContain('gone: no such file')
  expect((await onrecord(['serve', '--oidc-client', 'x'])).status).toBe(2)
  expect((await onrecord(['serve', '--oidc-issuer', 'login', '--oidc-client', 'x'])).status).toBe(2)
  await kept.ledger.removeEditor('First', null)
})

test('editors are added, listed, changed and removed, and what happened is told', async () => {
  expect((await editor('list')).out).toBe('Nobody signs in. onrecord editor add NAME adds somebody.\n')
  const added = await editor('add', 'Ada Storm', '--role', 'chief')
  expect(added).toMatchObject({ status: 0, err: 'onrecord: Ada Storm: was added, as chief; this is the password, which isn\'t shown again\n' })
  expect(added.out).toMatch(/^(?:\w{5}-){3}\w{5}\n$/)
  const signIn = (password: string) => kept.ledger.signIn({ name: 'ada storm', password, from: '', browser: undefined })
  expect((await signIn(added.out.trim())).is).toBe('in')
  expect(await editor('add', 'ADA STORM')).toMatchObject({ status: 1, out: '', err: 'onrecord: There is an editor or a token called ADA STORM already.\n' })
  expect(await onrecord(['editor', 'add', 'Eda Moll', '--password-file', 'p'], { files: { p: 'nine cats under a roof\nmore' } })).toMatchObject({ status: 0, out: '' })
  expect((await onrecord(['editor', 'add', 'Bo', '--password-file', 'p'], { files: { p: 'short' } })).err).toContain('at least 12 characters')
  expect((await editor('add', 'Bo', '--no-password')).err).toContain('needs an e-mail address or a subject')
  expect((await editor('add', 'Bo Tan', '--no-password', '--email', 'Bo@Paper.example')).status).toBe(0)
  expect((await editor('role', 'Bo Tan', '--role', 'reader')).out).toBe('Bo Tan: reader from now on\n')
  expect((await editor('list')).out.split('\n').map((line) => line.replace(/, added.*/, ''))).toEqual(['Ada Storm: chief, known by a password', 'Bo Tan: reader, known by bo@paper.example', 'Eda Moll: editor, known by a password', ''])
  const other = await editor('password', 'Ada Storm')
  expect([(await signIn(added.out.trim())).is, (await signIn(other.out.trim())).is]).toEqual(['wrong', 'in'])
  expect((await editor('remove', 'Ada Storm')).out).toBe('Ada Storm: signs in no more, and is signed out\n')
  expect(await editor('remove', 'Ada Storm')).toMatchObject({ status: 1, err: 'onrecord: Nobody called Ada Storm signs in; see onrecord editor list.\n' })
  expect((await signIn(other.out.trim())).is).toBe('wrong')
  const log = (await editor('log', '--limit', '3')).out
  expect(log).toContain('ada storm: failed to sign in')
  expect(log).toContain('Ada Storm: removed, by root')
  expect(log).toMatch(/The next: onrecord editor --limit 3 --after \S+ log\n$/)
  expect(JSON.parse((await editor('list', '--format', 'json')).out)).toMatchObject({ schema: 1, items: [{ name: 'Bo Tan' }, { name: 'Eda Moll' }] })
})

test('misuse', async () => {
  for (const argv of [['add'], ['list', 'x'], ['role', 'Bo Tan'], ['list', '--password-file', 'p'], ['promote', 'x'], ['add', 'x', '--role', 'king']]) expect([argv, (await editor(...argv)).status]).toEqual([argv, 2])
})
