import { DATE_LANGUAGES, isDateWord } from './calendar-words.js'

const UNITS = ['second', 'minute', 'hour', 'day', 'week'] as const
const STYLES = ['long', 'short', 'narrow'] as const
/** Languages have forms for one, for few and for many. */
const AMOUNTS = [1, 2, 5, 21] as const

interface Relative {
  /** `# hours ago`, `vor # stunden`. */
  readonly past: ReadonlySet<string>
  /** `today`, `heute`, `yesterday`. */
  readonly days: ReadonlySet<string>
}

let known: Relative | null = null

/** Whether a text says no more than how long ago something was, in any of the languages of dates (`9 min ago`, `vor 2 Stunden`), by the Unicode CLDR. */
export function isAgo(text: string): boolean {
  return relative().past.has(bare(text))
}

/** Whether a text says no more than today or yesterday, and perhaps a time of day (`heute um 12:19 Uhr`). */
export function isNearDay(text: string): boolean {
  const words = text.toLowerCase().replace(/\d{1,2}[:.h]\d{2}/u, ' ').match(/[\p{L}\p{M}’']+|\d+/gu) ?? []
  return words.length > 0 && words.length <= 5 && relative().days.has(bare(words[0] ?? '')) && words.slice(1).every((word) => isDateWord(word))
}

function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\d+/g, '#').replace(/’/g, '\'').replace(/[\s.]+/g, ' ').trim()
}

function relative(): Relative {
  if (known !== null) return known
  const past = new Set<string>()
  const days = new Set<string>()
  for (const language of DATE_LANGUAGES) {
    for (const style of STYLES) {
      const numbers = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' })
      for (const unit of UNITS) for (const amount of AMOUNTS) past.add(bare(numbers.format(-amount, unit)))
    }
    const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
    for (const day of [0, -1]) days.add(bare(words.format(day, 'day')))
  }
  return known = { past, days }
}
