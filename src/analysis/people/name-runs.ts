import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import { GIVEN_TOO, NOT_NAMES, WEAK_OPENERS } from '../lang/en/not-names.js'
import { GIVEN_NAMES } from '../lang/en/given-names.js'
import { NAME_WORDS } from '../lang/en/description-nouns.js'
import { OUTLETS } from '../lang/en/outlets.js'
import { isRole, ROLE_ABBREVIATIONS, ROLE_MODIFIERS, TITLES_OF_ADDRESS } from '../lang/en/roles.js'
import { TERMINAL } from '../grammar/tokens.js'
import type { Token } from '../grammar/tokens.js'
import { isCapital, isOfficeWord } from './name-parts.js'
import { countryOf } from './actor-countries.js'
import { guildEnd } from './guilds.js'
import { joinedSubjectsEnd } from './joined-subjects.js'
import { twinPlacesEnd } from './twin-places.js'
import { tiesSyllables } from './syllables.js'
import type { Range } from '../grammar/phrases.js'

/** Tokens of a name with all that stands before it; a longer run of capitals is cut: it is a list, or hostile. */
export const LONGEST_NAME = 100
/** Tokens of an apposition that are looked at. */
const LONGEST_APPOSITION = 16

const PARTICLES = new Set(['de', 'van', 'von', 'der', 'den', 'bin', 'al', 'el', 'da', 'di', 'del', 'della', 'la', 'le', 'du', 'dos', 'ter', 'ibn', 'ben', 'abu'])

/** Runs of capitals, each a range of `tokens`: `Sean Robertson`, `Department of Health and Human Services`, `Foreign Minister Ann Roe`. `isCommon` tells of a word that the page also writes small. */
export function nameRuns(tokens: readonly Token[], isCommon: (word: string) => boolean, acronyms: ReadonlySet<string> = new Set(), guilds: ReadonlySet<string> = new Set()): readonly Range[] {
  const found: Range[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameToken(tokens, i)) continue
    const body = twinPlacesEnd(tokens, i) ?? joinedSubjectsEnd(tokens, i) ?? guildEnd(tokens, i, guilds)
    if (body !== null) {
      found.push({ from: i, to: body })
      i = body - 1
      continue
    }
    let to = spelledOut(tokens, i, acronyms) ?? i + 1
    while (to < tokens.length && to - i < LONGEST_NAME && !endsSentence(tokens[to - 1]) && (isNameToken(tokens, to) || joins(tokens, i, to) || tiesSyllables(tokens, to))) to += tiesSyllables(tokens, to) ? 2 : 1
    const from = opensSentence(tokens, i) && isWeakOpener(tokens, i, to, isCommon) ? i + 1 : i
    if (from < to) found.push({ from, to })
    i = to
  }
  return found
}

/** The end of a name whose initials are an acronym of the page (Schwartz and Hearst 2003): `Immigration, Refugees and Citizenship Canada` beside `IRCC`. */
function spelledOut(tokens: readonly Token[], from: number, acronyms: ReadonlySet<string>): number | null {
  let initials = ''
  let end: number | null = null
  for (let i = from; i < tokens.length && i - from < LONGEST_SPELLED; i++) {
    const token = tokens[i]
    if (isCapital(token)) {
      initials += token?.text.charAt(0) ?? ''
      if (initials.length > 1 && i > from && acronyms.has(initials)) end = i + 1
    } else if (!['of', 'and', 'for', 'the', '&', ',', '-', 'on', 'in', 'to', 'a', 'an', 'against'].includes(token?.lower ?? '') || (token?.text === ',' && !isCapital(tokens[i + 1]))) break
  }
  return end
}

/** Tokens of a name that an acronym stands for. */
const LONGEST_SPELLED = 14

