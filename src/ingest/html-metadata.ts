import type { DateFound, TranslationSign } from '../model/article.js'
import type { Metadata } from './assemble.js'
import { bylineOf } from './html-byline.js'
import { webUrl } from './containers/feed-item.js'
import { attribute, elementsOf, textContent, type Document, type Element } from './html-tree.js'
import { isUnseen } from './html-visible.js'
import type { PageBlock } from './html-blocks.js'
import { htmlDates } from './html-dates.js'
import { outletOf, titleTail, withoutOutlet, type Told } from './outlet.js'
import type { OwnAddress } from './page-address.js'
import { translationSign } from './machine-translation.js'
import { jsonLdOf, type LdEntry } from './json-ld.js'
import { languageOf, sameLanguage } from '../text/language-of.js'

const LONGEST_NAME = 200
const LONGEST_TITLE = 500
const MOST_VALUES = 20

/** What a page of HTML says of itself. */
export interface HtmlMetadata extends Metadata {
  readonly dates: readonly DateFound[]
  /** Of `html lang` and the like, as written; `null` where there is none. */
  readonly claimedLanguage: string | null
  readonly ownAddresses: readonly OwnAddress[]
  readonly translation: TranslationSign | null
  /** What `title` and the first headings say. */
  readonly headlines: readonly string[]
  /** What `meta` values give as the page's description. */
  readonly descriptions: readonly string[]
  /** JSON-LD or `og:type` call it an article. */
  readonly saysArticle: boolean
  /** JSON-LD says that it isn't free to read. */
  readonly paywalled: boolean
  /** The text as JSON-LD gives it. */
  readonly articleBody: string | null
  /** Of a live page. */
  readonly entries: readonly LdEntry[]
}

/** What a page of HTML says of itself. `url`: where it came from. */
export function htmlMetadata(document: Document, url: string | null, blocks: readonly PageBlock[]): HtmlMetadata {
  const lines = blocks.map(({ text }) => text)
  const elements = [...elementsOf(document)]
  const metas = metaValues(elements)
  const meta = (name: string): Told | null => told(metas.get(name), `meta ${name}`)
  const addresses = ownAddresses(elements, metas, url)
  const own = addresses[0]?.value ?? url
  const page = elements.find((e) => e.tagName === 'title' && e.namespaceURI.endsWith('xhtml'))
  const pageTitle = page === undefined ? '' : textContent(page)
  const ld = jsonLdOf(document, {
    titles: [meta('og:title')?.value, meta('twitter:title')?.value, pageTitle, ...elements.filter((e) => e.tagName === 'h1').map((e) => textContent(e))].flatMap((title) => title ?? []).filter((title) => title !== '').slice(0, MOST_VALUES).map((title) => title.slice(0, LONGEST_TITLE)),
    addresses: [...addresses.map(({ value }) => value), ...(url === null ? [] : [url])],
  })
  const tail = told(titleTail(pageTitle), 'title')
  const outlet = outletOf([meta('og:site_name'), told(ld?.publisher, 'JSON-LD publisher'), publisherOf(elements), meta('application-name'), meta('apple-mobile-web-app-title'), ...(metas.has('og:site_name') || ld?.publisher ? [tail] : [])], own)
  const title = titleOf(elements, pageTitle, [meta('og:title') ?? meta('twitter:title'), told(ld?.headline, 'JSON-LD headline'), headlineOf(elements)], (text) => withoutOutlet(text, outlet?.value ?? null, own))
  const byline = bylineOf({ elements, metas: allMetas(elements), ld: ld?.authors ?? [], outlet: outlet?.value ?? null, url: own, title: title?.value ?? null, lines })
  const language = claimedLanguage(elements, metas, ld?.language ?? null)
  const dates = htmlDates({ elements, metas, ld, url, blocks, title: title?.value ?? null, language: languageForDates(language?.value ?? null, lines) })
  return {
    title: title?.value ?? null,
    outlet: outlet?.value ?? null,
    byline: byline?.value ?? null,
    authors: byline?.authors ?? [],
    publishedAt: dates.find(({ of, candidates }) => of === 'published' && candidates === undefined)?.value ?? null,
    dates,
    claimedLanguage: language?.value ?? null,
    from: {
      ...(title && { title: title.from }), ...(outlet && { outlet: outlet.from }), ...(byline && { byline: byline.from }),
      ...(language && { claimedLanguage: language.from }),
    },
    translation: translationSign(url, language?.value ?? null, metas),
    ownAddresses: addresses,
    headlines: [pageTitle, ...elements.filter(({ tagName }) => tagName === 'h1' || tagName === 'h2').slice(0, 4).map((e) => textContent(e))].filter((text) => text !== ''),
    descriptions: ['description', 'og:description', 'twitter:description'].flatMap((name) => metas.get(name) ?? []),
    saysArticle: ld?.isArticle === true || /article/i.test(metas.get('og:type') ?? ''),
    paywalled: ld?.paywalled === true,
    articleBody: ld?.articleBody ?? null,
    entries: ld?.entries ?? [],
  }
}

