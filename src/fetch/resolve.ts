import { isIP } from 'node:net'
import { FetchError } from './fetch-error.js'
import { hostOf } from './web-address.js'

/** The addresses that a host's name stands for. Rejects with Node's error where it stands for none. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** Whether an IP address may be dialled. */
export type MayDial = (address: string) => boolean

/**
 * The addresses to dial for a URL: the host itself where it is an address, else all that its name stands for. One that may
 * not be dialled among them is reason to dial none. Throws `FetchError`.
 */
export async function addressesOf(url: URL, resolve: Resolve, mayDial: MayDial): Promise<readonly string[]> {
  const host = hostOf(url)
  const found = isIP(host) === 0 ? await named(url, host, resolve) : [host]
  const closed = found.find((address) => !mayDial(address))
  if (closed !== undefined) {
    const of = closed === host ? '' : `, which is ${closed}`
    throw new FetchError('refused', url.href, `${host}${of} is not on the public web: --allow-private permits addresses of your own network`)
  }
  return found
}

async function named(url: URL, host: string, resolve: Resolve): Promise<readonly string[]> {
  let found: readonly string[]
  try {
    found = await resolve(host)
  } catch {
    throw new FetchError('unreachable', url.href, `there is no host ${host}, or its name can't be looked up now: check the address and the network`)
  }
  if (found.length === 0) throw new FetchError('unreachable', url.href, `${host} has no address`)
  return found
}
