import { expect, test } from 'vitest'
import { article } from '../model/article.js'
import type { Statement } from '../model/statement.js'
import { SAMPLE } from '../../test/cli/sample.js'
import { findingText, findingsText } from './finding-text.js'
import { readingText } from './reading-text.js'
import { toFinding, type ToFind } from './to-finding.js'
import { toReading } from './to-reading.js'

const PLAIN = { width: 80, colour: false }
const reading = toReading('one.txt', SAMPLE.article, SAMPLE.analysis)

test('marks the content of each statement in the text, nested ones too', () => {
  const text = readingText(reading, PLAIN)
  expect(text).toContain('“[1 The harbour pays for itself or it closes,]” Ada Brandt')
  expect(text).toContain('“[2 We heard that she wants [3 it],]” he added')
})

test('says speaker, cue, addressee, chain, date, nesting and translation of each statement', () => {
  const lines = readingText(reading, { width: 100, colour: false }).split('\n').map((line) => line.trim())
  expect(lines).toEqual(expect.arrayContaining([
    expect.stringMatching(/^\[1\] speaker +Ada Brandt \(“Ada Brandt, the minister of ports”\) · minister of ports, Norlandia;$/),
    expect.stringMatching(/^cue +“told” \(say, direct\)$/),
    expect.stringMatching(/^to +The Quay Post$/),
    expect.stringMatching(/^through +The Quay Post \(outlet\), then Norlandia Press \(agency\)$/),
    expect.stringMatching(/^date +unresolved: “on Friday”, to the day \(no publication date\)$/),
    expect.stringMatching(/^\[2\] speaker +unresolved: “he” may be several people, or nobody known$/),
    expect.stringMatching(/^\[3\] speaker +not named in the article$/),
    expect.stringMatching(/^cue +“wants” \(not: want, indirect, attitude\)$/),
    expect.stringMatching(/^within +\[2\]: according to he$/),
    expect.stringMatching(/^words +translated by a machine: not verbatim$/),
    expect.stringMatching(/^- speaker-unresolved: several people may be meant at “he”$/),
    '3 statements.',
  ]))
})

test.each([40, 60, 80, 100])('no line is longer than %i columns', (width) => {
  for (const line of readingText(reading, { width, colour: false }).split('\n')) expect(line.length).toBeLessThanOrEqual(width)
})

test('a title that stands in the text is printed once', () => {
  expect(readingText(reading, PLAIN).split('Harbour tax will rise').length).toBe(2)
})

test('colours add nothing but colours', () => {
  const coloured = readingText(reading, { width: 80, colour: true })
  expect(coloured).toContain('\u001b[')
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(readingText(reading, PLAIN))
})

test('a page can’t drive the terminal', () => {
  const text = 'Clear \u001b[2J\u001b]0;owned\u0007 and \u009b31m red \u202e turned\r\nback\u0000 \ud800 \u200bthin.'
  const page = article({
    captureId: 'c', reader: 'reader-1', given: {}, mediaType: 'text/plain', title: 'T\u001b[1m', outlet: 'O\u0008', byline: '\u001b', language: 'en\u001b', publishedAt: null, url: null,
    text, blocks: [{ kind: 'paragraph', begin: 0, end: text.length }], notices: [{ kind: 'correction', begin: 0, end: 12, language: null }],
  })
  const problems = [{ rule: 'r\u001b', message: 'm\u001b[0m', begin: 6, end: 11 }]
  const printed = readingText(toReading('\u001b[2Jname', page, { ...SAMPLE.analysis, statements: [], problems }), PLAIN)
  expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\ud800]/)
  expect(printed).toContain('Clear ␛[2J␛]0;owned␇ and <U+009B>31m red <U+202E> turned back␀ <U+D800> thin.')
  expect(printed).toContain('No statement found.')
})

test('text without a space is cut, wide letters count twice', () => {
  const text = `${'x'.repeat(200)} ${'港'.repeat(60)}`
  const page = article({
    captureId: 'c', reader: 'reader-1', given: {}, mediaType: 'text/plain', title: null, outlet: null, byline: null, language: null, publishedAt: null, url: null,
    text, blocks: [{ kind: 'paragraph', begin: 0, end: text.length }], notices: [],
  })
  const lines = readingText(toReading('page', page, { ...SAMPLE.analysis, statements: [], problems: [] }), PLAIN).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBe(80)
  expect(Math.max(...lines.filter((line) => line.includes('港')).map((line) => line.length))).toBe(40)
  expect(lines.join('').replace(/[^x]/g, '')).toHaveLength(200)
})

test('a statement without spans in a block is still printed', () => {
  const page = { ...reading, article: { ...reading.article, blocks: [] } }
  expect(readingText(page, PLAIN)).toContain('[3] speaker')
})

