import { describe, expect, it } from 'vitest'
import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import { statementDate } from './statement-date.js'
import { findDates } from './find-dates.js'

/**
 * Reads a text in which `{s …}` marks the source, `{c …}` the cue and `{x …}` the content; sentences are lines. The
 * one that holds the cue is the statement's, those before it are the previous ones.
 */
function saidAt(marked: string, publishedAt: string | null = '2021-12-24') {
  const spans: Record<string, Span[]> = { s: [], c: [], x: [] }
  let text = ''
  const open: { key: string; begin: number }[] = []
  for (const [piece] of marked.matchAll(/\{[scx] |\}|[^{}]+/g)) {
    if (piece.startsWith('{')) open.push({ key: piece.charAt(1), begin: text.length })
    else if (piece === '}') {
      const { key, begin } = open.pop() ?? { key: 'x', begin: 0 }
      spans[key]?.push({ begin, end: text.length })
    } else text += piece
  }
  const sentences: Span[] = []
  for (const { index, 0: { length } } of text.matchAll(/[^\n]+/g)) sentences.push({ begin: index, end: index + length })
  const { s: source = [], c: cue = [], x: content = [] } = spans
  const at = sentences.findIndex((span) => span.begin <= (cue[0]?.begin ?? 0) && (cue[0]?.end ?? 0) <= span.end)
  const sentence = sentences[at] ?? { begin: 0, end: text.length }
  const previousSentences = sentences.slice(0, at).reverse()
  return statementDate({ text, cue, source, content, sentence, previousSentences, dates: findDates(text, publishedAt), publishedAt })
}

describe('statementDate: in its own sentence', () => {
  it.each([
    ['between source and cue', '{s Hill} on Friday {c blamed} {x the guild for the fire}.', '2021-12-24'],
    ['right after the cue', '{s Hill} {c said} on Wednesday {x that the guild would pay}.', '2021-12-22'],
    ['after the cue without a preposition', '{s Hill} {c said} Wednesday {x the guild would pay}.', '2021-12-22'],
    ['after an addressee', '{s Hill} {c told} reporters Tuesday {x that the guild would pay}.', '2021-12-21'],
    ['after an addressee with a place', '{s Hill} {c told} a rally in the old port on Tuesday {x that it was over}.',
    '2021-12-21'],
    ['after an inverted source', '“{x It is over},” {c said} {s Hill} on Monday.', '2021-12-20'],
    ['after quote and cue', '“{x It is over},” {s Hill} {c said} on Monday.', '2021-12-20'],
    ['in front', 'On Thursday, {s Hill} gave a press conference, {c telling} journalists {x it is over}.',
    '2021-12-23'],
    ['in front, in a frame', 'At a June summit in Port Olm, {s leaders} {c reiterated} {x the old decision}.',
    '2021-06'],
    ['in front of a quote', 'On Thursday, “{x it is over},” {s Hill} {c said}.', '2021-12-23'],
    ['trailing, in an interview',
    '{s Hill} {c echoed} {x the view that the guild was to blame} in an interview given on Friday morning.',
    '2021-12-24'],
    ['trailing, in a statement', '{s Hill} {c denied} {x taking the money} in a statement on Tuesday.', '2021-12-21'],
    ['in an interview, between commas',
      '{s Hill}, in an interview with the Olm Gazette on Tuesday, {c denied} {x it}.', '2021-12-21'],
    ['speaking', '{s Hill}, speaking on Tuesday, {c denied} {x it}.', '2021-12-21'],
    ['in the cue', '{s Hill} {c said on Tuesday} {x that it was over}.', '2021-12-21'],
    ['at an event between commas', '{s Hill}, at Tuesday’s debate, {c denied} {x it}.', '2021-12-21'],
    ['in a document’s name', 'According to {s a Dec. 7 memo}, {x it was over}, {c reads} the page.', '2021-12-07'],
    ['behind a document that is told from', '{s A report into the fire published on Tuesday} {c found} {x no fault}.', '2021-12-21'],
    ['in a document in front', 'In a Dec. 7 memo obtained by the Olm Gazette, {s Hill} {c said} {x it was over}.', '2021-12-07'],
    ['of a letter that others read out', 'In a letter of 8 December, which the clerk then read out, {s Hill} {c told} his cousin {x that it was over}.', '2021-12-08'],
    ['in front, with an aside', 'But on Monday, a day after the vote, {s Hill} {c said} {x it was over}.', '2021-12-20'],
    ['in front, behind a looser time', 'Shortly after the post, on Monday, {s Hill} {c wrote}, “{x It is over}.”', '2021-12-20'],
    ['in front, in a clause of time', 'When Hill announced the swap on Monday, {s she} {c said} {x it was over}.', '2021-12-20'],
    ['of the clause that a participle hangs on', '{s The board} sent a letter Wednesday to the mayor {c demanding} {x answers}.', '2021-12-22'],
    ['of the clause that an infinitive hangs on', '{s Farmers} gathered at the port on Tuesday {c to call for} {x better pay}.', '2021-12-21'],
    ['after an addressee with an apposition', '{s Hill} {c told} investors of Olm Media, the parent company, on Monday {x that it was over}.', '2021-12-20'],
    ['in front of a second clause', 'Moss left on Monday, and on Tuesday {s Hill} {c said} {x it was over}.', '2021-12-21'],
    ['told twice', 'Today (Dec. 24), {s the board} {c announced} {x the sale}.', '2021-12-24'],
    ['in the source', '{s A statement on Tuesday} {c said} {x that it was over}.', '2021-12-21'],
  ])('%s', (_, marked, value) => {
    expect(saidAt(marked)?.value).toBe(value)
  })

  it.each([
    ['what the words are about', '{s Hill} {c said} {x the army would leave on Friday}.'],
    ['what may be either', '{s Hill} {c said} {x the army would leave} on Friday.'],
    ['a participial clause', '“{x It is over},” {s Hill} {c said}, referring to talks planned for early 2022.'],
    ['a plan', '{s Hill}, in talks scheduled for Friday, {c said} {x no}.'],
    ['another event', '{s Hill}, elected in June, {c said} {x no}.'],
    ['a relative clause', '{s Hill}, who resigned on Friday, {c said} {x no}.'],
    ['troops deployed', '{s Hill} {c criticised} {x the troops} deployed in March.'],
    ['a clause in front with a subject of its own', 'On Thursday, Moss left the city, and {s Hill} {c said} {x no}.'],
    ['what is still to come', 'On Monday, {s Hill} {c will tell} the court {x that it is over}.'],
    ['an aside about the source', '{s Hill}, elected in June, {c demanding} {x answers}.'],
    ['a date of another clause', '{s Hill}, who met Moss on Monday, left, {c saying} {x no}.'],
    ['no date at all', '{s Hill} {c said} {x no}.'],
  ])('not %s', (_, marked) => {
    expect(saidAt(marked)).toBeNull()
  })

  it.each([
    ['an interview by when it came out', '{s Hill} {c echoed} {x the view that the guild was to blame} in an interview published on Friday morning.', { as: 'on Friday morning', notAfter: '2021-12-24' }],
    ['an interview in front, and who printed it', 'In an interview published in November by the weekly Olm, {s Hill} {c said} {x it was over}.', { as: 'in November', notAfter: '2021-11-30' }],
    ['since', '{s Hill} has {c said} since Friday {x that it is over}.', { as: 'since Friday', notBefore: '2021-12-24' }],
    ['after', 'After Monday’s vote, {s Hill} {c said} {x it was over}.', { notBefore: '2021-12-20' }],
    ['before', 'Before the vote in November, {s Hill} {c said} {x it was over}.', { as: 'Before the vote in November' }],
  ] as const satisfies readonly (readonly [string, string, Partial<PartialDate>])[])('bounds %s', (_, marked, date: Partial<PartialDate>) => {
    const said = saidAt(marked)
    expect(said).toMatchObject({ value: null, ...date })
    expect([said?.notBefore, said?.notAfter]).toEqual([date.notBefore, date.notAfter])
  })

  it('takes the last of several verbs in a row', () => {
    expect(saidAt('{s The guild} formed in May and sent a letter in June {c demanding} {x answers}.')?.as).toBe('in June')
  })

  it('keeps the words of a weekday that nothing resolves', () => {
    expect(saidAt('{s Hill} on Friday {c blamed} {x the guild}.', null)).toEqual(
      { value: null, precision: 'day', as: 'on Friday', basis: 'no publication date' })
  })
})

