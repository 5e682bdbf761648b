import { expect, test } from 'vitest'
import { readPages } from '../read-pages.js'
import { evaluate, type Measured } from './evaluate.js'
import type { GoldArticle, Roles } from './gold.js'

const span = (begin: number, end: number) => ({ begin, end })
const OLM: Roles = { source: [span(0, 3)], cue: [span(4, 8)], content: [span(9, 11)] }
const gold = (id: string, ...attributions: Roles[]): GoldArticle => ({ id, text: 'Olm said no.', attributions })

/** The real reader, and an analyser that finds the same in every article; `read` holds the texts that it was given. */
function world(found: readonly Roles[] = [OLM]) {
  const read: string[] = []
  const statements = found.map((one) => ({ ...one, confidence: 0.8, by: 'test' }))
  const analyse = ({ text }: { text: string }) => Promise.resolve((read.push(text), { statements }))
  const measured = { readPages, receivedAt: '2022-01-01T00:00:00Z', analyser: { version: 'test-1', analyse } } as unknown as Measured
  return { read, measured }
}

test('reads each article once, however many annotators it has, and counts', async () => {
  const { read, measured } = world()
  const told: unknown[] = []
  const onArticle: Measured['onArticle'] = (...args) => Promise.resolve(void told.push(args))
  const all = [gold('a', OLM), gold('a', OLM, { ...OLM, cue: [], content: [] }), gold('b')]
  const { figures, misses, ...counts } = await evaluate('g', all, { ...measured, onArticle })
  expect(counts).toEqual({ version: 'test-1', articles: 2, annotations: 3, attributions: 2, predicted: 2 })
  expect(figures.exact.cue).toMatchObject({ gold: 2, predicted: 3, matched: 2 })
  expect(misses.invented.map(({ article }) => article)).toEqual(['b'])
  expect(read).toHaveLength(2)
  expect(told).toEqual([[1, 2, 'a'], [2, 2, 'b']])
})

test('a text is read to the letter, whatever it looks like', async () => {
  const text = '\uFEFF<!doctype html><p>Olm said no.</p>\r\n{"id": 1}\n😀 '
  const { read, measured } = world()
  await evaluate('g', [{ id: 'a', text, attributions: [OLM] }], measured)
  expect(read).toEqual([text])
})

test('a text that can’t be kept to the letter is an error that names the article', async () => {
  const evaluating = evaluate('g', [{ id: 'half', text: 'Olm said \ud83d no.', attributions: [OLM] }], world().measured)
  await expect(evaluating).rejects.toThrow(/^g: article half: is read as another text than the gold has, from UTF-16 code unit 9 on/)
})

test('a text that is none is an error that names the article', async () => {
  const evaluating = evaluate('g', [{ id: 'nuls', text: 'Olm said no\0', attributions: [OLM] }], world().measured)
  await expect(evaluating).rejects.toThrow(/^g: article nuls: (?!.*gold\.jsonl).*binary/)
})

test('gold without any attribution is an error, before anything is read', async () => {
  const { read, measured } = world()
  await expect(evaluate('g', [gold('a'), gold('b', { ...OLM, cue: [], content: [] })], measured)).rejects.toThrow(/^g: marks no attributions at all/)
  expect(read).toEqual([])
})
