/**
 * English words for how somebody spoke, told ahead of what they said: `posted a video`, `In a later post, she took …`, `sat down
 * with`. Common knowledge, written by hand from news prose.
 */

const DOCUMENT = 'open letter|letter|statement|post|blog post|video|message|memo|e-?mail|thread|op-ed|essay|column|article|tweet|press release|voice note|text message|petition|lawsuit|complaint|filing|note|caption|audio message|voice message'
const ONE = '(?:an?|another|his|her|their|its|the same|one|two|the)'
const WORDS = '(?:[\\w’\'-]+\\s+){0,3}?'

/** Something written or recorded is put out, or a sentence begins within it. Groups: `document` and its `noun`, or `place` and `fronted`. */
export const PUT_OUT = new RegExp(
  `\\b(?:posted|shared|uploaded|released|published|issued|wrote|penned|recorded|sent|circulated|filed|signed|(?:put|gave|sent)\\s+out|took\\s+out|left)\\s+(?<document>${ONE}\\s+${WORDS}(?<noun>${DOCUMENT}))\\b`
  + `|\\b(?<sent>(?:an?|the|another)\\s+${WORDS}(?<which>${DOCUMENT}))\\s+(?:that|which)\\s+[\\w’'\\s]{2,60}?\\s(?:sent|posted|wrote|released|published|shared)\\b`
  + `|^(?:(?:and|but|then),?\\s+)?in\\s+(?<place>(?:an?|another|one|the\\s+same|a\\s+(?:second|later|separate|further|subsequent))\\s+${WORDS}(?<fronted>${DOCUMENT}))\\b`, 'iu')

/** Somebody goes before a public, an outlet or a platform. */
export const SPOKE_THERE = /\b(?:was|were)\s+(?:speaking|talking|writing|testifying|responding)\s|\b(?:took|turned|went)\s+to\s+(?:social\s+media|the\s+platform|\p{Lu}\p{L}*)|\b(?:spoke|talked|sat\s+down|speaking)\s+(?:to|with)\s|\b(?:appeared|appearing|was\s+a\s+guest|went)\s+on\s|\bgave\s+an?\s+(?:[\p{L}-]+\s+){0,3}interview\s+(?:to|with)\b|\bmade\s+(?:the|his|her|their|those|these)\s+(?:remarks?|comments?|announcement|claims?|admission|revelation)\b|\b(?:the|his|her|their)\s+(?:remarks?|comments)\s+(?:came|were\s+made)\b|\bwas\s+(?:interviewed|asked|questioned)\b|\bin\s+(?:an?|another|his|her|their)\s+(?:[\p{L}-]+\s+){0,3}interview\s+(?:with|for|on)\b|\baddressed\s+(?:the|a|an|his|her)\s|\binterview\s+(?:that|which)?\s?[\p{L}’'\s]{2,40}\s(?:gave|had\s+given)\s+(?:to|on)\s/iu

/** Who does it is only a pronoun. */
export const BY_A_PRONOUN = /(?:^|[,:]\s|\b(?:and|but|then|now|later)\s)(?:he|she|they|it)(?:[’']ve|[’']s|\s)/iu

/** The page tells of how words came that it has just given: `He was speaking on Radio Olm on Monday`, `She made the remarks in an interview with the Gazette`, `His comments came in a letter`. */
export const TOLD_AFTER = /^(?:(?:the\s)?[\p{L}.’'-]+(?:\s[\p{L}.’'-]+){0,2}\s(?:was|were|had\sbeen)\s(?:speaking|talking|responding|writing|answering|testifying)\b|[\p{L}.’'-]+(?:\s[\p{L}.’'-]+)?\smade\s(?:the|his|her|their|those|these)\s(?:remarks?|comments?|claims?|statement)\b|(?:the|his|her|their|[\p{L}.-]+[’']s)\s(?:remarks?|comments?|words|statement)\s(?:came|were\smade|was\smade)\b)/iu
