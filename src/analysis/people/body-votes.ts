import { firstBeginningAt } from '../../text/span.js'
import { TERMINAL } from '../grammar/tokens.js'
import type { Token, TokenBlock } from '../grammar/tokens.js'
import { DONE_BY_FIRMS, FOUNDED, OWNED_BY_BODIES, POSTED, POSTED_BY_FIRMS } from '../lang/en/trades.js'
import type { NameMention } from './entity.js'
import { genderByName } from './given-gender.js'
import type { NameDraft } from './name-clusters.js'
import { isFirmNoun } from './trades.js'

/** Tokens between a verb and what it posts: `posted a surprise first-quarter loss`. */
const REACH = 6
/** Sentences without a name, at most, between a name and what goes on about it. */
const LONGEST_SILENCE = 2

/**
 * Votes for a bare name being a body, by what only bodies have and do: `Tamarind's shares`, `Skylark employs`, `Vellux posted a loss`; `its`, `itself` behind the only name of a sentence, and a next
 * sentence about `Its shares` or `The airline`. A name that may be somebody's gets none.
 */
export function voteByWhatBodiesDo(mentions: readonly NameMention[], names: readonly NameDraft[], blocks: readonly TokenBlock[]): void {
  const draftAt = (mention: NameMention | undefined): NameDraft | null => {
    const draft = mention?.fits.length === 1 ? names[mention.fits[0] ?? -1] : undefined
    return draft === undefined || draft.votes.person > 0 || draft.votes.place >= 1 || genderByName(draft.name) !== null ? null : draft
  }
  /** The only name of the sentences before, and how many since have named nobody. */
  let before: NameDraft | null = null
  let since = 0
  for (const { tokens, kind } of blocks) {
    if (kind === 'heading') before = null
    let start = 0
    tokens.forEach((token, i) => {
      if (!TERMINAL.test(token.text) && i !== tokens.length - 1) return
      const words = tokens.slice(start, i + 1)
      start = i + 1
      const [begin, end] = [words[0]?.begin ?? 0, words.at(-1)?.end ?? 0]
      const here: NameMention[] = []
      for (let m = firstBeginningAt(mentions, begin); (mentions[m]?.begin ?? end) < end; m++) here.push(mentions[m]!)
      if (before !== null && opensOnBody(words)) vote(before)
      for (const mention of here) {
        const draft = draftAt(mention)
        if (draft !== null && doesWhatBodiesDo(words, mention.end)) vote(draft)
      }
      const only = new Set(here.flatMap(({ fits }) => fits.filter((one) => (names[one]?.votes.place ?? 0) < 1))).size === 1 ? draftAt(here[0]) : null
      // Whoever isn't the sentence's subject leaves it to go on about the one before.
      const leads = here[0]?.begin === words.find(({ pos }) => pos !== 'DET' && pos !== 'PUNCT')?.begin && !isManyThings(words)
      if (only !== null && leads && words.some((t) => t.begin > (here[0]?.end ?? 0) && /^(?:its|itself)$/.test(t.lower))) vote(only)
      if (leads) [before, since] = [only, 0]
      else since++
      if (since > LONGEST_SILENCE) before = null
    })
  }
}

/** A name of several words may be a person's of whom nothing is told: one vote isn't enough for it. */
function vote(draft: NameDraft): void {
  draft.votes.body += draft.name.includes(' ') ? 0.75 : 1.5
}

/** `Terms were not told`: a common noun that has its capital from the sentence. */
function isManyThings([first, second]: readonly Token[]): boolean {
  return first !== undefined && /[^s]s$/.test(first.lower) && /^(?:are|were|have|remain)$/.test(second?.lower ?? '')
}

/** `’s shares`, `employs`, `posted a loss` behind the name that ends at `end`. */
function doesWhatBodiesDo(words: readonly Token[], end: number): boolean {
  const at = firstBeginningAt(words, end)
  const next = words[at]
  if (next === undefined) return false
  if (/^['’]s?$/.test(next.text)) return words.slice(at + 1, at + 3).some(({ lower }) => OWNED_BY_BODIES.has(lower))
  let verb = at
  while (verb < at + 3 && (words[verb]?.pos === 'AUX' || words[verb]?.pos === 'ADV' || /^(?:has|have|had|is|also)$/.test(words[verb]?.lower ?? ''))) verb++
  const { lemma = '', lower = '' } = words[verb] ?? {}
  if (verb > at && FOUNDED.has(lower) && words.slice(at, verb).some((t) => /^(?:was|is|were)$/.test(t.lower))) return true
  return DONE_BY_FIRMS.has(lemma) || (POSTED.has(lemma) && words.slice(verb + 1, verb + 1 + REACH).some(({ lower }) => POSTED_BY_FIRMS.has(lower)))
}

/** `Its shares fell`, `The budget airline blamed`: a sentence that goes on about a body. */
function opensOnBody(words: readonly Token[]): boolean {
  const [first, ...rest] = words
  if (first?.lower === 'its') return rest.slice(0, 3).some(({ lower }) => OWNED_BY_BODIES.has(lower))
  if (first?.lower !== 'the') return false
  const head = rest.findIndex(({ pos }, i) => ['NOUN', 'PROPN'].includes(pos) && !['NOUN', 'PROPN', 'ADJ'].includes(rest[i + 1]?.pos ?? '') && rest[i + 1]?.text !== '-')
  const behind = rest[head + 1]
  return head >= 0 && head < REACH && isFirmNoun(rest[head]!.lower) && behind !== undefined && (behind.pos === 'VERB' || behind.pos === 'AUX' || behind.text === ',' || behind.pos === 'ADV')
}
