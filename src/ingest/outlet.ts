import { parse } from 'tldts'
import { NO_OUTLET } from './lexicon.js'

/** A value with where the page gives it: `meta og:title`, `JSON-LD headline`, `h1`. */
export interface Told {
  readonly value: string
  readonly from: string
}

/** `www.herald.example`, `https://herald.example/`, `herald.example/news`. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}\/?\S*$/i
/** Between a title and what follows it: the outlet, a section. */
const TAIL = /^(.{6,})(?:\s+[|–—·•»›:-]+\s+|\s*\|\s*|\s+::\s+)([^|–—»›]{2,60})$/u
const MOST_TAILS = 3
const LONGEST_TITLE = 500

/**
 * Who publishes a page, of what it gives, most trusted first: the first that is a name. A section (`U.S.`), an address or two letters are none:
 * where only such are given, the registrable domain stands for the outlet, as far as the address is known.
 */
export function outletOf(given: readonly (Told | null)[], url: string | null): Told | null {
  const all = given.filter((one) => one !== null)
  const named = all.find(({ value }) => isOutletName(value))
  if (named !== undefined || all.length === 0) return named ?? null
  const domain = url === null ? null : parse(url).domain
  const address = all.find(({ value }) => ADDRESS.test(value.trim()))
  if (domain !== null) return { value: domain, from: 'address' }
  return address === undefined ? null : { value: parse(address.value.trim()).domain ?? address.value.trim(), from: address.from }
}

function isOutletName(value: string): boolean {
  const name = value.trim()
  return (name.length > 2 || /[^\x00-\x7f]/.test(name)) && !ADDRESS.test(name) && !NO_OUTLET.test(name)
}

/** A title without the outlet's name behind it, and without what stands between them. */
export function withoutOutlet(title: string, outlet: string | null, url: string | null): string {
  const names = [outlet, url === null ? null : parse(url).domainWithoutSuffix].filter((name) => name !== null).map(letters).filter((name) => name.length > 1)
  let cut = title
  for (let i = 0; i < MOST_TAILS; i++) {
    const [, before, tail] = TAIL.exec(cut) ?? []
    if (before === undefined || tail === undefined) break
    const own = letters(tail)
    const known = names.some((name) => own.includes(name) || (own.length > 3 && name.includes(own)))
    // A single stroke parts titles from names, whoever's; other marks part sentences too.
    if (!known && !(title.includes(' | ') && cut.slice(before.length).includes('|'))) break
    cut = before.trim()
  }
  return cut
}

/** What a title ends in behind a mark, which may be the outlet's name; `null` where nothing does. */
export function titleTail(title: string): string | null {
  return title.length > LONGEST_TITLE ? null : TAIL.exec(title)?.[2]?.trim() ?? null
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
