/** What may stand between a verb of saying and the date of the saying. */

const DOCUMENTS = 'statement|letter|report|study|survey|poll|research|analysis|modelling|modeling|data|figures|statistics|documents|document|filing|findings|investigation|resolution|slideshow|presentation|guidelines|posts|reports|letters|emails|projections|forecast|forecasts|estimates|census|audit|review|affidavit|lawsuit|complaint|indictment|memo|memorandum|article|column|op-ed|essay|blog post|blog|post|tweet'
  + '|message|email|note'
  + '|papers|records|transcript|transcripts|indictment|summons|warrant|motion|petition|opinion|dissent|audio|recording'
  + '|press release|release|video|video message|filing|ruling|editorial|communiqué|communique|declaration|open letter'
  + '|book'
const OCCASIONS = 'interview|interviews|speech|address|remarks|comments|briefing|news briefing|press briefing'
  + '|conference|news conference'
  + '|press conference|call|conference call|phone call|hearing|session|meeting|rally|debate|broadcast|appearance'
  + '|testimony|forum'
  + '|event|ceremony|summit|talk|talks|lecture|podcast|programme|program|show|sermon|question time|fundraiser|dinner'
  + '|town hall|visit|trip|tour|stopover|launch|inauguration|unveiling|vigil|funeral|memorial|convention|congress|reception|luncheon|gala|inquest|trial|protest|demonstration|march|festival|fair|sidelines'
const WORDS_BEFORE = '(?:[\\w’\'&.-]+\\s+){0,6}?'
const DETERMINER = '(?:a|an|the|his|her|their|its|this|that|another|one|two|several|separate|joint|written|brief)'
const ADDED = '(?:\\s+(?:to|with|for|on|in|at|from|before|of|by|into|about)\\s+[\\w’\'&.-]+(?:\\s+[\\w’\'&.-]+){0,6})?'
const PUT_OUT_VERBS = 'published|posted|released|issued|given|aired|broadcast|televised|made|made\\s+public|recorded|held|sent|delivered|dated|taped|conducted|printed|filed|unsealed|submitted|circulated|uploaded|unveiled|leaked|signed|out|came\\s+out|appeared'
const MADE = `(?:,?\\s+(?:(?:that|which)\\s+(?:was|were)\\s+)?(?:${PUT_OUT_VERBS}))?`
const SPEAKING = '(?:speaking|talking|writing|appearing|testifying|addressing|standing|reporting|answering|asked|reached|contacted|interviewed|approached|questioned|pressed)'

const frame = (nouns: string): RegExp => new RegExp(
  `^[\\s,]*(?:${SPEAKING}\\s+(?:[\\w’'&.-]+\\s+){0,8})?(?:(?:in|at|during|on|via|through|with|by)\\s+)?`
  + `(?:${DETERMINER}\\s+)?`
  + `${WORDS_BEFORE}(?:${nouns})${ADDED}${MADE}${ADDED}[\\s,]*$`, 'iu')
const DOCUMENT = frame(DOCUMENTS)
const ANY = frame(`${DOCUMENTS}|${OCCASIONS}`)
const ONLY_SPEAKING = new RegExp(`^[\\s,]*${SPEAKING}(?:\\s+(?:to|with|at|in|from|before|on|about|after|the|a|an|his`
  + `|her)\\b)?(?:\\s+[\\w’'&.-]+){0,8}\\s*$`, 'iu')

const OTHER_CLAUSE = new RegExp(
  '[.!?;:()“”«»"]|\\b(?:who|which|whose|where|when|while|because|after|before|referring|planned|scheduled|until'
  + '|since|that)\\b',
  'iu',
)

/** Somebody stands or speaks `before` others: whom, and no time. */
const STANDS_BEFORE = /\b(?<verb>testify(?:ing)?|testified|testimony|evidence|appear(?:ed|ing|ance)?|standing|stood|stepp(?:ed|ing)|speaking|spoke|speech|remarks|hearing|statement|sitting|went|came|pleading|pleaded)\s+before\b/giu

/** The words with `testifying before the panel` as `testifying at the panel`: no clause of time. */
export const besideHearers = (words: string): string => words.replace(STANDS_BEFORE, '$<verb> at')

