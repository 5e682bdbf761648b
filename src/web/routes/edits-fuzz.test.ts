import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam } from '../../../test/browser/pages.js'

let kept: TestDesk
beforeAll(async () => { kept = await deskWith([dam]) })
afterAll(() => kept.close())

const [statement] = dam.analysis.statements
const [speaker] = statement!.speakers
/** Under which the first speaker is found. */
const KEY = speaker!.actor ?? speaker!.name ?? ''
/** What people and programs put into fields: plain words, words of the page, markup, controls, directions, halves of pairs, much of it. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('', ' ', '\0', '\u202Eabc', '<script>alert(1)</script>', "'; drop table corrections; --", '\uD800', 'a\nb\r\nc', '-', '[', 'Ada [Q1] [Q2]', 'agency:', 'agency: Norrpress', '2031-02-30', '2031-02', '%00'),
  fc.integer({ min: 0, max: dam.article.text.length - 40 }).map((at) => dam.article.text.slice(at, at + 40)),
)
const fields = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names), typed, { maxKeys: names.length })

const FORMS = [
  ['report of a statement', `/statements/${statement!.id}/report`, ['kind', 'note', 'contact', 'website'], 'note'],
  ['report of a passage', `/articles/${dam.article.id}/report`, ['kind', 'passage', 'note', 'contact'], 'note'],
  ['correction', `/statements/${statement!.id}/correct`, ['pick', 'speakers', 'content', 'cue', 'source', 'addressees', 'targets', 'chain', 'saidAt', 'form', 'kind', 'act', 'negated', 'translatedBy', 'why', 'editor', 'seen', 'answers', 'do'], 'why'],
  ['addition', `/articles/${dam.article.id}/add-statement`, ['speakers', 'content', 'cue', 'source', 'saidAt', 'act', 'why', 'editor', 'do'], 'why'],
  ['parting', `/speakers/${encodeURIComponent(KEY)}/part`, ['statements', 'to', 'why', 'editor'], 'why'],
  ['judging', '/people/judge', ['left', 'right', 'is', 'why', 'editor'], 'why'],
  ['handling', '/queue/none', ['do', 'editor', 'why', 'show'], 'why'],
] as const

test.each(FORMS)('whatever a %s brings, it is answered, and what was typed comes back where it is wrong', async (_, path, names, text) => {
  await fc.assert(fc.asyncProperty(fields(names), fc.constantFrom('save', 'preview', 'confirm', 'reject', 'move content 0 end -', 'taken', 'closed'), async (asked, act) => {
    const sent = { ...asked, ...(names.some((name) => name === 'do') && asked['do'] === undefined && { do: act }) }
    const answer = await kept.post(path, sent)
    // A form’s line breaks are two signs on their way.
    const html = (await answer.text()).replace(/\r\n?/g, '\n')
    expect([200, 303, 400, 422]).toContain(answer.status)
    if (answer.status !== 422) return
    // As HTML has it: control characters that a page can’t hold apart, and each line break one.
    const shown = (asked[text] ?? '').replace(/\r\n?/g, '\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
    if (shown.isWellFormed() && path !== '/queue/none') expect(html).toContain(shown)
    expect(html).toContain('role="alert"')
    expect(html).not.toContain('<script>alert')
  }), { numRuns: 60 })
})

test('after all of that the ledger is whole', async () => {
  const damages: string[] = []
  for await (const one of kept.store.check()) if (one.is === 'damaged') damages.push(one.what)
  expect(damages).toEqual([])
})
