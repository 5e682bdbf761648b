import type { Span } from '../../model/span.js'

/** A word, a number or a sign of a text. */
export interface Token extends Span {
  readonly text: string
  /** In small letters, every apostrophe as `’`. */
  readonly low: string
  readonly kind: 'word' | 'number' | 'sign'
}

/** `58-Jährige`, `34-jähriger` are one word. */
const TOKEN = /\p{N}{1,3}-[jJ]ährig\p{L}{0,2}|@[\p{L}\p{N}_]{1,40}|[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*['’]?|\p{N}+(?:[.,:]\p{N}+)*|\S/gu
const ELIDED = /^(?:[ldjmtscn]|qu|lorsqu|jusqu|puisqu|quoiqu)['’]/iu
const INVERTED = /-(?:t-)?(?:ils?|elles?|on|je|nous|vous)$/iu
/** Longer runs of letters are no word; what comes behind is read as the next. */
const LONGEST_WORD = 120

/** Reads a stretch of text. French elisions and subjects that hang on their verbs (`l’usine`, `dit-il`) are words of their own. */
export function tokensOf(text: string, { begin, end }: Span, code: string): readonly Token[] {
  const found: Token[] = []
  const push = (from: number, to: number) => {
    const written = text.slice(from, to)
    const kind = /^[\p{L}\p{M}]|^@.|^\p{N}+-[jJ]/u.test(written) ? 'word' : /^\p{N}/u.test(written) ? 'number' : 'sign'
    found.push({ begin: from, end: to, text: written, low: lowered(written, code), kind })
  }
  for (const match of text.slice(begin, end).matchAll(TOKEN)) {
    const from = begin + match.index
    let to = from + match[0].length
    let head = from
    if (match[0].length > LONGEST_WORD || !/^\p{L}/u.test(match[0])) {
      push(from, to)
      continue
    }
    const closing = /['’]$/.test(match[0]) && !(code === 'fr' && ELIDED.test(match[0]))
    if (closing) to--
    let behind = to
    if (code === 'fr') {
      for (let elided = ELIDED.exec(text.slice(head, to)); elided !== null && head + elided[0].length <= to; elided = ELIDED.exec(text.slice(head, to))) {
        push(head, head + elided[0].length)
        head += elided[0].length
      }
      const inverted = INVERTED.exec(text.slice(head, to))
      if (inverted !== null) behind = head + inverted.index
    }
    if (head < behind) push(head, behind)
    if (behind < to) {
      // `-t-elle` is read as `elle`.
      const written = text.slice(behind, to)
      const bare = written.replace(/^-(?:t-)?/iu, '')
      found.push({ begin: to - bare.length, end: to, text: bare, low: bare.toLowerCase(), kind: 'word' })
    }
    if (closing) push(to, to + 1)
  }
  return found
}

function lowered(written: string, code: string): string {
  const low = written.toLowerCase().replace(/['ʼ]/g, '’')
  return code === 'ru' ? low.replace(/ё/g, 'е') : low
}

/** Whether a word begins with a capital, or is an account's name (`@olm`). */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:\p{N}+-)?[\p{Lu}@]/u.test(token.text)
}
