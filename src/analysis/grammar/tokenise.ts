import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { Block } from '../../model/article.js'
import { CUE_VERBS } from '../lang/en/cue-verbs.js'
import type { PartOfSpeech, Token, TokenBlock } from './tokens.js'

/** Cuts blocks into tokens. */
export type Tokeniser = (text: string, blocks: readonly Block[]) => readonly TokenBlock[]

let loaded: ReturnType<typeof winkNLP> | undefined

/** The language model, loaded once: each loading makes the model's own tables longer, and the ninth one throws. */
function languageModel(): ReturnType<typeof winkNLP> {
  loaded ??= winkNLP(model, ['sbd', 'pos'])
  return loaded
}

/**
 * A tokeniser on `wink-nlp` with its English model: tokens, Universal parts of speech and lemmas. The first one takes
 * some 150 ms to load. Tokens' spans are rebuilt from the space that wink keeps before each, and checked against the
 * text: a mismatch would put every later span in the wrong place, so then the block's tokens are found again one by one.
 */
export function createTokeniser(): Tokeniser {
  const nlp = languageModel()
  // wink's helpers are plain functions typed as methods.
  /* eslint-disable @typescript-eslint/unbound-method */
  const { value: asWritten, precedingSpaces, pos: partOfSpeech, lemma: asLemma } = nlp.its
  /* eslint-enable @typescript-eslint/unbound-method */
  return (text, blocks) =>
    blocks.map((block, index) => {
      const written = text.slice(block.begin, block.end)
      const words = folded(plain(written))
      const all = nlp.readDoc(words).tokens()
      const values = all.out(asWritten)
      const spaces = all.out(precedingSpaces)
      const tags = all.out(partOfSpeech) as PartOfSpeech[]
      const lemmas = all.out<string>(asLemma as never)
      const tokens: Token[] = []
      let at = 0
      values.forEach((known, i) => {
        const begin = words.startsWith(known, at + (spaces[i] ?? '').length) ? at + (spaces[i] ?? '').length : words.indexOf(known, at)
        // A token that wink made up (none is known) has no place in the text, and evidence is all that counts here.
        if (begin < 0 || known === '') return
        at = begin + known.length
        if (known.trim() === '') return
        const value = FOREIGN.test(written.slice(begin, at)) ? written.slice(begin, at) : known
        const lower = value.toLowerCase().replaceAll('’', "'")
        const tag = corrected(tokens, tags[i] ?? 'X')
        const stem = tag === 'ADJ' ? cueStem(tokens, lower) : null
        const pos = stem === null ? tag : 'VERB'
        const lemma = stem ?? (value === known ? lemmas[i]?.toLowerCase() : undefined) ?? lower
        const from = block.begin + begin
        const to = block.begin + at
        if (isWordWithStop(value) || isPlatformX(value, tokens.at(-1))) {
          // `no.`, `Venn.`: a word and the full stop of its sentence, which the model took for an abbreviation.
          tokens.push({ begin: from, end: to - 1, text: value.slice(0, -1), lower: lower.slice(0, -1), lemma: lemma.replace(/\.$/, ''), pos })
          tokens.push({ begin: to - 1, end: to, text: '.', lower: '.', lemma: '.', pos: 'PUNCT' })
        } else tokens.push({ begin: from, end: to, text: value, lower, lemma, pos })
        joinDomain(tokens)
      })
      // A copy is as long as what it holds: of a million blocks each would keep room for more.
      return { kind: block.kind, begin: block.begin, end: block.end, block: index, tokens: tokens.slice() }
    })
}

/** `Harbour.org`, `mirror.co.uk`: the model cuts at the full stop of a domain, and a sentence would end there. Joins the last three tokens where they are one. */
function joinDomain(tokens: Token[]): void {
  const [name, stop, end] = tokens.slice(-3)
  // `mirror.co.` and `uk`
  if (stop !== undefined && end !== undefined && /[^.]\.(?:co|com|org)\.$/.test(stop.text) && stop.end === end.begin && DOMAINS.has(end.text)) {
    const whole = `${stop.text}${end.text}`
    tokens.splice(-2, 2, { begin: stop.begin, end: end.end, text: whole, lower: whole.toLowerCase(), lemma: whole.toLowerCase(), pos: 'PROPN' })
    return
  }
  if (name === undefined || stop?.text !== '.' || end === undefined || !DOMAINS.has(end.text.replace(/\.$/, '')) || name.end !== stop.begin || stop.end !== end.begin || !/[\p{L}\p{N}]$/u.test(name.text)) return
  const text = `${name.text}.${end.text}`
  tokens.splice(-3, 3, { begin: name.begin, end: end.end, text, lower: text.toLowerCase(), lemma: text.toLowerCase(), pos: 'PROPN' })
}

