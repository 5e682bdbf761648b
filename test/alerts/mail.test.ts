import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { SMTPServer } from 'smtp-server'
import { mailOptions } from '../../src/cli/mail-options.js'
import { createMailer } from '../../src/fetch/send-mail.js'
import type { Ledger, Tools } from '../../src/record/ledger.js'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { entry as pageEntry } from '../browser/made.js'
import { testLedger } from '../ledger.js'
import { emptyLedger } from '../store/empty-ledger.js'

interface Letter { readonly from: string; readonly to: readonly string[]; readonly raw: string }

const letters: Letter[] = []
/** What the server answers to a recipient and to a message, in place of taking it. */
let refuses: { readonly rcpt?: string; readonly data?: string } = {}
const refusal = (said: string) => Object.assign(new Error(said.slice(4)), { responseCode: Number(said.slice(0, 3)) })
const server = new SMTPServer({
  authOptional: false, disabledCommands: ['STARTTLS'], allowInsecureAuth: true, logger: false,
  onAuth: ({ username, password }, _, done) => (username === 'desk' && password === 'geheim' ? done(null, { user: username }) : done(new Error('no'))),
  onRcptTo: (_, __, done) => (refuses.rcpt === undefined ? done() : done(refusal(refuses.rcpt))),
  onData: (stream, { envelope }, done) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      if (refuses.data !== undefined) return done(refusal(refuses.data))
      letters.push({ from: envelope.mailFrom === false ? '' : envelope.mailFrom.address, to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts).toString() })
      done()
    })
  },
})

const folder = mkdtempSync(join(tmpdir(), 'onrecord-mail-'))
let store: Store
let ledger: Ledger
let clock = '2031-04-01T08:00:00.000Z'
let at = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  at = `smtp://desk:geheim@127.0.0.1:${(server.server.address() as AddressInfo).port}`
  await emptyLedger(join(folder, 'ledger'))
  store = await openStore(join(folder, 'ledger'))
})
beforeEach(() => {
  letters.length = 0
  refuses = {}
  ledger = through(at)
})
afterAll(async () => {
  await store.close()
  await new Promise<void>((done) => server.close(done))
  rmSync(folder, { recursive: true, force: true })
})

/** The ledger with what the environment says of a mail server. */
function through(url: string | undefined): Ledger {
  const options = mailOptions({ ONRECORD_SMTP_URL: url, ONRECORD_SMTP_FROM: 'Onrecord <onrecord@paper.example>' })
  const mail: Tools['mail'] = () => Promise.resolve(options.is === 'off' ? options : { is: 'ready', send: createMailer(options) })
  return testLedger(store, clock, { now: () => new Date(clock), mail })
}

let pages = 0
async function found(content: string, title = 'Harbour'): Promise<void> {
  const at = clock
  const page = pageEntry({
    name: `page-${pages++}`, url: `https://paper.example/${pages}`, title, outlet: 'The Herald', publishedAt: at.slice(0, 10), receivedAt: at, blocks: [['paragraph', `${content}, said Ada Morrow.`]],
    statements: [{ form: 'direct', speakers: [{ name: 'Ada Morrow', as: 'Ada Morrow' }], source: ['Ada Morrow'], cue: ['said'], content: [content] }],
  })
  await store.add({ ...page, addedAt: at })
  clock = new Date(Date.parse(clock) + 60_000).toISOString()
}

