import { fetchable } from '../../model/address.js'
import { t } from '../words/say.js'

/** What was pasted: nothing, addresses to fetch, a text, or what is neither, with what is wrong. */
export type Pasted =
  | { readonly is: 'nothing' }
  | { readonly is: 'addresses'; readonly urls: readonly string[] }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'faulty'; readonly message: string }

/** A single word that stands for an address, though it isn't a whole one: `paper.example/1`, `www.paper.example`, `ftp://paper.example`. */
const MEANT = /^(?:[a-z][\w+.-]*:\S+|www\.\S+|[\w-]+(?:\.[\w-]+)+\/\S*)$/i
const MEANT_FOR_THE_WEB = /^https?:\/\//i
/** Characters of a line that are quoted, and lines that are named, where they are wrong. */
const QUOTED = 80
const NAMED = 3

/** Tells addresses, one a line, from the text of an article. What holds both is neither: what was meant is not guessed. */
export function pasted(text: string): Pasted {
  const lines = text.split(/\r\n?|\n/).map((line, i) => ({ line: line.trim(), number: i + 1 })).filter(({ line }) => line !== '')
  if (lines.length === 0) return { is: 'nothing' }
  const whole = lines.map(({ line }) => fetchable(line))
  const urls = whole.filter((url) => url !== null)
  if (urls.length === lines.length) return { is: 'addresses', urls: [...new Set(urls)] }
  const others = lines.filter((_, i) => whole[i] === null)
  const wrong = others.filter(({ line }) => MEANT_FOR_THE_WEB.test(line) || MEANT.test(line))
  if (wrong.length === others.length) return { is: 'faulty', message: wrongAddresses(wrong) }
  const [first] = lines.filter((_, i) => whole[i] !== null)
  if (first === undefined) return { is: 'text', text: text.replaceAll('\r\n', '\n') }
  const [other] = others
  return {
    is: 'faulty',
    message: t('add.mixed', { address: first.number, other: other?.number ?? 0 }),
  }
}

function wrongAddresses(wrong: readonly { readonly line: string; readonly number: number }[]): string {
  const named = wrong.slice(0, NAMED).map(({ line, number }) => t('add.line', { number, words: line.slice(0, QUOTED) })).join(', ')
  return t('add.wrongAddresses', { lines: wrong.length > NAMED ? t('add.andMore', { lines: named, n: wrong.length - NAMED }) : named })
}
