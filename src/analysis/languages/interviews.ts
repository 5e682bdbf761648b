import type { Span } from '../../model/span.js'
import { findIn } from './find.js'
import type { Finding, Placed } from './found.js'
import { mentionAt, type LanguageBlock, type Page } from './page.js'
import type { Person } from './people.js'
import { whoIs } from './who.js'

/** Longer paragraphs ask nothing. In UTF-16 code units. */
const LONGEST_QUESTION = 300
const LEAST_QUESTIONS = 2

/** An interview without labels: the one who is asked, and the paragraphs that answer, by the block they stand in. */
export interface Interview {
  readonly person: Person
  readonly answers: ReadonlyMap<number, Span>
}

/** A dash, or who answers and a colon, before an answer (`— `, `Anna Roth: `, `A. R.: `): how long it is; `null` for a label that names somebody else. */
function labelLength(words: string, person: Person): number | null {
  const dash = /^\s*[—–-]\s*/u.exec(words)
  if (dash !== null) return dash[0].length
  const label = /^\s*((?:\p{Lu}[\p{L}'’-]{0,30}\.?\s?){1,4})\s?:\s*/u.exec(words)
  if (label?.[1] === undefined) return 0
  const initials = (text: string) => (text.match(/\p{Lu}/gu) ?? []).join('')
  const own = label[1].trim()
  const isOwn = own === person.name || person.name.endsWith(` ${own}`) || (/^(?:\p{Lu}[.\s]*){1,4}$/u.test(own) && initials(own) === initials(person.name))
  return isOwn ? label[0].length : null
}

/**
 * Reads paragraphs that ask and those behind them that answer. Only where two paragraphs ask at least, an answer says `I`, and the page names one person:
 * questions stand in other articles too.
 */
export function interviewOf(text: string, blocks: readonly LanguageBlock[], page: Page): Interview | null {
  const people = page.people.all.filter(({ isPerson }) => isPerson)
  const [person, ...others] = people
  if (person === undefined || others.length > 0) return null
  const asks = ({ block }: LanguageBlock) => block.end - block.begin <= LONGEST_QUESTION && /\?\s*$/u.test(text.slice(Math.max(block.begin, block.end - 4), block.end)) && !/[«“„"»”]/u.test(text.slice(block.begin, block.end))
  const paragraphs = blocks.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'heading')
  const first = paragraphs.findIndex(asks)
  if (first < 0 || paragraphs.filter(asks).length < LEAST_QUESTIONS) return null
  const answers = new Map<number, Span>()
  let saysI = false
  for (const one of paragraphs.slice(first)) {
    if (asks(one)) continue
    const { block, index, language } = one
    const words = text.slice(block.begin, block.end)
    if (/^\s*[«“„"»]/u.test(words)) return null
    const label = labelLength(words, person)
    // Somebody else's line.
    if (label === null) return null
    answers.set(index, { begin: block.begin + label, end: block.begin + words.trimEnd().length })
    saysI ||= (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => language.first.has(word))
  }
  return saysI ? { person, answers } : null
}

/** What an answer quotes of others (`Ma mère disait : « … »`): who they are only where their own words tell. */
export function quotedIn(sentence: Placed, page: Page, text: string): readonly Finding[] {
  const { language, units } = sentence
  const mayBe = (unit: Span) => mentionAt(page.mentions, unit.begin)?.mayBeSubject ?? null
  return findIn(sentence, null, language, text, mayBe, () => false).flatMap((found): readonly Finding[] => {
    if (!found.direct || found.form?.kind !== 'speech' || found.cue.length === 0 || typeof found.source === 'string') return []
    const source = units.slice(found.source.from, found.source.to)
    const first = source[0]
    if (first === undefined || language.first.has(first.low)) return []
    const who = language.pronouns.has(first.low) ? { speakers: [{ name: null, as: first.text, known: 'open' as const }], people: [] } : whoIs(source, language, page, [], { sentence: -1, block: sentence.block }, { gender: null, goingOn: false }, text)
    return [{ found, who, sentence }]
  })
}