/** Whether `words`, up to a date, are `in an interview published`, `in a statement`, `, speaking to reporters`. */
export function isSayingFrame(words: string, kind: 'document' | 'any' = 'any'): boolean {
  // `that was` is the one relative clause that a frame may hold.
  if (words.length > 200) return false
  const plain = withoutTitles(besideHearers(words)).replace(CAME_OUT, '')
  if (OTHER_CLAUSE.test(plain.replace(ONE_RELATIVE, ''))) return false
  if (kind === 'document') return DOCUMENT.test(plain)
  return ANY.test(plain) || ONLY_SPEAKING.test(plain)
}

/** `an interview on “Face the Day”`: a title in quote marks. */
const TITLE = /(?<lead>\b(?:on|in|of|called|show|programme|program|podcast|[’']s)\s)[“"‘]\p{Lu}[^“”"’‘]{1,50}[”"’]/giu
/** The words with `“Face the Day”` as one word. */
export const withoutTitles = (words: string): string => words.replace(TITLE, '$<lead>Title')
/** The one relative clause that a frame may hold, and one that says no more than that it came out. */
const ONE_RELATIVE = /\b(?:that|which)\s+(?:was|were)\b/iu
const CAME_OUT = /\b(?:that|which)\s+(?=(?:came\s+out|appeared)\b)/iu

const NO_NOUN_PHRASE = new RegExp(
  '[,.!?;:()“”«»"]|\\b(?:who|which|whose|that|where|when|while|because|after|before|until|since|as|but|or|not'
  + '|if|whether|how|why|what|referring|planned|is|are|was|were|be|will|would|has|had|have|could|should|may|might'
  + '|can|must|he|she|they|it|we|I)\\b',
  'u',
)
const ABBREVIATION = /\b(?:U\.S|U\.K|U\.N|Mr|Mrs|Ms|Dr|Gen|Sen|Rep)\./gu
const VERBAL = /\b(?!meeting|briefing|hearing|gathering|gathered\b|assembled\b|packed\b|attending\b|morning|evening|king|being|united\b)[a-z]+(?:ing|ed)\b/u

/**
 * Whether `words`, between a cue and a date, are only whom it was said to or where: `reporters`, ` a rally in the
 * north`.
 */
export function isAddressee(words: string): boolean {
  // `told investors of Olm Media, the parent company, on Oct. 31`: an apposition between commas.
  const plain = words.length <= 120 ? words.replace(/,\s(?:an?|the|its|his|her|their)\s[^,]{1,80},(?=\s*$)/u, '') : words
  return plain.length <= 90 && !NO_NOUN_PHRASE.test(plain.replace(ABBREVIATION, ''))
    && !VERBAL.test(plain.replace(/\bUnited\b/gu, '')) && !/\bto\s+[a-z]+\s+(?:the|a|an|his|its)\b/u.test(plain)
}

/** Between a date and the document that it is part of the name of: `a May 7 [internal] memo`. */
const DOCUMENT_AFTER = new RegExp(`^\\s+(?:[\\w’'-]+\\s+){0,3}?(?:${DOCUMENTS})\\b`, 'iu')
const ONLY_DOCUMENT = new RegExp(`^(?:${DOCUMENTS}|posts|filings|ruling)$`, 'iu')
const BEFORE_DOCUMENT = /^[\s“”«»"]*(?:(?:and|but|in|according\s+to)\s+)*(?:(?:an?|the|his|her|its|their|that|this|one|another|[\w’'-]+[’']s)\s+)?(?:[\w-]+\s+){0,2}$/iu

/**
 * Whether a date is part of a document's name, `a 2018 survey`, `In a May 7 memo`: what stands in it was said then.
 * `before` and `after`: the words around the date in the sentence.
 */
export function isDatedDocument(before: string, date: { readonly eventWord?: string }, after: string): boolean {
  if (before.length > 100 || !BEFORE_DOCUMENT.test(before)) return false
  return date.eventWord !== undefined ? ONLY_DOCUMENT.test(date.eventWord) : DOCUMENT_AFTER.test(after)
}
