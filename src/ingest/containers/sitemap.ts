import { dayOf } from '../published.js'
import type { Entry } from './entry.js'
import { webUrl } from './feed-item.js'
import { xmlRecords, type XmlElement } from './xml-records.js'
import { child, textOf } from './xml-text.js'

/**
 * Reads the addresses of a site map or of an index of site maps, with title and date where they are given for news.
 * `lastmod` is when a page changed, not when it was published: it is given as such. Throws `Damage`, see `xmlRecords`.
 */
export async function* readSitemap(name: string, text: AsyncIterable<string>, url: string | null): AsyncGenerator<Entry> {
  let number = 0
  for await (const { element, cut } of xmlRecords(text, (tag) => (local(tag) === 'url' || local(tag) === 'sitemap' ? 'whole' : null))) {
    const place = `${name}, address ${++number}`
    const loc = element.children.find((inner): inner is XmlElement => typeof inner !== 'string' && local(inner.name) === 'loc')
    const written = loc ? textOf(loc) : ''
    const page = webUrl(written, url)
    if (page === null || cut) {
      const why = cut ? 'the site map is cut off in it' : `its address is none of the web (${written.trim().slice(0, 80)})`
      yield { is: 'bad', name: place, failure: `${place}: ${why}: it was passed over` }
      continue
    }
    const news = child(element, 'news:news')
    const [title, date] = ['news:title', 'news:publication_date'].map((tag) => {
      const found = news && child(news, tag)
      return found ? textOf(found).replace(/\s+/g, ' ').trim() : ''
    })
    const published = dayOf(date ?? '')
    const lastmod = element.children.find((inner): inner is XmlElement => typeof inner !== 'string' && local(inner.name) === 'lastmod')
    const modified = lastmod ? dayOf(textOf(lastmod).trim()) : null
    yield {
      is: 'link', name: place, url: page, of: local(element.name) === 'url' ? 'page' : 'sitemap',
      ...(title ? { title } : {}), ...(published === null ? {} : { published }), ...(modified === null ? {} : { modified }),
    }
  }
}

/** Old site maps are in other namespaces, and some in none. */
function local(name: string): string {
  return name.replace(/^.*:/, '')
}

/** Reads a site map that is plain text: an address a line. */
export async function* readUrlList(name: string, text: AsyncIterable<string>): AsyncGenerator<Entry> {
  let held = ''
  let line = 0
  const entry = (written: string): Entry | null => {
    line++
    if (written.trim() === '') return null
    const place = `${name}, line ${line}`
    const url = webUrl(written, null)
    return url !== null ? { is: 'link', name: place, url, of: 'page' }
      : { is: 'bad', name: place, failure: `${place}: is no address of the web: it was passed over` }
  }
  for await (const piece of text) {
    const lines = (held + piece).split('\n')
    held = (lines.pop() ?? '').slice(0, 10_000)
    for (const each of lines) {
      const found = entry(each)
      if (found !== null) yield found
    }
  }
  const last = entry(held)
  if (last !== null) yield last
}
