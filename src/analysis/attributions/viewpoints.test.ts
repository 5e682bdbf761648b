import { expect, it } from 'vitest'
import { marked } from '../../../test/analysis-marked.js'
import { toAttribution } from './candidate.js'
import { issuedSaying } from './issued-saying.js'
import { viewpoints } from './viewpoints.js'

function read(rule: typeof viewpoints, text: string): readonly string[] {
  const { sentence } = marked(text)
  return rule(sentence).map((c) => toAttribution(text, c, [], 0.5, 'rules')).map(({ source, cue, content }) => [source, cue, content].map((spans) => spans.map(({ begin, end }) => text.slice(begin, end)).join(' … ')).join(' | '))
}

it.each([
  ['In the view of the harbour pilots, the channel is too narrow.', 'the harbour pilots | In the view of | the channel is too narrow'],
  ["In Venn's opinion, the channel is too narrow.", "Venn | 's opinion | the channel is too narrow"],
  ['The channel is, in the words of one pilot, too narrow.', 'one pilot | in the words of | The channel is … too narrow'],
])('%s', (text, expected) => expect(read(viewpoints, text)).toEqual([expected]))

it.each(['In the eyes of the law, the channel is a road.', 'By his own account, Venn had slept.', 'In the words of the song.', 'In the end, the channel was dug.'])('nobody’s view: %s', (text) => expect(read(viewpoints, text)).toEqual([]))

it.each([
  ['The bank issued a statement saying its lifts were safe.', 'The bank | saying | its lifts were safe'],
  ['Tenants got a letter from the council claiming that the water was off.', 'the council | claiming | that the water was off'],
  ['The museum sent an email to members on Friday saying that the vase was a copy.', 'The museum | saying | that the vase was a copy'],
])('%s', (text, expected) => expect(read(issuedSaying, text)).toEqual([expected]))

it.each(['The bank issued a statement saying nothing.', 'The man left the room saying that it was late.', 'The bank was saying its lifts were safe.'])('no document says: %s', (text) => expect(read(issuedSaying, text)).toEqual([]))
