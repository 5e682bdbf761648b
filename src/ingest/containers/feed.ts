import type { Entry } from './entry.js'
import { itemEntry, webUrl, type FeedItem } from './feed-item.js'
import { xmlRecords, type Wanted, type XmlElement } from './xml-records.js'
import { child, escaped, htmlIn, textOf } from './xml-text.js'

const ITEMS = new Set(['item', 'atom:entry', 'entry'])
/** What of a feed, besides its items, says where it is. */
const LINKS = new Set(['link', 'atom:link'])
const FEEDS = new Set(['rss', 'channel', 'rdf:RDF', 'atom:feed', 'feed'])

/**
 * Reads the items of an RSS, RDF (RSS 1.0) or Atom feed, one at a time. `url` is the feed's own, where it is known, for
 * addresses that are not whole. Throws `Damage`, see `xmlRecords`.
 */
export async function* readFeed(name: string, text: AsyncIterable<string>, url: string | null): AsyncGenerator<Entry> {
  let base = url
  let number = 0
  for await (const { element, cut } of xmlRecords(text, wanted)) {
    if (LINKS.has(element.name)) {
      base = (url === null ? webUrl(hrefOf(element), null) : null) ?? base
      continue
    }
    const place = `${name}, item ${++number}`
    if (cut) yield { is: 'bad', name: place, failure: `${place}: the feed is cut off in it: it was not read` }
    else yield itemEntry(place, itemOf(element, base))
  }
}

function wanted(name: string, around: readonly string[]): Wanted {
  if (ITEMS.has(name) && around.length > 0) return 'whole'
  return LINKS.has(name) && FEEDS.has(around.at(-1) ?? '') ? 'whole' : null
}

function itemOf(item: XmlElement, base: string | null): FeedItem {
  const of = (...names: readonly string[]) => {
    const found = child(item, ...names)
    return found === null ? null : textOf(found)
  }
  const title = child(item, 'title', 'atom:title', 'dc:title')
  return {
    link: linkOf(item),
    base: webUrl(item.attributes['xml:base'] ?? '', base) ?? base,
    title: title === null ? null : html(title),
    dates: [of('pubDate'), of('atom:published', 'published'), of('dc:date'), of('dcterms:issued'), of('dcterms:created')],
    texts: [of('content:encoded'), htmlOf(item, 'atom:content', 'content'), htmlOf(item, 'xhtml:body', 'xhtml:div'), of('description')],
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