/** `Customers say`, `Early retiree Ann Roe`: a word that has its capital from the sentence. */
function isWeakOpener(tokens: readonly Token[], at: number, to: number, isCommon: (word: string) => boolean): boolean {
  const token = tokens[at]
  // `Union leaders met`: of what they are leaders.
  if (token !== undefined && to === at + 1 && ROLE_MODIFIERS.has(token.lower) && isRole(tokens[to]?.lower ?? '') && /^\p{Ll}.*s$/u.test(tokens[to]?.text ?? '')) return true
  if (token === undefined || /^\p{Lu}{2,}/u.test(token.text) || isRole(token.lower) || ROLE_MODIFIERS.has(token.lower) || TITLES_OF_ADDRESS.has(token.lower)) return false
  if (WEAK_OPENERS.has(token.lower)) return true
  // `Harbour Gazette` on a page about a harbour is a name; `Early retiree Ann Roe` has one behind it.
  if (isCommon(token.lower)) return to === at + 1 || to > at + 2 || GIVEN_NAMES.has(tokens[at + 1]?.lower ?? '')
  // `Fines for two mills`, `Fans of the show`: a plural that something hangs on.
  const plural = to === at + 1 && /[^su]s$/.test(token.lower) && ['of', 'for', 'from', 'against', 'who', 'with', 'over'].includes(tokens[at + 1]?.lower ?? '') && countryOf(token.text) === null && !GIVEN_NAMES.has(token.lower)
  return to === at + 1 ? plural || token.pos !== 'PROPN' : ['ADV', 'SCONJ', 'ADP'].includes(token.pos)
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  // `“It is open,” Moon said`: the sentence goes on.
  if (/^["”»’']$/.test(before?.text ?? '') && tokens[i - 2]?.text === ',') return false
  return before === undefined || TERMINAL.test(before.text) || /^["“”'‘’«»:—–-]$/.test(before.text)
}

/** `… the agency SUNA. President …`: a name with its full stop taken for an abbreviation. */
function endsSentence(token: Token | undefined): boolean {
  const word = token?.text ?? ''
  return /^\p{L}{3,}\.$/u.test(word) && !TITLES_OF_ADDRESS.has(word.toLowerCase()) && !ROLE_ABBREVIATIONS.has(word.toLowerCase()) && !NAME_WORDS.has(word.toLowerCase())
}

export function isNameToken(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || !isCapital(token)) return false
  // `4K.`, `13-Inch`: a piece of a measure, which a number begins.
  if (isMeasure(tokens, i)) return false
  // `I'm`, `don't`: a piece of one word.
  if (/^['’]/.test(token.text) || (NOT_NAMES.has(token.lower) && !isGivenToo(tokens, i) && !isLastOfName(tokens, i))) return false
  // `Added Jonas Berg:` opens with its cue.
  if (token.pos === 'VERB' && CUE_VERBS.has(token.lemma) && token.lower.endsWith('ed')) return false
  // `Hosting Cook is our dream`: a participle that opens a sentence has a capital without being a name's; an outlet's name may begin with one.
  return !(token.pos === 'VERB' && token.lower.endsWith('ing') && opensSentence(tokens, i)) || OUTLETS.has(`${token.lower} ${tokens[i + 1]?.lower ?? ''}`)
}

/** Whether a number touches the token, over a hyphen too. */
function isMeasure(tokens: readonly Token[], i: number): boolean {
  const hyphen = tokens[i - 1]?.text === '-' && tokens[i - 1]?.end === tokens[i]?.begin
  const number = tokens[hyphen ? i - 2 : i - 1]
  return number !== undefined && /\d$/.test(number.text) && number.end === tokens[hyphen ? i - 1 : i]?.begin
}

/** `Clean Air Now`, `Russia Today`: bodies' names end so. */
function isLastOfName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return LAST_OF_NAMES.has(tokens[i]?.lower ?? '') && isCapital(before) && before?.pos !== 'VERB' && !NOT_NAMES.has(before?.lower ?? '') && !isCapital(tokens[i + 1]) && !/\p{L}{3,}\.$/u.test(before?.text ?? '')
}

const LAST_OF_NAMES = new Set(['now', 'first', 'today', 'watch'])

/** `Will Moy, chief executive`, `said Grace Limbu`; `Will Russia win?` is a question, `April Fools` a month. */
function isGivenToo(tokens: readonly Token[], i: number): boolean {
  const [token, next, behind] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (token === undefined || !GIVEN_TOO.has(token.lower) || !isCapital(next) || NOT_NAMES.has(next?.lower ?? '') || /^\p{Lu}{2,}$/u.test(token.text)) return false
  return behind === undefined || /^[,.]$/.test(behind.text) || (behind.pos === 'VERB' && behind.lower !== behind.lemma) || (/^(?:told|said|put|set)$/.test(behind.lower)) || ['is', 'was', 'has', 'had'].includes(behind.lower)
}

/** Whether a small word or sign at `i` carries on the name that began at `from`. */
function joins(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (token === undefined || before === undefined) return false
  if (token.lower === 'of' && isRole(before.lower) && isOfficeWord(tokens[i + 1]) && isNameToken(tokens, i + 2)) return true
  if (['of', 'for', 'and', '&', 'the', 'on', ','].includes(token.lower) && isWithinBodyName(tokens, from, i)) return true
  if (isGuild(tokens, i)) return true
  // `Walid al-Hosni`
  if (PARTICLES.has(token.lower) && tokens[i + 1]?.text === '-' && tokens[i + 1]?.begin === token.end && isNameToken(tokens, i + 2)) return true
  if (token.text === '-' && PARTICLES.has(before.lower) && before.end === token.begin && isNameToken(tokens, i + 1)) return true
  if (!isNameToken(tokens, i + 1)) return false
  // `Lise “Bluebell” Harnack`: a nickname in quote marks.
  if (isQuoteMark(token) && (isQuoteMark(tokens[i + 2]) || isQuoteMark(tokens[i - 2]))) return true
  const touching = before.end === token.begin
  return (touching && ['-', "'", '’'].includes(token.text) && tokens[i + 1]?.begin === token.end) || PARTICLES.has(token.lower) || (token.text === '&') || (token.text === '.' && /^\p{Lu}$/u.test(before.text))
}

/** `Alpine Guides' Association`, `Women's Institute`, at the mark: whose body it is, by a noun for many. */
function isGuild(tokens: readonly Token[], mark: number): boolean {
  const [many, sign, body] = [tokens[mark - 1], tokens[mark], tokens[mark + 1]]
  const plural = /^['’]$/.test(sign?.text ?? '') ? many?.lower.endsWith('s') === true : /^['’]s$/.test(sign?.text ?? '') && ['women', 'men', 'children', 'people'].includes(many?.lower ?? '')
  return plural && isNameToken(tokens, mark + 1) && NAME_WORDS.has(body?.lower ?? '')
}

/** `Ministry of Trade, Industry and Energy`, `Order of Saint Hild`, `Doctors for Camp Closure`: behind a word that names bodies a name goes on over small words. */
function isWithinBodyName(tokens: readonly Token[], from: number, i: number): boolean {
  const next = tokens[i]?.lower === 'of' && tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1
  if (!isNameToken(tokens, next)) return false
  const words = tokens.slice(from, i)
  const head = words.findIndex((t) => NAME_WORDS.has(t.lower) && !isRole(t.lower))
  if (head < 0) return false
  const word = tokens[i]?.lower
  const opened = words.slice(head + 1).some((t) => ['of', 'for', 'on'].includes(t.lower))
  if (word === 'of' || word === 'for' || word === 'on') return i === from + head + 1 || words.at(-1)?.lower === 'organisation' || words.at(-1)?.lower === 'organization'
  if (!opened) return word === '&'
  // `Ministry of Trade, Industry and Energy`: the list inside goes on to its conjunction.
  if (word === ',') return isNameToken(tokens, i + 1) && (tokens[i + 2]?.lower === 'and' || (tokens[i + 2]?.text === ',' && isNameToken(tokens, i + 3)))
  // `the Ministry of Trade and Ann Roe`: what follows must not be a person's name of its own.
  return word === 'the' || !isNameToken(tokens, next + 1) || NAME_WORDS.has(tokens[next]?.lower ?? '') || tokens[next + 1]?.lower === 'services'
}

function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”'‘’«»]$/.test(token.text)
}

/** Steps left over role words in small letters and what they are of: `Russia's foreign minister Sergei Lavrov`, `the mines minister, Ola Ruse`. */
export function leftEdge(tokens: readonly Token[], from: number, to: number): number {
  // `if he had met the banker, Senator Ann Roe said`: a name with an office of its own is no apposition, unless a comma closes it.
  if (tokens[from - 1]?.text === ',') return isRole(tokens[from]?.lower ?? '') && !/^[,.;:)—–?!”"]$/.test(tokens[to]?.text ?? '') ? from : roleBeforeComma(tokens, from - 1) ?? from
  let at = from
  let role = false
  while (at > 0 && from - at < LONGEST_NAME) {
    const before = tokens[at - 1]
    if (before === undefined) break
    if (isRole(before.lower) || (role && (before.pos === 'ADJ' || before.pos === 'NOUN' || before.text === '-'))) {
      role = true
      at--
    } else break
  }
  if (!role) return from
  if (/^['’]s?$/.test(tokens[at - 1]?.text ?? '') && isCapital(tokens[at - 2])) at -= 2
  while (from - at < LONGEST_NAME && isCapital(tokens[at - 1]) && !NOT_NAMES.has(tokens[at - 1]?.lower ?? '') && tokens[at - 1]?.pos !== 'PUNCT' && !/\p{L}{3,}\.$/u.test(tokens[at - 1]?.text ?? '')) at--
  return at
}

/** `The interior minister of Palvia, Danek Mrost,`, `Germany's minister, Ann Roe,`: back to the start of a noun phrase with a role, or `null`. */
function roleBeforeComma(tokens: readonly Token[], comma: number): number | null {
  let role = false
  for (let at = comma - 1; at >= 0 && comma - at < 9; at--) {
    const token = tokens[at]
    if (token === undefined || (token.pos === 'PUNCT' && token.text !== '-' && !/^['’]$/.test(token.text)) || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'CCONJ') return null
    if (isRole(token.lower) && token.pos !== 'PROPN') role = true
    else if (at === comma - 1 && !isCapital(token) && !role && token.pos !== 'NOUN') return null
    if (role && (token.pos === 'DET' || /^(?:the|its|his|her|their)$/.test(token.lower))) return at
    if (role && /^['’]s?$/.test(token.lower) && isCapital(tokens[at - 1])) {
      let begin = at - 1
      while (begin > 0 && isCapital(tokens[begin - 1]) && comma - begin < 12) begin--
      return begin
    }
  }
  return null
}

/**
 * The apposition behind a name's comma, without its commas, or `null`: `, a doctor from Arden,`, `, 41, Norvia's minister of mines,`, `, the German carmaker,`.
 * `heads` tells which nouns can describe.
 */
export function appositionAfter(tokens: readonly Token[], to: number, heads: (word: string) => boolean): Range | null {
  if (tokens[to]?.text !== ',') return null
  let at = to + 1
  if (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.text === ',') at += 2
  const from = at
  const first = tokens[from]
  if (first === undefined || first.pos === 'ADP') return null
  const owner = isCapital(first) && tokens.slice(from, from + 4).some((t) => /^['’]s?$/.test(t.text)) || (isCapital(first) && isRole(tokens[from + 1]?.lower ?? ''))
  if (isCapital(first) && !owner && !isRole(first.lower) && !['A', 'An', 'The'].includes(first.text)) return null
  let described = false
  while (at < tokens.length && at - from < LONGEST_APPOSITION) {
    const token = tokens[at]
    if (token === undefined || (token.pos === 'PUNCT' && token.text !== '-' && !/^['’]$/.test(token.text)) || token.pos === 'AUX' || ['who', 'which', 'that', 'whose', 'where'].includes(token.lower) || (token.pos === 'VERB' && described)) break
    if (token.pos === 'VERB' && at === from) return null
    if (heads(token.lower)) described = true
    at++
  }
  // It ends with a sign or the sentence: `Swift, label and all` is something else.
  const closing = tokens[at]
  if (closing !== undefined && !/^[,.;:)—–!?”"]$/.test(closing.text) && !['who', 'which', 'that', 'whose', 'where'].includes(closing.lower)) return null
  // `Hauliers, bakers and priests`: a list, no apposition; one has an article, an owner or an office.
  const opens = ['a', 'an', 'the', 'his', 'her', 'its', 'their', 'one'].includes(first.lower) || owner
  if (!opens && tokens.slice(from, at + 1).some((t) => t.lower === 'and')) return null
  return described && at > from ? { from, to: at } : null
}

/** What the name is said to be, `is Norvia's minister for mines`, `became chair of the board`, without its verb, or `null`. */
export function predicateAfter(tokens: readonly Token[], to: number, heads: (word: string) => boolean): Range | null {
  if (!/^(?:is|was|became|remains)$/.test(tokens[to]?.lower ?? '')) return null
  const from = to + 1
  let at = from
  let described = false
  while (at < tokens.length && at - from < LONGEST_APPOSITION) {
    const token = tokens[at]
    if (token === undefined || (token.pos === 'PUNCT' && token.text !== '-' && !/^['’]$/.test(token.text)) || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'CCONJ' || ['who', 'which', 'that', 'not', 'no'].includes(token.lower)) break
    if (token.pos === 'ADP' && !described) return null
    if (heads(token.lower)) described = true
    at++
  }
  return described ? { from, to: at } : null
}
