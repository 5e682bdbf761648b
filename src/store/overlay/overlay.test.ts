import { describe, expect, test } from 'vitest'
import { entry, type Analysed, type Page } from '../../../test/browser/made.js'
import { correction, type Change, type Correction, type CorrectionKind } from '../../model/correction.js'
import { anchorOf, quoteOf, textIdentity } from '../../model/quote.js'
import { statementKeys } from '../../model/statement-id.js'
import type { Statement } from '../../model/statement.js'
import { hullOf } from '../../text/span.js'
import { overlay } from './overlay.js'

const page = (paragraphs: readonly string[], statements: Page['statements'], name = 'page') => entry({ name, blocks: paragraphs.map((words) => ['paragraph', words] as const), statements: statements ?? [] })

let made = 0
function decided(is: CorrectionKind, { article }: Analysed, of: Statement, more: { readonly changes?: readonly Change[]; readonly undoes?: string } = {}): Correction {
  const roles = { source: of.source, cue: of.cue, content: of.content }
  const target = { capture: article.captureId, statement: of.id, quote: quoteOf(article.text, hullOf([...of.source, ...of.cue, ...of.content])!), roles, text: textIdentity(article.text) }
  return correction({ at: '2031-01-01T00:00:00.000Z', editor: 'Eda', is, target, changes: more.changes ?? [], why: '', answers: [], undoes: more.undoes ?? null }, String(made++))
}

function laid({ article, analysis }: Analysed, log: readonly Correction[], own = true) {
  const keys = statementKeys(article.captureId, article.text, analysis.statements)
  const { statements, loose } = overlay(article, analysis.statements.map((statement, i) => ({ statement, words: keys[i]!.words })), log, () => own)
  const words = (of: Statement, role: 'content' | 'cue' | 'source') => of[role].map(({ begin, end }) => article.text.slice(begin, end)).join(' … ')
  return { loose, statements: statements.map(({ statement }) => statement), told: statements.map(({ statement: of }) => `${of.speakers[0]?.name ?? '?'} ${words(of, 'cue')} ${words(of, 'content')}`) }
}

const speakers = (name: string): Change => ({ field: 'speakers', before: [], after: [{ name, as: name }] })
const content = ({ article: { text } }: Analysed, ...pieces: readonly string[]): Change => ({
  field: 'content', before: null, after: pieces.map((words) => anchorOf(text, { begin: text.indexOf(words), end: text.indexOf(words) + words.length })),
})

const TAX = 'Ada Morrow said the tax will rise in May.'
const RAIN = 'Bruno Välk said it may rain.'
const tax = page([TAX, RAIN], [{ source: ['Ada Morrow'], cue: ['said'], content: ['the tax will rise in May'] }, { source: ['Bruno Välk'], cue: ['said'], content: ['it may rain'] }])
const [ofTax, ofRain] = tax.analysis.statements as [Statement, Statement]

