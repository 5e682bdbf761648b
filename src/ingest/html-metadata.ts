import type { Metadata } from './assemble.js'
import { bylineIn } from './byline.js'
import { attribute, elementsOf, isElement, textContent, type Document, type Element } from './html-tree.js'
import { isUnseen } from './html-visible.js'
import { jsonLdOf } from './json-ld.js'
import { dayOf } from './published.js'

const DATE_NAMES = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'date.published', 'article.published', 'parsely-pub-date', 'sailthru.date',
  'publish-date', 'publish_date', 'publication_date', 'publicationdate', 'pubdate', 'dc.date.issued', 'dcterms.created',
  'dc.date', 'dcterms.date', 'dc.date.created', 'date', 'originalpublicationdate', 'rnews:datepublished', 'citation_publication_date',
]
const AUTHOR_NAMES = ['author', 'article:author_name', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'citation_author']
const LONGEST_NAME = 200
const LONGEST_TITLE = 500

/**
 * What a page of HTML says of itself. Dates only from what is written for machines, as the calendar day written there.
 */
export function htmlMetadata(document: Document): Metadata {
  const elements = [...elementsOf(document)]
  const metas = metaValues(elements)
  const ld = jsonLdOf(document)
  const outlet = metas.get('og:site_name') ?? ld?.publisher ?? metas.get('application-name') ?? null
  return {
    title: titleOf(elements, metas.get('og:title') ?? metas.get('twitter:title') ?? null, ld?.headline ?? null, outlet),
    outlet,
    byline: bylineOf(elements, metas, ld?.authors ?? []),
    publishedAt: dayOfFirst([ld?.datePublished, ...DATE_NAMES.map((name) => metas.get(name))]) ?? dayOfTime(elements),
  }
}

/** `meta` values by lower-case name, property or itemprop; the first of each stands. */
function metaValues(elements: readonly Element[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const content = (attribute(element, 'content') ?? '').replace(/\s+/g, ' ').trim()
    if (content === '') continue
    for (const name of ['property', 'name', 'itemprop']) {
      const key = attribute(element, name)?.toLowerCase()
      if (key !== undefined && !values.has(key)) values.set(key, content)
    }
  }
  return values
}

/**
 * The headline as the page shows it, where it agrees with what the page tells machines, which often add the outlet's
 * name. A page may have several `h1`, its logo among them.
 */
function titleOf(elements: readonly Element[], open: string | null, headline: string | null, outlet: string | null): string | null {
  const shown = elements.filter((e) => e.tagName === 'h1' && !isUnseen(e)).map(textContent).filter(isTitle)
  const told = [open, headline].find((text) => text !== null && isTitle(text)) ?? null
  const page = elements.find((e) => e.tagName === 'title' && e.namespaceURI.endsWith('xhtml'))
  const title = page ? textContent(page) : ''
  const agreeing = shown.find((text) => [told, headline, title].some((other) => other !== null && agree(text, other)))
  if (agreeing !== undefined) return agreeing
  if (told !== null) return withoutOutlet(told, outlet)
  if (shown.length === 1 && shown[0] !== outlet) return shown[0] ?? null
  return isTitle(title) ? withoutOutlet(title, outlet) : null
}

function isTitle(text: string): boolean {
  return text !== '' && text.length <= LONGEST_TITLE
}

function agree(shown: string, told: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const [a, b] = [bare(shown), bare(told)]
  return a.length >= 8 && (a === b || b.startsWith(a) || (a.startsWith(b) && b.length >= 8))
}

function withoutOutlet(title: string, outlet: string | null): string {
  const cut = /^(.{10,}?)\s+[|–—\-»:]+\s+([^|–—»]{2,60})$/.exec(title)
  if (!cut) return title
  const known = outlet !== null && (cut[2] ?? '').toLowerCase().includes(outlet.toLowerCase())
  return known || title.includes(' | ') ? cut[1] ?? title : title
}

function bylineOf(elements: readonly Element[], metas: ReadonlyMap<string, string>, authors: readonly string[]): string | null {
  if (authors.length > 0) return clean([...new Set(authors)].slice(0, 8).join(', '))
  for (const name of AUTHOR_NAMES) {
    const value = metas.get(name)
    if (value !== undefined && !/^https?:|@|^\d+$/.test(value)) return clean(value)
  }
  for (const element of elements) {
    const marked = attribute(element, 'rel') === 'author' || attribute(element, 'itemprop') === 'author' ||
      /(?:^|\s)(?:byline|author-name|byline__name)(?:\s|$)/.test(attribute(element, 'class') ?? '')
    if (!marked || isUnseen(element)) continue
    const text = textContent(element)
    if (text.length >= 3 && text.length <= 120) return clean(bylineIn(text) ?? text)
  }
  return null
}

function clean(name: string): string | null {
  const text = name.replace(/^by\s+/i, '').replace(/\s+/g, ' ').trim()
  return text === '' || text.length > LONGEST_NAME ? null : text
}

function dayOfFirst(written: readonly (string | null | undefined)[]): string | null {
  for (const date of written) {
    const day = date ? dayOf(date) : null
    if (day !== null) return day
  }
  return null
}

/**
 * A `time` element that is marked as the publication's, or the first in an article's header. Others may be of
 * comments.
 */
function dayOfTime(elements: readonly Element[]): string | null {
  const times = elements.filter((element) => element.tagName === 'time' && attribute(element, 'datetime') !== null)
  const marked = times.find((time) => attribute(time, 'pubdate') !== null ||
    /datepublished/i.test(attribute(time, 'itemprop') ?? '') ||
    /(?:^|[\s_-])(?:published|entry-date|pubdate|publish-date)(?:[\s_-]|$)/i.test(attribute(time, 'class') ?? ''))
  return dayOfFirst([marked, times.find(inArticleHeader)].map((time) => time && attribute(time, 'datetime')))
}

function inArticleHeader(time: Element): boolean {
  let header = false
  for (let up = time.parentNode; up && isElement(up); up = up.parentNode) {
    if (up.tagName === 'header') header = true
    if (/^(?:aside|footer|nav|li)$/.test(up.tagName)) return false
    if (up.tagName === 'article' || up.tagName === 'main') return header
  }
  return false
}
