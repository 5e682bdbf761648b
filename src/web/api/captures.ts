import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { toKeptCapture } from '../../export/to-kept.js'
import type { Ledger } from '../../record/ledger.js'
import { capturedBytes } from '../captured-bytes.js'
import { Capture } from './contracts.js'
import { CAPTURE, SHA256 } from './examples.js'
import { noSuch, whole } from './identifiers.js'
import { idOf, json, OF_ONE } from './routes.js'

const tags = ['Captures']
const request = { params: idOf('capture', SHA256) }

const one = createRoute({
  method: 'get', path: '/api/v1/captures/{id}', tags, summary: 'What is known of a capture', description: 'The bytes of a page as they were received: how many, what they were read as, when and how they came.',
  request, responses: { 200: json(Capture, 'The capture', CAPTURE), ...OF_ONE },
})

const binary = { schema: z.string().openapi({ format: 'binary' }) }
const bytes = createRoute({
  method: 'get', path: '/api/v1/captures/{id}/bytes', tags, summary: 'The bytes of a capture', description: 'To the letter as they were received, as a download: never to be opened in place.',
  request, responses: { 200: { description: 'The bytes', content: { 'text/plain': binary, 'application/octet-stream': binary } }, ...OF_ONE },
})

export function captures(api: OpenAPIHono, ledger: Ledger): void {
  const found = async (short: string) => {
    const id = await whole(ledger, 'capture', short)
    const [capture, reading] = await Promise.all([ledger.capture(id), ledger.newestReading(id)])
    if (capture === null || reading === null) throw noSuch('capture')
    return { capture, reading }
  }

  api.openapi(one, async (c) => {
    const { capture, reading } = await found(c.req.valid('param').id)
    // Those of all captures that say what this one says.
    const sightings = await ledger.sightingsOf(reading.article.id)
    return c.json(toKeptCapture(capture, reading.article, sightings.filter(({ captureId }) => captureId === capture.sha256)), 200)
  })

  api.openapi(bytes, async (c) => {
    const { capture, reading } = await found(c.req.valid('param').id)
    return capturedBytes(capture, reading)
  })
}
