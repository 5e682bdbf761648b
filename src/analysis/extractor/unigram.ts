import type { Piece, WordPieces } from './wordpiece.js'

/** No piece of the vocabularies that we know is longer, in UTF-16 code units. */
const LONGEST_PIECE = 16
/** A run without a space is read by so many UTF-16 code units at a time. */
const LONGEST_RUN = 1000
/** What an unknown character costs beyond the least likely piece, as in SentencePiece. */
const UNKNOWN_COST = 10
const CACHED_RUNS = 50_000
/** Stands for the space before a word. */
const SPACE = '▁'
const SPECIAL = { '[CLS]': '<s>', '[SEP]': '</s>', '[UNK]': '<unk>', '[PAD]': '<pad>' } as const

/**
 * The unigram reader of XLM-R's family of models (Kudo 2018; SentencePiece), with the offsets that theirs loses: of all ways to cut a run between
 * spaces into pieces the likeliest. Text is normalised as theirs is (NFKC, letter by letter with its accents; what can't be seen falls away or is a space), and
 * each character remembers where it came from. A space before a word belongs to none of its pieces; a piece that is a space alone is left out.
 *
 * `vocabulary` lists a piece, a tab and its log-likelihood a line, by its identifier. Throws where a special token or a likelihood is missing.
 */
export function createUnigram(vocabulary: readonly string[]): WordPieces {
  const pieces = vocabulary.map((line) => line.split('\t'))
  const idOf = new Map(pieces.map(([piece = ''], id) => [piece, id]))
  const scores = Float64Array.from(pieces, ([, score]) => Number(score))
  if (scores.some(Number.isNaN)) throw new Error('The vocabulary of the model lacks likelihoods.')
  const special = (token: keyof typeof SPECIAL): number => {
    const id = idOf.get(SPECIAL[token])
    if (id === undefined) throw new Error(`The vocabulary of the model lacks ${SPECIAL[token]}.`)
    return id
  }
  const unknown = special('[UNK]')
  const unknownScore = scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_COST
  const cache = new Map<string, readonly Cut[]>()

  const cutsOf = (run: string): readonly Cut[] => {
    const known = cache.get(run)
    if (known !== undefined) return known
    const found = likeliest(run)
    if (cache.size < CACHED_RUNS && run.length <= 100) cache.set(run, found)
    return found
  }

  /** Viterbi's way: the best cut up to each place, by the last piece. Unknown characters side by side are one piece. */
  const likeliest = (run: string): readonly Cut[] => {
    const best = new Float64Array(run.length + 1).fill(-Infinity)
    const length = new Uint8Array(run.length + 1)
    const id = new Int32Array(run.length + 1)
    best[0] = 0
    for (let at = 0; at < run.length;) {
      const step = (run.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
      const here = best[at] ?? 0
      let knowsOne = false
      for (let size = step; size <= LONGEST_PIECE && at + size <= run.length; size++) {
        const own = idOf.get(run.slice(at, at + size))
        if (own === undefined) continue
        if (size === step) knowsOne = true
        const score = here + (scores[own] ?? 0)
        if (score > (best[at + size] ?? 0)) {
          best[at + size] = score
          length[at + size] = size
          id[at + size] = own
        }
      }
      if (!knowsOne && here + unknownScore > (best[at + step] ?? 0)) {
        best[at + step] = here + unknownScore
        length[at + step] = step
        id[at + step] = unknown
      }
      at += step
    }
    const cuts: { id: number, length: number }[] = []
    for (let at = run.length; at > 0;) {
      const own = { id: id[at] ?? unknown, length: length[at] ?? 1 }
      const after = cuts.at(-1)
      if (own.id === unknown && after?.id === unknown) after.length += own.length
      else cuts.push(own)
      at -= own.length
    }
    return cuts.reverse()
  }

  const read = (text: string, begin: number, end: number): Piece[] => {
    const found: Piece[] = []
    // A run that begins where the one before was cut has no space before it.
    let run = isInRun(text, begin) ? '' : SPACE
    let origin: number[] = run === '' ? [] : [begin]
    let ends: number[] = run === '' ? [] : [begin]
    const close = (opens: boolean, at: number) => {
      if (run !== '' && run !== SPACE) {
        let place = 0
        for (const { id, length } of cutsOf(run)) {
          const first = run.startsWith(SPACE) && place === 0 ? 1 : place
          if (place + length > first) found.push({ id, begin: origin[first] ?? begin, end: ends[place + length - 1] ?? end, startsWord: place === 0 || !isOfWord(run, place) || !isOfWord(run, place - 1) })
          place += length
        }
      }
      run = opens ? SPACE : ''
      origin = opens ? [at] : []
      ends = opens ? [at] : []
    }
    for (let at = begin; at < end;) {
      const next = unitEnd(text, at, end)
      const own = normalised(text.slice(at, next))
      if (own === ' ') close(true, next)
      else {
        for (let i = 0; i < own.length; i++) {
          if (own[i] === ' ') {
            close(true, next)
            continue
          }
          run += own[i]
          origin.push(at)
          ends.push(next)
        }
        if (run.length >= LONGEST_RUN) close(false, next)
      }
      at = next
    }
    close(false, end)
    return found
  }
  const edge = (text: string, from: number, end: number): number => {
    let at = from
    while (at < end && isInRun(text, at) && at - from < LONGEST_RUN) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    return Math.min(at, end)
  }
  return { read, edge, special, sign: (character) => idOf.get(character) ?? unknown }
}

interface Cut {
  readonly id: number
  /** UTF-16 code units of the normalised run. */
  readonly length: number
}

/** Whether a run goes on at this place: neither begins the text nor stands behind a space. */
function isInRun(text: string, at: number): boolean {
  return at > 0 && normalised(text.charAt(at - 1)) !== ' '
}

function isOfWord(run: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(run.codePointAt(at) ?? 0)) || /[\uDC00-\uDFFF]/.test(run.charAt(at))
}

/** Where the character that begins at `at` ends, with an accent that follows it. */
function unitEnd(text: string, at: number, end: number): number {
  const code = text.codePointAt(at) ?? 0
  const next = Math.min(end, at + (code > 0xffff ? 2 : 1))
  return next < end && code > 0x20 && /\p{M}/u.test(text.charAt(next)) ? next + 1 : next
}

/**
 * A character as the model's normaliser gives it: what is no text falls away, all that is blank is one space, letters are in their composed compatible form.
 */
function normalised(unit: string): string {
  const code = unit.codePointAt(0) ?? 0
  if (code > 0x20 && code < 0x7f && unit.length === 1) return unit
  if (BLANK.test(unit)) return ' '
  if (NO_TEXT.test(unit)) return ''
  return unit.normalize('NFKC')
}

const BLANK = /^[\s\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]$/u
const NO_TEXT = /^(?:[\0-\x1f\x7f\x8f\x9f\p{Cs}])$/u
