import { besideHearers, isDatedDocument, isSayingFrame, withoutTitles } from './frames.js'
import type { DateMention } from './mention.js'

/** `Opening the case [on Monday], Roe said`, `Asked [on Thursday] whether she would go, Roe said`: the clause before the comma is of the time of saying. */
const AT_THE_SAME_TIME = /^[\s“”«»"]*(?:(?:and|but|then),?\s+)?(?:(?:when\s)?(?:asked|pressed|questioned|challenged|quizzed|interviewed|reached|contacted|approached|cornered|confronted)|(?!having\b|being\b|following\b|during\b|according\b|including\b|regarding\b|concerning\b|excluding\b|beginning\b|starting\b|nothing\b|something\b|everything\b|anything\b|morning\b|evening\b|spring\b|king\b)[a-z]{3,}ing)\b[^,.;:“”«»"]{0,120}\s$/iu
const AFTER_SAME_TIME = /^[^.;:,“”«»"]{0,150},\s*[“«"‘]?\s*(?:(?:the|a|an)\s)?$/u
/** Clauses that may be of another time than the one that they hang on. */
const INNER_CLAUSE = /\b(?:who|which|that|where|because|since|until|after|before|planned|scheduled|due|set)\b/iu

/** `In Sunday’s Observer`: an issue of that day. */
const ISSUE = /^in\s\S+[’']s$/iu
const ISSUE_AFTER = /^\s(?:\p{Lu}[\p{L}’'-]*\s){0,3}\p{Lu}[\p{L}-]*\s?(?:,\s*)?(?:(?:the|a|an|former)\s)?(?:(?:\p{Ll}[\p{L}’'-]*\s){0,4})?$/u

/** Longer stretches of text, in UTF-16 code units, are more than a frame around a date. */
const LONGEST_FRAME = 500

const OPENING_WORDS = new RegExp(
  '^[\\s“”«»"‘’—–-]*(?:(?:and|but|even|then|later|also|earlier|at|during|in|on|speaking|late|early|still|however|now|back|only|just),?\\s+){0,2}$', 'iu',
)
/** `shortly after the post, in June`, `Weeks later, in June`: a looser time first. */
const LOOSE_TIME = /^(?:(?:shortly|soon|just|only|not\s+long|days|weeks|months|hours)\s+)?(?:after|before|later|earlier|following)\b[^,.;:]{0,100},\s*$/iu
/** `When Roe announced the swap last week, he said`: the clause of time is of the same day. */
const WHEN_CLAUSE = /^[\s“”«»"]*(?:(?:and|but)\s+)?(?:when|as|while)\s[^,.;:“”«»"]{1,150}\s$/iu
const PLACE = '(?:\\s+(?:in|at|from|during|with|near|outside|on|by|for|to|before|of)\\s[^,.;:]{1,80})?'
/** `obtained by the Gazette`, behind a dated document. */
const HANDED_ON = '(?:\\s+(?:obtained|seen|sent|released|published|reviewed|dated|signed|leaked|shared|given|addressed|posted|issued|written)\\b[^,.;:]{0,100})?'
/** An aside about the date, between commas or dashes: `, a month after the vote,`, `-- just before it --`. */
const ASIDE = '(?:\\s*(?:,|--?|–|—)\\s*(?:about|around|just|only|some|almost|nearly|roughly|shortly|days|weeks|months|hours|one|two|three|four|five|six|an?|after|before|when|as|following|amid|during|ahead|while|at\\s(?:the\\s)?age|aged)\\b[^.;:“”«»"]{0,200}?(?=\\s*(?:,|--?|–|—)))?'
const TO_SUBJECT = new RegExp(`^${HANDED_ON}${PLACE}${ASIDE}(?:\\s*(?:,|--?|–|—))?\\s*[“«"‘]?\\s*(?:(?:the|a|an|then|and)\\s)?$`, 'iu')

/** `In a survey of 3,000 members, released by the union [in March],`: when it came out. */
const PUT_OUT_ASIDE = /^\s*in\s(?:an?|the|its|his|her|their|one|another)\s[^.;:“”«»"]{2,80},\s(?:which\s(?:was|were)\s)?(?:released|published|issued|posted|sent|dated|filed|signed|written|conducted|commissioned|carried\sout)(?:\s(?:by|to|on|in)\s[^,.;:“”«»"]{2,60})?\s$/iu

/** A clause and a relative one that tells what was said in it. */
const IN_WHICH = /^[\s,]*[^,.;:“”«»"]{2,90},\s(?:in|at|during)\s+which\s*$/iu
/** Who a document or an occasion is for, named behind their office between commas. */
const APPOSED = /^(\s*(?:[Ii]n|[Aa]t|[Dd]uring)\s[^,;:.“”«»"]{2,120}),\s\p{Lu}[^,.;:“”«»"]{1,60},(?=\s[\p{Ll}\s]{1,30}$)/u

/**
 * `On Thursday, `, `At a June summit in Brussels, `: nothing but a frame before it, no clause between it and the
 * rest. `words` and `after`: the words between the sentence's start and the date, and the date and the rest.
 */
export function isFronted(words: string, date: DateMention, after: string): boolean {
  if (words.length > LONGEST_FRAME || after.length > LONGEST_FRAME) return false
  // `In a letter to the minister, Ada Roe, published on Monday, `
  const before = besideHearers(withoutTitles(words.replace(APPOSED, '$1')))
  const start = before.trimStart()
  const opens = OPENING_WORDS.test(before)
    || LOOSE_TIME.test(start)
    || isSayingFrame(before.trim().replace(/\s(?:of|from|dated)$/iu, ''))
    || /^(?:at|during|in|on the sidelines of|on)\s+(?:[\w’'&.-]+\s+){1,8}$/iu.test(start)
  if (opens && TO_SUBJECT.test(after)) return true
  // `On Monday he posted an apology, in which he wrote`: told of one clause, of which the next hangs.
  if (opens && IN_WHICH.test(after)) return true
  if (PUT_OUT_ASIDE.test(before) && TO_SUBJECT.test(after)) return true
  if (AT_THE_SAME_TIME.test(before) && AFTER_SAME_TIME.test(after) && !INNER_CLAUSE.test(before)) return true
  if (ISSUE.test(date.date.as) && OPENING_WORDS.test(before) && ISSUE_AFTER.test(after)) return true
  if (WHEN_CLAUSE.test(before) && /^\s*,\s*$/u.test(after)) return true
  // `In a letter of 8 May, which the prosecutor read out, `
  if (/^in\s/iu.test(start) && isSayingFrame(before.trim().replace(/\s(?:of|from|dated)$/iu, ''), 'document') && /^\s*,\s(?:which|that)\s[^.;:“”«»"]{1,120},\s*$/u.test(after)) return true
  // `In a May 7 memo obtained by the Gazette, `: the date is the document's.
  return /^in\s/iu.test(start) && isDatedDocument(before, date, after.replace(/,?\s*$/u, '')) && !/[.;:“”«»"]/u.test(after)
}
