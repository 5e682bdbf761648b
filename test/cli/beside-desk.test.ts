import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Findings } from '../../src/export/finding.js'
import { Jobs } from '../../src/export/job.js'
import { Listed } from '../../src/export/listed.js'
import { emptyLedger } from '../store/empty-ledger.js'
import { inProcess } from './in-process.js'
import { onrecord, start, type Running } from './onrecord.js'

const PAGE = 'Harbour tax will rise\n\n“The harbour pays for itself,” Ada Brandt said on Friday.\n'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-beside-'))
const ledger = join(folder, 'ledger')
let desk: Running
let address: string

beforeAll(async () => {
  writeFileSync(join(folder, 'one.txt'), PAGE)
  writeFileSync(join(folder, 'later.txt'), PAGE.replace('itself', 'the whole town'))
  await emptyLedger(ledger)
  desk = start(['serve', '--ledger', ledger, '--port', '0', '--no-poll', '--workers', '1', '--fast'])
  address = (await desk.says(/open at (http:\S+)/))[1]!
})
afterAll(async () => {
  desk.child.kill('SIGINT')
  await desk.ended
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a command in this process, which comes to the desk's as any does. */
const call = (command: string, ...args: readonly string[]) => inProcess([command, '--ledger', ledger, ...args])
/** What is printed as JSON. */
const json = async (command: string, ...args: readonly string[]) => JSON.parse((await call(command, '--format', 'json', ...args)).out) as unknown

describe('while the desk is open', () => {
  let article = ''

  test('pages are added, and the desk shows them at once', async () => {
    const url = 'https://paper.example/tax'
    expect(await onrecord(['add', '--ledger', ledger, '--fast', '--url', url, '--captured', '2020-01-01', join(folder, 'one.txt')])).toMatchObject({ status: 0, out: expect.stringMatching(/one\.txt: added, 1 statement; article \w+\n$/) as string })
    expect(await call('add', '--fast', '--url', url, '--captured', '2020-01-02', join(folder, 'later.txt'))).toMatchObject({ status: 0, out: expect.stringContaining('added as version 2 of its page') as string })
    expect(await (await fetch(address)).text()).toContain('pays for the whole town')
  })

  test('statements and pages are found, shown and compared', async () => {
    const { items: [found] } = Findings.parse(await json('search', 'harbour'))
    expect(found?.statement.speakers[0]?.name).toBe('Ada Brandt')
    expect((await call('show', found!.statement.id)).out).toContain('The harbour pays for')
    const listed = Listed.parse(await json('list'))
    expect(listed.total).toBe(2)
    article = listed.items[0]!.id
    expect((await call('diff', article)).out).toContain('the whole town')
  })

  test('alerts are made, listed, looked for, shown and ended', async () => {
    const alert = (what: string, ...args: readonly string[]) => inProcess(['alert', what, '--ledger', ledger, ...args])
    expect((await alert('add', 'harbour', '--speaker', 'Brandt', '--published-from', '2020', '--webhook', 'http://127.0.0.1:9/', '--on', 'new,changed,denied')).out).toMatch(/^whsec_/)
    const { items: [made] } = JSON.parse((await alert('list', '--format', 'json')).out) as { items: { id: string; search: unknown }[] }
    expect(made).toMatchObject({ search: { words: 'harbour', speaker: 'Brandt', publishedFrom: '2020' }, on: ['new', 'changed', 'denied'] })
    expect((await alert('run')).out).toMatch(/^1 alert looked, \d+ found/)
    expect(await (await fetch(`${address}/alerts/${made!.id}`)).text()).toContain('What it sent')
    expect((await alert('log', made!.id)).status).toBe(0)
    expect((await alert('end', made!.id)).out).toContain('tells no more')
  })

  test('sources are followed, and followed no more', async () => {
    expect((await call('follow', 'https://paper.example/feed.xml')).out).toContain('followed from now on')
    expect(await (await fetch(`${address}/sources`)).text()).toContain('paper.example/feed.xml')
    expect((await call('follow', '--remove', 'https://paper.example/feed.xml')).out).toContain('followed no more')
  })

  test('pages are read again, exported, checked and backed up', async () => {
    expect((await call('reread', '--fast', '--all')).out).toBe('Nothing to read again.\n')
    expect((await call('export', '--warc', join(folder, 'pages.warc.gz'), '--article', article)).err).toContain('1 page written')
    expect((await call('check')).out).toContain('The ledger is whole.')
    expect((await call('backup', join(folder, 'backup.zip'))).err).toContain('2 articles with 2 statements backed up')
    expect(existsSync(join(folder, 'backup.zip'))).toBe(true)
  })

  test('a backup is not put in its place, but beside it, and is whole', async () => {
    expect(await call('restore', join(folder, 'backup.zip'))).toMatchObject({ status: 1, err: expect.stringMatching(new RegExp(`is in use by another onrecord \\(process ${desk.child.pid}, `)) as string })
    const beside = join(folder, 'beside')
    expect((await inProcess(['restore', '--ledger', beside, join(folder, 'backup.zip')])).status).toBe(0)
    expect((await inProcess(['check', '--ledger', beside])).out).toContain('The ledger is whole.')
  })

  test('what is added on the desk is read by a worker, which logs it as JSON, and commands tell of it', async () => {
    const form = new FormData()
    form.set('text', '“The ferry will stop in May,” Hugh Hill, a doctor, said on Friday.')
    const sent = await fetch(`${address}/add`, { method: 'POST', body: form, headers: { origin: address }, redirect: 'manual' })
    expect(sent.status).toBe(303)
    for (;;) {
      const { items: [job] } = Jobs.parse(await json('jobs'))
      if (job?.state === 'done') {
        expect(job).toMatchObject({ kind: 'read', what: 'pasted text', added: 1, statements: 1 })
        break
      }
      expect(job?.state).toMatch(/^(?:waiting|working)$/)
      await pause(200)
    }
    expect(Findings.parse(await json('search', 'ferry')).total).toBe(1)
    await desk.tells(/"msg":"pasted text: 1 new of 1 page/)
  })
})
