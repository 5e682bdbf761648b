import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates.js'
import { signatureDate } from './signature-date.js'

function dated(text: string, source: string, content: string) {
  let at = 0
  const blocks = text.split('\n').map((line) => {
    const block = { begin: at, end: at + line.length }
    at += line.length + 1
    return block
  })
  const span = (words: string) => ({ begin: text.indexOf(words), end: text.indexOf(words) + words.length })
  return signatureDate(text, blocks, [span(source)], [span(content)], findDates(text, '2024-03-13'))?.value ?? null
}

describe('signatureDate', () => {
  it.each([
    ['behind the name', '“We are closed.” — Olm Ferries (@olm) March 9, 2024', 'Olm Ferries', '“We are closed.”', '2024-03-09'],
    ['in the block behind the words', 'Ada Roe\nMy bike is on that boat.\n9:14 AM · Mar 9, 2024', 'Ada Roe', 'My bike is on that boat.', '2024-03-09'],
    ['not in another’s words behind', 'Olm Gazette: When will it end?\nI signed it on Mar 9, 2024.', 'Olm Gazette', 'When will it end?', null],
    ['not in the words', 'Ada Roe\nMy bike left on 4 March.', 'Ada Roe', 'My bike left on 4 March.', null],
    ['not in the prose behind', `Ada Roe\nMy bike.\nThe boat had left the old port on 4 March${' with all that was on it'.repeat(5)}.`, 'Ada Roe', 'My bike.', null],
  ])('%s', (_, text, source, content, value) => {
    expect(dated(text, source, content)).toBe(value)
  })
})
