/** Parameters that tell how a reader came to a page, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_ga|yclid|twclid|at_(?:medium|campaign|custom\d|bbc_team|link_\w+|ptr_name|format))$/i

/**
 * An address by which captures of one page are known as such: without its fragment and without what only tells how a reader
 * came there. Not to be shown or fetched. `null` stays, and what is no address of the web stays as it is.
 */
export function addressKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return url
  const parsed = new URL(url)
  parsed.hash = ''
  const tracking = [...parsed.searchParams.keys()].filter((name) => TRACKING.test(name))
  // Untouched where there are none: writing parameters back changes how others are escaped.
  for (const name of tracking) parsed.searchParams.delete(name)
  return parsed.href
}
