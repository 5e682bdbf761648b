import type { Act } from '../../model/statement.js'
import { CUE_NOUNS } from '../lang/en/cue-nouns.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import type { Token } from '../grammar/tokens.js'

/** What a cue says of the act. */
export interface CueMeaning {
  readonly act: Act
  /** The saying itself is denied: `did not say whether`. */
  readonly negated: boolean
  /** The verb's or noun's lemma, `null` for cues without one (`according to`, `:`). */
  readonly lemma: string | null
}

const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'cannot', 'no'])
const NOBODY = /^(?:neither|nobody|none|no one|no-one|nor|no)\b/i

/**
 * Reads the act from a cue's words, whoever found the cue. `source` are the words of the source, `before` those right
 * before source and cue (`Neither Hill nor Roe would say`), `content` the first words of the content: `told him to
 * go` orders, `told him that` says.
 */
export function cueMeaning(cue: readonly Token[], source: string, before: string, content: string): CueMeaning {
  const negated = cue.some((t) => NEGATIONS.has(t.lower)) || NOBODY.test(source) || /\b(?:neither|nor)\s*$/i.test(before)
  for (let i = cue.length - 1; i >= 0; i--) {
    const token = cue[i]
    const verbs = token === undefined ? undefined : (CUE_VERBS.get(token.lemma) ?? CUE_VERBS.get(present(token.lower)))
    if (token === undefined || verbs === undefined) continue
    if (token.pos === 'NOUN' && CUE_NOUNS.has(token.lemma)) continue
    // `shot back`: the small word behind a verb is none.
    if (i > 0 && token.pos === 'ADV') continue
    const next = cue[i + 1]?.lower ?? ''
    // `told him to go`, with him or without in the content.
    const infinitive = /^(?:(?!that\b|it\b)[\p{L}’'-]+\s){0,4}to\s\p{Ll}/iu.test(content)
    const verb = verbs.find((v) => v.particles.includes(next))
      ?? (infinitive ? verbs.find((v) => /[ot]/.test(v.frames) && v.act !== 'say') : undefined)
      ?? verbs.find((v) => v.frames !== '' && !/^o$/.test(v.frames)) ?? verbs[0]
    // Quoting somebody `as saying` is no report of the quoter's own.
    if (verb?.act === 'report' && /^(?:quote|cite)$/.test(verb.lemma) && /^that\s|^[“"«„]/i.test(content)) return { act: 'say', negated, lemma: 'say' }
    if (verb !== undefined) return { act: verb.act, negated, lemma: verb.lemma }
  }
  for (const token of cue) {
    const noun = CUE_NOUNS.get(token.lemma) ?? CUE_NOUNS.get(token.lower)
    if (noun !== undefined) return { act: noun.act, negated, lemma: noun.lemma }
  }
  return { act: 'say', negated, lemma: null }
}

/** The stem of a headline's verb, which in title case is often taken for a noun: `Warns` → `warn`. */
function present(lower: string): string {
  for (const stem of [lower.replace(/ies$/, 'y'), lower.replace(/s$/, ''), lower.replace(/es$/, '')]) if (CUE_VERBS.has(stem)) return stem
  return lower
}
