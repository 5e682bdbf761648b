import type { Entry } from './entry.js'
import { webUrl } from './feed-item.js'
import { xmlRecords } from './xml-records.js'

/** Reads the feeds that an OPML list names. Throws `Damage`, see `xmlRecords`. */
export async function* readOpml(name: string, text: AsyncIterable<string>, url: string | null): AsyncGenerator<Entry> {
  let number = 0
  for await (const { element: { attributes } } of xmlRecords(text, (tag) => (tag === 'outline' ? 'tag' : null))) {
    const by = new Map(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]))
    const written = by.get('xmlurl')
    // Without one it is a folder of others.
    if (written === undefined) continue
    const place = `${name}, feed ${++number}`
    const feed = webUrl(written, url)
    const title = (by.get('title') ?? by.get('text') ?? '').trim()
    if (feed !== null) yield { is: 'link', name: place, url: feed, of: 'feed', ...(title === '' ? {} : { title }) }
    else yield { is: 'bad', name: place, failure: `${place}: its address is none of the web (${written.trim().slice(0, 80)}): correct its xmlUrl` }
  }
}
