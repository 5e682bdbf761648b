/** English words above an interview or a record that is printed with labels. Common knowledge, written by hand from news prose. */

/** Of talk that follows: `spoke to`, `questioned`, `an edited version of the interview`. */
export const TALKED_THERE = /\b(?:spoke|talked|spoken|sat\s+down|interview(?:ed|s)?|conversation|met|questioned|grilled|quizzed|asked|answered|testified|appeared|hearing|gave\s+evidence|debated?|edited)\b/iu

/** Where a record is printed from. Group 1: its words. */
export const OF_RECORD = /\bfrom\s+((?:the|a)\s+(?:official\s+|court\s+|verbatim\s+|published\s+)?(?:record|transcript|minutes|hansard))\b/iu
