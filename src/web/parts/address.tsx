import { visible } from '../../export/visible.js'
import { followable } from '../urls.js'

/** An address that a person or a page gave: a link only where following it can do no harm. */
export function Address({ url }: { readonly url: string }) {
  const safe = followable(url)
  return safe === null ? <bdi class="address">{visible(url)}</bdi> : <a class="address" href={safe} rel="noreferrer nofollow"><bdi>{url}</bdi></a>
}
