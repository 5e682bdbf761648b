import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { vi } from 'vitest'
import { WebhookContract } from '../../src/export/alerts.js'

export interface Got {
  readonly id: string
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

type Answer = (response: ServerResponse, got: Got) => void

/** A receiver of webhooks on this machine, as wrong as a test wants it. */
export class Receiver {
  readonly got: Got[] = []
  answer: Answer = (response) => response.writeHead(204).end()
  readonly #server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('error', () => undefined).on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      const got = { id: String(request.headers['webhook-id']), body: Buffer.concat(parts).toString(), headers: request.headers }
      this.got.push(got)
      this.answer(response.on('error', () => undefined), got)
    })
  })

  async open(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', () => done()))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }
}

/** What a delivery says, its signature checked as a receiver does, at the time at which it was sent. */
export function checked({ body, headers }: Got, secret: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: Number(headers['webhook-timestamp']) * 1000 })
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>)
  } finally {
    vi.useRealTimers()
  }
  return WebhookContract.parse(JSON.parse(body))
}
