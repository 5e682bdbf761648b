import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/analysis-marked.js'
import { isTopic } from './topic.js'

function topic(written: string): boolean {
  const { attribution, tokens, quotes } = marked(written)
  return isTopic(attribution, tokens, quotes)
}

describe('a topic mention', () => {
  it.each([
    '<Venn> {spoke about} [the harbour tax].',
    '<Venn> {spoke} [about the harbour tax].',
    '<Venn> {expressed interest in} [membership of the league].',
    '<Venn> {was referring to} [talks in Arden].',
    '<Venn> {praised} [her work].',
    '<Venn> {criticised} [the policy which the council adopted].',
    '<Venn> {condemned} [the move announced on Monday by Roth].',
    '<Venn> {welcomed} [the exchange].',
    '<Venn> {thanked} [the crew].',
    '<Orbit> {announced} [its new rocket].',
    '<Venn> {revealed} [the news of the birth].',
    '<Venn> {complained about} [the pitch].',
    '<Venn> {told} [about abuse she was suffering at home].',
    '<Venn> {lashed out at} [the court].',
    '<Venn> {sided with} [the majority].',
    '<Venn> {announced} [it].',
    'Venn left, {citing} [a memo by Lund].',
    '<His> {testimony on} [the fire] was read.',
    '<Venn> {wanted} [more].',
    '<Venn> {reiterated} [these concerns].',
  ])('%s', (written) => expect(topic(written)).toBe(true))
})

describe('a statement', () => {
  it.each([
    ['a clause', '<Venn> {praised} [that the work was done].'],
    ['a clause without that', '<The ministry> {announced} [the target had been reached early].'],
    ['an infinitive', '<Venn> {asked} [to speak about the tax].'],
    ['words in quote marks', '<Venn> {praised} [her “quiet work”].'],
    ['a reason', '<Venn> {praised} [her for the work].'],
    ['a reason behind the cue', '[The minister] {was criticised for} [the delay].'],
    ['a judgement', '<Venn> {dismissed} [the memo as gossip].'],
    ['who is to blame', '<Venn> {blamed} [the fire on the army].'],
    ['a deed', '<Venn> {accused} [Roth of theft].'],
    ['a proposition of the page', '<Venn> {rejected} [the proposal].'],
    ['a proposition of the page, by a pronoun', '<Venn> {rejected} [that].'],
    ['what is new', '<The board> {announced} [a four-day week for all nurses].'],
    ['a demand', '<Venn> {called for} [a ceasefire].'],
    ['a need', '<Venn> {highlighted} [the need for a bridge].'],
    ['what is refused', '<Venn> {refused to denounce} [the raid].'],
    ['what others say', '<The report> {cites} [experts who estimate the cost at a million].'],
    ['what is complained of', '<Residents> {complained of} [poor roads].'],
    ['what a noun says', '<Her> {allegations of} [fraud] were read.'],
    ['a refusal', '<Venn> {would not discuss} [the islands].'],
    ['who is to blame alone', '<The audit> {blames} [his staff].'],
    ['a denial of what was said', '<Venn> {denied} [it].'],
    ['a clause behind a word that no list has', '<Venn> {mused} [that it was late].'],
    ['quoted words behind such a word', '<Venn> {kept to} [“a better plan”].'],
    ['hearsay', '<The firm> {reportedly} [laid off a hundred].'],
    ['a headline', '<Mayor> {Warns of} [flood].'],
    ['who says so', '[The dam is safe], {according to} <Venn>.'],
    ['a thought', '<Venn> {fears} [a hungry winter].'],
  ])('%s: %s', (_, written) => expect(topic(written)).toBe(false))

  it('has a label or a mark of its own', () => {
    const { attribution, tokens, quotes } = marked('<Venn> {spoke about} [the tax].')
    expect(isTopic({ ...attribution, layout: 'label' }, tokens, quotes)).toBe(false)
    expect(isTopic({ ...attribution, cue: [] }, tokens, quotes)).toBe(false)
  })
})

describe('what the network holds for a topic', () => {
  const with_ = (written: string, more: { readonly topicChance?: number, readonly confidence?: number }) => {
    const { attribution, tokens, quotes } = marked(written)
    return isTopic({ ...attribution, ...more }, tokens, quotes)
  }

  it.each([
    ['sure of it', '<Venn> {declined} [the interview].', 0.9, true],
    ['not sure of it', '<Venn> {declined} [the interview].', 0.7, false],
    ['a clause says something', '<Venn> {declined} [that the interview was held].', 0.9, false],
    ['what stands for words', '<Venn> {declined} [the proposal].', 0.9, false],
    ['a denial of what was said', '<Venn> {denied} [the report].', 0.9, false],
  ])('%s', (_, written, topicChance, expected) => expect(with_(written, { topicChance })).toBe(expected))

  it('takes a word that attributes nothing before words that are partly quoted for a topic only where it is a doubtful find', () => {
    const written = 'Venn, {risking} [“a wide conflict” in the process].'
    expect(with_(written, { confidence: 0.36 })).toBe(true)
    expect(with_(written, { confidence: 0.7 })).toBe(false)
    expect(with_('Venn, {risking} [“a wide conflict”].', { confidence: 0.36 })).toBe(false)
  })
})
