import type { Block } from '../../model/article.js'
import type { Speaker, Statement } from '../../model/statement.js'
import { firstBeginningAt } from '../../text/span.js'
import { NAME_WORDS, PERSON_NOUNS } from '../lang/en/description-nouns.js'
import { isRole } from '../lang/en/roles.js'
import { fitsOffice } from './offices.js'

/** Share of a headline's words that a statement must have for the headline to shorten it. */
const LEAST_SHARED = 0.6
/** Words that a headline must have: two may be anybody's. */
const LEAST_WORDS = 3
/** Letters by which two forms of a word are one: `reopen`, `reopens`. */
const STEM = 5
/** Not measured: the marked articles have few headlines that attribute. */
const HEADLINE_CHANCE = 0.8

/**
 * Gives a headline's statement the speaker of the one that it shortens: `Mayor: bridge 'will never reopen'` is what the mayor, Greta Vane, says below in the same words. Only where the
 * headline has an office or nobody's name, and all statements that share its words are one person's, whose office isn't another.
 */
export function withHeadlineSpeakers(statements: readonly Statement[], text: string, blocks: readonly Block[]): readonly Statement[] {
  const inHeading = ({ content: [first] }: Statement) => {
    const block = first === undefined ? undefined : blocks[firstBeginningAt(blocks, first.begin + 1) - 1]
    return block?.kind === 'heading' || block?.kind === 'standfirst'
  }
  const told = statements.filter((s) => !inHeading(s) && s.kind !== 'topic').flatMap((s) => {
    const [only, ...others] = s.speakers
    return only === undefined || only.name === null || only.known === 'described' || others.length > 0 ? [] : [{ speaker: only, words: wordsOf(s, text) }]
  })
  if (told.length === 0) return statements
  return statements.map((s) => {
    const [only, ...others] = s.speakers
    if (only === undefined || others.length > 0 || !mayShorten(only) || s.kind === 'topic' || !inHeading(s)) return s
    const words = wordsOf(s, text)
    if (words.size < LEAST_WORDS) return s
    const alike = told.filter((one) => [...words].filter((word) => one.words.has(word)).length >= words.size * LEAST_SHARED)
    const [first] = alike
    if (first === undefined || (!isOffice(only) && isOfBody(first.speaker.name ?? '')) || alike.some(({ speaker }) => speaker.name !== first.speaker.name) || !fits(only, first.speaker)) return s
    return { ...s, speakers: [{ ...first.speaker, as: only.as, known: 'resolved', how: 'headline', certainty: HEADLINE_CHANCE } satisfies Speaker] }
  })
}

/** `Mayor`, `Union boss`, `he`: words for a person without a name. */
function mayShorten({ known, as }: Speaker): boolean {
  const last = as.toLowerCase().split(' ').at(-1) ?? ''
  return (known === 'described' || known === 'open') && (isRole(last) || PERSON_NOUNS.has(last) || /^(?:he|she|exec)$/.test(last))
}

/** `Mayor`, `Union boss`; not `Man`, `he`. */
function isOffice({ as }: Speaker): boolean {
  return isRole(as.toLowerCase().split(' ').at(-1) ?? '')
}

/** `the Prosecutor’s Office`: nobody's own name. */
function isOfBody(name: string): boolean {
  return /^the /i.test(name) || name.toLowerCase().split(' ').some((word) => NAME_WORDS.has(word))
}

/** The office of the headline's speaker is the other's, or either has none. */
function fits(short: Speaker, { role, of }: Speaker): boolean {
  const named = short.role ?? (isRole(short.as) ? short.as.toLowerCase() : undefined)
  return named === undefined || role === undefined || fitsOffice({ role: named, of: null }, [{ role, of: of ?? null }]) !== 'none'
}

function wordsOf({ content }: Statement, text: string): ReadonlySet<string> {
  return new Set(content.flatMap(({ begin, end }) => text.slice(begin, end).toLowerCase().match(/\p{L}{4,40}/gu) ?? []).map((word) => word.slice(0, STEM)))
}
