import type { GivenByHand } from '../model/article.js'

/** What a person gave for the pages of an input that it gives no date or address for: of a page, what it doesn't have itself. */
export function whereMissing(byHand: GivenByHand | undefined, { url, published }: { readonly url?: string | null | undefined; readonly published?: string | undefined }): GivenByHand | undefined {
  if (byHand === undefined) return undefined
  return {
    ...(published === undefined && byHand.published !== undefined && { published: byHand.published }),
    ...((url === undefined || url === null) && byHand.url !== undefined && { url: byHand.url }),
  }
}
