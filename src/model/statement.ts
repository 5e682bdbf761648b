import type { AttributionKind } from './attribution.js'
import type { Edited } from './edited.js'
import type { PartialDate } from './partial-date.js'
import type { Span } from './span.js'

/** `direct`: all of the content is verbatim. `indirect`: none is. `mixed`: some words are verbatim, the rest the reporter's. */
export const FORMS = ['direct', 'indirect', 'mixed'] as const
export type Form = (typeof FORMS)[number]

/** What was done in speaking, from the cue. */
export const ACTS = [
  'say', 'ask', 'answer', 'announce', 'confirm', 'claim', 'deny', 'accuse', 'blame', 'criticise', 'condemn', 'praise',
  'warn', 'threaten', 'promise', 'demand', 'urge', 'order', 'propose', 'suggest', 'predict', 'refuse', 'decline',
  'dismiss', 'agree', 'disagree', 'admit', 'apologise', 'thank', 'joke', 'repeat', 'write', 'report',
  'think', 'know', 'want', 'intend', 'hope', 'fear', 'feel', 'doubt',
] as const
export type Act = (typeof ACTS)[number]

/**
 * How it is known who is meant. `named`: the words name them. `resolved`: the words (`he`, `the minister`, `Hill`) were taken to mean somebody that the page
 * names. `described`: they stand for nobody that the page names (`a nurse`). `open`: they may mean several, or nothing tells.
 */
export const KNOWN = ['named', 'resolved', 'described', 'open'] as const
export type Known = (typeof KNOWN)[number]

/** Somebody as a statement names them. */
export interface Speaker {
  /** The fullest name that the article gives, the words as written where there is no name, `null` where nobody can be told. */
  readonly name: string | null
  /** The words that stand in the source: `the foreign minister`, `he`. */
  readonly as: string
  /** Office or function: `foreign minister`. */
  readonly role?: string
  /** Of which country or body: `Russia`. */
  readonly of?: string
  /** Wikidata identifier, or one of Onrecord's own, when the person, country or body is in the table. */
  readonly actor?: string
  /** How it is known; missing in readings of earlier versions. */
  readonly known?: Known
  /** What decided, where it is resolved: `pronoun`, `office`, `short form`. */
  readonly how?: string
  /** How often speakers known in this way are right, 0 to 1, apart from whether the statement is. */
  readonly certainty?: number
  /** Whom the words may mean, where that is open. */
  readonly candidates?: readonly string[]
}

/** Somebody that the words were said to. */
export interface Addressee {
  readonly name: string | null
  readonly as: string
}

/** Whom or what the speaker accused, blamed, praised, criticised or urged. */
export interface Target {
  /** The fullest name that the article gives; `null` where the words name nobody, or it isn't known whom. */
  readonly name: string | null
  readonly as: string
}

/** Somebody, or a body, that the words of a statement name. */
export interface About {
  /** The fullest name that the article gives. */
  readonly name: string
  /** The words in the statement, where they name them first. */
  readonly as: string
  /** As a speaker's. */
  readonly actor?: string
}

export const TRANSLATORS = ['machine', 'person'] as const
/** Who put words into the language of the page. */
export type Translator = (typeof TRANSLATORS)[number]

export const HOP_KINDS = ['outlet', 'agency', 'platform', 'document', 'person'] as const
export type HopKind = (typeof HOP_KINDS)[number]

/** One hop by which the words reached the page, nearest to the speaker first. */
export interface Hop {
  readonly name: string
  readonly kind: HopKind
  readonly as: string
}

/** An attribution as the ledger keeps it. */
export interface Statement {
  /** As `statementKeys` makes it, from the capture and the words. */
  readonly id: string
  /** The reading whose text the spans count in. */
  readonly articleId: string
  readonly form: Form
  readonly kind: AttributionKind
  readonly act: Act
  /** The saying itself is denied (`did not say whether`), not the content. */
  readonly negated: boolean
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly speakers: readonly Speaker[]
  readonly addressees: readonly Addressee[]
  readonly targets: readonly Target[]
  /** Whom the content names, in its order, without who says it; missing where nobody, and in readings of earlier versions. */
  readonly about?: readonly About[]
  readonly chain: readonly Hop[]
  /** The statement whose content holds this one, or `null`. */
  readonly within: string | null
  /** When it was said; `null` when the article doesn't tell. */
  readonly saidAt: PartialDate | null
  /**
   * That the words are a translation, and not verbatim: a `machine`'s, where the page says that one translated it; a `person`'s, where it tells that
   * they were said in another language (`in an interview held in German`).
   */
  readonly translatedBy: Translator | null
  readonly confidence: number
  readonly by: string
  /** What editors decided of it; missing where none did. */
  readonly edited?: Edited
}
