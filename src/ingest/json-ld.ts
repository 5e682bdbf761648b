import { parseFragment } from 'parse5'
import { jsonrepair } from 'jsonrepair'
import { z } from 'zod'
import { attribute, elementsOf, isText, textContent, type Document } from './html-tree.js'
import { nameAgreement } from './same-title.js'

/** Somebody or a body that JSON-LD names. */
export interface LdName {
  readonly name: string
  /** schema.org's type says that it is a body, not a person. */
  readonly isBody: boolean
}

/** One entry of a live blog, with its own time. */
export interface LdEntry {
  readonly headline: string | null
  /** The begin of its words. */
  readonly begins: string | null
  readonly published: string
}

/** What a page's JSON-LD (schema.org) says of its article. */
export interface JsonLd {
  /** It is an article that says this, not only a page. */
  readonly isArticle: boolean
  readonly headline: string | null
  readonly authors: readonly LdName[]
  readonly publisher: string | null
  readonly datePublished: string | null
  readonly dateModified: string | null
  readonly language: string | null
  /** `isAccessibleForFree` is false. */
  readonly paywalled: boolean
  readonly entries: readonly LdEntry[]
  /** The whole text, as some give it. */
  readonly articleBody: string | null
}

/** What tells which of several articles is the one of the page. */
export interface PageSigns {
  /** Headlines that the page shows or gives elsewhere. */
  readonly titles: readonly string[]
  /** Addresses that the page calls its own, or that it came from. */
  readonly addresses: readonly string[]
}

type LdNode = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/
const PAGE_TYPE = /^(?:WebPage|ItemPage|AboutPage|MedicalWebPage)$/
const BODY_TYPE = /Organization|Corporation|NewsMedia|Brand|WebSite|Project|Airline$/
const object = z.record(z.string(), z.unknown())
/** Nesting beyond this is nobody's metadata. */
const DEEPEST = 12
/** Characters: longer ones hold no metadata, and reading them takes much memory. */
const LONGEST = 1_000_000
/** Characters: what is no JSON is mended up to here; that takes time. */
const LONGEST_MENDED = 200_000
const MOST_NODES = 20_000
const MOST_ARTICLES = 200
const MOST_AUTHORS = 20
const MOST_ENTRIES = 1_000

/**
 * What the page's JSON-LD says of its article: of several the one whose address or headline is the page's; what only all of them say
 * where none is; what a `WebPage` says where there is no article. References (`@id`) are followed, JSON with small faults is mended.
 * `null` where there is nothing.
 */
export function jsonLdOf(document: Document, signs: PageSigns): JsonLd | null {
  const graph = graphOf(document)
  const articles = graph.nodes.filter(isOf(ARTICLE_TYPE)).filter((node) => !graph.listed.has(node)).slice(0, MOST_ARTICLES)
  const pages = graph.nodes.filter(isOf(PAGE_TYPE)).filter((node) => !graph.listed.has(node))
  const own = articles.filter((node) => isOwn(node, signs))
  const chosen = own.length > 0 ? own : articles
  const read = chosen.map((node) => readNode(node, graph))
  const page = pages.map((node) => readNode(node, graph))
  const article = own.length > 0 ? merged(read) : agreed(read)
  if (article === null) return page.length === 0 ? null : { ...merged(page), headline: null, isArticle: false }
  const [first] = page
  return {
    ...article, publisher: article.publisher ?? first?.publisher ?? null, datePublished: article.datePublished ?? first?.datePublished ?? null,
    dateModified: article.dateModified ?? first?.dateModified ?? null, language: article.language ?? first?.language ?? null,
  }
}

interface Graph {
  readonly nodes: readonly LdNode[]
  readonly byId: ReadonlyMap<string, LdNode>
  /** Nodes in lists of other stories. */
  readonly listed: ReadonlySet<LdNode>
}

/** All nodes of all scripts, in the page's order. */
function graphOf(document: Document): Graph {
  const nodes: LdNode[] = []
  const byId = new Map<string, LdNode>()
  const listed = new Set<LdNode>()
  const visit = (value: unknown, depth: number, inList: boolean) => {
    if (depth > DEEPEST || nodes.length > MOST_NODES) return
    if (Array.isArray(value)) {
      for (const one of value) visit(one, depth + 1, inList)
      return
    }
    const node = object.safeParse(value).data
    if (node === undefined) return
    nodes.push(node)
    if (inList) listed.add(node)
    const id = node['@id']
    // A node that says more than its identifier is what others refer to.
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node)
    for (const [key, inner] of Object.entries(node)) {
      if (typeof inner === 'object' && inner !== null) visit(inner, depth + 1, inList || OF_OTHERS.has(key))
    }
  }
  for (const element of elementsOf(document)) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) continue
    visit(parsed(element.childNodes.filter(isText).map((node) => node.value).join('')), 0, false)
  }
  return { nodes, byId, listed }
}

/** Properties that hold other stories, or parts of one. */
const OF_OTHERS = new Set(['itemListElement', 'hasPart', 'relatedLink', 'mentions', 'citation', 'isBasedOn', 'about', 'liveBlogUpdate', 'blogPost', 'isPartOf', 'comment', 'review', 'subjectOf', 'significantLink'])

function parsed(written: string): unknown {
  if (written.length > LONGEST) return null
  const json = written.trim().replace(/;$/, '').replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '').replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*;?\s*$/, '')
  try {
    return JSON.parse(json)
  } catch {
    return mended(json)
  }
}

