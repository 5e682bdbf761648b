import { parse } from 'tldts'
import { cleanByline, isBody, namesIn, tellsAddress } from './author-names.js'
import { bylineIn } from './byline.js'
import { attribute, elementsOf, isElement, textContent, type Element } from './html-tree.js'
import { AGENCY, BEFORE_NAMES, EDITED_BY } from './lexicon.js'
import { isUnseen } from './html-visible.js'
import type { LdName } from './json-ld.js'

const AUTHOR_NAMES = ['author', 'article:author', 'og:article:author', 'article:author_name', 'article:byline', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl', 'byline', 'citation_author', 'twitter:misc:written by']
const WRITTEN_BY = /^(?:written by|verfasst von|[ée]crit par|escrito por|scritto da|geschreven door|napisane przez|skriven av|skrevet av|автор)$/i
const CLASS = /(?:^|[\s_-])(?:by-?lines?|authors?|author-?(?:names?|line|link)|autor(?:en|es|a)?|auteurs?|writers?|journalists?|redacteur|reporter|penulis|yazar|muhabir|person-link)(?=[\s_-]|\d|$)/i
/** Boxes about an author, other people's words, and pictures. */
const OTHER = /bio|avatar|image|photo|picture|comment|related|follow|social|share|topic|teaser|recommend|footer|description|about|more|newsletter|tweet|quote/i
/** Elements between the headline and its byline. */
const BEFORE = 80
const AFTER = 300
const LONGEST = 160
const LONGEST_LABELLED = 80
const MOST_LINES = 12

export interface Byline {
  /** As the page has it. */
  readonly value: string
  readonly from: string
  readonly authors: readonly string[]
}

export interface BylineSources {
  readonly elements: readonly Element[]
  /** All values of each `meta` by lower-case name. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly ld: readonly LdName[]
  readonly outlet: string | null
  readonly url: string | null
  readonly title: string | null
  /** The texts of the page's blocks. */
  readonly lines: readonly string[]
}

interface Candidate {
  readonly value: string
  readonly from: string
  readonly names: readonly string[]
  readonly people: readonly string[]
}

/**
 * Who wrote a page: of what it tells machines and people, most trusted first, the first that names a person; one that names the same and
 * more goes before it. The outlet, a desk or an agency is the author only where nobody else is named.
 */
export function bylineOf(sources: BylineSources): Byline | null {
  const { outlet, url } = sources
  const domain = url === null ? null : parse(url).domainWithoutSuffix
  const outlets = [outlet, domain].filter((name) => name !== null)
  const given = [...ldCandidates(sources.ld, outlets), ...written(sources).flatMap(({ values, from }) => candidate(values, from, outlets))]
  const editors = editorsIn(sources.lines)
  const isEdited = ({ people }: Candidate) => people.every((name) => editors.has(name))
  const named = given.filter(({ people }) => people.length > 0)
  const first = named.find((each) => !isEdited(each)) ?? named[0]
  const best = first === undefined ? agencyNamed(sources) ?? given[0] : given.find(({ people }) => people.length > first.people.length && first.people.every((name) => people.includes(name))) ?? first
  if (best === undefined) return null
  return { value: best.value, from: best.from, authors: best.people.length > 0 ? best.people : best.names }
}

/** Names in lines that say who edited the page (`Editor: Jane Roe`), who isn't its author where somebody else is. */
function editorsIn(lines: readonly string[]): Set<string> {
  return new Set(lines.filter((line) => line.length <= LONGEST_LABELLED).flatMap((line) => {
    const label = EDITED_BY.exec(line)?.[0]
    return label === undefined ? [] : namesIn(line.slice(label.length))
  }))
}

/** A line near the headline of an agency and a place (`AFP, MANILA`): it says more than the outlet's own name. */
function agencyNamed({ lines, title }: BylineSources): Candidate | undefined {
  const headline = title === null ? 0 : Math.max(0, lines.findIndex((line) => line.trim() === title.trim()))
  for (const line of lines.slice(headline, headline + MOST_LINES)) {
    const [agency = '', place, ...more] = line.trim().split(/\s*,\s+/)
    if (place !== undefined && more.length === 0 && AGENCY.test(agency) && /^\p{Lu}[\p{L} .'’-]{1,30}$/u.test(place)) return { value: line.trim(), from: 'visible text', names: [agency], people: [] }
  }
  return undefined
}

function ldCandidates(ld: readonly LdName[], outlets: readonly string[]): Candidate[] {
  const bodies = ld.filter((name) => name.isBody).map(({ name }) => name)
  return candidate(ld.map(({ name }) => name), 'JSON-LD author', [...outlets, ...bodies])
}

function candidate(values: readonly string[], from: string, outlets: readonly string[]): Candidate[] {
  const cleaned = [...new Set(values.flatMap((value) => cleanByline(value) ?? []))]
  const ofSites = values.filter(tellsAddress).flatMap((value) => cleanByline(value) ?? [])
  const value = cleaned.join(', ')
  const names = [...new Set(cleaned.flatMap((each) => namesIn(each)))]
  if (value === '' || names.length === 0) return []
  return [{ value, from, names, people: names.filter((name) => !isBody(name, outlets) && !ofSites.includes(name)) }]
}

function written(sources: BylineSources): { values: readonly string[], from: string }[] {
  const { elements, metas, lines } = sources
  const found: { values: readonly string[], from: string }[] = []
  for (const name of AUTHOR_NAMES) {
    const values = (metas.get(name) ?? []).filter((value) => !/^https?:|@|^\d+$/.test(value))
    if (values.length > 0) found.push({ values, from: `meta ${name}` })
  }
  for (const number of [1, 2]) {
    const value = metas.get(`twitter:data${number}`)?.[0]
    if (value !== undefined && WRITTEN_BY.test(metas.get(`twitter:label${number}`)?.[0] ?? '')) found.push({ values: [value], from: `meta twitter:data${number}` })
  }
  const places = near(elements)
  const seen = (marked: (element: Element) => boolean) => places.filter((element) => marked(element) && !isUnseen(element)).flatMap((element) => namesWithin(element))
  found.push({ values: seen((element) => /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'itemprop') ?? '')), from: 'microdata author' })
  found.push({ values: seen((element) => attribute(element, 'rel') === 'author'), from: 'visible text' })
  found.push({ values: markedNames(places), from: 'visible text' })
  found.push({ values: linkedFrom(metas.get('article:author') ?? [], elements), from: 'visible text' })
  const headline = sources.title === null ? 0 : Math.max(0, lines.findIndex((line) => line.trim() === sources.title?.trim()))
  found.push({ values: firstFull(lines.slice(headline, headline + MOST_LINES).map((line) => [bylineIn(line) ?? []].flat())), from: 'visible text' })
  found.push({ values: labelledNames(lines, headline), from: 'visible text' })
  return found.filter(({ values }) => values.length > 0)
}

/** The names in the first box that is marked as holding some, and in those marked alike. */
function markedNames(places: readonly Element[]): string[] {
  const marked = places.filter((element) => isMarked(element) && !isUnseen(element)).map((element) => ({ css: attribute(element, 'class'), names: namesWithin(element) })).filter(({ names }) => names.length > 0)
  return [...new Set(marked.filter(({ css }) => css === marked[0]?.css).flatMap(({ names }) => names))]
}

/** `Autorin/Autor Roe`, `(责编：…)`: nothing but a label and names, wherever it stands; without a colon near the headline only. */
function labelledNames(lines: readonly string[], headline: number): string[] {
  for (const [i, line] of lines.entries()) {
    if (line.length > LONGEST_LABELLED) continue
    const text = line.replace(/^[（(\s]+|[)）\s]+$/gu, '')
    const label = BEFORE_NAMES.exec(text)?.[0]
    if (label === undefined || !(i >= headline && i < headline + MOST_LINES || /[:：]/.test(label) || /^aut/i.test(label))) continue
    const names = namesIn(text.slice(label.length).split(/\s+[|•·]\s+/u)[0] ?? '')
    if (names.length > 0 && names.every(looksLikeName)) return [text.slice(label.length)]
  }
  return []
}

function firstFull(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? []
}

/** The elements around the headline, without those of other stories and comments; without a headline all of them. */
function near(elements: readonly Element[]): readonly Element[] {
  const headline = elements.findIndex(({ tagName, namespaceURI }) => tagName === 'h1' && namespaceURI.endsWith('xhtml'))
  const around = headline < 0 ? elements : elements.slice(Math.max(0, headline - BEFORE), headline + AFTER)
  return around.filter((element) => !/^(?:meta|link|script|img)$/.test(element.tagName) && !isElsewhere(element))
}

function isMarked(element: Element): boolean {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 500)
  return CLASS.test(names) && !OTHER.test(names)
}

