import type { Span } from '../../model/span.js'
import type { Direction } from './reading.js'

/** How far back and ahead a clause is searched, in UTF-16 code units. */
const REACH = 120

const AHEAD_VERB = '(?:will|shall|won[’\']t|[’\']ll|would|(?:is|are)\\s+to(?!\\s+blame)|(?:is|are|was|were)\\s+'
  + '(?:going\\s+to|about\\s+to|set\\s+to|due\\s+to)'
  + '|(?:plans?|planning|intends?|expects?|hopes?|aims?|due|set|slated|scheduled|expected|poised|likely|wants?'
  + '|promised|vowed)\\s+to|begins|ends|starts|opens|expires)'
const AHEAD_BEFORE = new RegExp(`\\b${AHEAD_VERB}\\b`, 'u')
const AHEAD_NEXT = new RegExp(`^\\s+${AHEAD_VERB}\\b`, 'u')
/** Right before the date: `planned for`, `due in`, `scheduled for the week of`. */
const ARRANGED = new RegExp(
  '\\b(?:planned|scheduled|slated|due|set|expected|booked|timed|pencil?led\\s+in|billed|envisaged|foreseen'
  + '|arranged|tabled)(?:\\s+(?:to\\s+[a-z]+(?:\\s+[a-z]+){0,3}|for|in|on|by|back|again|there)){0,3}\\s*$',
  'u',
)
/** `an interview published on Friday`: a participle that belongs to the noun before it, whatever the clause's verb. */
const DONE_TO_NOUN = new RegExp(
  '\\b(?!be\\b|been\\b|being\\b|have\\b|has\\b|had\\b|not\\b|[a-z]+ly\\b)[a-z’-]+\\s+(?:given|held|made|sent'
  + '|written|[a-z]{2,}ed)\\s*$',
  'u',
)
/** `the aide who will leave said on Friday`: the verb of saying is nearer than the one that looks ahead. */
const SPOKEN = new RegExp(
  '\\b(?:said|told|says|tells|tweeted|wrote|announced|reported|confirmed|denied|[Aa]sked|[Qq]uestioned|[Pp]ressed|[Ii]nterviewed|[Ss]peaking|[Tt]estifying)(?:\\s+'
  + '(?!that\\b)[\\w’\'.-]+){0,4}\\s*$',
  'u',
)
/** An aside between commas right before the date. */
const APPOSED = /,\s(?:an?|the|its|his|her|their)\s[^,.;:]{1,60},(?=\s*$)/u
const AHEAD_WORD = /\b(?:(?:upcoming|forthcoming|coming|future)\s+(?:[\w-]+\s+){0,4}|ahead\s+of\s+(?:an?\s+)?)$/u
const BY_DEADLINE = new RegExp(
  '\\b(?:must|should|need(?:s|ed)?|deadline|ha(?:s|ve)\\s+to|demand(?:s|ed)?|until|ultimatum|to\\s+[a-z]+)\\b',
  'u',
)
const BACK = new RegExp(
  '^(?:(?:on|in|since|from)\\s+)?(?:(?:late|early|earlier)\\s+)?(?:(?:in\\s+)?(?:last|this\\s+past)\\b'
  + '|yesterday|earlier\\b)|^since\\b|\\bago$',
  'iu',
)
const AHEAD = new RegExp(
  '^(?:(?:on|in|by|from|until|for|since)\\s+)?(?:(?:late|early|later)\\s+)?(?:(?:in\\s+)?(?:the\\s+)?(?:next'
  + '|coming|this\\s+coming)\\b|tomorrow|later\\b)',
  'iu',
)
const PAST_VERB = new RegExp(
  '\\b(?:was|were|had|did|said|told|met|made|gave|went|came|took|began|held|won|lost|left|spoke|wrote|sent|saw'
  + '|fell|rose|hit|set|put|cut|[a-z]{2,}ed)\\b',
  'u',
)
/** Verbs in the past that are no participles of nouns. */
const DONE = /\b(?:said|told|met|gave|went|came|took|began|spoke|wrote|saw|fell|rose|was|were|did)\b/u
const CLAUSE_END = /[.!?;:,—–“”«»"()\n]|\b(?:that|who|which|where|when|because|while|but|after|before)\b/gu

/**
 * Which way the words around a date look from the day of publication: `future` after `planned for`, `will … on
 * Monday`, `next`, `by Friday` with a demand; `past` after a verb in the past; `unspecified` where they don't tell.
 * `isCounted`: its own words look from another day of the story (`the next day`) and don't tell.
 */
export function directionAt(text: string, { begin, end }: Span, isCounted = false): Direction {
  const words = text.slice(begin, end)
  if (!isCounted && BACK.test(words)) return 'past'
  if (!isCounted && AHEAD.test(words)) return 'future'
  const before = text.slice(Math.max(0, begin - REACH), begin)
  const clause = lastClause(before)
  // The preposition is part of the words: `planned` + `for early 2022`.
  if (ARRANGED.test(before) && /^(?:for|in|on|by|to|early|late|mid|[A-Z0-9])/u.test(words)) return 'future'
  if (AHEAD_WORD.test(before)) return 'future'
  if (DONE_TO_NOUN.test(clause)) return 'past'
  if (SPOKEN.test(clause)) return 'past'
  // `told investors of Olm Media, the owner, on Oct. 31 that it would`
  if (/^\s+that\b/u.test(text.slice(end, end + 8)) && SPOKEN.test(lastClause(before.replace(APPOSED, ' ')))) return 'past'
  // `the two who want to run the city met on Monday`: the verb nearest to the date is its own.
  const ahead = AHEAD_BEFORE.exec(clause)
  if (ahead !== null) return DONE.test(clause.slice(ahead.index + ahead[0].length)) ? 'past' : 'future'
  if (/^by\b/iu.test(words) && BY_DEADLINE.test(clause)) return 'future'
  const after = text.slice(end, end + REACH)
  if (clause.trim().split(/\s+/u).length <= 2 && !PAST_VERB.test(clause)) return directionOfMainVerb(after)
  if (AHEAD_NEXT.test(after)) return 'future'
  return PAST_VERB.test(clause) || PAST_VERB.test(after.slice(0, 30)) ? 'past' : 'unspecified'
}

/** Of a date at the head of its clause: the first verb that follows decides. */
function directionOfMainVerb(after: string): Direction {
  const sentence = /^[^.!?\n“”«»"]*/u.exec(after)?.[0] ?? ''
  const ahead = AHEAD_BEFORE.exec(sentence)?.index ?? Infinity
  const back = PAST_VERB.exec(sentence)?.index ?? Infinity
  if (ahead === back) return 'unspecified'
  return ahead < back || /^were?\s/u.test(sentence.slice(ahead)) ? 'future' : 'past'
}

function lastClause(before: string): string {
  let from = 0
  for (const match of before.matchAll(CLAUSE_END)) from = match.index + match[0].length
  return before.slice(from)
}
