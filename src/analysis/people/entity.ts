import type { Span } from '../../model/span.js'
import type { Traits } from './traits.js'
import type { Gender } from './gender.js'

/** What somebody or something is that a page names; `unknown` where the page doesn't tell. */
export type EntityKind = 'person' | 'body' | 'place' | 'unknown'

/** An office or function, in small letters, and of which country or body, as the page says. */
export interface Office {
  readonly role: string
  readonly of: string | null
}

/** A mention by name. */
export interface NameMention extends Span {
  /** Index of the entity, or of all that the name fits. */
  readonly fits: readonly number[]
  /** `Mr`, a first name or an office beside it told which. */
  readonly full: boolean
}

/** Somebody or something that a page names, under the fullest name that the page gives. */
export interface Entity {
  readonly name: string
  readonly kind: EntityKind
  readonly gender: Gender | null
  readonly offices: readonly Office[]
  /** Heads of the descriptions that stand beside its name (`the Dutch daily Vree`, `Volt, a carmaker`), and of its name, in small letters. */
  readonly nouns: ReadonlySet<string>
  /** Kinds of body: `company`, `outlet`; see `lang/en/description-nouns.ts`. */
  readonly classes: ReadonlySet<string>
  readonly traits: Traits
}

/** Who and what a page names, and where. Mentions are in the order of the text and don't overlap. */
export interface PageNames {
  readonly entities: readonly Entity[]
  readonly mentions: readonly NameMention[]
}
