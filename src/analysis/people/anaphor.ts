import type { Span } from '../../model/span.js'
import type { Token } from '../grammar/tokens.js'
import { BODY_NOUNS, DOCUMENT_NOUNS, OFFICES_HELD, PEOPLES, PERSON_NOUNS, PLURAL_NOUNS } from '../lang/en/description-nouns.js'
import { genderOfRole, isRole } from '../lang/en/roles.js'
import { countryOf } from './actors.js'
import type { Gender } from './gender.js'
import type { NameParts } from './name-parts.js'
import { ageIn } from './traits.js'

/** In which way words mean somebody that was named: by a pronoun, by an office, by a description. */
export type AnaphorForm = 'he' | 'she' | 'they' | 'it' | 'office' | 'person' | 'body' | 'pair'

/** Words that mean somebody or something that the page names elsewhere. */
export interface Anaphor extends Span {
  readonly form: AnaphorForm
  /** The noun that it is about, in small letters; empty for a pronoun. */
  readonly head: string
  /** The office as written, in small letters, and of what. */
  readonly office: string | null
  readonly of: string | null
  /** The noun of the body whose office it is, in small letters: `union` of `the union's leader`. */
  readonly owner?: string
  readonly gender: Gender | null
  /** Years, of `the 52-year-old`. */
  readonly age?: number
  /** `new`, `former`: the office changed hands. */
  readonly changed: 'new' | 'former' | null
  /** It stands in somebody's quoted words. */
  readonly quoted: boolean
}

