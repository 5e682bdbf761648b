import type { Span } from '../../model/span.js'
import { findIn } from './find.js'
import type { Finding, Placed } from './found.js'
import { mentionAt, type LanguageBlock, type Page } from './page.js'
import type { Person } from './people.js'
import { asksSomebody, isCalledInterview, saysOwn, tellsAround, turnsOf, type Turn } from './turns.js'
import { peopleIn, whoIs } from './who.js'

/** An interview: the one who is asked, and the paragraphs that answer, by the block they stand in. */
export interface Interview {
  readonly person: Person
  readonly answers: ReadonlyMap<number, Span>
}

/** A label or a dash before an answer (`— `, `Anna Roth: `, `A. R.: `): how long it is; `null` for a label that names somebody else. */
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
 * Reads paragraphs that ask and those behind them that answer (`turns.ts`). Only where the page tells who is asked: by a label, alone before the first
 * question, in it, or as the only one on the page. Without labels an answer has to say `I`: questions stand in other articles too.
 */
export function interviewOf(text: string, blocks: readonly LanguageBlock[], page: Page): Interview | null {
  const paragraphs = blocks.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'list')
  const read = turnsOf(text, paragraphs)
  const [first] = read?.turns ?? []
  if (read === null || first === undefined) return null
  const person = personAsked(text, paragraphs, read.turns, page)
  if (person === null) return null
  const answers = new Map<number, Span>()
  let saysI = read.setting === 'labels' || read.setting === 'names'
  for (const turn of read.turns) {
    const one = paragraphs.find(({ index }) => index === turn.index)
    if (turn.asks || one === undefined) continue
    // The next one who is asked: from here on somebody else answers.
    if (one.block.kind === 'heading' && peopleIn(one.block, page).some(({ full, fits }) => full && fits.length === 1 && fits[0] !== person)) break
    // `El libro, según su editora, …`: behind the last answer a paragraph tells of who was asked.
    if (read.setting === 'labels' && turn.words.begin === one.block.begin && tellsOf(turn.words, person, page)) continue
    const label = read.setting === 'bare' ? labelLength(text.slice(turn.words.begin, turn.words.end), person) : 0
    // Somebody else's line.
    if (label === null) return null
    answers.set(turn.index, { begin: turn.words.begin + label, end: turn.words.end })
    saysI ||= saysOwn(text, turn, one)
  }
  if (read.setting === 'bare' && !isTalk(text, paragraphs, read.turns, person, page)) return null
  return saysI ? { person, answers } : null
}

/** Whether words name somebody. */
function tellsOf(words: Span, person: Person, page: Page): boolean {
  return peopleIn(words, page).some(({ fits }) => fits.length === 1 && fits[0] === person)
}

/** Of all answers between two questions so many say `I`, and answers that tell of who is asked by name are a reporter's. */
const LEAST_OWN = 0.5
/** Where nothing else tells that who is asked is a person. */
const LEAST_OWN_UNKNOWN = 0.75
/** Where the page calls itself an interview. */
const LEAST_OWN_CALLED = 0.25
const MOST_NAMING = 1

/** Whether questions without labels are an interview's: somebody is spoken to, most answers say `I`, and who answers isn't told of. Other articles ask their readers, too. */
function isTalk(text: string, paragraphs: readonly LanguageBlock[], turns: readonly Turn[], person: Person, page: Page): boolean {
  const byIndex = new Map(paragraphs.map((one) => [one.index, one]))
  const groups: Turn[][] = []
  let addressed = false
  for (const turn of turns) {
    const one = byIndex.get(turn.index)
    if (turn.asks) {
      addressed ||= one !== undefined && asksSomebody(text, turn, one)
      groups.push([])
    } else groups.at(-1)?.push(turn)
  }
  const isOwn = (turn: Turn) => {
    const one = byIndex.get(turn.index)
    return one !== undefined && saysOwn(text, turn, one)
  }
  const answered = groups.filter((group) => group.length > 0)
  const own = answered.filter((group) => group.some((turn) => isOwn(turn))).length
  const naming = turns.filter((turn) => !turn.asks && tellsOf({ begin: turn.words.begin + (labelLength(text.slice(turn.words.begin, turn.words.end), person) ?? 0), end: turn.words.end }, person, page)).length
  const least = isCalledInterview(text, paragraphs) ? LEAST_OWN_CALLED : person.isPerson ? LEAST_OWN : LEAST_OWN_UNKNOWN
  return addressed && own >= answered.length * least && naming <= MOST_NAMING
}

/** Who is asked; `null` where the page doesn't tell. */
function personAsked(text: string, paragraphs: readonly LanguageBlock[], turns: readonly Turn[], page: Page): Person | null {
  const [first] = turns
  const label = turns.find((turn) => turn.label !== null)?.label
  if (label !== undefined && label !== null) return page.people.all.find(({ name }) => name === label || name.endsWith(` ${label}`)) ?? null
  const named = (within: readonly LanguageBlock[]) => {
    const people = within.filter((one) => !tellsAround(text, one)).flatMap(({ block }) => peopleIn(block, page)).flatMap(({ fits, full }) => (fits.length === 1 && fits[0] !== undefined && (fits[0].isPerson || full) ? [fits[0]] : []))
    const sure = [...new Set(people.filter(({ isPerson }) => isPerson))]
    return sure.length > 0 ? sure : [...new Set(people)]
  }
  const lead = paragraphs.filter(({ index }) => index < (first?.index ?? 0))
  const asking = paragraphs.filter(({ index }) => index === first?.index)
  for (const within of [lead, asking]) {
    const [only, ...others] = named(within)
    if (only !== undefined) return others.length === 0 ? only : null
  }
  const [only, ...others] = page.people.all.filter(({ isPerson }) => isPerson)
  return only !== undefined && others.length === 0 ? only : null
}

/** What an answer quotes of others (`Ma mère disait : « … »`): who they are only where their own words tell. */
export function quotedIn(sentence: Placed, page: Page, text: string): readonly Finding[] {
  const { language, units } = sentence
  const mayBe = (unit: Span) => mentionAt(page.mentions, unit.begin)?.mayBeSubject ?? null
  return findIn(sentence, null, language, text, mayBe, () => false).flatMap((found): readonly Finding[] => {
    const told = found.direct || /^(?:clause|reported)$/.test(found.rule)
    if (!told || found.form?.kind !== 'speech' || found.cue.length === 0 || typeof found.source === 'string') return []
    const source = units.slice(found.source.from, found.source.to)
    const first = source[0]
    if (first === undefined || language.first.has(first.low)) return []
    const who = language.pronouns.has(first.low) ? { speakers: [{ name: null, as: first.text, known: 'open' as const }], people: [] } : whoIs(source, language, page, [], { sentence: -1, block: sentence.block }, { gender: null, goingOn: false }, text)
    return [{ found, who, sentence }]
  })
}
