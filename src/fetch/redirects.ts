import type { Redirect } from '../model/sighting.js'
import { FetchError } from './fetch-error.js'
import type { AskOnce, FetchPage } from './fetcher.js'

const MOST = 5

/** Asks wherever redirects lead, five times at most; each address is asked for as the first is. */
export function following(ask: AskOnce): FetchPage {
  return async (requestedUrl, conditions) => {
    let url = requestedUrl
    const redirects: Redirect[] = []
    for (let hop = 0; hop <= MOST; hop++) {
      const answer = await ask(url, conditions)
      if (!('to' in answer)) return 'notModified' in answer ? answer : { ...answer, requestedUrl, redirects }
      redirects.push(answer.by)
      url = answer.to
    }
    throw new FetchError('broken', requestedUrl, `leads on and on, more than ${MOST} times`)
  }
}
