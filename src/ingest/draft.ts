import type { BlockKind } from '../model/article.js'
import type { EntryTime } from './live-entries.js'

/** A piece of a page on its way to being a block. */
export interface Draft {
  readonly text: string
  /** What the page's markup says; `null` where only the words can tell. */
  readonly hint: BlockKind | null
  /** All of its words are links. */
  readonly linked: boolean
  /** Of a live page: when the entry that it stands in was put out. */
  readonly entry?: EntryTime
}
