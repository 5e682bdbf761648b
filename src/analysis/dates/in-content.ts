import { hullOf } from '../../text/span.js'
import { isAddressee } from './frames.js'
import type { StatementGeometry } from './geometry.js'
import type { DateMention } from './mention.js'

/** What a date can't stand in front of where it is the saying's: `said Friday would be too late`, `said on Tuesday’s vote`. */
const IS_SUBJECT = /^(?:[’']|\s+(?:is|was|were|are|will|would|had|has|have|could|should|may|might|can|must|did|does|marks?|of|and|or|came|went|saw|became|\p{Ll}+ed)\b)/u
/** Words that begin a clause. */
const CLAUSE = /^,?\s+(?:the|an?|he|she|it|they|we|his|her|its|their|there|no|nobody|for|\p{Lu}[\p{L}’'-]*\s)/u
/** What is turned down: `rejected [on Friday] claims that`. */
const CLAIMS = /^\s+(?:(?:media|press|[\p{L}-]+)\s)?(?:claims?|reports?|allegations?|accusations?|suggestions?|calls|demands|criticism|complaints?|charges|rumours?|rumors?|for\s)/u
/** Cues whose object stands between them and the day: `announced plans [on Friday] to`, `criticised the builders [on Friday] for`. */
const PUBLIC = /\b(?:announc|unveil|outlin|present|propos|criticis|criticiz|condemn|blam|reject|dismiss|defend|prais|accus|attack|welcom|back|oppos|denounc|thank|fault|slam|rebuk|chid|scold|sue)(?:e|es|ed|ing|s)?\b/iu
const PLANS = /\b(?:plans?|proposals?|measures?|bids?|offers?|deals?|intentions?|decisions?|agreements?|efforts?|campaigns?|programmes?|programs?|bills?|laws?|packages?|schemes?|legislation|strategy|steps)\s+$/iu
const NAMING = /\b(?:call|describ|brand|dub|label|term|hail|liken)(?:e|es|ed|led|ling|ing|s)?\b/iu

/**
 * Whether a date that the content takes in is the saying's all the same: right behind the cue, where a clause or what is turned down follows (`said Friday it would`,
 * `rejected on Friday claims that`), behind the object of a cue (`announced plans on Friday to close`), or behind the quote that a thing is called (`called it “a ruin” on Friday`).
 */
export function isOfSaying(date: DateMention, { text, cue: cues, content }: StatementGeometry): boolean {
  const cue = hullOf(cues)
  const piece = content.find((c) => c.begin <= date.begin && date.end <= c.end)
  if (cue === null || piece === undefined || cue.end > piece.begin || !/^\s*$/u.test(text.slice(cue.end, Math.min(piece.begin, cue.end + 3))) || piece.begin - cue.end > 2) return false
  const verb = text.slice(cue.begin, Math.min(cue.end, cue.begin + LONGEST_CUE))
  const before = text.slice(piece.begin, Math.min(date.begin, piece.begin + LONGEST_OBJECT + 1))
  const after = text.slice(date.end, Math.min(piece.end, date.end + 40))
  if (before.length > LONGEST_OBJECT) return false
  if (before.trim() === '') {
    if (CLAIMS.test(after)) return true
    const isDay = (date.date.precision === 'day' && date.date.value?.length === 10) || /^at\s+the\s+time$/iu.test(date.date.as)
    return isDay && !IS_SUBJECT.test(after) && CLAUSE.test(after)
  }
  if (/[”"’»]\s*$/u.test(before)) return NAMING.test(verb) && /^[\s.]*$/u.test(after) && isAddressee(before.replace(/[“"«‘].*$/u, ''))
  if (!PUBLIC.test(verb) || !isAddressee(before)) return false
  return /^\s+for\s+\p{Ll}+ing\b/u.test(after) || (/^\s+to\s+\p{Ll}+/u.test(after) && PLANS.test(before))
}

/** In UTF-16 code units. */
const LONGEST_CUE = 80
const LONGEST_OBJECT = 90
