import { types } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import { BYTEA } from './bytea.js'

const written = (bytes: unknown) => BYTEA.serializers[types.BYTEA](bytes)
const read = (hex: string) => BYTEA.parsers[types.BYTEA](hex)

test('bytes are what they were, each value, none, and a part of a larger buffer', () => {
  const all = Uint8Array.from({ length: 256 }, (_, value) => value)
  expect(written(all.subarray(8, 12))).toBe('\\x08090a0b')
  for (const bytes of [all, all.subarray(250), new Uint8Array(), Buffer.from('é')]) expect(read(written(bytes))).toEqual(Uint8Array.from(bytes))
})

test('what are no bytes are refused', () => {
  expect(() => written('\\x00')).toThrow('bytea: got string, expected bytes')
})
