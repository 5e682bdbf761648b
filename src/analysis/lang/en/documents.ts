/**
 * Nouns for what carries words in writing or on record, in English. Common knowledge, written by hand from news prose.
 */

/** Written by somebody to be read: `in a statement`, `the letter says`. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
  'statement', 'announcement', 'letter', 'memo', 'memorandum', 'email', 'e-mail', 'report', 'release', 'communiqué', 'communique', 'declaration', 'filing', 'article', 'op-ed',
  'editorial', 'column', 'essay', 'book', 'memoir', 'autobiography', 'biography', 'diary', 'note', 'petition', 'manifesto', 'leaflet', 'pamphlet', 'affidavit',
  'testimony', 'decree', 'cable', 'newsletter', 'bulletin', 'blog', 'post', 'message', 'press release', 'blog post', 'reply', 'submission', 'lawsuit', 'complaint',
  'indictment', 'deposition', 'dissent', 'judgment', 'judgement', 'motion', 'brief', 'warrant', 'advisory', 'circular', 'prospectus', 'resignation letter', 'caption',
  'video', 'livestream', 'recording', 'transcript', 'slideshow', 'presentation', 'review', 'audit', 'newsletter', 'thread', 'notice', 'dossier', 'briefing note',
  'white paper', 'guideline', 'manual', 'handbook', 'resolution', 'pledge', 'manifesto pledge', 'document', 'papers', 'record', 'file', 'profile', 'page',
  'leaflet', 'brochure', 'placard', 'sign', 'song', 'speech note', 'text', 'will', 'charter', 'message board', 'story', 'plea', 'witness statement', 'publication', 'factsheet', 'fact sheet', 'footnote', 'summary', 'clause', 'banner', 'billboard', 'plaque', 'inscription', 'graffiti', 'ruling', 'verdict', 'opinion piece', 'minutes', 'guidance', 'apology', 'voice note', 'tape', 'footage', 'tweet', 'advertisement', 'advert', 'voicemail', 'readout', 'posting', 'research paper', 'working paper', 'position paper', 'policy paper', 'discussion paper', 'green paper', 'consultation paper', 'briefing paper', 'plea agreement', 'executive order', 'court order', 'majority opinion', 'dissenting opinion', 'concurring opinion', 'advisory opinion', 'legal opinion', 'joint opinion', 'suicide note', 'video address', 'televised address', 'television address', 'radio address', 'tv address', 'televised speech', 'televised statement', 'video appeal', 'love letter', 'term sheet',
])

/** What is found out and written down, and speaks by its figures: `the study found`, `according to new modelling`. */
export const FINDINGS: ReadonlySet<string> = new Set([
  'study', 'survey', 'poll', 'research', 'analysis', 'modelling', 'modeling', 'forecast', 'projection', 'estimate', 'figure', 'data', 'statistic', 'census', 'index',
  'investigation', 'inquiry', 'enquiry', 'finding', 'review', 'audit', 'assessment', 'report', 'result', 'barometer', 'ranking', 'simulation', 'model', 'accounts', 'filing',
  'exit poll', 'questionnaire', 'meta-analysis', 'calculation',
])

/** What speaks only where the page says that it does; as a place (`in the file`) it is more often something else. */
export const WEAK_DOCUMENTS: ReadonlySet<string> = new Set(['page', 'file', 'record', 'paper', 'papers', 'sign', 'song', 'text', 'will', 'model', 'story', 'pledge', 'plea', 'brief', 'review', 'video', 'motion', 'document', 'profile', 'post', 'placard', 'reply', 'notice', 'banner', 'billboard', 'plaque', 'inscription', 'verdict'])

/** What tells something where the page says so, and as a place is something else: `the film shows`, `the order says`, and not `in order`. */
export const SPEAK_ONLY: ReadonlySet<string> = new Set(['clip', 'film', 'documentary', 'podcast', 'order', 'bill', 'act', 'opinion', 'constitution', 'proposal', 'contract', 'treaty', 'legislation', 'law', 'statute', 'regulation', 'poster', 'website', 'obituary', 'passage', 'chapter', 'paragraph', 'screenshot', 'quote'])

