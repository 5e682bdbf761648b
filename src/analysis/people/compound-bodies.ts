import type { Token } from '../grammar/tokens.js'
import { BODY_NOUNS } from '../lang/en/description-nouns.js'
import type { Anaphor } from './anaphor.js'
import { joinTokens } from './name-parts.js'

/** Tokens of the name before the noun, at most. */
const LONGEST = 4
/** Phrases of a page that are remembered for each noun. */
const MOST = 50
/** Bodies that are written with a capital as often as without, whosever they are. */
const MISSIONS = new Set(['embassy', 'consulate'])

/**
 * Bodies that a page calls by a name and a noun (`the Tavrian government`, `the Roe administration`): `the government` behind it is the same one, where the
 * page told of no other.
 */
export class CompoundBodies {
  private readonly byNoun = new Map<string, { readonly end: number, readonly phrase: string }[]>()

  constructor(tokens: readonly Token[]) {
    tokens.forEach((token, i) => {
      if (!BODY_NOUNS.has(token.lower) || (token.text !== token.lower && !MISSIONS.has(token.lower))) return
      let from = i
      if (/^['’]s?$/.test(tokens[from - 1]?.text ?? '')) from--
      const mark = from
      while (from > 0 && mark - from < LONGEST && /^\p{Lu}[\p{L}.]+$/u.test(tokens[from - 1]?.text ?? '') && !/^(?:DET|VERB)$/.test(tokens[from - 1]?.pos ?? '')) from--
      const article = tokens[from - 1]?.lower === 'the'
      // `The Roe administration`; `Roe’s government` has no article.
      if (from === mark || (!article && mark === i)) return
      const known = this.byNoun.get(token.lower) ?? []
      if (known.length >= MOST) return
      known.push({ end: token.end, phrase: `${article ? 'the ' : ''}${joinTokens(tokens.slice(from, i + 1))}` })
      this.byNoun.set(token.lower, known)
    })
  }

  /** The phrase that `the government` goes back to; `null` where there is none before it, or more than one. */
  meantBy({ form, head, begin, office }: Anaphor): string | null {
    return form !== 'body' || office !== null ? null : this.only(head, begin)
  }

  /** The phrase that `The Embassy` goes back to, where one alone stands before it. */
  missionOf([first, last, ...more]: readonly Token[]): string | null {
    return first?.lower === 'the' && last !== undefined && more.length === 0 && MISSIONS.has(last.lower) ? this.only(last.lower, first.begin) : null
  }

  private only(head: string, begin: number): string | null {
    const phrases = new Set((this.byNoun.get(head) ?? []).filter(({ end }) => end <= begin).map(({ phrase }) => phrase))
    const [only, ...others] = phrases
    return only !== undefined && others.length === 0 ? only : null
  }
}