const PRONOUNS: ReadonlyMap<string, AnaphorForm> = new Map([
  ['he', 'he'], ['him', 'he'], ['his', 'he'], ['himself', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['herself', 'she'],
  ['they', 'they'], ['them', 'they'], ['their', 'they'], ['themselves', 'they'], ['it', 'it'], ['its', 'it'], ['itself', 'it'],
])
/** Before an office: it has a holder since lately, or has no more. */
const NEW = new Set(['new', 'newly', 'incoming', 'next'])
const FORMER = new Set(['outgoing', 'former', 'ex', 'then', 'previous', 'late', 'departing', 'ousted', 'sacked', 'deposed'])
const DEFINITE = new Set(['the', 'that', 'this', 'these', 'those', 'both', 'our'])

/** The form of a pronoun in small letters, `null` for a word that is none of the third person. */
export function pronounForm(word: string): AnaphorForm | null {
  return PRONOUNS.get(word) ?? null
}

/** What a pronoun asks for. */
export function ofPronoun(token: Token, form: AnaphorForm, quoted: boolean): Anaphor {
  const gender = form === 'he' ? 'm' : form === 'she' ? 'f' : null
  return { begin: token.begin, end: token.end, form, head: '', office: null, of: null, gender, changed: null, quoted }
}

/**
 * What `the mayor`, `the 37-year-old`, `the carmaker`, `both men` ask for, or `null` where the words mean nobody who must have been named: `a nurse`,
 * `police`, `his wife`, `the people of Arden`. `words` hold no name; `parts` are theirs.
 */
export function ofDescription(words: readonly Token[], parts: NameParts, quoted: boolean): Anaphor | null {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return null
  const span = { begin: first.begin, end: last.end, changed: changeOf(words), quoted }
  const definite = DEFINITE.has(first.lower)
  const core = coreOf(definite ? words.slice(1) : words)
  const head = core.at(-1)
  if (head === undefined) return null
  const word = head.lower
  const gender = parts.gender ?? genderOfRole(word)
  const plural = isPluralNoun(word)
  if (plural) {
    if (!definite || !PLURAL_NOUNS.has(word)) return null
    // `both men`, `the two ministers`; `the men` may be any number.
    const two = first.lower === 'both' || core.some(({ lower }) => lower === 'two' || lower === 'three')
    return two || ['couple', 'pair', 'duo'].includes(word) ? { ...span, form: 'pair', head: word, office: null, of: null, gender: null } : null
  }
  if (definite && ['couple', 'pair', 'duo', 'trio'].includes(word)) return { ...span, form: 'pair', head: word, office: null, of: null, gender: null }
  // Without an article, an office in the singular is a headline's: `Minister Says`.
  if (parts.role !== null && OFFICES_HELD.has(parts.role.split(/[ -]/).at(-1) ?? '') && !/^(?:a|an|one|another|some|any|no|every|each|his|her|its|their|my|our)$/.test(first.lower) && first.pos !== 'NUM') return { ...span, form: 'office', head: word, office: parts.role, of: parts.of, gender, ...ownerIn(words) }
  if (!definite) return null
  // `the Pole`, `the Norvian`: whom the page calls by where they are from.
  if (core.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(head.text) && isOfPeople(word)) return { ...span, form: 'person', head: word, office: null, of: null, gender: null }
  const age = ageIn(words)
  if (/^\d{1,3}-year-old$/.test(word)) return { ...span, form: 'person', head: word, office: null, of: parts.of, gender, ...(age !== null && { age }) }
  // `the former teller`: whatever it was, somebody was it.
  const was = changeOf(words) === 'former' && head.pos === 'NOUN' && core.length <= 3 && !BODY_NOUNS.has(word) && !DOCUMENT_NOUNS.has(word) && /(?:er|or|ist|ian|man|woman|boy|girl|star|head|hand|mate|ant|ent|ee)$/.test(word)
  if (PERSON_NOUNS.has(word) || isRole(word) || was) return { ...span, form: 'person', head: word, office: null, of: parts.of, gender }
  // `the statistics office` names one of its own; `the German carmaker`, `the group` don't.
  const own = core.slice(0, -1).some(({ pos, lower }) => (pos === 'NOUN' || pos === 'PROPN' || pos === 'PART') && !isOfPeople(lower))
  if (BODY_NOUNS.has(word)) return core.length > 3 || own ? null : { ...span, form: 'body', head: word, office: null, of: null, gender: null }
  return null
}

/** `union` of `the union's leader`. */
function ownerIn(words: readonly Token[]): { readonly owner?: string } {
  const mark = words.findIndex(({ text }) => /^['’]s?$/.test(text))
  const owner = words[mark - 1]
  return owner !== undefined && BODY_NOUNS.has(owner.lower) ? { owner: owner.lower } : {}
}

/** Whether words speak of who comes into an office or who leaves it. */
export function changeOf(words: readonly Token[]): 'new' | 'former' | null {
  return words.some(({ lower }) => NEW.has(lower)) ? 'new' : words.some(({ lower }) => FORMER.has(lower) || lower.startsWith('ex-')) ? 'former' : null
}

/** Words up to where what hangs on them begins: `expert` of `expert on tides`. An age is one word: `37-year-old`. */
export function coreOf(words: readonly Token[]): readonly Token[] {
  const title = titleIn(words)
  const end = words.findIndex((t, i) => i > 0 && (title === null || i <= title.from || i >= title.to) && (t.pos === 'ADP' || t.text === ',' || ['who', 'which', 'that', 'whose'].includes(t.lower) || (t.pos === 'VERB' && words[i - 1]?.pos === 'NOUN')))
  const core = end < 0 ? words : words.slice(0, end)
  // `the ex-governor` is a governor.
  const hyphen = core.findIndex(({ text }, i) => text === '-' && core[i - 1]?.lower === 'ex')
  if (hyphen > 0) return core.filter((_, i) => i !== hyphen && i !== hyphen - 1)
  if (/^ex-\p{L}{3,}$/u.test(core.at(-1)?.lower ?? '')) return [...core.slice(0, -1), { ...core.at(-1)!, lower: core.at(-1)!.lower.slice('ex-'.length) }]
  return core.length > 0 && /^(?:old|year-old)$/.test(core.at(-1)?.lower ?? '') ? [...core.slice(0, -1), { ...core.at(-1)!, lower: '37-year-old' }] : core
}

/** Where a title in quote marks stands: `the bureau's “Roads in 2025” report`. */
function titleIn(words: readonly Token[]): { readonly from: number, readonly to: number } | null {
  const from = words.findIndex(({ text }) => /^["“‘]$/.test(text))
  const to = words.findIndex(({ text }, i) => i > from && /^["”’]$/.test(text))
  return from < 0 || to < 0 ? null : { from, to }
}

function isPluralNoun(word: string): boolean {
  return word.endsWith('s') && !word.endsWith('ss') && (PLURAL_NOUNS.has(word) || isRole(word.slice(0, -1)) || PERSON_NOUNS.has(word.slice(0, -1)) || BODY_NOUNS.has(word.slice(0, -1))) || word === 'men' || word === 'women'
}

/** `TNO's report`, `the budget documents`: whether the words are about a writing, whose maker is meant. */
/** A word for who is from somewhere: one that the list of countries has, or that ends like one. */
export function isOfPeople(word: string): boolean {
  return PEOPLES.has(word) || countryOf(word)?.by === 'demonym' || /(?:[aei]an|ese|ish|wegian|lander)$/.test(word)
}

export function isDocument(words: readonly Token[]): boolean {
  return DOCUMENT_NOUNS.has(coreOf(words).at(-1)?.lower ?? '')
}
