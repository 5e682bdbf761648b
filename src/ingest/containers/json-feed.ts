import { z } from 'zod'
import { boundedJson } from '../bounded-json.js'
import type { Entry } from './entry.js'
import { itemEntry } from './feed-item.js'
import { Damage } from './limits.js'
import { escaped } from './xml-text.js'

const text = z.string().nullish().catch(null).transform((value) => value ?? null)
const Item = z.object({
  url: text, external_url: text, id: z.union([z.string(), z.number()]).nullish().catch(null), title: text, content_html: text,
  content_text: text, date_published: text,
})
const Feed = z.object({ version: z.string().regex(/jsonfeed\.org\/version\//), items: z.array(z.unknown()), feed_url: text, home_page_url: text })

/** Reads the items of a JSON Feed (versions 1 and 1.1). Throws `Damage` where it is none. */
export function* readJsonFeed(name: string, json: string, url: string | null): Generator<Entry> {
  const feed = Feed.safeParse(parsed(json)).data
  if (feed === undefined) throw new Damage('is no whole JSON Feed: it has no list of items')
  for (const [i, value] of feed.items.entries()) {
    const place = `${name}, item ${i + 1}`
    const item = Item.safeParse(value).data
    if (item === undefined) {
      yield { is: 'bad', name: place, failure: `${place}: is no item of a JSON Feed: it was passed over` }
      continue
    }
    yield itemEntry(place, {
      link: item.url ?? item.external_url ?? (typeof item.id === 'string' && /^https?:/i.test(item.id) ? item.id : null),
      base: url ?? feed.feed_url ?? feed.home_page_url,
      title: item.title === null ? null : escaped(item.title),
      dates: [item.date_published],
      texts: [item.content_html, item.content_text === null ? null : paragraphs(item.content_text)],
    })
  }
}

function parsed(json: string): unknown {
  const value = boundedJson(json.replace(/^\uFEFF/, ''))
  if (value === undefined) throw new Damage('is not valid JSON, or cut off')
  return value
}

function paragraphs(plain: string): string {
  return plain.split(/\n\s*\n/).map((each) => `<p>${escaped(each)}</p>`).join('\n')
}
