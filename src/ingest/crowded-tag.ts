/** Attributes are compared each with each. */
const MOST_ATTRIBUTES = 2_000
const RAW = /^(?:script|style|textarea|title|xmp|noscript|iframe|noembed|noframes)$/

/**
 * Whether one tag of a page has so many attributes that comparing them would take minutes. What stands in a quoted value is one attribute's,
 * however many words it has. One pass over the page, as the HTML standard takes tags apart.
 */
export function hasCrowdedTag(page: string): boolean {
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at)) {
    if (page.startsWith('<!--', at)) {
      const end = page.indexOf('-->', at + 4)
      if (end < 0) return false
      at = end + 3
      continue
    }
    const name = nameAt(page, at + 1)
    if (name === '') {
      at++
      continue
    }
    const tag = passAttributes(page, at + 1 + name.length)
    if (tag.attributes > MOST_ATTRIBUTES) return true
    at = tag.end
    if (!RAW.test(name.toLowerCase())) continue
    const close = endOfRaw(page, at, name)
    if (close < 0) return false
    at = close
  }
  return false
}

function nameAt(page: string, at: number): string {
  let end = at
  if (!isLetter(page.charCodeAt(end))) return ''
  while (end < page.length && end - at < 64 && !ENDS_NAME.has(page.charCodeAt(end))) end++
  return page.slice(at, end)
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

const SPACES = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x20])
const [SLASH, GREATER, EQUALS, DOUBLE, SINGLE] = [0x2f, 0x3e, 0x3d, 0x22, 0x27]
const ENDS_NAME = new Set([...SPACES, SLASH, GREATER])

/** Passes from behind a tag's name to its end; counts no further than what is too many. */
function passAttributes(page: string, from: number): { readonly attributes: number, readonly end: number } {
  let attributes = 0
  let at = from
  const skip = (while_: (code: number) => boolean) => { while (at < page.length && while_(page.charCodeAt(at))) at++ }
  for (;;) {
    skip((code) => SPACES.has(code) || code === SLASH)
    if (at >= page.length || page.charCodeAt(at) === GREATER || attributes > MOST_ATTRIBUTES) return { attributes, end: at + 1 }
    attributes++
    // An equals sign may begin a name.
    at++
    skip((code) => !ENDS_NAME.has(code) && code !== EQUALS)
    const after = at
    skip((code) => SPACES.has(code))
    if (page.charCodeAt(at) !== EQUALS) {
      at = Math.max(after, at)
      continue
    }
    at++
    skip((code) => SPACES.has(code))
    const quote = page.charCodeAt(at)
    if (quote === DOUBLE || quote === SINGLE) {
      const close = page.indexOf(quote === DOUBLE ? '"' : "'", at + 1)
      if (close < 0) return { attributes, end: page.length }
      at = close + 1
    } else {
      skip((code) => !SPACES.has(code) && code !== GREATER)
    }
  }
}

/** Where the text of a script or the like ends; -1 where it goes on to the page's end. */
function endOfRaw(page: string, from: number, name: string): number {
  const close = new RegExp(`</${name.replace(/[^a-z]/gi, '')}`, 'gi')
  close.lastIndex = from
  return close.exec(page)?.index ?? -1
}
