import type { Entry } from './entry.js'
import { itemEntry, webUrl, type FeedItem } from './feed-item.js'
import { xmlRecords, type Wanted, type XmlElement } from './xml-records.js'
import { child, escaped, htmlIn, textOf } from './xml-text.js'

const ITEMS = new Set(['item', 'atom:entry', 'entry'])
/** What of a feed, besides its items, says where it is. */
const LINKS = new Set(['link', 'atom:link'])
const LANGUAGES = new Set(['language', 'dc:language'])
const FEEDS = new Set(['rss', 'channel', 'rdf:RDF', 'atom:feed', 'feed'])

/**
 * Reads the items of an RSS, RDF (RSS 1.0) or Atom feed, one at a time. `url` is the feed's own, where it is known, for
 * addresses that are not whole. Throws `Damage`, see `xmlRecords`.
 */
export async function* readFeed(name: string, text: AsyncIterable<string>, url: string | null): AsyncGenerator<Entry> {
  let feed: About = { base: url, stated: false, language: null }
  let number = 0
  for await (const { element, cut } of xmlRecords(text, wanted)) {
    if (!ITEMS.has(element.name)) {
      feed = aboutWith(feed, element, url)
      continue
    }
    const place = `${name}, item ${++number}`
    if (cut) yield { is: 'bad', name: place, failure: `${place}: the feed is cut off in it: it was not read` }
    else yield itemEntry(place, itemOf(element, feed))
  }
}

function wanted(name: string, around: readonly string[]): Wanted {
  if (ITEMS.has(name) && around.length > 0) return 'whole'
  if (FEEDS.has(name)) return 'tag'
  return (LINKS.has(name) || LANGUAGES.has(name)) && FEEDS.has(around.at(-1) ?? '') ? 'whole' : null
}

/** What a feed says of all its items. */
interface About {
  /** What their addresses may be relative to. */
  readonly base: string | null
  /** The feed itself gives the base (`xml:base`): its links are none then. */
  readonly stated: boolean
  readonly language: string | null
}

function aboutWith(feed: About, element: XmlElement, url: string | null): About {
  if (FEEDS.has(element.name)) {
    const { 'xml:base': written, 'xml:lang': language } = element.attributes
    const base = written === undefined ? null : webUrl(written, feed.base)
    return { base: base ?? feed.base, stated: feed.stated || base !== null, language: language ?? feed.language }
  }
  if (LANGUAGES.has(element.name)) return { ...feed, language: textOf(element).trim() || feed.language }
  return { ...feed, base: (url === null && !feed.stated ? webUrl(hrefOf(element), null) : null) ?? feed.base }
}

function itemOf(item: XmlElement, feed: About): FeedItem {
  const of = (...names: readonly string[]) => {
    const found = child(item, ...names)
    return found === null ? null : textOf(found)
  }
  const title = child(item, 'title', 'atom:title', 'dc:title')
  return {
    link: linkOf(item),
    base: webUrl(item.attributes['xml:base'] ?? '', feed.base) ?? feed.base,
    title: title === null ? null : html(title),
    dates: [of('pubDate', 'pubdate', 'PubDate'), of('atom:published', 'published'), of('dc:date'), of('dcterms:issued'), of('dcterms:created'), of('atom:issued', 'issued')],
    texts: [of('content:encoded'), htmlOf(item, 'atom:content', 'content'), htmlOf(item, 'xhtml:body', 'xhtml:div'), of('description')],
    language: item.attributes['xml:lang'] ?? feed.language,
  }
}

function linkOf(item: XmlElement): string | null {
  const original = child(item, 'feedburner:origLink')
  if (original !== null) return textOf(original)
  const links = item.children.filter((inner): inner is XmlElement => typeof inner !== 'string' && LINKS.has(inner.name))
  const plain = links.find((link) => link.attributes['href'] === undefined && textOf(link).trim() !== '')
  if (plain) return textOf(plain)
  const alternates = links.filter(({ attributes }) => /^(?:alternate)?$/i.test(attributes['rel'] ?? ''))
  const href = (alternates.find(({ attributes }) => /html/i.test(attributes['type'] ?? '')) ?? alternates[0])?.attributes['href']
  if (href !== undefined) return href
  const guid = child(item, 'guid')
  if (guid !== null && /^(?:true)?$/i.test(guid.attributes['isPermaLink'] ?? '') && /^\s*https?:/i.test(textOf(guid))) return textOf(guid)
  // Atom's identifier is an address that stays the same, mostly that of the page.
  const id = child(item, 'atom:id', 'id')
  if (id !== null && /^\s*https?:/i.test(textOf(id))) return textOf(id)
  return Object.entries(item.attributes).find(([name]) => /(?:^|:)about$/.test(name))?.[1] ?? null
}

function hrefOf(link: XmlElement): string {
  return link.attributes['href'] ?? textOf(link)
}

function htmlOf(item: XmlElement, ...names: readonly string[]): string | null {
  const found = child(item, ...names)
  return found === null || found.attributes['src'] !== undefined ? null : html(found)
}

/** An element's content as HTML, by Atom's types: `text` is plain, `html` is HTML once decoded, `xhtml` is elements. */
function html(element: XmlElement): string {
  const type = element.attributes['type']?.toLowerCase()
  if (type === 'xhtml' || /\+xml$/.test(type ?? '')) return htmlIn(element)
  const text = textOf(element)
  const plain = type === 'text' || type === 'text/plain' || (type === undefined && element.name.startsWith('atom:'))
  return plain ? escaped(text) : text
}
