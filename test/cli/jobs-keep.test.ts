import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { deskWith, type TestDesk } from '../browser/desk-in-folder.js'
import { entry, type Said } from '../browser/made.js'
import { fake } from './fake-effects.js'
import { ALLOTTED, commandsOf, leftOut, section, titles, wordsOf } from './jobs-document.js'

const ADA = { name: 'Ada Brandt', as: 'Ada Brandt', known: 'named' as const }
const told = (outlet: string, publishedAt: string, content: string, said: Partial<Said> = {}, { language = 'en', more = '' } = {}) => entry({
  name: outlet, url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${publishedAt}`, title: `Harbour, says ${outlet}`, outlet, publishedAt, language,
  blocks: [['heading', `Harbour, says ${outlet}`], ['paragraph', `${content}, Ada Brandt said.${more}`]], statements: [{ form: 'direct', speakers: [ADA], source: ['Ada Brandt'], cue: ['said'], content: [content], ...said }],
})
const release = told('Ministry of Ports', '2031-03-01', '“The harbour stays open for every boat that was built on this coast, and no dues are raised before the herring return”', { act: 'promise' })
const whole = told('Courier', '2031-03-02', '“The harbour stays open for every boat that was built on this coast, and no dues are raised before the herring return”')
const denied = told('Herald', '2031-03-04', 'that the harbour closes', { form: 'indirect', act: 'deny' }, { more: ' The council will vote on 2 April.' })
const german = told('Küstenblatt', '2031-02-20', '„Wir heben die Gebühren von 1.250 Kronen in Ellerwick nicht an“', {}, { language: 'de' })
const translated = told('Sound Mail', '2031-02-21', '“We are not raising the dues of 1,250 kroner in Ellerwick”', { translatedBy: 'person' })
const chamber = told('Chamber of Norlandia', '2031-03-05', '“The dues are a matter for this chamber alone”')
const live = (receivedAt: string, words: string) => entry({
  name: 'live', url: 'https://live.example/harbour', title: 'Harbour: live', receivedAt, blocks: [['paragraph', `${words} The ferry sails at noon, and nobody knows whether it comes back before the storm is over.`]], statements: [],
})
const [before, after] = [live('2031-03-02T08:00:00.000Z', 'The gates are open.'), live('2031-03-02T12:00:00.000Z', 'The gates are closed.')]
const idOf = (of: typeof release) => of.analysis.statements[0]!.id

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([release, whole, denied, german, translated, chamber, before, after]) })
afterAll(() => kept.close())

/** What a command of the document prints; words in capitals stand for identifiers. */
async function ran(command: string | undefined, ids: Readonly<Record<string, string>> = {}): Promise<string> {
  const argv = wordsOf(command).map((word) => ids[word] ?? word)
  const world = fake({ env: { ONRECORD_EDITOR: 'Eda Moll' } })
  const openLedger = () => Promise.resolve({ ...kept.ledger, close: () => Promise.resolve() })
  const status = await run(argv, { ...world.effects, openLedger }, '1.2.3')
  expect([command, status, world.err().replace(/^\d+ statements? written to standard output\n/, '')]).toEqual([command, 0, ''])
  return world.out()
}

test('each of the thirteen jobs has a section with commands, and is told for the desk and the API', () => {
  const jobs = [
    'A minister on a topic over two years', 'Did they say it?', 'A press release against its coverage', 'Stealth edits', 'A live page followed', 'A timeline of denials', 'Evidence for a court', 'A translated interview against its original',
    'Who is quoted, by outlet', 'Officials\' threats of the week', 'A citation', 'A chamber’s record', 'Promises with a deadline',
  ]
  expect(titles().slice(0, 13)).toEqual(jobs)
  // Each is run by one of three tests, which also see that none of its commands is left out.
  expect(titles().toSorted()).toEqual(ALLOTTED.toSorted())
  for (const job of jobs) expect([job, commandsOf(job).length > 0]).toEqual([job, true])
  // Evidence and citations leave the program as files; all else is looked at.
  for (const job of jobs) if (!/^(?:Evidence|A citation)/.test(job)) expect(section(job)).toMatch(/desk[^]*API|API[^]*desk/i)
})

test('did they say it, and the same quote across outlets', async () => {
  expect(await ran(commandsOf('Did they say it?')[0])).toContain('On record, word for word.')
  expect(await ran(commandsOf('The same quote across outlets')[0], { STATEMENT: idOf(release) })).toContain('1 on other page')
})

test('stealth edits, and a live page followed', async () => {
  for (const [job, at] of [['Stealth edits', '2031-03-01'], ['A live page followed', '']] as const) {
    const [follow, changes, diff] = commandsOf(job)
    await ran(follow)
    expect(changes).toContain(at)
    expect(await ran(changes)).toContain('not told on the page')
    expect(await ran(diff, { ARTICLE: after.article.id })).toContain('closed')
  }
  expect((await kept.ledger.sources()).map(({ url }) => url)).toEqual(['https://paper.example/feed.xml', 'https://paper.example/live'])
})

test('a timeline of denials', async () => {
  const [timeline, quote] = commandsOf('A timeline of denials')
  expect(await ran(timeline)).toMatch(/4 March 2031[^]*that the harbour closes[^]*2 April 2031[^]*The council will vote on 2 April/)
  expect(await ran(quote)).toContain('denied')
})

test('a translated interview against its original', async () => {
  const [here, there, both, whole] = commandsOf('A translated interview against its original')
  expect(await ran(here)).toContain('We are not raising the dues')
  expect(await ran(there)).toContain('Wir heben die Gebühren von 1.250')
  expect(await ran(both, { STATEMENT: idOf(german), TRANSLATED: idOf(translated) })).toMatch(/likely the same through a translation[^]*1,250[^]*Ellerwick/)
  expect(await ran(whole, { STATEMENT: idOf(german) })).toMatch(/On no other page[^]*Likely the same in other languages[^]*1,250/)
})

test('a chamber’s record', async () => {
  const [counts, said, table] = commandsOf('A chamber’s record')
  expect(await ran(counts)).toMatch(/1 {2}Ada Brandt/)
  expect(await ran(said)).toContain('a matter for this chamber alone')
  expect((await ran(table)).split('\r\n')).toHaveLength(3)
})

test('promises with a deadline, and how they went', async () => {
  const [search, set, overdue, went, show] = commandsOf('Promises with a deadline')
  const ids = { STATEMENT: idOf(release) }
  expect(await ran(search)).toContain(idOf(release))
  await ran(set, ids)
  expect(await ran(overdue)).toContain('open, overdue')
  await ran(went, ids)
  expect(await ran(overdue)).toBe('No promise is kept here.\n')
  expect(await ran(show, ids)).toMatch(/broken, until 2031-02: The harbour closed in March/)
})

test('one topic, side by side', async () => {
  const [add, show] = commandsOf('One topic, side by side')
  await ran(add)
  expect(await ran(show)).toMatch(/Harbour dues[^]*New since 2031-03-03[^]*Ada Brandt/)
})

test('no command of these jobs is left out', () => {
  expect(leftOut('keep')).toEqual([])
})