/** Within a footer, a menu or a comment; a list may be that of the authors. */
function isElsewhere(element: Element): boolean {
  for (let up: Element | null = element, i = 0; up !== null && i < 40 && !/^(?:article|main|body)$/.test(up.tagName); i++) {
    if (/^(?:aside|footer|nav)$/.test(up.tagName) || /comment|related|recommend|teaser/i.test((attribute(up, 'class') ?? '').slice(0, 300))) return true
    const parent: Element['parentNode'] = up.parentNode
    up = parent !== null && isElement(parent) ? parent : null
  }
  return false
}

/** The names in an element: of its links, or its items, where it has some that look like names; else its words. */
function namesWithin(element: Element): string[] {
  const whole = textContent(element)
  if (whole.length < 2 || whole.length > LONGEST) return []
  const inner = elementsOf(element)
  for (const tag of ['a', 'li']) {
    const names = inner.filter(({ tagName }) => tagName === tag).map((each) => textContent(each)).filter(looksLikeName)
    if (names.length > 0) return names
  }
  const named = inner.find((each) => attribute(each, 'itemprop') === 'name')
  const text = named === undefined ? bylineIn(whole) ?? whole : textContent(named) || (attribute(named, 'content') ?? '')
  const [first = ''] = (cleanByline(text) ?? '').split(/\s+[|•·]\s+|\s*\|\s*/u)
  return namesIn(first).some(looksLikeName) ? [first] : []
}

/** Two words and more with capitals, or one in a script without; no sentence, no number. */
function looksLikeName(text: string): boolean {
  const name = cleanByline(text) ?? ''
  if (name.length > 60 || /[\d!?…:]/.test(name)) return false
  if (!/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)) return name.length >= 2 && name.length <= 30 && /^\p{L}/u.test(name)
  const words = name.split(/\s+/)
  return words.length >= 2 && words.length <= 6 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2 && words.every((word) => /^\p{Lu}/u.test(word) || word.length <= 3)
}

/** `article:author` may be the address of who wrote it: the words of a link to it are the name. */
function linkedFrom(values: readonly string[], elements: readonly Element[]): string[] {
  const addresses = values.filter((value) => /^https?:/.test(value)).map(path)
  if (addresses.length === 0) return []
  const links = elements.filter((element) => element.tagName === 'a' && addresses.includes(path(attribute(element, 'href') ?? '')))
  return [...new Set(links.map((link) => textContent(link)).filter(looksLikeName))].slice(0, addresses.length)
}

function path(url: string): string {
  return url.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '').replace(/\/$/, '') || url
}
