import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { decoders } from './decompress.js'
import { FetchError } from './fetch-error.js'
import type { Limits } from './limits.js'
import type { MayDial } from './resolve.js'
import { hostOf } from './web-address.js'

/** One request and what came back. */
export interface Answer {
  readonly status: number
  /** As received, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Decompressed; empty where the status leads elsewhere. */
  readonly bytes: Uint8Array
}

export interface Asked {
  readonly url: URL
  /** Where to dial: an IP address that was checked. The name in `url` is only told to the server. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly limits: Limits
  readonly mayDial: MayDial
  /** Ends the exchange: at its deadline, or because nobody wants it any more. */
  readonly signal: AbortSignal
}

/**
 * Sends a GET to one address and takes what comes back. The connection goes to the address itself, so that a name that
 * means another place a moment later changes nothing; the certificate is checked against the name. Throws `FetchError`.
 */
export function exchange({ url, address, headers, limits, mayDial, signal }: Asked): Promise<Answer> {
  const failed = (error: unknown) => toFetchError(error, url, signal)
  return new Promise((resolve, reject) => {
    const host = hostOf(url)
    const secure = url.protocol === 'https:'
    const request = (secure ? https : http).request({
      host: address, port: url.port === '' ? (secure ? 443 : 80) : Number(url.port), path: `${url.pathname}${url.search}`, method: 'GET',
      headers: { host: url.host, ...headers }, agent: false, maxHeaderSize: limits.headerBytes, signal, timeout: limits.silence,
      ...(secure && isIP(host) === 0 ? { servername: host } : {}),
    })
    request.on('timeout', () => request.destroy(new FetchError('too-slow', url.href, `no sign of the server for ${limits.silence / 1000} seconds`)))
    request.on('socket', (socket) => socket.once('connect', () => {
      // The last word is the system's: this is whom it has dialled.
      const { remoteAddress } = socket
      if (remoteAddress === undefined || !mayDial(remoteAddress)) {
        request.destroy(new FetchError('refused', url.href, `leads to ${remoteAddress ?? 'an unknown address'}, which is not on the public web`))
      }
    }))
    request.on('error', (error) => reject(failed(error)))
    request.on('response', (response) => {
      const status = response.statusCode ?? 0
      const received = pairs(response.rawHeaders)
      if (status < 200 || (status >= 300 && status < 400)) {
        response.destroy()
        resolve({ status, headers: received, bytes: new Uint8Array() })
        return
      }
      bodyOf(response, response.headers['content-encoding'] ?? '', url, limits).then(
        (bytes) => resolve({ status, headers: received, bytes }), (error: unknown) => reject(failed(error)))
    })
    request.end()
  })
}

/** A body decompressed, counted as it grows. */
async function bodyOf(response: Readable, coding: string, url: URL, limits: Limits): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of decoded(response, coding, url)) {
    size += (part as Buffer).length
    if (size > limits.bytes) {
      response.destroy()
      throw new FetchError('too-large', url.href, `larger than ${limits.bytes / 1024 / 1024} MiB: no page is; fetch it another way and add the file`)
    }
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}

async function* decoded(response: Readable, coding: string, url: URL): AsyncIterable<unknown> {
  const pieces = response[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const start = await pieces.next()
  if (start.done === true) return
  const streams = decoders(coding, start.value[0] ?? 0)
  if (streams === null) throw new FetchError('broken', url.href, `is packed as ${coding.slice(0, 40)}, which can't be unpacked here`)
  const [first] = streams
  const last = streams.at(-1)
  if (first === undefined || last === undefined) return
  const whole = async function* (): AsyncGenerator<Buffer> {
    yield start.value
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value
  }
  // What goes wrong in any of them comes out of the last one's iteration.
  pipeline([whole(), ...streams] as unknown as NodeJS.ReadableStream[], () => undefined)
  yield* last
}

function pairs(raw: readonly string[]): (readonly [string, string])[] {
  return raw.flatMap((name, i) => i % 2 === 0 ? [[name, raw[i + 1] ?? ''] as const] : [])
}

function toFetchError(error: unknown, url: URL, signal: AbortSignal): FetchError {
  if (error instanceof FetchError) return error
  if (signal.aborted) return signal.reason instanceof FetchError ? signal.reason : new FetchError('too-slow', url.href, 'was not fetched in time: try again later')
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  if (code === 'HPE_HEADER_OVERFLOW') return new FetchError('too-large', url.href, 'has more headers than any page needs')
  if (code.startsWith('HPE_')) return new FetchError('broken', url.href, `the server's answer is not HTTP (${message})`)
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI') || code === 'ERR__ERROR_FORMAT_PADDING_1') return new FetchError('broken', url.href, `can't be unpacked (${message})`)
  if (/CERT|TLS|SSL|UNABLE_TO_|SELF_SIGNED|ALTNAME/.test(code)) return new FetchError('unreachable', url.href, `its certificate is not to be trusted (${message})`)
  return new FetchError('unreachable', url.href, `can't be reached (${code === '' ? message : code}): try again later`)
}
