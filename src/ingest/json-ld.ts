import { z } from 'zod'
import { attribute, elementsOf, isText, type Document } from './html-tree.js'

/** What a page's JSON-LD (schema.org) says of its article. */
export interface JsonLd {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly datePublished: string | null
  readonly dateModified: string | null
  readonly language: string | null
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting)$/
const object = z.record(z.string(), z.unknown())
/** Nesting beyond this is nobody's metadata. */
const DEEPEST = 6
/** Characters: longer ones hold no metadata, and reading them takes much memory. */
const LONGEST = 1_000_000

/** The first article that the page's JSON-LD describes, or `null`. Broken JSON counts as none. */
export function jsonLdOf(document: Document): JsonLd | null {
  for (const element of elementsOf(document)) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) continue
    const found = articleIn(parsed(element.childNodes.filter(isText).map((node) => node.value).join('')), 0)
    if (found) return found
  }
  return null
}

function parsed(json: string): unknown {
  if (json.length > LONGEST) return null
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function articleIn(value: unknown, depth: number): JsonLd | null {
  if (depth > DEEPEST) return null
  if (Array.isArray(value)) return firstIn(value, depth)
  const node = object.safeParse(value).data
  if (!node) return null
  const types = [node['@type']].flat()
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) {
    return {
      headline: text(node['headline']),
      authors: [node['author']].flat().flatMap((author) => nameOf(author) ?? []),
      publisher: nameOf(node['publisher']),
      datePublished: text(node['datePublished']),
      dateModified: text(node['dateModified']),
      language: text(node['inLanguage']),
    }
  }
  return firstIn([node['@graph'], node['mainEntity'], node['mainEntityOfPage']], depth)
}

function firstIn(values: readonly unknown[], depth: number): JsonLd | null {
  for (const value of values) {
    const found = articleIn(value, depth + 1)
    if (found) return found
  }
  return null
}

function nameOf(value: unknown, depth = 0): string | null {
  if (Array.isArray(value)) return depth > DEEPEST ? null : nameOf(value[0], depth + 1)
  if (typeof value === 'string') return /^https?:/.test(value) ? null : text(value)
  return text(object.safeParse(value).data?.['name'])
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const clean = value.replace(/\s+/g, ' ').trim()
  return clean === '' ? null : clean
}
