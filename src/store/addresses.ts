import { addressKey } from '../model/address.js'
import type { Article } from '../model/article.js'
import { storableKey } from './terms.js'

/** An address as `sightings.address` and `page_versions.page` hold it. */
export function storedAddress(url: string | null): string | null {
  const key = addressKey(url)
  return key === null ? null : storableKey(key)
}

/** The page that a reading is of: its address, else its capture alone. */
export function pageOf({ url, captureId }: Pick<Article, 'url' | 'captureId'>): string {
  return storedAddress(url) ?? `capture:${captureId}`
}