/** Raw line breaks in strings, missing and trailing commas, comments: what programs without a JSON writer make. */
function mended(json: string): unknown {
  if (json.length > LONGEST_MENDED || !/^\s*[{[]/.test(json)) return null
  try {
    return JSON.parse(jsonrepair(json))
  } catch {
    return null
  }
}

function isOf(type: RegExp): (node: LdNode) => boolean {
  return (node) => [node['@type']].flat().some((one) => typeof one === 'string' && type.test(one.replace(/^.*[/:#]/, '')))
}

function isOwn(node: LdNode, { titles, addresses }: PageSigns): boolean {
  const own = [node['url'], node['@id'], node['mainEntityOfPage'], object.safeParse(node['mainEntityOfPage']).data?.['@id'], object.safeParse(node['mainEntityOfPage']).data?.['url']]
  if (own.some((url) => typeof url === 'string' && addresses.some((address) => bareAddress(address) === bareAddress(url)))) return true
  const headlines = [text(node['headline']), text(node['name']), text(node['alternativeHeadline'])]
  return headlines.some((headline) => headline !== null && titles.some((title) => nameAgreement(headline, title)))
}

function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/, '').replace(/\/$/, '').toLowerCase()
}

function readNode(node: LdNode, graph: Graph): JsonLd {
  return {
    isArticle: isOf(ARTICLE_TYPE)(node),
    headline: text(node['headline']) ?? (isOf(ARTICLE_TYPE)(node) ? text(node['name']) : null),
    authors: [node['author'] ?? node['creator']].flat().slice(0, MOST_AUTHORS).flatMap((author) => namesOf(author, graph)),
    publisher: namesOf(node['publisher'] ?? node['sourceOrganization'], graph)[0]?.name ?? null,
    datePublished: text(node['datePublished']) ?? text(node['dateCreated']),
    dateModified: text(node['dateModified']),
    language: text(node['inLanguage']) ?? text(object.safeParse(node['inLanguage']).data?.['alternateName']),
    paywalled: /^false$/i.test(String(node['isAccessibleForFree'])),
    articleBody: typeof node['articleBody'] === 'string' ? node['articleBody'] : null,
    entries: [node['liveBlogUpdate']].flat().slice(0, MOST_ENTRIES).flatMap((entry) => entryOf(entry)),
  }
}

function entryOf(value: unknown): LdEntry[] {
  const node = object.safeParse(value).data
  const published = text(node?.['datePublished'])
  return node === undefined || published === null ? [] : [{ headline: text(node['headline']) ?? text(node['name']), begins: text(node['articleBody'])?.slice(0, 200) ?? null, published }]
}

/** The first of each field that one of the nodes, all of the same article, gives. */
function merged(nodes: readonly JsonLd[]): JsonLd {
  const first = <K extends keyof JsonLd>(key: K, fallback: JsonLd[K]) => nodes.map((node) => node[key]).find((value) => (Array.isArray(value) ? value.length > 0 : value !== null)) ?? fallback
  return {
    isArticle: nodes.some(({ isArticle }) => isArticle),
    headline: first('headline', null), authors: first('authors', []), publisher: first('publisher', null), datePublished: first('datePublished', null), dateModified: first('dateModified', null),
    language: first('language', null), paywalled: nodes.some(({ paywalled }) => paywalled), entries: first('entries', []), articleBody: first('articleBody', null),
  }
}

/** Of several articles of which none is known to be the page's: what all of them say alike. */
function agreed(nodes: readonly JsonLd[]): JsonLd | null {
  const [first, ...others] = nodes
  if (first === undefined || others.length === 0) return first ?? null
  const same = <K extends keyof JsonLd>(key: K, otherwise: JsonLd[K]) => (others.every((other) => JSON.stringify(other[key]) === JSON.stringify(first[key])) ? first[key] : otherwise)
  return {
    isArticle: true,
    headline: same('headline', null), authors: same('authors', []), publisher: same('publisher', null), datePublished: same('datePublished', null), dateModified: same('dateModified', null),
    language: same('language', null), paywalled: nodes.every(({ paywalled }) => paywalled), entries: same('entries', []), articleBody: same('articleBody', null),
  }
}

function namesOf(value: unknown, graph: Graph, depth = 0): LdName[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.slice(0, MOST_AUTHORS).flatMap((one) => namesOf(one, graph, depth + 1))
  if (typeof value === 'string') {
    const known = graph.byId.get(value)
    if (known !== undefined) return namesOf(known, graph, depth + 1)
    const name = /^https?:|^[#_]:?/.test(value) ? null : text(value)
    return name === null ? [] : [{ name, isBody: false }]
  }
  const node = object.safeParse(value).data
  if (node === undefined) return []
  const names = [node['name']].flat().flatMap((name) => text(name) ?? [])
  if (names.length > 0) return names.slice(0, MOST_AUTHORS).map((name) => ({ name, isBody: isOf(BODY_TYPE)(node) }))
  const parts = [text(node['givenName']), text(node['familyName'])].filter((part) => part !== null)
  if (parts.length === 2) return [{ name: parts.join(' '), isBody: false }]
  const referred = typeof node['@id'] === 'string' ? graph.byId.get(node['@id']) : undefined
  return referred === undefined || referred === node ? [] : namesOf(referred, graph, depth + 1)
}

/** Words on one line; entities and tags, which have no place in JSON-LD, are read as what they stand for. */
function text(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const plain = /&[a-z0-9#]+;|<[a-z/]/i.test(value) && value.length < LONGEST_MENDED ? decoded(decoded(value)) : value
  const clean = plain.replace(/\s+/g, ' ').trim()
  return clean === '' ? null : clean
}

function decoded(value: string): string {
  return value.includes('&') || value.includes('<') ? textContent(parseFragment(value)) : value
}