/** Ends of the names of news sites, in small letters; `co` before a country's. From IANA's list of top-level domains, those that news writes out. */
const DOMAINS = new Set('com org net info news io co uk eu de fr it es ru ua by pl ca au nz in ie us tv fm me'.split(' '))

/** The model takes the `to` of `according to` for an infinitive's, and the noun behind it (`court documents`) for a verb. */
function corrected(before: readonly Token[], pos: PartOfSpeech): PartOfSpeech {
  return pos === 'VERB' && before.at(-1)?.lower === 'to' && before.at(-2)?.lower === 'according' ? 'NOUN' : pos
}

/** `Rowe branded the cut …`: behind a name a past tense that the model took for an adjective; its stem, when it is a cue verb. */
function cueStem(before: readonly Token[], lower: string): string | null {
  const last = before.at(-1)
  if (!lower.endsWith('ed') || (last?.pos !== 'PROPN' && last?.pos !== 'PRON')) return null
  return [lower.slice(0, -1), lower.slice(0, -2), lower.slice(0, -3)].find((stem) => CUE_VERBS.has(stem)) ?? null
}

/** Abbreviations of English news that keep their full stop. */
const ABBREVIATIONS = new Set(('mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt cpl capt cmdr maj adm rev hon engr cllr supt insp atty st ste jr sr esq inc ltd co corp llc '
  + 'vs etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun no nos vol ave blvd rd dept univ assn bros est approx '
  + 'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo').split(' '))

/** Whether a token is a word with a full stop that is no abbreviation's. `no.` is one only before a number, which the model joins. */
function isWordWithStop(value: string): boolean {
  if (value.length < 3 || !value.endsWith('.')) return false
  const word = /^(\p{L}{2,})\.$/u.exec(value)?.[1]
  if (word === undefined) return false
  const lower = word.toLowerCase()
  return lower === 'no' ? value === 'no.' : !ABBREVIATIONS.has(lower) || (lower === word && !/^(?:vs|etc|al|no|nos|vol|approx|est|co|inc)$/.test(lower))
}

/** `wrote on X.`: a platform and the full stop of its sentence, which the model takes for an initial. */
function isPlatformX(value: string, before: Token | undefined): boolean {
  return value === 'X.' && before !== undefined && /^(?:on|to|via|from)$/.test(before.lower)
}

const INVISIBLE = /[\s\u0000-\u001F\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]/g
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** No word of a language is that long; `wink-nlp` takes time by the square of it. */
const NO_WORD = /\S{201,}/g

/**
 * The same words with every odd space and control sign as one plain space, so that each code unit keeps its place.
 * Runs of over 200 signs without a space are blanked too: they hold no words.
 */
function plain(words: string): string {
  return words.replace(INVISIBLE, ' ').replace(LONE_SURROGATE, '?').replace(NO_WORD, (run) => ' '.repeat(run.length))
}

/** Latin letters beyond Western Europe's: at each of them the model cuts a word in two (`Peri|ć`, `Ł|ukasz`). */
const FOREIGN = /[\u0100-\u024F\u1E00-\u1EFF]/u
const FOREIGN_LETTERS = new RegExp(FOREIGN, 'gu')
/** Those that Unicode doesn't take apart into a plain letter and a sign. */
const PLAIN: ReadonlyMap<string, string> = new Map([...'łlŁLđdĐDħhĦHıiŋnŊNœoŒOŧtŦTƒfəeƏE'].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? letter] as const] : [])))

/** Each foreign letter as the plain one below its sign, in its place: names stay whole, and as long as they are. */
function folded(words: string): string {
  return words.replace(FOREIGN_LETTERS, (letter) => {
    const [plainLetter = letter] = letter.normalize('NFD')
    const found = PLAIN.get(letter) ?? plainLetter
    return found.length === letter.length ? found : letter
  })
}
