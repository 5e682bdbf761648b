import type { Capture } from '../../model/capture.js'
import type { ReadPage } from '../read-page.js'

/** What the reading thread says of a page: how it reads, without its bytes, which the asker has; or why it isn't read. */
export type ThreadAnswer = (Omit<ReadPage, 'capture'> & { readonly capture: Omit<Capture, 'bytes'> & { readonly bytes: undefined } }) | { readonly refused: string }
