import { Parser } from 'htmlparser2'
import { Damage, LARGEST_PAGE, mebibytes } from './limits.js'

/** An element of XML; `name` with a prefix as `PREFIXES` gives it, however the document calls it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** What a document holds: `element` is all there once its end tag has come. */
export interface XmlRecord {
  readonly element: XmlElement
  /** Names of the elements around it, outermost first. */
  readonly around: readonly string[]
  /** The document came to its end before the element did. */
  readonly cut: boolean
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
}

/** Feeds and site maps nest to six or so, their texts some dozens deeper. */
const DEEPEST_ELEMENT = 512
/** Elements and pieces of text in one record; feeds' whole articles have some thousands. */
const LARGEST_RECORD = 400_000
/** Characters; the protocol of site maps allows 50 MB. */
const LARGEST_DOCUMENT = 4 * LARGEST_PAGE

/** What is wanted of an element: all that is in it, only its start tag, or nothing. */
export type Wanted = 'whole' | 'tag' | null

interface Open {
  readonly name: string
  readonly scope: Scope
  /** Where it is part of a record. */
  readonly element: XmlElement | null
}

/**
 * Reads XML, well-formed or not, and yields the elements that are wanted as soon as they have come; those within another
 * one are part of it. Document types are passed over: no entity but XML's own five is known, and nothing outside of the
 * text is asked for. Throws `Damage` where it or a record is too large, or nested too deeply.
 */
export async function* xmlRecords(
  text: AsyncIterable<string>, wanted: (name: string, around: readonly string[]) => Wanted,
): AsyncGenerator<XmlRecord> {
  const found: XmlRecord[] = []
  const open: Open[] = []
  let record: XmlElement | null = null
  let held = 0
  let ending = false
  const hold = (piece: XmlElement | string) => {
    if (++held > LARGEST_RECORD) throw new Damage(`has more than ${LARGEST_RECORD} elements and pieces of text in one entry`)
    open.at(-1)?.element?.children.push(piece)
  }
  const ended = () => {
    if (record !== null) found.push({ element: record, around: open.map(({ name }) => name), cut: ending })
    record = null
  }
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (open.length >= DEEPEST_ELEMENT) throw new Damage(`is nested more than ${DEEPEST_ELEMENT} deep`)
      const outer = open.at(-1)
      const scope = scopeOf(attributes, outer?.scope ?? NO_SCOPE)
      const name = nameIn(scope, tag)
      const element: XmlElement = { name, attributes, children: [] }
      // An item within an item: the first one's end tag is missing.
      if (record?.name === name) ended()
      let inside: XmlElement | null = element
      if (record !== null) {
        hold(element)
      } else {
        held = 0
        const around = open.map((each) => each.name)
        const want = wanted(name, around)
        if (want === 'whole') record = element
        else inside = null
        if (want === 'tag') found.push({ element, around, cut: false })
      }
      open.push({ name, scope, element: inside })
    },
    ontext(piece) {
      if (record !== null) hold(piece)
    },
    onclosetag() {
      const element = open.pop()?.element ?? null
      if (element !== null && element === record) ended()
    },
  }, { xmlMode: true, decodeEntities: true })
  let size = 0
  for await (const piece of text) {
    size += piece.length
    if (size > LARGEST_DOCUMENT) throw new Damage(`is larger than ${mebibytes(LARGEST_DOCUMENT)}`)
    parser.write(piece)
    yield* found.splice(0)
  }
  ending = true
  parser.end()
  yield* found
}

/** Prefixes, the empty one among them, with what they stand for; those of the elements around are inherited. */
type Scope = Readonly<Record<string, string>>

const NO_SCOPE = Object.create(null) as Scope

function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let scope: Record<string, string> | null = null
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    scope ??= Object.create(outer) as Record<string, string>
    scope[name.slice('xmlns:'.length)] = value.trim()
  }
  return scope ?? outer
}

/** A name with the prefix that is usual for its namespace; where that is unknown or none, with its own. */
function nameIn(scope: Scope, tag: string): string {
  const colon = tag.indexOf(':')
  const [prefix, local] = colon < 0 ? ['', tag] : [tag.slice(0, colon), tag.slice(colon + 1)]
  const namespace = scope[prefix] ?? ''
  const usual = Object.hasOwn(PREFIXES, namespace) ? PREFIXES[namespace] ?? '' : prefix
  return usual === '' ? local : `${usual}:${local}`
}
