/**
 * English words beside a verb of saying that set it at another time than what was told before, so that the day of the one
 * doesn't hold for the other. Common knowledge, written by hand.
 */
export const OTHER_TIMES = /\b(?:previously|earlier|before|once|recently|formerly|initially|originally|first|since|later|afterwards|subsequently|meanwhile|repeatedly|often|always|regularly|long|years?|months?|weeks?|decades?|then|now|already|ago)\b/i

/** Verbs and words by which a speaker goes on in the same breath: `he added`, `she further described`. */
export const GOING_ON = /\b(?:add(?:s|ed|ing)?|continu(?:es|ed|ing)|went\s+on|goes\s+on|further|furthermore)\b/i

/** Right before the verb: the next words of the same talk, whenever that was. */
export const THEN = /^\s*(?:then|further)\s+[\p{L}’'-]+$/iu

/** Verbs of writing: what a letter or a post goes on with. */
export const WRITING = /\b(?:wr(?:o|i)tes?|text(?:ed|s)|e-?mailed|messaged|captioned|reported|concluded|written|writing|stat(?:es|ed|ing)|post(?:s|ed|ing)?|tweet(?:s|ed|ing)|reads?)\b/i

/** Verbs that need something written: `the lawmakers wrote`, after a letter of theirs. */
export const WRITES = /\b(?:wr(?:o|i)tes?|written)\b/i

/** What writers of a letter to somebody do in it. */
export const ASKS_IN_WRITING = /\b(?:requested|asked|noted|stated|demanded|argued)\b/i

/** Right behind a cue: back to the talk or the document that was told of, `said in the interview`, `writes in it`. */
export const BACK_TO = /^\s*(?:in|on|during|at)\s+(?:it|(?:the|that)\s+(?:same\s+)?(?:interview|statement|letter|memo|e-?mail|report|post|message|video|tweet|thread|speech|podcast|programme|program|show|call|document|article|book|briefing|debate|hearing|press\s+conference|news\s+conference))\b/iu

/** Right behind a cue: the saying is of another time than what was told before. */
export const BEHIND_OTHER_TIME = /^\s+(?:afterwards?|previously|then|before|once|in\s+the\s+past|at\s+the\s+time)\b/iu

/** Talks of one speaker that a page goes on telling from. */
export const ON_AIR = /\b(?:interview(?:s|ed)?|podcast|programme|program|show|episode|documentary|livestream|broadcast|recording|footage|tape|sat\s+down|conversation|profile)\b/iu

/** A sentence begins with an answer to what was said right before. */
export const ANSWERING = /^[\s“«"]*(?:replying|answering|responding|in\s+(?:reply|response|answer))\s*,/iu