test('a search and one statement', () => {
  const one = toFinding({ article: SAMPLE.article, statement: SAMPLE.analysis.statements[0]!, holders: [], seen: SAMPLE.seen })
  const found = findingsText({ schema: 1, total: 30, more: false, next: null, items: [one] }, PLAIN)
  expect(found).toContain('30 statements, 1 of them, newest first:')
  expect(found).toContain('Ada Brandt “told” (direct): The harbour pays for itself or it closes,')
  expect(found).toContain(`statement ${one.statement.id}, article ${one.article.id}`)
  expect(findingsText({ schema: 1, total: 0, more: false, next: null, items: [] }, PLAIN)).toBe('Nothing found.\n')

  const shown = findingText(toFinding({ ...SAMPLE, statement: SAMPLE.analysis.statements[0]!, holders: [] }), SAMPLE.article, PLAIN)
  expect(shown).toContain('[1 The harbour pays for itself or it closes,]')
  expect(shown).not.toContain('Vessel Bay')
  expect(shown.replace(/\s+/g, ' ')).toContain(`Archived page: one.txt, received 2021-12-31T00:00:00.000Z (by the file’s own time), SHA-256 ${SAMPLE.article.captureId}`)
})

test('a statement in somebody’s words is told with what they do with it, in every list and on its own', () => {
  const [told, heard] = SAMPLE.analysis.statements as [Statement, Statement]
  const held = (change: Partial<Statement>) => toFinding({ ...SAMPLE, statement: { ...told, within: heard.id, targets: [{ name: null, as: 'the harbour' }] }, holders: [{ ...heard, speakers: [{ name: 'Odile Serre', as: 'she' }], ...change }] })
  const listed = (change: Partial<Statement>) => findingsText({ schema: 1, total: 1, more: false, next: null, items: [held(change)] }, { width: 200, colour: false })
  expect(listed({})).toContain('according to Odile Serre: Ada Brandt “told” (direct): The harbour')
  expect(listed({ act: 'deny' })).toContain('Odile Serre denies it: Ada Brandt “told”')
  expect(listed({ act: 'deny', negated: true })).toContain('Odile Serre does not deny it: Ada Brandt')
  expect(listed({ act: 'ask' })).toContain('asked by Odile Serre: Ada Brandt')
  expect(listed({ kind: 'attitude', act: 'fear' })).toContain('so Odile Serre thinks, fears or hopes: Ada Brandt')
  expect(listed({ negated: true })).toContain('Odile Serre does not say so: Ada Brandt')
  const shown = findingText(held({ act: 'deny' }), SAMPLE.article, { width: 200, colour: false })
  expect(shown).toMatch(/within +[0-9a-f]{20}: Odile Serre denies it\n/)
  expect(shown).toMatch(/target +the harbour\n/)
})

test('topic mentions stand apart and are not counted', () => {
  const [told, heard] = SAMPLE.analysis.statements as [Statement, Statement]
  const text = readingText(toReading('one.txt', SAMPLE.article, { ...SAMPLE.analysis, statements: [told, { ...heard, kind: 'topic' }] }), PLAIN)
  expect(text).toContain('\n1 statement.\n')
  expect(text).toContain('1 topic mention, no statement:\n    - he “added”: We heard that she wants it,')
  expect(text).not.toContain('[2')
})

test('when a page had the words, that it has them no more, and what covers them now', () => {
  const told = (more: Partial<ToFind>) => {
    const finding = toFinding({ ...SAMPLE, statement: SAMPLE.analysis.statements[0]!, holders: [], ...more })
    return [findingsText({ schema: 1, total: 1, more: false, next: null, items: [finding] }, PLAIN), findingText(finding, SAMPLE.article, PLAIN)].map((text) => text.replace(/\s+/g, ' '))
  }
  const [listed, shown] = told({})
  expect(shown).toContain('; on the page from 2021-12-31T00:00:00.000Z to 2022-01-01T00:00:00.000Z')
  expect(`${listed}${shown}`).not.toMatch(/no longer|As it was read then/)
  for (const text of told({ seen: { ...SAMPLE.seen, goneSince: '2022-01-02T00:00:00.000Z' } })) expect(text).toContain('no longer on the page since 2022-01-02T00:00:00.000Z')
  const [, former] = told({ seen: null, coveredBy: { id: 'later' } })
  expect(former).toContain('As it was read then: the newest reading of this page doesn’t have it; its words are in statement later now.')
  expect(former).not.toContain('on the page from')
  expect(told({ seen: null })[1]).toContain('the newest reading of this page doesn’t have it.')
})

test.each([['clock', ''], ['archive', ' (as the archive says)'], ['given by hand', ' (given by hand)']] as const)('tells what a time of receipt rests on: %s', (receivedFrom, words) => {
  const finding = toFinding({ ...SAMPLE, statement: SAMPLE.analysis.statements[0]!, holders: [], sighting: { ...SAMPLE.sighting, receivedFrom } })
  expect(findingText(finding, SAMPLE.article, PLAIN).replace(/\s+/g, ' ')).toContain(`received 2021-12-31T00:00:00.000Z${words}, SHA-256`)
})
