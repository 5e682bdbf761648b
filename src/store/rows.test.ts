import { expect, test } from 'vitest'
import { capture } from '../model/capture.js'
import { captureRecord, toCapture } from './rows.js'

const kept = capture({
  name: 'one.html', bytes: Uint8Array.of(1), url: null, receivedAt: '2030-01-01T00:00:00.000Z', mediaType: 'text/html',
  headers: [['Set-Cookie', 'a'], ['set-cookie', 'b']],
})

test('a capture comes back as it was, its headers in their order', () => {
  expect(toCapture({ record: captureRecord(kept), bytes: kept.bytes })).toStrictEqual(kept)
})

test('a capture of before headers were kept has none', () => {
  const old = { ...JSON.parse(captureRecord(kept)), headers: undefined } as Record<string, unknown>
  expect(toCapture({ record: JSON.stringify(old), bytes: kept.bytes })).toStrictEqual({ ...kept, headers: [] })
})
