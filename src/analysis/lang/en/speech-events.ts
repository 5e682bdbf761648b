/** Nouns for occasions and vehicles of speech: `in an interview`, `at a press conference`, `in a tweet`. Written by hand. */
export const SPEECH_EVENTS: ReadonlySet<string> = new Set([
  'interview', 'statement', 'speech', 'conference', 'briefing', 'tweet', 'post', 'message', 'letter', 'email', 'e-mail',
  'memo', 'report', 'address', 'remark', 'comment', 'broadcast', 'debate', 'hearing', 'testimony', 'editorial', 'op-ed',
  'article', 'column', 'blog', 'video', 'podcast', 'telegram', 'note', 'press', 'release', 'communique', 'communiqué',
  'declaration', 'call', 'meeting', 'rally', 'event', 'town', 'session', 'appearance', 'filing', 'facebook', 'twitter',
])

/** Occasions that people talk on for a while, so that their day holds for what is told from them. */
export const TALKING_EVENTS = /\b(?:(?:press|news)\s+conference|press\s+briefing|briefing|hearing|debate|rally|interview|town\s+hall|conference\s+call|fireside\s+chat|question\s+time|testimony|testified|panel|speech|summit|meeting|met|session|trial|inquest|podcast|broadcast|ceremony|sermon|lecture|vigil|forum)\b/iu