describe('statementDate: the event that the sentence refers back to', () => {
  it('takes the date of the sentence before', () => {
    const text = 'Hill met with Moss in Olm earlier this month.\nAfter the meeting, {s Moss} {c tweeted}: “{x Ah}.”'
    expect(saidAt(text)).toEqual({
      value: '2021-12', precision: 'month', as: 'earlier this month',
      basis: 'event: After the meeting, publication date 2021-12-24',
    })
  })
  it('takes the date in an event’s name', () => {
    const text = 'At a June summit, leaders spoke of fish.\nAt that summit, {s Moss} {c noted}: “{x No fish}.”'
    expect(saidAt(text)?.value).toBe('2021-06')
  })
  it('leaves open when after an event of another month', () => {
    const text = 'At a June summit, leaders spoke of fish.\nAfter that summit, {s Moss} {c noted}: “{x No fish}.”'
    expect(saidAt(text)).toMatchObject({ value: null, as: 'a June summit' })
  })
  it('stays unresolved with its event', () => {
    const text = 'Hill met with Moss earlier this month.\nAfter the meeting, {s Moss} {c tweeted}: “{x Good}.”'
    expect(saidAt(text, null)).toEqual({
      value: null, precision: 'month', as: 'earlier this month', basis: 'event: After the meeting, no publication date',
    })
  })
  it.each([
    ['an event of another kind', 'Hill voted on Tuesday.\nAfter the meeting, {s Moss} {c said} {x no}.'],
    ['a new event', 'Hill met Moss on Tuesday.\nAt a meeting, {s Moss} {c said} {x no}.'],
    ['two dates', 'Hill met Moss on Tuesday in Olm and on Friday.\nAfter the meeting, {s Moss} {c said} {x no}.'],
    ['a plan', 'Hill will meet Moss on Tuesday.\nAfter the meeting, {s Moss} {c said} {x no}.'],
    ['too far back', 'Hill met Moss on Tuesday.\nRain.\nHail.\nAfter the meeting, {s He} {c said} {x no}.'],
    ['before the event', 'Hill met Moss on Tuesday.\nBefore the meeting, {s Moss} {c said} {x no}.'],
  ])('not of %s', (_, marked) => {
    // The words of a new event tell no time; those that hang on one that is known stay, without its day.
    expect(saidAt(marked)?.value ?? null).toBeNull()
  })
})
