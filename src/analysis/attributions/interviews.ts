import type { Span } from '../../model/span.js'
import type { TokenBlock } from '../grammar/tokens.js'
import { FIRST_PERSON } from '../lang/en/label-words.js'
import { firstBeginningAt } from '../../text/span.js'
import type { PageNames } from '../people/entity.js'
import type { LabelledSpeech } from './labelled-speech.js'

/** By what a page says that it is an interview. */
const IS_INTERVIEW = /\b(?:interview(?:ed|s)?|conversation|Q ?& ?A|edited for (?:length|clarity|space|brevity)|(?:been|was|were) (?:lightly )?(?:edited|shortened|condensed|abridged)|(?:spoke|talked|chatted|sat down|spoken) (?:to|with)|answers? (?:our|your|readers['’]) questions|(?:we|I) (?:met|asked|visited|caught up with|rang|phoned)|asked (?:him|her|them))\b/iu
/** What an interviewer says without a question: to the other (`Your dealer says you burn half.`), or as a command (`Tell us about the flood.`). */
const PROMPT = /\b[Yy]our(?:self)?\b|\b[Yy]ou(?:['’](?:ve|d) | (?:have|had|said|wrote|told|once|were|did|left|began|started|grew|became|also|mention(?:ed)?|describe|call(?:ed)?)\b)|\b(?:says?|said|claims?|claimed|calls?|called|thinks?|believes?|argues?|writes?|wrote) (?:that )?you\b|^(?:And |So |But |Now |Please )?(?:[Tt]ell|[Tt]alk|[Tt]ake|[Gg]ive|[Ww]alk) (?:us|me)\b|^(?:And |So |But )?(?:[Dd]escribe|[Ee]xplain) /u
/** Letters of such a prompt. */
const LONGEST_PROMPT = 220
/** Letters of a question. */
const LONGEST_QUESTION = 500

/**
 * Interviews that print questions and answers as paragraphs, without labels or marks: in a page that says that it is one, what stands behind each of two
 * questions at least is what the one who is interviewed answered. The page's own questions are nobody's statements. Without anybody whom the page
 * introduces the answers stay without a source.
 */
export function unlabelledInterview(text: string, blocks: readonly TokenBlock[], page: PageNames): readonly LabelledSpeech[] {
  const read = blocks.filter((b) => b.kind !== 'caption' && b.kind !== 'notice' && b.kind !== 'furniture')
  const words = read.map((b) => text.slice(b.begin, b.end).trim())
  const asks = words.map((w, i) => w.length <= LONGEST_QUESTION && withoutQuoted(w).endsWith('?') && isAnswer(words[i + 1]))
  const isQuestion = asks.map((is, i) => is || isPrompt(words[i] ?? '', words[i + 1], asks[i - 1] !== true && asks[i + 1] !== true))
  // The first prompt stands right before or behind what a question was answered with.
  if (!asks.some(Boolean)) return []
  const begins = asks.indexOf(true)
  isQuestion.forEach((_, i) => { if (i < begins - 2) isQuestion[i] = false })
  const first = isQuestion.indexOf(true)
  if (isQuestion.filter(Boolean).length < 2 || first < 1) return []
  const outside = [...words.slice(0, first), words.at(-1) ?? ''].join('\n')
  if (!IS_INTERVIEW.test(outside)) return []
  const last = isQuestion.lastIndexOf(true)
  const answers: Span[][] = []
  read.forEach((block, i) => {
    if (i <= first || isQuestion[i] === true) return
    const before = isQuestion[i - 1] === true
    // Behind the last answer may stand more of it, or the page's own end.
    if (i > last + 1 && !FIRST_PERSON.test(words[i] ?? '')) return
    if (before) answers.push([{ begin: block.begin, end: block.end }])
    else if (block.kind !== 'heading') answers.at(-1)?.push({ begin: block.begin, end: block.end })
  })
  if (!answers.some((pieces) => pieces.some(({ begin, end }) => FIRST_PERSON.test(text.slice(begin, end))))) return []
  const source = intervieweeOf(text, { begin: 0, end: read[first]?.begin ?? 0 }, page)
  return answers.map((content) => ({ source, cue: null, content, layout: 'interview' as const }))
}

/** A line of the interviewer's that asks nothing; its answer stands behind it, and one before it. */
function isPrompt(words: string, next: string | undefined, between: boolean): boolean {
  const own = withoutQuoted(words)
  return between && words.length <= LONGEST_PROMPT && PROMPT.test(own) && !FIRST_PERSON.test(own.replace(/\b(?:[Tt]ell|[Tt]alk|[Tt]ake|[Gg]ive|[Ww]alk) (?:us|me)\b/u, '')) && /[.:…]$/.test(own) && isAnswer(next) && FIRST_PERSON.test(next ?? '')
}

/** Without what stands in quote marks; a question about quoted words is the page's all the same. */
function withoutQuoted(words: string): string {
  return words.replace(/["“«][^"“”«»]{0,400}["”»]/gu, '').trim()
}

function isAnswer(words: string | undefined): boolean {
  return words !== undefined && words !== '' && !words.endsWith('?') && !/^["“«]/.test(words)
}

/** Words before a name that is the other one's: `spoke to Hanne Skov`, `by Hanne Skov`; with `We` or `I` before them, it is who answers. */
const ASKS = /(?:\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:spoke|talked|chatted|sat down) (?:to|with)|\b(?:[Bb]y|[Ii]nterviewed by|[Ii]nterviewer:?|told|tells))\s(?:[\p{L}’' -]{0,40}\s)?$/u

/** The one person whom the words before the first question introduce, but for who asks; `null` where several may be meant. */
export function intervieweeOf(text: string, intro: Span, { entities, mentions }: PageNames): Span | null {
  const first = new Map<number, number>()
  for (let i = firstBeginningAt(mentions, intro.begin); (mentions[i]?.begin ?? intro.end) < intro.end; i++) {
    const [only, ...others] = mentions[i]?.fits ?? []
    if (only !== undefined && others.length === 0 && !first.has(only)) first.set(only, mentions[i]?.begin ?? 0)
  }
  const named = [...first].flatMap(([entity, begin]) => {
    const { name, kind } = entities[entity]!
    if (!name.includes(' ') || kind === 'body' || kind === 'place') return []
    // A title may stand before the name.
    const found = text.slice(begin, begin + 60 + name.length).indexOf(name)
    const at = begin + found
    return found < 0 || at >= intro.end || ASKS.test(text.slice(Math.max(0, at - 60), at)) ? [] : [{ begin: at, end: at + name.length }]
  })
  return named.length === 1 ? (named[0] ?? null) : null
}
