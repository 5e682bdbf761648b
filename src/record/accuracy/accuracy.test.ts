import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entry } from '../../../test/browser/made.js'
import { correction, type Change, type Correction } from '../../model/correction.js'
import { anchorOf, quoteOf, textIdentity } from '../../model/quote.js'
import { statementKeys } from '../../model/statement-id.js'
import type { Statement } from '../../model/statement.js'
import type { JudgedPage } from '../../store/edits.js'
import { hullOf } from '../../text/span.js'
import { accuracyOf } from './accuracy.js'
import { shareOf } from './interval.js'

const { article, analysis: { statements } } = entry({
  name: 'tax', outlet: 'The Marl Herald',
  blocks: [['paragraph', 'Ada Morrow said the tax will rise in May.'], ['paragraph', 'Bruno Välk warned of rain.'], ['paragraph', 'Cora Lind agreed that it was late. Dov Tarn wrote that it was cold.']],
  statements: [
    { source: ['Ada Morrow'], cue: ['said'], content: ['the tax will rise in May'] }, { source: ['Bruno Välk'], cue: ['warned'], content: ['of rain'] }, { source: ['Cora Lind'], cue: ['agreed'], content: ['that it was late'] },
  ],
})
const [tax, rain, late] = statements as [Statement, Statement, Statement]
const words = (all: readonly Statement[]) => statementKeys(article.captureId, article.text, all).map(({ words: key }, i) => ({ statement: all[i]!, words: key }))

let made = 0
function decided(is: Correction['is'], of: Statement, changes: readonly Change[] = []): Correction {
  const { source, cue, content } = of
  const target = { capture: article.captureId, statement: of.id, quote: quoteOf(article.text, hullOf([...source, ...cue, ...content])!), roles: { source, cue, content }, text: textIdentity(article.text) }
  return correction({ at: '2031-02-01T00:00:00.000Z', editor: 'Eda', is, target, changes, why: 'x', answers: [], undoes: null }, String(made++))
}
const speaker = (of: Statement, name: string): Change => ({ field: 'speakers', before: of.speakers, after: [{ name, as: of.speakers[0]!.as }] })

/** A page that versions of the analysis read so, one a month. */
function page(log: readonly Correction[], ...versions: readonly (readonly Statement[])[]): JudgedPage {
  return {
    capture: article.captureId, log,
    readings: [{ article, analyses: versions.map((all, i) => ({ version: `model-${i + 1}`, createdAt: `2031-0${i * 2 + 1}-01T00:00:00.000Z`, statements: words(all) })) }],
  }
}
async function* each(...pages: readonly JudgedPage[]) {
  for (const one of pages) yield await Promise.resolve(one)
}
const sound = ({ right, of }: { readonly right: number; readonly of: number }) => `${right}/${of}`

test('confirmed, corrected, rejected and added statements are gold for what the program had', async () => {
  const content = anchorOf(article.text, { begin: article.text.indexOf('that it was cold'), end: article.text.indexOf('that it was cold') + 16 })
  const missed = { ...tax, content: [{ begin: content.begin, end: content.begin + 16 }], source: [], cue: [] }
  const [key] = statementKeys(article.captureId, article.text, [missed])
  const log = [decided('confirm', tax), decided('change', late, [speaker(late, 'Dov Tarn')]), decided('reject', rain), decided('add', { ...missed, id: key!.id }, [{ field: 'content', before: null, after: [content] }])]
  const { decided: counts, found, fields, outlets, pages } = await accuracyOf(each(page(log, [tax, rain, late])))
  expect([pages, counts]).toEqual([1, { confirmed: 1, corrected: 1, rejected: 1, added: 1 }])
  expect(sound(found)).toBe('2/3')
  const byField = Object.fromEntries(fields.map(({ field, share }) => [field, sound(share)]))
  expect(byField).toMatchObject({ speakers: '1/2', content: '2/2', act: '2/2' })
  expect(outlets.map(({ outlet, share }) => [outlet, sound(share)])).toEqual([['The Marl Herald', '1/3']])
})

test('a newer model is laid beside the older one, on the same decisions', async () => {
  const log = [decided('confirm', tax), decided('change', late, [speaker(late, 'Dov Tarn')]), decided('reject', rain)]
  // It has the right speaker now and leaves out what is no statement, and has lost the date of another, or has cut it.
  const shorter = { ...tax, id: 'other', content: [{ begin: tax.content[0]!.begin, end: tax.content[0]!.end - 7 }] }
  const newer = [shorter, { ...late, speakers: [{ name: 'Dov Tarn', as: 'Cora Lind' }] }]
  const { versions, changes, found } = await accuracyOf(each(page(log, [tax, rain, late], newer)))
  expect(sound(found)).toBe('2/3')
  expect(versions.map(({ version, statements: of, has, leavesOut }) => [version, of, sound(has), sound(leavesOut)])).toEqual([['model-1', 3, '2/2', '0/1'], ['model-2', 3, '2/2', '1/1']])
  const [{ better, worse, compared, totals }] = changes as unknown as [(typeof changes)[number]]
  expect([compared, totals]).toEqual([3, { better: 2, worse: 1 }])
  expect(better.map(({ statement, fields }) => [statement, ...fields])).toEqual([[late.id, 'speakers'], [rain.id, 'statement']])
  expect(worse.map(({ statement, fields }) => [statement, ...fields])).toEqual([[tax.id, 'content']])
})

test('a page is read anew by a version that didn’t read it, and by no other', async () => {
  const log = [decided('confirm', tax)]
  const analyse = () => Promise.resolve({ statements: [] })
  const { versions } = await accuracyOf(each(page(log, [tax])), { version: 'model-9', analyse })
  expect(versions.map(({ version, has }) => [version, sound(has)])).toEqual([['model-1', '1/1'], ['model-9', '0/1']])
  expect((await accuracyOf(each(page(log, [tax])), { version: 'model-1', analyse })).versions).toHaveLength(1)
})

test('what was taken back counts for nothing', async () => {
  const wrong = decided('reject', tax)
  const { target } = wrong
  const undo = correction({ at: '2031-02-02T00:00:00.000Z', editor: 'Eda', is: 'undo', target, changes: [], why: 'x', answers: [], undoes: wrong.id }, 'undo')
  expect((await accuracyOf(each(page([wrong, undo], [tax])))).pages).toBe(0)
})

test('a share stands in its interval, which is narrower the more there are', () => {
  // Known values of Wilson's interval.
  expect(shareOf(8, 10).low).toBeCloseTo(0.4902, 3)
  expect(shareOf(8, 10).high).toBeCloseTo(0.9433, 3)
  expect(shareOf(0, 10).high).toBeCloseTo(0.2775, 3)
  expect(shareOf(0, 0)).toMatchObject({ share: null, low: 0, high: 1 })
  fc.assert(fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), (right, wrong) => {
    if (right + wrong === 0) return
    const { share, low, high } = shareOf(right, right + wrong)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeLessThanOrEqual(1)
    expect(low <= share! && share! <= high).toBe(true)
    const more = shareOf(4 * right, 4 * (right + wrong))
    expect(more.high - more.low).toBeLessThan(high - low)
  }))
  expect(() => shareOf(2, 1)).toThrow(RangeError)
})
