import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskWith, type TestDesk } from '../../../test/browser/desk-in-folder.js'
import { dam } from '../../../test/browser/pages.js'

let kept: TestDesk
/** What is there to be taken back, by its kind. */
const made: Record<string, string> = {}
beforeAll(async () => {
  kept = await deskWith([dam])
  const [, one, two] = dam.analysis.statements
  const by = { editor: 'Eda Moll', why: 'As the page says' }
  made['correction'] = (await kept.ledger.decide({ is: 'confirm', statement: one!.id }, by)).correction.id
  made['judgement'] = (await kept.ledger.judge('Mirela Osk', 'unsure', 'River Commission', by)).id
  made['promise'] = (await kept.ledger.keepPromise({ statement: two!.id, due: '2031-06' }, { ...by, note: '' })).id
  made['assignment'] = (await kept.ledger.assign({ statements: [one!.id], speaker: one!.speakers[0]!.name!, actor: 'Another Brandauer' }, by))[0]!.id
  made['topic'] = (await kept.ledger.pinTopic({ name: 'Water', search: { words: 'water' } }, { ...by, note: '' })).of
})
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

/** Each form, by what it is, where it goes, what is typed into it, what is chosen in it, and what its button says. */
const FORMS: readonly (readonly [string, () => string, readonly string[], Readonly<Record<string, readonly string[]>>])[] = [
  ['report of a statement', () => `/statements/${statement!.id}/report`, ['note', 'contact'], { kind: ['wrong date', 'other', 'x'], website: ['', 'https://spam.example'] }],
  ['report of a passage', () => `/articles/${dam.article.id}/report`, ['passage', 'note', 'contact'], { kind: ['missing statement', 'x'] }],
  ['correction', () => `/statements/${statement!.id}/correct`, ['speakers', 'content', 'cue', 'source', 'addressees', 'targets', 'chain', 'saidAt', 'why', 'editor'], {
    pick: ['', 'Mirela Osk'], within: ['', 'x', statement!.id, dam.analysis.statements[3]!.id], form: ['direct', 'x'], kind: ['speech', 'x'], act: ['deny', 'x'], negated: ['true', 'x'], translatedBy: ['machine', 'x'], seen: ['', 'x'], answers: ['', 'x'], contentAt: ['', '0-4', '9-1', 'x', '999999999-9999999999'], sourceAt: ['5-5'],
    do: ['save', 'preview', 'confirm', 'reject', 'move content 0 end -', 'move content 99 begin +', 'drop source 7'],
  }],
  ['addition', () => `/articles/${dam.article.id}/add-statement`, ['speakers', 'content', 'cue', 'source', 'saidAt', 'why', 'editor'], { act: ['deny', 'x'], do: ['save', 'preview', 'move content 0 end -'] }],
  ['split', () => `/statements/${statement!.id}/split`, ['from', 'speakers', 'why', 'editor'], { do: ['save', 'preview'], seen: ['', 'x'] }],
  ['merge', () => `/statements/${statement!.id}/merge`, ['why', 'editor'], { other: ['', 'x', dam.analysis.statements[3]!.id], do: ['save', 'preview'], seen: ['', 'x'] }],
  ['taking back', () => `/corrections/${made['correction']!}/undo`, ['why', 'editor'], {}],
  ['parting', () => `/speakers/${encodeURIComponent(KEY)}/part`, ['to', 'why', 'editor'], { statements: [statement!.id, 'x'] }],
  ['parting taken back', () => `/people/assignments/${made['assignment']!}/undo`, ['why', 'editor'], {}],
  ['judging', () => '/people/judge', ['left', 'right', 'why', 'editor'], { is: ['same', 'different', 'unsure', 'x'] }],
  ['judgement taken back', () => `/people/judgements/${made['judgement']!}/undo`, ['why', 'editor'], {}],
  ['handling of a statement', () => `/queue/${statement!.id}`, ['why', 'editor'], { do: ['taken', 'given back', 'closed'], show: ['unsure', 'x'] }],
  ['handling of nothing', () => '/queue/none', ['why', 'editor'], { do: ['taken', 'given back', 'closed', 'x'], show: ['loose', 'problems'] }],
  ['promise', () => `/statements/${statement!.id}/promise`, ['due', 'note', 'editor'], { state: ['open', 'kept', 'x'] }],
  ['event', () => `/statements/${statement!.id}/event`, ['note', 'editor'], { category: ['', 'concede', 'none', 'x'] }],
  ['topic', () => '/topics/new', ['name', 'search', 'note', 'editor'], {}],
  ['change of a topic', () => `/topics/of/${made['topic']!}/change`, ['name', 'search', 'note', 'editor'], { do: ['', 'end'] }],
  ['promise taken back', () => `/remarks/${made['promise']!}/undo`, ['note', 'editor'], {}],
]

/** As HTML has it: line breaks one sign, and what is markup escaped. */
function escaped(words: string): string {
  return words.replace(/\r\n?/g, '\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}

test.each(FORMS)('whatever a form of %s brings, it is answered, and all that was typed comes back where it is wrong', async (_, path, texts, choices) => {
  const chosen = fc.record(Object.fromEntries(Object.entries(choices).map(([name, of]) => [name, fc.constantFrom(...of)])), { requiredKeys: [] })
  let refusals = 0
  await fc.assert(fc.asyncProperty(fc.record(Object.fromEntries(texts.map((name) => [name, typed])), { requiredKeys: [] }), chosen, async (asked, picked) => {
    const answer = await kept.post(path(), { ...asked, ...picked } as Record<string, string>)
    // A form’s line breaks are two signs on their way.
    const html = (await answer.text()).replace(/\r\n?/g, '\n')
    expect([200, 303, 400, 422]).toContain(answer.status)
    expect(html).not.toContain('<script>alert')
    if (answer.status !== 422) return
    refusals += 1
    expect(html).toContain('role="alert"')
    for (const [name, words = ''] of Object.entries(asked)) if (words.isWellFormed()) expect(html, `${name}: ${JSON.stringify(words)}`).toContain(escaped(words.trim()))
  }), { numRuns: 15 })
  expect(refusals).toBeGreaterThan(0)
})

test('after all of that the ledger is whole', async () => {
  const damages: string[] = []
  for await (const one of kept.store.check()) if (one.is === 'damaged') damages.push(one.what)
  expect(damages).toEqual([])
})
