/** Addresses of a desk that a bookmarklet may lead to: a plain name or number, and a port. */
const PLAIN = /^https?:\/\/(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d+)?$/i

/**
 * A link that, kept among the bookmarks, hands the page that is open to the desk at which it was got: the address, to the page to add.
 * `desk`: an address of the desk; `null` where its host is none that can be written into a program.
 */
export function bookmarklet(desk: string, addPath: string): string | null {
  const origin = URL.canParse(desk) ? new URL(desk).origin : ''
  if (!PLAIN.test(origin)) return null
  return `javascript:void open('${origin}${addPath}?url='+encodeURIComponent(location.href)+'&title='+encodeURIComponent(document.title))`
}
