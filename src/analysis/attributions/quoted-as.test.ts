import { expect, it } from 'vitest'
import { withQuotedSpeaker } from './quoted-as.js'

const TEXT = 'The agency quoted Hill, the mayor, as saying that the mill would close. He pointed it out as saying nothing.'
const span = (words: string) => ({ begin: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const quoted = { source: [span('The agency')], cue: [span('quoted')], content: [span('Hill, the mayor, as saying that the mill would close')] }

it('makes the quoted person the source', () => {
  expect(withQuotedSpeaker(TEXT, quoted)).toEqual({
    source: [span('Hill, the mayor,')], cue: [span('quoted')], content: [span('that the mill would close')],
  })
})

it.each([
  ['of another cue', { ...quoted, cue: [span('pointed')] }],
  ['without those words', { ...quoted, content: [span('that the mill would close')] }],
  ['that begins with them', { ...quoted, content: [span('as saying that the mill would close')] }],
])('leaves an attribution %s', (_, spans) => {
  expect(withQuotedSpeaker(TEXT, spans)).toEqual(spans)
})
