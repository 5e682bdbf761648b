import { isFrontPage } from '../model/address.js'
import type { PageBlock } from './html-blocks.js'
import { proseIn } from './html-body.js'
import { isOverPage } from './html-outside.js'
import { attribute, isElement, type Element } from './html-tree.js'
import { NO_ARTICLES, PAY_WALL } from './lexicon.js'

/** What a page is instead of an article. */
export interface NoArticle {
  readonly is: string
  /** What tells it, for a person. */
  readonly signs: readonly string[]
}

export interface KindSources {
  readonly title: string | null
  /** What `title` and headings say. */
  readonly headlines: readonly string[]
  readonly blocks: readonly PageBlock[]
  readonly chosen: ReadonlySet<PageBlock>
  readonly elements: readonly Element[]
  readonly url: string | null
  /** JSON-LD or `og:type` call it an article. */
  readonly saysArticle: boolean
}

/** Characters of prose; a page that has more is something to read, whatever it is called. */
const LITTLE = 1_200
const HARDLY_ANY = 300
/** Blocks that are links, of a page that lists others. */
const MANY_LINKS = 15
const LONGEST_BLOCK = 600

/**
 * What a page is that is no article: a bot check, a page that says that there is none, a log-in, a consent wall, a front page or a list of links.
 * `null` for articles, for whatever has much prose, and where it can't be told. Two signs are asked for: words, and that there is little to read.
 */
export function noArticle({ headlines, blocks, chosen, elements, url, saysArticle }: KindSources): NoArticle | null {
  const prose = proseIn(chosen)
  const little = `${prose} characters to read`
  if (prose < LITTLE && !(saysArticle && prose >= HARDLY_ANY)) {
    for (const { is, titles, sentences } of NO_ARTICLES) {
      const titled = headlines.find((title) => title.length <= LONGEST_BLOCK && titles.test(title))
      const said = sentences === null ? undefined : blocks.find(({ text }) => text.length <= LONGEST_BLOCK && sentences.test(text))?.text
      const form = is === 'log-in' ? elements.find((element) => element.tagName === 'input' && attribute(element, 'type')?.toLowerCase() === 'password') : undefined
      const signs = [...(titled === undefined ? [] : [`titled “${titled.slice(0, 80)}”`]), ...(said === undefined ? [] : [`says “${said.slice(0, 80)}”`]), ...(form === undefined ? [] : ['asks for a password'])]
      const enough = is === 'log-in' ? form !== undefined && prose < HARDLY_ANY : titled !== undefined || (said !== undefined && prose < HARDLY_ANY)
      if (enough) return { is, signs: [...signs, little] }
    }
  }
  const consent = proseIn(new Set(blocks.filter(({ element }) => liesOver(element))))
  if (!saysArticle && prose < HARDLY_ANY / 2 && consent > prose * 2 && consent >= HARDLY_ANY) return { is: 'consent wall', signs: [`${consent} characters in a consent box`, little] }
  return listOfLinks(blocks, prose, url, saysArticle)
}

function listOfLinks(blocks: readonly PageBlock[], prose: number, url: string | null, saysArticle: boolean): NoArticle | null {
  const links = blocks.filter(({ linked, kind }) => linked && kind !== 'furniture')
  const linked = links.reduce((sum, { text }) => sum + text.length, 0)
  const front = url !== null && isFrontPage(url)
  if (links.length < MANY_LINKS || (saysArticle && !front) || linked < prose * (front ? 1 : 3)) return null
  return { is: front ? 'front page' : 'list of links', signs: [`${links.length} links of ${linked} characters`, `${prose} characters to read`, ...(front ? ['the address is that of the site'] : [])] }
}

/** Whether the page says that the rest is for those who pay; the words that say so. */
export function payWallSign(blocks: readonly PageBlock[]): string | null {
  return blocks.find(({ text }) => text.length <= LONGEST_BLOCK / 2 && PAY_WALL.test(text))?.text.slice(0, 100) ?? null
}

function liesOver(element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentNode !== null && isElement(up.parentNode) ? up.parentNode : null) if (isOverPage(up)) return true
  return false
}
