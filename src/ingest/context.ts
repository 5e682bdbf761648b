import type { Given } from '../model/article.js'
import type { MediaType } from './media-type.js'

/** What a page is read with, beside its bytes. */
export interface Context {
  /** The capture: SHA-256 of the bytes. */
  readonly captureId: string
  readonly mediaType: MediaType
  /** Where the bytes came from, as far as that is known. */
  readonly url: string | null
  readonly given: Given
}
