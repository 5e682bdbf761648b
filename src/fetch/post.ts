import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { FetchError } from './fetch-error.js'
import { addressesOf, type MayDial, type Resolve } from './resolve.js'
import { hostOf, webAddress } from './web-address.js'

/** What came back of what was sent: the status alone. */
export interface Posted {
  readonly status: number
}

/** Sends JSON to an address and resolves to what it answers, whatever that is. Throws `FetchError` where nothing that can be understood came back. */
export type PostJson = (url: string, sent: { readonly body: string; readonly headers: Readonly<Record<string, string>> }) => Promise<Posted>

export interface PostNeeds {
  readonly resolve: Resolve
  /** As of pages that are fetched. */
  readonly mayDial: MayDial
  readonly userAgent: string
  /** For all of it, in milliseconds: a receiver is to answer at once and to work afterwards. */
  readonly deadline?: number
}

const DEADLINE = 15_000
/** Bytes of an answer's headers. */
const HEADER_BYTES = 16 * 1024

/**
 * What is sent goes to the named address alone: redirects are told as they are and not followed, and the host is dialled by an address that was checked, as pages are. Of an
 * answer nothing but the status is read, so that it can be as long as it likes.
 */
export function createPoster({ resolve, mayDial, userAgent, deadline = DEADLINE }: PostNeeds): PostJson {
  return async (written, { body, headers }) => {
    const url = webAddress(written)
    const signal = AbortSignal.timeout(deadline)
    const slow = () => new FetchError('too-slow', url.href, `did not answer within ${deadline / 1000} seconds`)
    const [address] = await Promise.race([addressesOf(url, resolve, mayDial), new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(slow())))])
    if (address === undefined) throw new FetchError('unreachable', url.href, 'has no address')
    const bytes = Buffer.from(body)
    return new Promise((done, failed) => {
      const secure = url.protocol === 'https:'
      const host = hostOf(url)
      const request = (secure ? https : http).request({
        host: address, port: url.port === '' ? (secure ? 443 : 80) : Number(url.port), path: `${url.pathname}${url.search}`, method: 'POST', agent: false, maxHeaderSize: HEADER_BYTES, signal,
        headers: { ...headers, host: url.host, 'user-agent': userAgent, 'content-type': 'application/json', 'content-length': String(bytes.length) },
        ...(secure && isIP(host) === 0 ? { servername: host } : {}),
      })
      request.on('socket', (socket) => socket.once('connect', () => {
        // The last word is the system's: this is whom it has dialled. Nothing was sent yet.
        const { remoteAddress } = socket
        if (remoteAddress === undefined || !mayDial(remoteAddress)) request.destroy(new FetchError('refused', url.href, `leads to ${remoteAddress ?? 'an unknown address'}, which is not on the public web`))
      }))
      request.on('error', (error: NodeJS.ErrnoException) => failed(error instanceof FetchError ? error : signal.aborted ? slow() : broken(url, error)))
      request.on('response', (response) => {
        const { statusCode = 0 } = response
        // What follows is none of our business, however much it is.
        response.on('error', () => undefined)
        response.destroy()
        done({ status: statusCode })
      })
      request.end(bytes)
    })
  }
}

function broken(url: URL, { code = '', message }: NodeJS.ErrnoException): FetchError {
  if (code === 'HPE_HEADER_OVERFLOW') return new FetchError('too-large', url.href, `answers with more than ${HEADER_BYTES / 1024} KiB of headers`)
  if (code.startsWith('HPE_')) return new FetchError('broken', url.href, 'the answer is not HTTP')
  return new FetchError('unreachable', url.href, `can't be reached (${code === '' ? message.split('\n')[0] ?? '' : code})`)
}
