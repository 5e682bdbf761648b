import { getDomain } from 'tldts'

/** Parameters that tell how a reader came to a page, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|mc_[ce]id|igshid|igsh|_ga|_gl|yclid|twclid|ttclid|li_fat_id|mkt_tok|wt\.mc_id|at_(?:medium|campaign|custom\d|bbc_team|link_\w+|ptr_name|format))$/i
/** Parameters that ask for the same page in another dress. */
const DRESS: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^amp$/i, /^(?:1|true|yes)?$/i], [/^outputtype$/i, /^amp$/i],
]
/** Hosts of the same site that show the same pages. */
const SAME_SITE = /^(?:www\d?|m|mobile|amp)\./i

/**
 * An address by which captures of one page are known as such: https for http, without default port, `www.`, `m.` or `amp.` before the
 * site's name, `amp` at an end of the path, a slash behind it, fragment, and parameters that only tell how a reader came there. Not to be
 * shown or fetched. `null` stays, and what is no address of the web stays as it is.
 */
export function addressKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return url
  const parsed = new URL(url)
  if (!isWeb(parsed)) return withoutFragment(parsed)
  if (parsed.protocol === 'http:' && parsed.port === '443') parsed.port = ''
  parsed.protocol = 'https:'
  if (parsed.port === '80') parsed.port = ''
  parsed.username = ''
  parsed.password = ''
  parsed.hostname = ownHost(parsed.hostname)
  parsed.pathname = ownPath(parsed.pathname)
  const passing = [...parsed.searchParams].filter(([name, value]) => TRACKING.test(name) || DRESS.some(([named, valued]) => named.test(name) && valued.test(value)))
  // Untouched where there are none: writing parameters back changes how others are escaped.
  for (const [name] of passing) parsed.searchParams.delete(name)
  if (parsed.search === '') parsed.search = ''
  return withoutFragment(parsed)
}

/** The longest address that is asked for, in UTF-16 code units. */
const LONGEST_ADDRESS = 4_000

/** An address that may be fetched, as the URL standard writes it: whole, http or https, without user name and password; `null` for any other. */
export function fetchable(written: string): string | null {
  if (written.length > LONGEST_ADDRESS || /\s/.test(written) || !/^https?:\/\//i.test(written) || !URL.canParse(written)) return null
  const url = new URL(written)
  return url.username === '' && url.password === '' && url.hostname !== '' ? url.href : null
}

/** Whether two addresses of the web are on one site, which is what can be registered: `paper.example` of `news.paper.example`. */
export function onOneSite(one: string, other: string): boolean {
  const domain = siteName(one)
  return domain !== null && domain === siteName(other)
}

/** Whether an address is that of a site's front page, which every page may name as its own by mistake. */
export function isFrontPage(url: string): boolean {
  const key = addressKey(url)
  return key !== null && URL.canParse(key) && /^\/?(?:index\.\w{3,5}|home|default\.aspx?)?$/i.test(new URL(key).pathname) && new URL(key).search === ''
}

/** What can be registered of an address's host, or the host where that can't be told (`localhost`, an IP address); `null` for what is no address of the web. */
function siteName(url: string): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  return isWeb(parsed) ? getDomain(parsed.hostname) ?? parsed.hostname : null
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:'
}

function withoutFragment(url: URL): string {
  url.hash = ''
  return url.href
}

/** Without what names a way to the same pages, as long as a site's name is left: not of `www.gov.example` where `gov.example` is a suffix. */
function ownHost(host: string): string {
  const bare = host.replace(/\.$/, '')
  const rest = bare.replace(SAME_SITE, '')
  return rest !== bare && getDomain(rest) !== null && getDomain(rest) === getDomain(bare) ? rest : bare
}

function ownPath(path: string): string {
  const bare = path.replace(/\/+$/, '').replace(/^\/amp(?=\/)/i, '').replace(/(?:\/amp|\.amp(?=\.html?$)|\.amp)$/i, '').replace(/\.amp(\.html?)$/i, '$1').replace(/\/+$/, '')
  return bare === '' ? '/' : bare
}
