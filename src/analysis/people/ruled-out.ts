import type { Attribution } from '../../model/attribution.js'
import type { Span } from '../../model/span.js'
import { firstBeginningAt } from '../../text/span.js'
import type { Token } from '../grammar/tokens.js'
import { TERMINAL } from '../grammar/tokens.js'
import type { PageNames } from './entity.js'

/** Participles behind which `by` names who asked, and not who answers. */
const ASKED = /^(?:asked|questioned|questioning|pressed|quizzed|grilled|interviewed|challenged|examined|examination|cross-examined|cross-examination|interrogation)$/
/** Tokens between `asked` and `by`, and from there on to the name. */
const REACH = 8
/** Tokens of a content that are looked at for names. */
const LONGEST = 400

/**
 * Whom a pronoun that speaks can't mean: who is named in what it says (`He accused Roe`, `he said Roe had`, `Roe had left, he said`: English names nobody
 * again whom a pronoun of the same sentence commands; Principle C of Chomsky 1981; nor does anybody speak of themselves by name).
 */
export function namedInContent({ content }: Attribution, page: PageNames): readonly number[] {
  return content.flatMap((span) => namesWithin(span, page))
}

/** Who asked, by `asked by Roe` in the words before: of the same sentence, or of the one before it. */
export function askersBefore(before: readonly Token[], page: PageNames): readonly number[] {
  const found: number[] = []
  let ends = 0
  for (let i = before.length - 1; i > 0 && ends < 2; i--) {
    const token = before[i]
    if (token === undefined) break
    if (TERMINAL.test(token.text)) ends++
    if (token.lower !== 'by' || !before.slice(Math.max(0, i - REACH), i).some(({ lower }) => ASKED.test(lower))) continue
    const stop = before.slice(i + 1).findIndex(({ pos, lower, text }) => pos === 'VERB' || pos === 'AUX' || /^(?:if|whether|why|how|what|when|where|who|about)$/.test(lower) || TERMINAL.test(text))
    const last = before[stop < 0 ? before.length - 1 : i + stop]
    if (last !== undefined) for (const asker of namesWithin({ begin: token.end, end: last.end }, page)) found.push(asker)
  }
  return found
}

/** `Roe rejected her claim that …`: who counters isn't whose words they are. `before` are the tokens before the pronoun. */
export function countererBefore(before: readonly Token[], page: PageNames): readonly number[] {
  const verb = before.at(-1)
  if (verb === undefined || verb.pos !== 'VERB' || !COUNTERING.has(verb.lemma)) return []
  const from = before.findLastIndex(({ text, lower }) => TERMINAL.test(text) || lower === 'that' || lower === 'and')
  return namesWithin({ begin: before[from]?.end ?? before[0]?.begin ?? verb.begin, end: verb.begin }, page)
}

/** Verbs of whom another's words are the object. */
const COUNTERING = new Set(['counter', 'reject', 'dismiss', 'dispute', 'refute', 'rebut', 'contradict', 'debunk', 'challenge', 'question', 'echo', 'deride', 'mock', 'ridicule', 'condemn', 'decry', 'disprove', 'doubt'])

/** `In an interview with Roe, he said`, `In a letter to Roe, she wrote`: who stands last in words fronted before the pronoun, to whom or with whom it was. */
export function frontedBefore(before: readonly Token[], page: PageNames): readonly number[] {
  const comma = before.at(-1)
  if (comma?.text !== ',') return []
  for (let i = before.length - 2; i > 0; i--) {
    const { text, lower, pos, end } = before[i]!
    if (TERMINAL.test(text) || text === ',' || pos === 'VERB' || pos === 'AUX') return []
    if (lower === 'with' || lower === 'to') return namesWithin({ begin: end, end: comma.begin }, page)
  }
  return []
}

/** Entities that are named in a stretch of text, each by a name that is only theirs. */
export function namesWithin({ begin, end }: Span, page: PageNames): readonly number[] {
  const found: number[] = []
  for (let i = firstBeginningAt(page.mentions, begin); (page.mentions[i]?.begin ?? end) < end && found.length < LONGEST; i++) {
    const [only, ...others] = page.mentions[i]!.fits
    if (only !== undefined && others.length === 0) found.push(only)
  }
  return found
}