/** The language tag that a page claims, unless its words are in another language: that of its words then. */
function languageForDates(claimed: string | null, lines: readonly string[]): string | null {
  const found = languageOf(lines.filter((line) => line.length > 80).join('\n'))
  return claimed !== null && (found === null || sameLanguage(claimed, found)) ? claimed : found
}

function told(value: string | null | undefined, from: string): Told | null {
  return value === null || value === undefined || value.trim() === '' ? null : { value, from }
}

/** Microdata: `<h1 itemprop="headline">`. */
function headlineOf(elements: readonly Element[]): Told | null {
  const element = elements.find((e) => attribute(e, 'itemprop') === 'headline' && e.tagName !== 'meta' && !isUnseen(e))
  return element === undefined ? null : told(textContent(element), 'microdata headline')
}

/** Microdata: the name within `itemprop="publisher"`. */
function publisherOf(elements: readonly Element[]): Told | null {
  const publisher = elements.find((e) => /(?:^|\s)publisher(?:\s|$)/.test(attribute(e, 'itemprop') ?? ''))
  if (publisher === undefined) return null
  const name = [...elementsOf(publisher)].find((e) => attribute(e, 'itemprop') === 'name')
  const value = name === undefined ? '' : attribute(name, 'content') ?? textContent(name)
  return value.length > LONGEST_NAME ? null : told(value.replace(/\s+/g, ' ').trim(), 'microdata publisher')
}

/** `meta` values by lower-case name, property or itemprop; the first of each stands. */
function metaValues(elements: readonly Element[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const content = (attribute(element, 'content') ?? '').replace(/\s+/g, ' ').trim()
    if (content === '') continue
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
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
function titleOf(elements: readonly Element[], page: string, machine: readonly (Told | null)[], bare: (title: string) => string): Told | null {
  const shown = elements.filter((e) => e.tagName === 'h1' && !isUnseen(e)).map(textContent).filter(isTitle)
  const given = machine.filter((one) => one !== null && isTitle(one.value))
  const agreeing = shown.find((text) => [...given.map((one) => one?.value ?? ''), page].some((other) => agree(text, other)))
  if (agreeing !== undefined) return told(bare(agreeing), 'h1')
  const [first] = given
  if (first) return told(bare(first.value), first.from)
  if (shown.length === 1 && shown[0] !== undefined && bare(shown[0]) !== '') return told(shown[0], 'h1')
  return isTitle(page) ? told(bare(page), 'title') : null
}

function isTitle(text: string): boolean {
  return text !== '' && text.length <= LONGEST_TITLE
}

function agree(shown: string, told: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const [a, b] = [bare(shown), bare(told)]
  return a.length >= 8 && (a === b || b.startsWith(a) || (a.startsWith(b) && b.length >= 8))
}

/** All values of each `meta` by lower-case name: of several authors each may have one. */
function allMetas(elements: readonly Element[]): Map<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const content = (attribute(element, 'content') ?? '').replace(/\s+/g, ' ').trim()
    const key = (attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop'))?.toLowerCase()
    if (content === '' || key === undefined) continue
    const held = values.get(key)
    if (held === undefined) values.set(key, [content])
    else if (held.length < MOST_VALUES && !held.includes(content)) held.push(content)
  }
  return values
}

function claimedLanguage(elements: readonly Element[], metas: ReadonlyMap<string, string>, ld: string | null): Told | null {
  const root = elements.find(({ tagName }) => tagName === 'html')
  const written = [
    told(root && attribute(root, 'lang'), 'html lang'), ...['og:locale', 'content-language', 'language'].map((name) => told(metas.get(name), `meta ${name}`)),
    told(ld, 'JSON-LD inLanguage'),
  ]
  return written.map((one) => one && { ...one, value: one.value.trim().replace('_', '-') }).find((one) => one !== null && /^[a-z]{2,3}(?:-[a-z0-9-]{1,40})?$/i.test(one.value)) ?? null
}

/** The addresses that a page calls its own: of `link rel=canonical`, then of `og:url`. `base`: what they may be relative to. */
function ownAddresses(elements: readonly Element[], metas: ReadonlyMap<string, string>, base: string | null): OwnAddress[] {
  const link = elements.find((e) => e.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(e, 'rel') ?? ''))
  const written = [{ value: link === undefined ? null : attribute(link, 'href'), from: 'link canonical' }, { value: metas.get('og:url') ?? null, from: 'meta og:url' }]
  return written.flatMap(({ value, from }) => {
    const url = value === null || value.trim() === '' ? null : webUrl(value, base)
    return url === null ? [] : [{ value: url, from }]
  })
}
