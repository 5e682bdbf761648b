/**
 * Nouns for what carries words in writing or on record, in English. Common knowledge, written by hand from news prose.
 */

/** Written by somebody to be read: `in a statement`, `the letter says`. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
  'statement', 'letter', 'memo', 'memorandum', 'email', 'e-mail', 'report', 'release', 'communiqué', 'communique', 'declaration', 'filing', 'article', 'op-ed',
  'editorial', 'column', 'essay', 'book', 'memoir', 'autobiography', 'biography', 'diary', 'note', 'petition', 'manifesto', 'leaflet', 'pamphlet', 'affidavit',
  'testimony', 'decree', 'cable', 'newsletter', 'bulletin', 'blog', 'post', 'message', 'press release', 'blog post', 'reply', 'submission', 'lawsuit', 'complaint',
  'indictment', 'deposition', 'dissent', 'judgment', 'judgement', 'motion', 'brief', 'warrant', 'advisory', 'circular', 'prospectus', 'resignation letter', 'caption',
  'video', 'livestream', 'recording', 'transcript', 'slideshow', 'presentation', 'review', 'audit', 'newsletter', 'thread', 'notice', 'dossier', 'briefing note',
  'white paper', 'guideline', 'manual', 'handbook', 'resolution', 'pledge', 'manifesto pledge', 'document', 'papers', 'record', 'file', 'profile', 'page',
  'leaflet', 'brochure', 'placard', 'sign', 'song', 'speech note', 'text', 'will', 'charter', 'message board', 'story', 'plea', 'witness statement', 'publication', 'factsheet', 'fact sheet', 'footnote', 'summary', 'clause', 'banner', 'billboard', 'plaque', 'inscription', 'graffiti', 'ruling', 'verdict', 'opinion piece', 'minutes', 'voice note',
])

/** What is found out and written down, and speaks by its figures: `the study found`, `according to new modelling`. */
export const FINDINGS: ReadonlySet<string> = new Set([
  'study', 'survey', 'poll', 'research', 'analysis', 'modelling', 'modeling', 'forecast', 'projection', 'estimate', 'figure', 'data', 'statistic', 'census', 'index',
  'investigation', 'inquiry', 'enquiry', 'finding', 'review', 'audit', 'assessment', 'report', 'result', 'barometer', 'ranking', 'simulation', 'model', 'accounts', 'filing',
  'exit poll', 'questionnaire', 'meta-analysis', 'calculation',
])

/** What speaks only where the page says that it does; as a place (`in the file`) it is more often something else. */
export const WEAK_DOCUMENTS: ReadonlySet<string> = new Set(['page', 'file', 'record', 'paper', 'papers', 'sign', 'song', 'text', 'will', 'model', 'story', 'pledge', 'plea', 'brief', 'review', 'video', 'motion', 'document', 'profile', 'post', 'placard', 'reply', 'notice', 'banner', 'billboard', 'plaque', 'inscription', 'verdict'])

/** Found by asking people. */
export const ASKING_AROUND = /\b(?:poll|polling|survey|study|questionnaire|census|barometer|research)s?$/iu

/** Who answers a poll: `only one in nine`, `62%`, `two thirds of nurses`. */
export const SHARE_OF_PEOPLE = /^(?:(?:only|just|about|around|nearly|almost|over|more\s+than|fewer\s+than|less\s+than|some|another|the\s+other)\s+)*(?:(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s+(?:in|out\s+of)\s+(?:every\s+)?(?:\w+)|\d+(?:\.\d+)?\s*(?:%|per\s?cent|percent)|(?:a|one|two|three)[\s-](?:third|quarter|fifth|tenth|half)s?|half|most|a\s+majority|a\s+minority|respondents|those\s+(?:polled|surveyed|asked))\b/iu

/** What puts a document out: `sent a letter to the board demanding`. */
export const SENDING_VERBS: ReadonlySet<string> = new Set(['send', 'release', 'issue', 'publish', 'file', 'write', 'post', 'make', 'submit', 'sign', 'deliver', 'circulate', 'share', 'upload', 'distribute', 'email', 'hand'])

/** Head nouns of what doesn't carry words of its own, though its last word looks like it: `the world record`, `a letter of credit`. */
export const NOT_CARRYING: ReadonlySet<string> = new Set(['track', 'world', 'criminal'])