async function round(of = ledger) {
  await of.lookForAlerts()
  const outcomes: unknown[] = []
  await of.sendAlerts({ name: 'worker', pause: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())), tell: ({ outcome }) => outcomes.push(outcome) }, new AbortController().signal)
  return outcomes
}
const headerOf = ({ raw }: Letter, name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(raw.replace(/\r\n[ \t]+/g, ' ').split('\r\n\r\n')[0]!.replaceAll('\r\n', '\n'))?.[1]
const bodyOf = ({ raw }: Letter) => Buffer.from(raw.slice(raw.indexOf('\r\n\r\n') + 4).replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8').replaceAll('\r\n', '\n')

it('mails what is found, once, in plain text, with an identifier by which a mailbox tells a repetition', async () => {
  const { alert, secret } = await ledger.addAlert({ name: 'Harbour', search: { speaker: 'Morrow' }, email: 'eda@paper.example', desk: 'https://desk.example' }, 'Eda Moll')
  expect(secret).toBeNull()
  await found('“The breakwater stays, naïve as that may be”')
  expect(await round()).toEqual([{ is: 'done' }])
  expect(await round()).toEqual([])
  const [letter, another] = letters
  expect(another).toBeUndefined()
  expect(letter).toMatchObject({ from: 'onrecord@paper.example', to: ['eda@paper.example'] })
  const [kept] = (await ledger.alertDeliveries(alert.id, { limit: 1 })).items
  expect([headerOf(letter!, 'Message-ID'), headerOf(letter!, 'Subject'), headerOf(letter!, 'Auto-Submitted')]).toEqual([`<${kept!.delivery.id}@paper.example>`, 'Harbour: new: Ada Morrow', 'auto-generated'])
  expect(headerOf(letter!, 'Content-Type')).toMatch(/^text\/plain; charset=utf-8/)
  const body = bodyOf(letter!)
  expect(body).toContain('New: Ada Morrow (say)\n“The breakwater stays, naïve as that may be”\n  Harbour, The Herald, published 2031-04-01, https://paper.example/1\n  https://desk.example/statements/')
  expect(body).toContain(`onrecord alert end ${alert.id} ends it.`)
  await ledger.endAlert(alert.id, null)
})

it('a page’s words reach no header, and whoever is to be told is one', async () => {
  const { alert } = await ledger.addAlert({ name: 'Evil', search: { words: 'breakwater' }, email: 'eda@paper.example' }, null)
  const page = pageEntry({
    name: 'evil', url: 'https://evil.example/', title: 'x\r\nBcc: victim@other.example\r\n\r\nfree words', receivedAt: clock, blocks: [['paragraph', '“The breakwater falls”, said Ada\r\nBcc: victim@other.example.']],
    statements: [{ form: 'direct', speakers: [{ name: 'Ada\r\nBcc: victim@other.example', as: 'Ada' }], source: ['Ada'], cue: ['said'], content: ['“The breakwater falls”'] }],
  })
  await store.add({ ...page, addedAt: clock })
  clock = new Date(Date.parse(clock) + 60_000).toISOString()
  expect(await round()).toEqual([{ is: 'done' }])
  expect(letters[0]!.to).toEqual(['eda@paper.example'])
  expect(headerOf(letters[0]!, 'Bcc')).toBeUndefined()
  expect(headerOf(letters[0]!, 'Subject')).toBe('Evil: new: Ada Bcc: victim@other.example')
  await ledger.endAlert(alert.id, null)
})

it.each([
  ['is full for now', { data: '452 no room' }, { again: true, problem: 'the mail server answers: 452 no room' }],
  ['never heard of the mailbox', { rcpt: '550 no such mailbox' }, { again: false, problem: 'the mail server answers: 550 no such mailbox' }],
])('what a mail server answers that %s', async (_, answers, outcome) => {
  const { alert } = await ledger.addAlert({ name: 'Refused', search: { words: 'breakwater' }, email: 'eda@paper.example' }, null)
  refuses = answers
  await found(`“The breakwater is at ${clock}”`)
  expect(await round()).toEqual([{ is: 'failed', ...outcome }])
  expect(letters).toEqual([])
  await ledger.endAlert(alert.id, null)
})

it('what is wrong with the mail server is told, without the password', async () => {
  const wrong = through(at.replace('geheim', 'sehr-geheim'))
  const { alert } = await wrong.addAlert({ name: 'Wrong', search: { words: 'breakwater' }, email: 'eda@paper.example' }, null)
  expect(await wrong.testAlert(alert.id)).toEqual({ arrived: false, what: 'the mail server does not let us sign in' })
  expect((await through('smtp://desk:sehr-geheim@127.0.0.1:9').testAlert(alert.id)).what).toMatch(/^the mail server can't be reached \(\w+\)$/)
  expect(await through(at).testAlert(alert.id)).toMatchObject({ arrived: true })
  expect(headerOf(letters[0]!, 'Subject')).toBe('Test of the alert Wrong')
})

it('e-mail is off unless a server is named', async () => {
  await expect(through(undefined).addAlert({ search: { words: 'breakwater' }, email: 'eda@paper.example' }, null)).rejects.toThrow('E-mail can’t be sent from here: no mail server is named: set ONRECORD_SMTP_URL')
  expect(mailOptions({ ONRECORD_SMTP_URL: 'http://desk:geheim@mail.example', ONRECORD_SMTP_FROM: 'a@b.example' })).toEqual({ is: 'off', why: 'ONRECORD_SMTP_URL is no address of a mail server: it begins with smtp:// or smtps://' })
  expect(mailOptions({ ONRECORD_SMTP_URL: 'smtp://mail.example' })).toMatchObject({ is: 'off', why: expect.stringContaining('ONRECORD_SMTP_FROM') as string })
})
