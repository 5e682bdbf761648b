import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { libreTranslate } from '../../src/translate/libretranslate.js'
import type { Translating } from '../../src/translate/configured.js'

/** What was asked of it, of which texts and into which language. */
interface Sent {
  readonly q: readonly string[]
  readonly source: string
  readonly target: string
}

/** A server like LibreTranslate's on this machine, as wrong as a test wants it. It knows the words that it is told, and marks all others. */
export class EngineServer {
  readonly sent: Sent[] = []
  /** Whatever was asked of it. */
  requests = 0
  version = '1.9.5'
  /** In place of a translation; `null`: it translates. */
  wrong: ((response: ServerResponse, sent: Sent) => void) | null = null
  url = ''
  readonly #server = createServer((request, response) => {
    this.requests += 1
    const parts: Buffer[] = []
    request.on('error', () => undefined).on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      response.on('error', () => undefined)
      if (request.url === '/spec') return void json(response, { info: { version: this.version } })
      const sent = JSON.parse(Buffer.concat(parts).toString()) as Sent
      this.sent.push(sent)
      if (this.wrong !== null) return this.wrong(response, sent)
      json(response, { translatedText: sent.q.map((text) => (sent.target === 'fr' ? this.words[text] : undefined) ?? `[${sent.target}] ${text}`) })
    })
  })

  constructor(readonly words: Readonly<Record<string, string>> = {}) {}

  async open(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', () => done()))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  /** As the environment of a program names it; each time anew, so that its version is asked for again. */
  translating(languages: readonly string[] = ['fr', 'de', 'uk']): () => Promise<Translating> {
    return () => Promise.resolve({ is: 'ready', engine: libreTranslate({ url: new URL(this.url), key: '', deadline: 2_000 }), languages })
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }
}

export function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
}
