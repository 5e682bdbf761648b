/** Nouns for occasions and vehicles of speech: `in an interview`, `at a press conference`, `in a tweet`. Written by hand. */
export const SPEECH_EVENTS: ReadonlySet<string> = new Set([
  'interview', 'statement', 'speech', 'conference', 'briefing', 'tweet', 'post', 'message', 'letter', 'email', 'e-mail',
  'memo', 'report', 'address', 'remark', 'comment', 'broadcast', 'debate', 'hearing', 'testimony', 'editorial', 'op-ed',
  'article', 'column', 'blog', 'video', 'podcast', 'telegram', 'note', 'press', 'release', 'communique', 'communiqué',
  'declaration', 'call', 'meeting', 'rally', 'event', 'town', 'session', 'appearance', 'filing', 'facebook', 'twitter',
])

/** Occasions that people talk on for a while, so that their day holds for what is told from them. */
export const TALKING_EVENTS = /\b(?:(?:press|news)\s+conference|press\s+briefing|briefing|hearing|debate|rally|interview|town\s+hall|conference\s+call|fireside\s+chat|question\s+time|testimony|testified|panel|speech|summit|meeting|met|session|trial|inquest|podcast|broadcast|ceremony|sermon|lecture|vigil|forum|verdict|sentencing|ruling|inauguration|funeral|spoke(?!\s+(?:on\s+(?:the\s+)?condition|of\b))|talked|(?:phone|telephone|video)\s+calls?|conversation|negotiations|addressed|(?:took|faced|answered)\s+questions|gave\s+evidence|giving\s+evidence|protest|demonstration|march|picket|walkout|sit-in|parade|marched|rallied|demonstrated|clashed|sparred|quarrelled|squabbled)\b/giu

/** The same words where those who meet talk with each other. */
export const BETWEEN: ReadonlySet<string> = new Set(['spoke', 'talked', 'phone call', 'telephone call', 'video call', 'conversation', 'negotiations', 'debate', 'met', 'meeting', 'summit', 'held talks', 'conference call', 'clashed', 'sparred', 'quarrelled', 'squabbled'])

/** Events that a page comes back to by their noun, `during the debate`: who is named with it takes part. */
export const RECURRING_EVENTS: ReadonlySet<string> = new Set(['debate', 'hearing', 'press conference', 'news conference', 'press briefing', 'briefing', 'interview', 'town hall', 'inquest', 'panel', 'question time', 'forum', 'rally', 'protest', 'demonstration', 'vigil', 'conference call'])

/** Events at which people stand together and are spoken to as a crowd. */
export const CROWD_EVENTS: ReadonlySet<string> = new Set(['rally', 'protest', 'demonstration', 'march', 'vigil', 'picket', 'walkout', 'sit-in', 'parade', 'marched', 'rallied', 'demonstrated'])

/** Verbs of going among people, who are spoken to on the way: `visited the flooded villages on Tuesday`. */
export const VISITING = /\b(?:visited|toured|travelled\s+to|traveled\s+to|flew\s+to|arrived\s+(?:back\s+)?(?:in|at|on)|landed\s+(?:in|at)|inspected|went\s+on\s+stage|took\s+the\s+stage|appeared\s+(?:at|on|before)|held\s+talks)\b/giu

/** The same, of one match. */
export const VISITS = new RegExp(`^${VISITING.source}$`, 'iu')

/** `announced [on Monday] by the owner, Ada Roe`: what stands before the day, and behind it. */
export const ANNOUNCED_BY = {
  before: /\b(?:announced|unveiled|revealed|declared|proposed|presented|ordered)\s+(?:late\s+|early\s+)?$/iu,
  after: /^\s+by\s+([^.;:“”«»"!?]{2,100})/iu,
}

/** Cries of a crowd. */
export const CROWD_CRIES = /\b(?:chant(?:s|ed|ing)?|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|sang|sing(?:s|ing)?|boo(?:s|ed|ing)?)\b/iu

/** Whom one speaks to at a gathering, and what sounds there: `told the crowd`, `said to applause`. */
export const CROWDS = /\b(?:thousands?|hundreds?|dozens|crowd|crowds|audience|supporters|protesters|demonstrators|marchers|mourners|rally|gathering|cheering|applauding)\b/iu

const SENT_NOUNS = 'open\\s+letter|letter|report|study|survey|poll|memo|statement|complaint|lawsuit|petition|video|post|article|email|e-mail|message|filing|analysis|paper|findings|affidavit'

/** `sent a letter`, `a report published`, `an email that Roe sent`, `wrote to the board`: putting out what is written. */
export const SENT_DOCUMENT = new RegExp(
  '\\b(?:(?:sent|wrote|released|published|issued|filed|submitted|delivered|unveiled|signed|posted|made\\s+public)\\s+(?:an?|its|his|her|their|the|two|three)\\s+(?:[\\w’\'-]+\\s+){0,3}?(?<noun>'
  + `${SENT_NOUNS})|(?:an?|its|his|her|their|the)\\s+(?:[\\w’'-]+\\s+){0,3}?(?<kind>${SENT_NOUNS})\\s+(?:(?:by|of|to)\\s+[\\w’'\\s]{2,60}?\\s+)?(?:published|released|sent|issued|posted|filed|unveiled|dated)`
  + `|(?:an?|the)\\s+(?:[\\w’'-]+\\s+){0,3}?(?<which>${SENT_NOUNS})\\s+(?:that|which)\\s+[\\w’'\\s]{2,60}?\\s+(?:published|released|sent|wrote|issued|posted|filed)`
  + `|(?:the|this|its|their|his|her)\\s+(?:[\\w’'-]+\\s+){0,3}?(?<passive>${SENT_NOUNS}|results|research|figures|data)\\s+(?:was|were|is|are)\\s+(?:[\\w’'-]+\\s+){0,2}?(?:published|released|sent|issued|posted|filed|unveiled)`
  + `|(?:the|this|its|their|his|her|an?)\\s+(?:[\\w’'-]+\\s+){0,3}?(?<aside>${SENT_NOUNS}|results|research|figures|data),\\s+(?:which\\s+was\\s+)?(?:published|released|issued|unveiled)`
  + '|(?<wrote>wrote|written|e-?mailed)\\s+(?:back\\s+)?to\\s+[\\w’\'\\s]{2,60}?(?=\\s+(?:on|in|last|this|earlier|late|early|yesterday|to\\s)))(?!\\w)', 'giu')
