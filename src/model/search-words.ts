/**
 * One thing that must, or with `not` must not, stand in a statement. `word`: in any of its forms. `phrase`: these words to the letter, one after the other (one word
 * in quotes is a phrase of one). `prefix`: a word that begins so.
 */
export interface AskedWords {
  readonly is: 'word' | 'phrase' | 'prefix'
  /** As typed, without the signs around it. */
  readonly text: string
  readonly not: boolean
}

/** Letters that stand before a `*` at least; fewer begin too many words. */
export const LEAST_PREFIX = 3
/** So much is asked for at once at most. */
export const MOST_ASKED = 32

const LETTERS = /[\p{L}\p{N}]/u
/** Any pair of double quotation marks; a mark that isn't closed goes to the end. */
const PIECE = /(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu

/** What was typed to search for, in its order: `harbour tariff* -denied "to the letter"`. What holds no letter or digit asks for nothing. */
export function readWords(typed: string): readonly AskedWords[] {
  return [...typed.matchAll(PIECE)].flatMap(([, minus, quoted, plain]): AskedWords[] => {
    const not = minus === '-'
    const text = quoted ?? plain ?? ''
    if (!LETTERS.test(text)) return []
    if (quoted !== undefined) return [{ is: 'phrase', text: quoted.trim(), not }]
    const begin = /^(.*[\p{L}\p{N}])\*$/u.exec(text)?.[1]
    return [begin === undefined ? { is: 'word', text, not } : { is: 'prefix', text: begin, not }]
  })
}

/** What is wrong with what was typed, for people; `null` where nothing is. */
export function wrongInWords(typed: string): string | null {
  const asked = readWords(typed)
  if (typed.trim() !== '' && asked.length === 0) return 'It has no letters or digits to search for.'
  if (asked.length > MOST_ASKED) return `At most ${MOST_ASKED} words or phrases at once.`
  const short = asked.find(({ is, text }) => is === 'prefix' && [...text].length < LEAST_PREFIX)
  return short === undefined ? null : `“${short.text}*”: at least ${LEAST_PREFIX} letters must stand before the *.`
}
