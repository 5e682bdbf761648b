import type { Hop } from '../../model/statement.js'
import { RECORDINGS } from '../lang/en/outlets.js'

/** Sent to somebody, and not brought out as a finding that its writers stand by. */
const LETTERS = /\b(?:letter|e-?mail|message|post|tweet|memo|note|telegram|text|statement)s?$/iu
/** Recorded or on the air: what is quoted next from its speaker is heard in it. */
export const isRecording = (hop: Hop): boolean => hop.kind === 'document' && RECORDINGS.has(hop.name.split(/\s+/).at(-1)?.toLowerCase() ?? '')

/** Outlets and recordings. */
export const isBroadcaster = (hop: Hop): boolean => hop.kind === 'outlet' || hop.kind === 'agency' || isRecording(hop)

/** A letter or a post. */
export const isLetter = (hop: Hop): boolean => hop.kind === 'platform' || (hop.kind === 'document' && LETTERS.test(hop.name))
