import type { LinkEntry } from '../../ingest/containers/entry.js'

/** An address to follow, with its title where it has one. */
export interface NamedSource {
  readonly url: string
  readonly title: string | null
}

/** What there is to follow of addresses that a list names: the feeds, since such a list may name pages beside them; else, as of a list of pages, all. */
export function toFollow(links: readonly Pick<LinkEntry, 'url' | 'of' | 'title'>[]): NamedSource[] {
  const feeds = links.filter(({ of }) => of !== 'page')
  return (feeds.length > 0 ? feeds : links).map(({ url, title }) => ({ url, title: title ?? null }))
}