/** Found by asking people. */
export const ASKING_AROUND = /\b(?:poll|polling|survey|study|questionnaire|census|barometer|research)s?$/iu

/** Who answers a poll: `only one in nine`, `62%`, `two thirds of nurses`. */
export const SHARE_OF_PEOPLE = /^(?:(?:only|just|about|around|nearly|almost|over|more\s+than|fewer\s+than|less\s+than|some|another|the\s+other)\s+)*(?:(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s+(?:in|out\s+of)\s+(?:every\s+)?(?:\w+)|\d+(?:\.\d+)?\s*(?:%|per\s?cent|percent)|(?:a|one|two|three)[\s-](?:third|quarter|fifth|tenth|half)s?|half|most|a\s+majority|a\s+minority|respondents|those\s+(?:polled|surveyed|asked))\b/iu

/** What puts a document out: `sent a letter to the board demanding`. */
export const SENDING_VERBS: ReadonlySet<string> = new Set(['send', 'release', 'issue', 'publish', 'file', 'write', 'post', 'make', 'submit', 'sign', 'deliver', 'circulate', 'share', 'upload', 'distribute', 'email', 'hand'])

/** Head nouns of what doesn't carry words of its own, though its last word looks like it: `the world record`, `a letter of credit`. */
export const NOT_CARRYING: ReadonlySet<string> = new Set(['track', 'world', 'criminal'])

/** Words that a page uses in turn for one document, by what it is. */
export const SAME_DOCUMENT: readonly ReadonlySet<string>[] = [
  new Set(['study', 'paper', 'research', 'report', 'survey', 'analysis', 'findings', 'publication', 'review', 'article', 'investigation', 'assessment', 'audit']),
  new Set(['poll', 'survey', 'study', 'questionnaire', 'polling']),
  new Set(['lawsuit', 'complaint', 'suit', 'filing', 'petition', 'claim', 'motion', 'papers', 'documents']),
  new Set(['letter', 'missive', 'appeal', 'petition']),
  new Set(['email', 'e-mail', 'message', 'mail', 'memo', 'note', 'memorandum', 'circular']),
  new Set(['post', 'tweet', 'message', 'thread', 'video', 'clip']),
  new Set(['recording', 'tape', 'audio', 'video', 'footage', 'clip']),
]

/** Who makes a study and speaks by it: `the researchers found`. */
export const MAKERS = /^(?:(?:the|its|the\s+[\p{L}-]+[’']s)\s+)?(?:(?:lead\s+)?authors?|researchers|scientists|academics|investigators|pollsters|economists|analysts)$/iu

/** What they do by it; `said` may be anywhere. */
export const MAKES_KNOWN = /\b(?:f(?:ind|inds|ound)|writ(?:es?|ten)|wrote|estimate[ds]?|conclude[ds]?|note[ds]?|warn(?:s|ed)?|suggest(?:s|ed)?|report(?:s|ed)?|argue[ds]?|recommend(?:s|ed)?|calculate[ds]?|observe[ds]?|discover(?:s|ed)?|caution(?:s|ed)?|identif(?:y|ies|ied)|identified|show(?:s|ed)?)\b/iu

/** Letters and messages of several people that a page tells from: `emails seen by the Gazette show`. */
export const CORRESPONDENCE = /\b(?:e-?mails|messages|letters|memos|texts|text\s+messages|chats|correspondence|documents|notes)$/iu

/** A verb of what a recording or a record keeps: `can be heard telling`, `is recorded there as saying`. */
export const HEARD = /\b(?:is|are|was|were|be)\s+(?:(?:then|later|also|clearly)\s+)?(?:heard|seen|shown|recorded|caught|filmed|noted|minuted)\b/iu

/** What keeps words as they fell. */
export const KEPT = /\b(?:recordings?|tapes?|footage|video|audio|clip|film|minutes|transcripts?|records?|log|package|livestream|voicemail)$/iu
/** The same as the subject of who is on it: `A recording has the chairman saying that …`. */
export const KEEPING_VERBS: ReadonlySet<string> = new Set(['have', 'show', 'capture', 'catch', 'feature', 'record', 'depict'])
