import { lookup } from 'node:dns/promises'
import { createFetcher, type FetchPage } from './fetcher.js'
import { politely } from './polite.js'
import { isPublicAddress } from './public-address.js'

/** The name by which robots.txt files may speak to this program. */
const PRODUCT = 'onrecord'

export interface OpenWebNeeds {
  /** The program's own, told to servers. */
  readonly version: string
  /** Permits addresses of one's own network. */
  readonly allowPrivate: boolean
}

/** The fetcher of the program itself: with this machine's names and clock, within all limits, and as a guest should. */
export function openWeb({ version, allowPrivate }: OpenWebNeeds): FetchPage {
  const ask = createFetcher({
    // `all`: one closed address among them is reason enough; verbatim: in the order in which the system would dial them.
    resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
    now: () => new Date(),
    userAgent: `${PRODUCT}/${version} (+https://www.npmjs.com/package/onrecord)`,
    mayDial: (address) => allowPrivate || isPublicAddress(address),
  })
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds))
  return politely({ ask, product: PRODUCT, clock: () => performance.now(), sleep })
}
