import type { Span } from '../../model/span.js'
import type { TokenBlock } from '../grammar/tokens.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { NO_SPEAKERS } from '../lang/en/label-words.js'
import { isRole } from '../lang/en/roles.js'

/** What a paragraph opens with where its layout tells who speaks. Spans of the text; `length` in UTF-16 code units from the block's begin. */
export interface SpeechLabel {
  readonly source: Span
  readonly cue: Span | null
  readonly length: number
  /** What labels of one speaker have in common. */
  readonly key: string
  /** `from`: `Statement from Hill:`; `letter`: `Q:`; `initials`: `JH:`; `name`: all else. */
  readonly kind: 'name' | 'from' | 'letter' | 'initials'
  /** In the forms that only records of speech have: capitals, a seat or party in brackets, an office with its holder. */
  readonly ofRecord: boolean
  /** The label is an office, with or without its holder in brackets. */
  readonly office: boolean
}

const FROM_LABEL = /^((?:(?:Tweet|Statement|Letter|Message|Comment|Reaction|Post|Email|Reply) (?:from|by))|From:?) ([^:.!?\n]{2,80}?)(?: \([^)\n]{1,40}\))?(:)(?:\s+|$)/u
const LETTER_LABEL = /^(Q|A|Question|Answer|Interviewer|Reporter|Moderator)\s*([:.])\s+/
const INITIALS = /^(\p{Lu}\.?[ -]?\p{Lu}\.?(?:\p{Lu}\.?)?):\s+/u
/** `Mr. HALE. Madam Speaker, …`, `The SPEAKER pro tempore. The …`: the Congressional Record's. */
const CAPITALS_WITH_STOP = /^((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}[\p{Lu}'’-]{1,30}(?: of \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)?)|The (?:PRESIDENT|PRESIDING OFFICER|SPEAKER|CHAIR|CHAIRMAN|CLERK)(?: pro tempore)?)\.\s+(?=\p{Lu})/u

/** The most code units that a label may have up to its colon. */
const LONGEST_LABEL = 130
/** Words of a name with its office. */
const MOST_WORDS = 11

/** The label that a paragraph opens with, or `null`. */
export function speechLabel(text: string, block: TokenBlock): SpeechLabel | null {
  const words = text.slice(block.begin, block.end)
  return letterLabel(words, block) ?? fromLabel(words, block) ?? stopLabel(words, block) ?? nameLabel(words, block)
}

function letterLabel(words: string, { begin, kind }: TokenBlock): SpeechLabel | null {
  const letter = LETTER_LABEL.exec(words)
  const initials = kind === 'heading' ? null : INITIALS.exec(words)
  const match = letter ?? initials
  const key = match?.[1]
  if (match === null || key === undefined) return null
  return { source: { begin, end: begin + key.length }, cue: null, length: match[0].length, key, kind: letter === null ? 'initials' : 'letter', ofRecord: false, office: false }
}

function fromLabel(words: string, { begin }: TokenBlock): SpeechLabel | null {
  const match = FROM_LABEL.exec(words)
  const [, cue = '', name = ''] = match ?? []
  if (match === null) return null
  const at = begin + match[0].indexOf(name, cue.length)
  return { source: { begin: at, end: at + name.length }, cue: { begin, end: begin + cue.length }, length: match[0].length, key: name, kind: 'from', ofRecord: false, office: false }
}

function stopLabel(words: string, { begin }: TokenBlock): SpeechLabel | null {
  const match = CAPITALS_WITH_STOP.exec(words.slice(0, LONGEST_LABEL))
  const key = match?.[1]
  if (match === null || key === undefined) return null
  return { source: { begin, end: begin + key.length }, cue: null, length: match[0].length, key, kind: 'name', ofRecord: true, office: false }
}

/** `Hill:`, `Owen Hill (Arden) (Lab):`, `The Minister for Works (Owen Hill):`, `THE COURT:`, `Owen Hill, a farmer:`. */
function nameLabel(words: string, block: TokenBlock): SpeechLabel | null {
  const line = words.slice(0, LONGEST_LABEL)
  const colon = /^(?:[^:\n"“”«»?!]|:(?=\d))+?:(?=\s)/u.exec(line)?.[0].length ?? 0
  if (colon === 0) return null
  const head = line.slice(0, colon - 1)
  const brackets = [...head.matchAll(/\(([^()]{2,60})\)/gu)]
  const plain = head.replace(/\s*\([^()]{2,60}\)/gu, '')
  const name = plain.split(', ', 1)[0] ?? ''
  if (plain.length - name.length > 64 || /\.\s/.test(plain.slice(name.length)) || !isNameLike(name)) return null
  if (block.tokens.some((t, i) => t.pos === 'VERB' && (i > 0 || CUE_VERBS.has(t.lemma)) && !/^\p{Lu}+$/u.test(t.text) && t.end <= block.begin + plain.length && brackets.length === 0)) return null
  const length = colon + (/^\s+/.exec(words.slice(colon))?.[0].length ?? 0)
  const holder = isOffice(name) ? brackets.find(([, inside = '']) => isPersonal(inside)) : undefined
  const at = holder === undefined ? 0 : holder.index + 1
  const said = holder?.[1] ?? (brackets.length > 0 ? name : plain)
  const capitals = /^[^\p{Ll}]*\p{Lu}{3,}/u.test(name.replace(/^(?:The|Mr|Mrs|Ms|Dr)\.? /, ''))
  return { source: { begin: block.begin + at, end: block.begin + at + said.length }, cue: null, length, key: name, kind: 'name', ofRecord: brackets.length > 0 || capitals || /^The /.test(name), office: isOffice(name) }
}

const SMALL = /^(?:of|for|the|and|de|del|la|le|du|van|von|der|den|al|bin|ibn|to|in|&)$/i

/** Capitals and what joins them; `Dear Abby:` is who is spoken to. */
function isNameLike(name: string): boolean {
  const words = name.split(' ')
  const [first = ''] = words
  if (words.length > MOST_WORDS || /^dear$/i.test(first) || NO_SPEAKERS.has(first.toLowerCase().replace(/\.$/, ''))) return false
  return /^\p{Lu}/u.test(first) && words.every((w) => SMALL.test(w) || /^\p{Lu}[\p{L}.'’-]*$/u.test(w)) && words.some((w) => /\p{L}{2,}/u.test(w) && !SMALL.test(w))
}

/** `The Minister for Works`, `Mr Deputy Speaker`: no name of somebody's. */
function isOffice(name: string): boolean {
  const words = name.split(' ')
  const of = words.findIndex((w) => SMALL.test(w) && !/^the$/i.test(w))
  return /^The /i.test(name) || isRole((of < 0 ? words : words.slice(0, of)).at(-1) ?? '')
}

/** Two capitals at least: somebody, no seat. */
function isPersonal(inside: string): boolean {
  const words = inside.split(' ')
  return words.length >= 2 && words.length <= 5 && words.every((w) => /^\p{Lu}[\p{L}.'’-]*$/u.test(w) || SMALL.test(w))
}
