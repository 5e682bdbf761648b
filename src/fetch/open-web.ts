import { lookup } from 'node:dns/promises'
import { createFetcher, type FetchPage } from './fetcher.js'
import { politely } from './polite.js'
import { createPoster, type PostJson } from './post.js'
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
  const ask = createFetcher({ ...dialling({ version, allowPrivate }), now: () => new Date() })
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds))
  return politely({ ask, product: PRODUCT, clock: () => performance.now(), sleep })
}

/** What sends to addresses that users name: with the same names, and to the same addresses, as pages are fetched from. */
export function openPoster(needs: OpenWebNeeds): PostJson {
  return createPoster(dialling(needs))
}

function dialling({ version, allowPrivate }: OpenWebNeeds) {
  return {
    // `all`: one closed address among them is reason enough; verbatim: in the order in which the system would dial them.
    resolve: async (host: string) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
    userAgent: `${PRODUCT}/${version} (+https://www.npmjs.com/package/onrecord)`,
    mayDial: (address: string) => allowPrivate || isPublicAddress(address),
  }
}
