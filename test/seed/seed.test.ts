import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../analyser.js'
import { readPage } from '../../src/ingest/read-page.js'
import type { Span } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'

// The page that the project is measured against first. It is kept outside the project, so only a few of its words stand here.
const SEED = '../shared/seed/article.txt'
const here = existsSync(SEED)

async function read(published?: string) {
  const { article } = readPage({ name: 'seed', bytes: readFileSync(SEED), receivedAt: '2026-01-01T00:00:00Z', ...(published === undefined ? {} : { published }) })
  const { statements } = await analyse(article)
  const words = (spans: readonly Span[]) => spans.map((s) => article.text.slice(s.begin, s.end)).join(' … ')
  /** The one statement whose cue is (part of) `cue` and whose content holds `content`. */
  const one = (cue: string, content: string): Statement => {
    const found = statements.filter((s) => words(s.cue).includes(cue) && words(s.content).includes(content))
    expect(found.map((s) => words(s.content)), `${cue}: ${content}`).toHaveLength(1)
    return found[0] as Statement
  }
  return { article, statements, words, one }
}

const LAVROV = ['Sergei Lavrov']
const PUTIN = ['Vladimir Putin']
const STOLTENBERG = ['Jens Stoltenberg']
const ZELENSKYY = ['Volodymyr Zelenskyy']

/** cue, some words of the content, form, speakers, and what else must hold. */
type Expected = readonly [cue: string, content: string, form: string, speakers: readonly string[], rest?: { readonly addressees?: readonly string[], readonly chain?: readonly string[] }]
const EXPECTED: readonly Expected[] = [
  ['Warns', 'Ukraine NATO Invite Risks', 'mixed', LAVROV],
  ['accused', 'the West', 'mixed', LAVROV],
  ['blamed', 'NATO for creating', 'indirect', LAVROV],
  ['demanding', 'security guarantees', 'mixed', PUTIN, { addressees: ['NATO nations'] }],
  ['wants', 'NATO to guarantee', 'indirect', ['the Kremlin']],
  ['dismissed', 'a proposal', 'indirect', ['Brussels', 'Washington, D.C.', 'Kyiv']],
  ['echoed', 'suggestion', 'indirect', LAVROV],
  ['suggestion', 'NATO aggression', 'indirect', PUTIN, { chain: LAVROV }],
  ['told', 'The policy towards', 'direct', LAVROV, { addressees: ['Oslobodjenje'], chain: ['Oslobodjenje', 'Tass'] }],
  ['has said', 'springboard', 'indirect', PUTIN],
  ['urged', 'speed up', 'indirect', [...ZELENSKYY, 'his top officials'], { addressees: ['NATO', 'the U.S.'] }],
  ['arguing', 'harassment', 'indirect', [...ZELENSKYY, 'his top officials']],
  ['reiterated', 'the 2008 decision', 'indirect', ['NATO leaders']],
  ['noted', 'time frames', 'direct', ZELENSKYY],
  ['tweeted', 'Moscow must return', 'direct', STOLTENBERG, { chain: ['Twitter'] }],
  ['told', 'practical support', 'mixed', STOLTENBERG, { addressees: ZELENSKYY }],
  ['said', 'Allies are training', 'direct', STOLTENBERG, { addressees: ZELENSKYY }],
  ['telling', 'Western powers', 'indirect', PUTIN, { addressees: ['journalists'] }],
  ['refused', 'to guarantee', 'indirect', PUTIN],
  ['refused', 'to withdraw', 'indirect', PUTIN],
  ['said', 'Our actions will depend', 'direct', PUTIN],
  ['said', 'absolutely clear', 'direct', PUTIN],
]

describe.skipIf(!here)('the seed page', () => {
  it.each(EXPECTED.map((e) => [`${e[0]}: ${e[1]}`, e] as const))('reads %s', async (_, [cue, content, form, speakers, rest]) => {
    const statement = (await read()).one(cue, content)
    expect(statement.form).toBe(form)
    expect(statement.speakers.map((s) => s.name)).toEqual(speakers)
    expect(statement.addressees.map((a) => a.name)).toEqual(rest?.addressees ?? [])
    expect(statement.chain.map((h) => h.name)).toEqual(rest?.chain ?? [])
    expect(statement.translatedBy).toBe('machine')
  })

  it('finds no more than one statement besides, topic mentions apart', async () => {
    const { article, statements, one } = await read()
    const expected = EXPECTED.filter(([cue, content]) => one(cue, content).kind !== 'topic')
    expect(statements.filter((s) => s.kind !== 'topic').length).toBeLessThanOrEqual(expected.length + 1)
    for (const topic of ['NATO membership', 'Russia-U.S.-NATO talks planned for early 2022']) expect(statements.some((s) => s.kind === 'topic' && s.content.some(({ begin, end }) => article.text.slice(begin, end).includes(topic)))).toBe(true)
  })

  it('keeps apart what is a thought, what is within, and what runs on', async () => {
    const { one, words, statements } = await read()
    expect(one('wants', 'NATO to guarantee').kind).toBe('attitude')
    expect(one('suggestion', 'NATO aggression').within).toBe(one('echoed', 'suggestion').id)
    expect(words(one('blamed', 'NATO for creating').content)).not.toContain('where some')
    expect(words(one('said', 'Allies are training').content)).toContain('30 NATO Allies alone')
    expect(words(one('said', 'absolutely clear').content)).toContain('the other way around')
    expect(words(one('has said', 'springboard').content)).toMatch(/^Ukraine … could act/)
    const anywhere = statements.map((s) => words(s.content)).join('\n')
    for (const reporters of ['annexed Crimea', '100,000', 'Lebanese', 'traduit', 'Bouton']) expect(anywhere).not.toContain(reporters)
  })

  it('leaves dates that hang on an unknown publication date unresolved', async () => {
    const { one } = await read()
    expect(one('blamed', 'NATO for creating').saidAt).toMatchObject({ value: null, precision: 'day', as: 'on Friday' })
    expect(one('telling', 'Western powers').saidAt).toMatchObject({ value: null, precision: 'day', as: 'On Thursday' })
  })

  it('resolves them with one', async () => {
    const { one } = await read('2021-12-24')
    expect(one('blamed', 'NATO for creating').saidAt).toMatchObject({ value: '2021-12-24', as: 'on Friday' })
    expect(one('telling', 'Western powers').saidAt).toMatchObject({ value: '2021-12-23', as: 'On Thursday' })
    expect(one('reiterated', 'the 2008 decision').saidAt).toMatchObject({ value: '2021-06', as: 'a June summit' })
    expect(one('tweeted', 'Moscow must return').saidAt).toMatchObject({ value: '2021-12', as: 'earlier this month' })
    // The day of the press conference that the paragraph before tells of; the talks are another time's.
    expect(one('said', 'Our actions will depend').saidAt).toMatchObject({ value: '2021-12-23', as: 'On Thursday' })
    expect(one('Warns', 'Ukraine NATO').speakers[0]).toMatchObject({ actor: 'Q58217', role: 'foreign minister', of: 'Russia' })
  })
})
