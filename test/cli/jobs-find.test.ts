import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandsOf, leftOut, wordsOf } from './jobs-document.js'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { emptyLedger } from '../store/empty-ledger.js'
import { inProcess } from './in-process.js'

const PAGES: readonly (readonly [name: string, published: string, text: string])[] = [
  ['one.txt', '2031-03-09', 'Tariffs stay\n\n“The tariffs stay until the harbour is safe,” Trade Minister Ada Brandt said on Friday.\n\nTrade Minister Ada Brandt threatened to close the northern port.\n\n“Ada Brandt has no plan,” Pavo Lind said.\n'],
  ['two.txt', '2030-05-02', 'A new tariff\n\n“A tariff is a last resort,” Trade Minister Ada Brandt said.\n\nPavo Lind accused Ada Brandt of neglecting the sailors.\n'],
  ['ferries.html', '2028-04-05', '<!doctype html><html lang="en"><head><title>Ferries</title><meta property="og:site_name" content="The Courier"></head><article><h1>Ferries</h1><p>“The ferry sails at noon, whatever the weather says,” Pavo Lind said on Friday.</p><p>The council of Port Ellery met to hear him, and sat until the evening, when rain began to fall on the quay.</p></article></html>'],
  ['three.txt', '2027-01-02', 'Long ago\n\n“No tariff was ever fair,” Ada Brandt said.\n'],
]

const folder = mkdtempSync(join(tmpdir(), 'onrecord-jobs-'))
const ledger = join(folder, 'ledger')
/** The ledger, open here: commands work through it, and need not each start a database. */
let held: Store

/** What a command of the document prints. */
async function ran(command: string | undefined): Promise<string> {
  const [name = '', ...words] = wordsOf(command)
  const { status, out, err } = await inProcess([name, '--ledger', ledger, ...words])
  expect([command, status, err]).toEqual([command, 0, ''])
  return out
}

/** In which order words stand in a text. */
const order = (text: string, words: readonly string[]) => words.filter((one) => text.includes(one)).sort((a, b) => text.indexOf(a) - text.indexOf(b))
const SAID = ['stay until', 'last resort', 'ever fair']

beforeAll(async () => {
  await emptyLedger(ledger)
  const file = join(folder, 'pages.jsonl')
  writeFileSync(file, PAGES.map(([name, published, text]) => `${JSON.stringify({ id: name, url: `https://courier.example/${name}`, published, ...(name.endsWith('.html') ? { html: text } : { text }) })}\n`).join(''))
  expect((await inProcess(['add', '--ledger', ledger, '--fast', file])).status).toBe(0)
  held = await openStore(ledger)
})
afterAll(async () => {
  await held.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a minister on a topic over two years', async () => {
  const [said, published, csv] = commandsOf('A minister on a topic over two years')
  expect(order(await ran(said), SAID)).toEqual(['stay until'])
  expect(order(await ran(published), SAID)).toEqual(['last resort', 'stay until'])
  const table = await ran(csv)
  expect(table.split('\r\n')[0]).toContain('statement,permalink,words')
  expect(order(table, SAID)).toEqual(['stay until', 'last resort'])
})

test('who is quoted', async () => {
  const [bySpeaker, byOutlet, byDay] = commandsOf('Who is quoted, by outlet')
  expect(await ran(bySpeaker)).toMatch(/1 {2}Pavo Lind/)
  expect(await ran(byOutlet)).toMatch(/^Of all \d statements, by outlet:/)
  expect(await ran(byDay)).toMatch(/^\ufeffname,statements\r\n2031-03,1\r\n$/)
})

test('threats, and what others say about somebody', async () => {
  const [threats] = commandsOf('Officials\' threats of the week')
  expect(await ran(threats)).toContain('to close the northern port')
  const [about, target, by] = commandsOf('What others say about somebody')
  expect(await ran(about)).toContain('has no plan')
  expect(await ran(target)).toContain('Pavo Lind')
  expect(await ran(by)).toMatch(/\d {2}Pavo Lind/)
})

test('no command of these jobs is left out', () => {
  expect(leftOut('find')).toEqual([])
})
