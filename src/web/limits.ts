/** Characters of a search, or of a name, that are looked at: more is no search but a mistake. */
export const LONGEST_QUERY = 300

/** All that may be sent at once, in a form or in a body. Bytes. */
export const LARGEST_SENT = 64 * 1024 * 1024
/** UTF-16 code units of a quote that is asked for, at most. */
export const LONGEST_QUOTE = 4_000
