import { expect, test } from 'vitest'
import { eventSubject, remark, standing, type TopicRemark } from './remark.js'

const topic = (note: string, undoes: string | null = null): TopicRemark => remark({ kind: 'topic' as const, at: '2031-01-01T00:00:00.000Z', editor: 'Eda', of: 't', name: 'Dues', search: { words: 'dues' }, ended: false, note, undoes })

test('the last that nothing takes back counts, and what took it back can be taken back', () => {
  const [one, two] = [topic('one'), topic('two')]
  const back = topic('back', two.id)
  expect(standing([])).toBeNull()
  expect(standing([one, two])).toBe(two)
  expect(standing([one, two, back])).toBe(one)
  expect(standing([one, two, back, topic('again', back.id)])).toBe(two)
  expect(standing([one, topic('gone', one.id)])).toBeNull()
})

test('a remark is known by all that it says', () => {
  expect(topic('one').id).toBe(topic('one').id)
  expect(topic('one').id).not.toBe(topic('two').id)
  expect(remark({ ...topic('one'), search: { words: 'fees' } }).id).not.toBe(topic('one').id)
  expect(() => remark({ ...topic('one'), name: '' })).toThrow(RangeError)
  expect(() => topic('x'.repeat(4_001))).toThrow(RangeError)
})

test('a date is known by its words where they stand, a statement by itself', () => {
  const quote = { exact: 'on Friday', prefix: 'left ', suffix: '.', alone: true }
  expect(eventSubject({ capture: 'a', statement: 's1', quote })).toBe('s1')
  expect(eventSubject({ capture: 'a', statement: null, quote })).not.toBe(eventSubject({ capture: 'b', statement: null, quote }))
})
