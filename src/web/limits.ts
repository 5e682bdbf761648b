/** Characters of a search, or of a name, that are looked at: more is no search but a mistake. */
export const LONGEST_QUERY = 300

/** Pages that editors decided on, of which the desk tells how they are read: to look at all would take long. */
export const MOST_JUDGED = 500

/** All that may be sent at once, in a form or in a body. Bytes. */
export const LARGEST_SENT = 64 * 1024 * 1024
/** UTF-16 code units of a translation that an editor words, at most. */
export const LONGEST_WORDING = 8_000
/** UTF-16 code units of a quote that is asked for, at most. */
export const LONGEST_QUOTE = 4_000
