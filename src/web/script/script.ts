import { sha256 } from '../../model/identifier.js'
import { SELECT_WORDS } from './select-words.js'
import { SHOW_CHANGES } from './show-changes.js'

/** The script of the form to correct a statement: all that the desk has. The form does without it. */
export const SCRIPT = SELECT_WORDS + SHOW_CHANGES

/** In its address, so that a browser keeps it only as long as it is the same. */
export const SCRIPT_VERSION = sha256(new TextEncoder().encode(SCRIPT)).slice(0, 12)
