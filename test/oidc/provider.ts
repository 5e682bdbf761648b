import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a code was given for. */
interface Given {
  readonly nonce: string | null
  readonly challenge: string
  readonly redirect: string
}

/** A small provider of identities on this machine: discovery, keys, codes with PKCE, signed identity tokens. What it says can be bent. */
export class OidcProvider {
  readonly #key: { readonly privateKey: KeyObject; readonly publicKey: KeyObject } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  readonly #codes = new Map<string, Given>()
  #server: Server | undefined
  issuer = ''
  /** What it says of whoever signs in. */
  claims: Readonly<Record<string, unknown>> = { sub: 'u-1', email: 'eda@paper.example', email_verified: true }
  /** Signs with another key than it tells. */
  forges = false

  async listen(): Promise<this> {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status, body }) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)))
    })
    await new Promise<void>((done) => { this.#server!.listen(0, '127.0.0.1', done) })
    this.issuer = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  close(): Promise<void> {
    return new Promise((done) => { this.#server!.close(() => done()) })
  }

  /** What the user's browser does there: signs in, and is sent back to this address. */
  approve(url: string): URL {
    const asked = new URL(url).searchParams
    const code = `code-${this.#codes.size}`
    this.#codes.set(code, { nonce: asked.get('nonce'), challenge: asked.get('code_challenge') ?? '', redirect: asked.get('redirect_uri') ?? '' })
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.searchParams.set('code', code)
    back.searchParams.set('state', asked.get('state') ?? '')
    return back
  }

  async #answer(request: IncomingMessage): Promise<{ readonly status: number; readonly body: unknown }> {
    const { issuer } = this
    if (request.url === '/.well-known/openid-configuration') {
      return {
        status: 200, body: {
          issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, response_types_supported: ['code'], subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'], code_challenge_methods_supported: ['S256'],
        },
      }
    }
    if (request.url === '/keys') return { status: 200, body: { keys: [{ ...this.#key.publicKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'k' }] } }
    const form = new URLSearchParams(await textOf(request))
    const given = this.#codes.get(form.get('code') ?? '')
    this.#codes.delete(form.get('code') ?? '')
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
    if (given === undefined || given.challenge !== challenge || given.redirect !== form.get('redirect_uri')) return { status: 400, body: { error: 'invalid_grant' } }
    const now = Math.floor(Date.now() / 1_000)
    return { status: 200, body: { access_token: 'a', token_type: 'bearer', expires_in: 60, id_token: this.#signed({ iss: issuer, aud: 'onrecord', iat: now, exp: now + 60, nonce: given.nonce, ...this.claims }) } }
  }

  #signed(claims: unknown): string {
    const part = (of: unknown) => Buffer.from(JSON.stringify(of)).toString('base64url')
    const head = `${part({ alg: 'RS256', kid: 'k' })}.${part(claims)}`
    const key = this.forges ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey : this.#key.privateKey
    return `${head}.${createSign('RSA-SHA256').update(head).sign(key).toString('base64url')}`
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}
