import { DOCUMENT_NOUNS } from '../lang/en/description-nouns.js'

/** How far back the sentence before may begin, in UTF-16 code units. */
const LONGEST = 400
/** `The lawsuit, filed on Monday, alleges`, `A study of bees found`: what the sentence is about, up to its noun. */
const SUBJECT = /^(?:The|This|That|An?|Its|Their|His|Her|One|Another)\s(?:[\p{L}\d’'-]+\s){0,4}?(?<noun>\p{Ll}+)(?=,\s|\s(?:of|by|from|on|into|in|to|for|filed|published|released|seen|signed|also|then)\s|\s(?:\p{Ll}+s|\p{Ll}+ed|found|is|was|were|are|has|had|will|would|does|did|put|set|made|gave)\s)/u

const MADE_BY = /^(?:The|This|That|An?|One|Another)\s(?:[\p{L}\d’'-]+\s){0,4}?\p{Ll}+\s(?:from|by)\s(?:the\s)?\p{Lu}/u

/**
 * Whether the sentence right before, in the same paragraph, is about a writing: an `it` at `at` that says something is that writing then, and no body or place
 * that is named beside it (`The lawsuit, filed in Olm County Court, alleges … It says`).
 */
export function followsDocument(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at)
  const paragraph = before.slice(before.lastIndexOf('\n') + 1)
  const ends = [...paragraph.matchAll(/[.!?][”"’]?\s+(?=[“"]?\p{Lu})/gu)].map((m) => m.index + m[0].length).filter((end) => end < paragraph.trimEnd().length)
  const sentence = paragraph.slice(ends.at(-1) ?? 0)
  if (ends.length === 0 && before.length === LONGEST && paragraph.length === before.length) return false
  // `It` begins its own sentence.
  if (!/[.!?][”"’]?\s+$/u.test(sentence)) return false
  // `A statement from the ministry`: who made it speaks.
  if (MADE_BY.test(sentence)) return false
  const noun = SUBJECT.exec(sentence)?.groups?.noun
  return noun !== undefined && DOCUMENT_NOUNS.has(noun)
}
