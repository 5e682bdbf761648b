import type { PartialDate } from '../../model/partial-date.js'
import type { Span } from '../../model/span.js'
import type { Direction } from './reading.js'

/**
 * A date expression in a text: `begin` and `end` in UTF-16 code units, with preposition or determiner and modifiers.
 */
export interface DateMention extends Span {
  readonly date: PartialDate
  readonly direction: Direction
  /** The event that the date is part of the name of: `summit` in `a June summit`. */
  readonly eventWord?: string
}
