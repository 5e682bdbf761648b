import { FetchError } from './fetch-error.js'

const LONGEST = 4_000

/**
 * The address of a page, checked: http or https, no user name or password, without its fragment. Hosts come out as the URL
 * standard has them, so that `0x7f.1` and `2130706433` are 127.0.0.1. Throws `FetchError`.
 */
export function webAddress(written: string, base?: string): URL {
  if (written.length > LONGEST) throw new FetchError('address', written, `longer than ${LONGEST} characters: no page's address is`)
  const url = URL.canParse(written, base) ? new URL(written, base) : null
  if (url === null) throw new FetchError('address', written, 'is no address: give the whole of it, beginning with https:// or http://')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError('address', written, `begins with ${url.protocol}: only http and https are fetched`)
  if (url.username !== '' || url.password !== '') throw new FetchError('address', `${url.protocol}//${url.host}${url.pathname}`, 'holds a user name or password: leave them out')
  if (url.hostname === '') throw new FetchError('address', written, 'names no host')
  url.hash = ''
  return url
}

/** The host without IPv6's brackets and without a final dot. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}
