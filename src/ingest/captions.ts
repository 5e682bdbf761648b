import { plainMarks } from '../text/normalise.js'
import { CAPTION_PLURAL_VERBS, CAPTION_VERBS, CREDITS } from './lexicon.js'
import { sentencesOf } from './sentences.js'

const LONGEST = 500
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december' +
  '|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)'
const FULL_DATE = new RegExp(`(?<![a-z])(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4})`, 'i')
/** A place in the frame of a photograph: no other text says so. `(R)` alone is a party in American news. */
const IN_FRAME = /\((?:l|c|left|right|cent(?:er|re)|l-r|second (?:from )?(?:left|right)|[a-z ]{0,12}(?:left|right))\)|\b(?:pictured|seen here|in this (?:file )?(?:photo|image|picture|photograph))\b/i
const ANY_QUOTE = /["“”„«»]/
/** Cues of speech or of the past, which captions of photographs lack and reports have. */
const REPORT = /\b(?:said|says|told|tells|has|have|had|was|were|will|would|could|should|must|accused|added)\b/i

/**
 * Whether a paragraph of plain text describes a photograph. It does when it ends in a picture credit and is short, or
 * when several signs come together: one sentence, no quotation, a verb in the present tense of pictures right after a
 * name, and a full date with its year at the end or a place in the frame.
 */
export function looksLikeCaption(block: string): boolean {
  if (block.length > LONGEST) return false
  const plain = plainMarks(block.trim())
  const sentences = sentencesOf(plain)
  if (sentences.length <= 3 && endsInCredit(plain)) return true
  const first = sentences[0]
  if (!first || sentences.length > 2 || ANY_QUOTE.test(plain)) return false
  const sentence = plain.slice(first.begin, first.end)
  if (!showsSomebody(sentence)) return false
  if (IN_FRAME.test(sentence)) return true
  return sentences.length === 1 && !REPORT.test(sentence) && datedAtEnd(sentence)
}

/** A name and what its bearer does in the picture: `Jane Roe attends`, `Jane Roe, left, and John Doe shake hands`. */
function showsSomebody(sentence: string): boolean {
  const words = sentence.split(/\s+/)
  for (let i = 1; i < Math.min(words.length, 25); i++) {
    const word = words[i] ?? ''
    const before = (words[i - 1] ?? '').replace(/[^\p{L}\p{N}).,]/gu, '')
    const named = /^\p{Lu}/u.test(before) || /[,)]$/.test(before)
    if (CAPTION_VERBS.has(word)) return named
    if (CAPTION_PLURAL_VERBS.has(word)) return true
  }
  return false
}

function datedAtEnd(sentence: string): boolean {
  const date = FULL_DATE.exec(sentence)
  return date !== null && date.index >= sentence.length / 3 && date.index + date[0].length >= sentence.length - 40
}

/**
 * A credit alone is enough in a short text without a quotation; a bare name of an agency must stand at the very end.
 */
function endsInCredit(plain: string): boolean {
  if (ANY_QUOTE.test(plain)) return false
  return CREDITS.some((credit) => {
    const match = credit.exec(plain)
    if (!match) return false
    const before = plain.slice(0, match.index).trimEnd()
    // `… told Reuters.` ends in an agency's name too, but within its sentence.
    const apart = before === '' || /[.!?)|\/,;:-]$/.test(before) || /^[\s([.\/|)\]]/.test(match[0])
    return apart && !(/^(?:reuters|afp|ap|tass|dpa|efe)\b/i.test(match[0]) && /,$/.test(before) && REPORT.test(before))
  })
}