describe('decisions laid over what was found', () => {
  test('the last one counts, field by field, and keeps the identifier', () => {
    const log = [decided('change', tax, ofTax, { changes: [speakers('Cora Lind')] }), decided('change', tax, ofTax, { changes: [content(tax, 'the tax will rise')] }), decided('change', tax, ofTax, { changes: [speakers('Dov Tarn')] })]
    const { told, statements, loose } = laid(tax, log)
    expect([told, loose]).toEqual([['Dov Tarn said the tax will rise', 'Bruno Välk said it may rain'], []])
    expect(statements[0]!.id).toBe(ofTax.id)
    expect(statements[0]!.edited).toMatchObject({ is: 'corrected', fields: ['speakers', 'content'], corrections: log.map(({ id }) => id), by: 'Eda', carried: false })
    expect(statements[1]!.edited).toBeUndefined()
  })

  test('what is taken back counts no more, and counts again where that is taken back', () => {
    const first = decided('reject', tax, ofTax)
    const undo = decided('undo', tax, ofTax, { undoes: first.id })
    const again = decided('undo', tax, ofTax, { undoes: undo.id })
    expect([laid(tax, [first]).told.length, laid(tax, [first, undo]).told.length, laid(tax, [first, undo, again]).told.length]).toEqual([1, 2, 1])
  })

  test('outlive another model: whether it cuts the words as the editor did, or attributes what was said otherwise', () => {
    const log = [decided('change', tax, ofTax, { changes: [content(tax, 'the tax will rise'), speakers('Cora Lind')] })]
    const asEdited = page([TAX, RAIN], [{ source: ['Ada Morrow'], cue: ['said'], content: ['the tax will rise'] }])
    expect(laid(asEdited, log)).toMatchObject({ told: ['Cora Lind said the tax will rise'], loose: [] })
    const otherCue = page([TAX, RAIN], [{ source: ['Ada Morrow'], cue: [], content: ['the tax will rise in May'] }])
    expect(laid(otherCue, log)).toMatchObject({ told: ['Cora Lind  the tax will rise'], loose: [] })
    const otherWords = page([TAX, RAIN], [{ source: ['Ada Morrow'], cue: ['said'], content: ['tax will rise in May'] }])
    expect(laid(otherWords, log)).toMatchObject({ told: ['Ada Morrow said tax will rise in May'], loose: [log[0]!.id] })
  })

  test('are carried on to a later version where the same sentence stands, and marked; where it changed they are not', () => {
    const log = [decided('change', tax, ofTax, { changes: [speakers('Cora Lind')] }), decided('reject', tax, ofRain)]
    const later = page(['It was a long day.', TAX, 'Bruno Välk said it may snow.'], [
      { source: ['Ada Morrow'], cue: ['said'], content: ['the tax will rise in May'] }, { source: ['Bruno Välk'], cue: ['said'], content: ['it may snow'] },
    ])
    const { told, statements, loose } = laid(later, log, false)
    expect([told, loose]).toEqual([['Cora Lind said the tax will rise in May', 'Bruno Välk said it may snow'], [log[1]!.id]])
    expect(statements[0]!.edited?.carried).toBe(true)
  })

  test('never move to the other of two equal sentences', () => {
    const chant = (before: string) => `${before} Ada Morrow said “No”. The hall was still.`
    const twice = page([chant('First,'), chant('Then,')], [{ source: ['Ada Morrow'], cue: ['said'], content: ['“No”'] }])
    const log = [decided('change', twice, twice.analysis.statements[0]!, { changes: [speakers('Cora Lind')] })]
    const left = page([chant('Then,')], [{ source: ['Ada Morrow'], cue: ['said'], content: ['“No”'] }])
    expect(laid(left, log, false)).toMatchObject({ told: ['Ada Morrow said “No”'], loose: [log[0]!.id] })
  })

  test('add what was missed, in its place, under an identifier that corrections go on by', () => {
    const missed = page([TAX, RAIN], [{ source: ['Bruno Välk'], cue: ['said'], content: ['it may rain'] }])
    const add = decided('add', tax, ofTax, { changes: [content(tax, 'the tax will rise in May'), speakers('Ada Morrow')] })
    const { told, statements } = laid(missed, [add])
    expect(told).toEqual(['Ada Morrow  the tax will rise in May', 'Bruno Välk said it may rain'])
    expect(statements[0]).toMatchObject({ edited: { is: 'added' }, by: 'an editor' })
    const renamed = { ...decided('change', tax, ofTax, { changes: [speakers('Dov Tarn')] }) }
    expect(laid(missed, [add, renamed]).told[0]).toBe('Dov Tarn  the tax will rise in May')
    // A model that finds it is told apart from nobody.
    expect(laid(tax, [add]).told).toEqual(['Ada Morrow said the tax will rise in May', 'Bruno Välk said it may rain'])
  })

  test('what stood in the words of what is rejected stands in those of who held that', () => {
    const nested = page(['Ada Morrow said that Bruno Välk said it may rain.'], [
      { source: ['Ada Morrow'], cue: ['said'], content: ['that Bruno Välk said it may rain'] }, { source: ['Bruno Välk'], cue: ['said'], content: ['it may rain'], within: 0 },
    ])
    const [outer] = nested.analysis.statements
    expect(laid(nested, [decided('reject', nested, outer!)]).statements.map(({ within }) => within)).toEqual([null])
  })
})
