import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { SAMPLE } from '../../test/cli/sample.js'
import { CorrectionsContract, ReportsContract } from './edits.js'
import { Difference } from './difference.js'
import { Finding, Findings } from './finding.js'
import { ActorLists } from './actor-lists.js'
import { Followed } from './followed.js'
import { Jobs } from './job.js'
import { Listed } from './listed.js'
import { toJson } from './json.js'
import { CoverageContract, PageChangesContract, QuoteAnswerContract, RelatedListContract, SameWordsContract } from './same-words.js'
import { EventsContract, PromiseOfContract, PromisesContract, TimelineContract, TopicsContract, TopicShownContract } from './remarks.js'
import { Reading } from './reading.js'
import { toFinding } from './to-finding.js'
import { toReading } from './to-reading.js'

const { article, analysis } = SAMPLE

test('what is made fits the contract', () => {
  const reading = Reading.parse(toReading('one.txt', article, analysis))
  expect(reading.statements).toHaveLength(3)
  expect(reading.statements[0]).toMatchObject({
    source: [{ text: 'Ada Brandt, the minister of ports' }],
    speakers: [{ name: 'Ada Brandt', role: 'minister of ports', of: 'Norlandia', actor: 'Q1' }],
    saidAt: { value: null, precision: 'day', as: 'on Friday' },
  })
  for (const statement of reading.statements) {
    for (const { begin, end, text } of [...statement.source, ...statement.cue, ...statement.content]) {
      expect(reading.article.text.slice(begin, end)).toBe(text)
    }
  }
})

test('fields that are not in the contract, and records with more than it tells, do not get through', () => {
  const more = { ...analysis, statements: analysis.statements.map((s) => ({ ...s, secret: 1 })) }
  expect(() => Reading.parse(toReading('x', { ...article, url: 'https://paper.example' }, more))).not.toThrow()
  expect(Reading.safeParse({ ...toReading('x', article, analysis), extra: 1 }).success).toBe(false)
})

test('problems met before the analysis come first', () => {
  const early = { rule: 'bytes-not-text', message: 'some bytes mean nothing', begin: 0, end: 1 }
  expect(toReading('x', article, analysis, [early]).problems.map((p) => p.rule)).toEqual(['bytes-not-text', 'speaker-unresolved'])
})

test('what search and show print fits the contract', () => {
  const finding = toFinding({ article, statement: analysis.statements[0]!, holders: [], seen: SAMPLE.seen, sighting: SAMPLE.sighting })
  expect(Finding.parse(finding)).toMatchObject({
    capture: { sha256: article.captureId, name: 'one.txt', url: null, receivedAt: '2021-12-31T00:00:00.000Z', receivedFrom: 'file', door: 'file' },
    seen: { firstSeenAt: '2021-12-31T00:00:00.000Z', goneSince: null },
  })
  expect(Findings.safeParse({ schema: 1, total: 1, more: false, next: null, items: [finding] }).success).toBe(true)
  const former = Finding.parse(toFinding({ article, statement: analysis.statements[0]!, holders: [], seen: null, coveredBy: { id: 'later' } }))
  expect(former).toMatchObject({ seen: null, coveredBy: 'later' })
  expect(former).not.toHaveProperty('capture')
})

test('JSON holds no character that drives a terminal, and says the same', () => {
  const value = { text: '\u001b[2J \u009b31m \u007f \u202e \u2028 é' }
  const json = toJson(value, 2)
  expect(JSON.parse(json)).toEqual(value)
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/)
  expect(json).toContain('é')
})

// A change of the contract is meant to be seen: write the file anew with `npx vitest run src/export -u`.
test('docs/reading.schema.json is up to date', async () => {
  await expect(`${JSON.stringify(z.toJSONSchema(Reading), null, 2)}\n`).toMatchFileSnapshot('../../docs/reading.schema.json')
})

test('docs/reading.md names every field and every value', async () => {
  const doc = await readFile(new URL('../../docs/reading.md', import.meta.url), 'utf8')
  const words = new Set<string>()
  for (const schema of [Reading, Finding, Findings, Difference, Followed, Jobs, Listed, ActorLists, CorrectionsContract, ReportsContract, SameWordsContract, QuoteAnswerContract, CoverageContract, PageChangesContract, RelatedListContract, TopicsContract, TopicShownContract, TimelineContract, EventsContract, PromisesContract, PromiseOfContract]) collect(z.toJSONSchema(schema), words)
  expect(words.size).toBeGreaterThan(50)
  expect([...words].filter((word) => !doc.includes(`\`${word}\``))).toEqual([])
})

test('the example in docs/reading.md fits the contract', async () => {
  const doc = await readFile(new URL('../../docs/reading.md', import.meta.url), 'utf8')
  const example = /```json\n(\{[^]*?)```/.exec(doc)?.[1]
  const reading = Reading.parse(JSON.parse(example ?? ''))
  for (const { source, cue, content } of reading.statements) {
    for (const { begin, end, text } of [...source, ...cue, ...content]) expect(reading.article.text.slice(begin, end)).toBe(text)
  }
})

/** Adds the names of all properties and the values of all enumerations of a JSON Schema. */
function collect(schema: unknown, words: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema as Record<string, unknown>)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) Object.keys(value).forEach((name) => words.add(name))
    if (key === 'enum' && Array.isArray(value)) value.forEach((name) => words.add(String(name)))
    collect(value, words)
  }
}
