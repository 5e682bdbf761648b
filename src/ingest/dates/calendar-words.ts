/**
 * The words of dates in languages of news, by the Unicode CLDR as the runtime's `Intl` gives it: names of months and weekdays, and what else
 * stands in a written date or time (`de`, `à`, `Uhr`, `PM`, `年`). No list of ours.
 */
export const DATE_LANGUAGES = [
  'en', 'af', 'ar', 'ar-SY', 'ar-MA', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'cs', 'cy', 'da', 'de', 'de-AT', 'el', 'es', 'et', 'eu', 'fi', 'fil', 'fr', 'ga', 'gl', 'gu', 'he', 'hi', 'hr', 'hu',
  'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'ko', 'lt', 'lv', 'mk', 'ms', 'mt', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sr-Latn', 'sv', 'sw', 'ta', 'tr', 'uk', 'ur', 'uz', 'vi', 'zh', 'zh-Hant',
] as const
/** Most of a language's forms: with a day many decline the month's name. */
const DATE_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric', year: 'numeric', weekday: 'long' }, { month: 'short', day: 'numeric', year: 'numeric', weekday: 'short' },
]
/** Only for their words: the hour is the same in all months. */
const TIME_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long' }, { weekday: 'short' }, { dateStyle: 'long', timeStyle: 'short' }, { hour: 'numeric' }, { hour: 'numeric', minute: 'numeric', hour12: true },
]

interface Words {
  readonly months: ReadonlyMap<string, number>
  /** 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>
  /** What may stand beside a date's numbers and names: `de`, `of`, `à`, `uhr`, `pm`. */
  readonly glue: ReadonlySet<string>
  /** What makes the number after it a month: `tháng 3`. */
  readonly beforeMonth: ReadonlySet<string>
}

/** `undefined` stands for all languages together, without the names that mean two months. */
const known = new Map<string | undefined, Words>()

/** The number of a month, 1 to 12, by its name or short name: in the language of the tag first, then in any where all mean the same (`listopad` is November in Czech and October in Croatian: `null`). */
export function monthOf(word: string, language: string | null = null): number | null {
  return find(word, language, ({ months }) => months)
}

/** The day of the week, 0 for Sunday, as `monthOf`. */
export function weekdayOf(word: string, language: string | null = null): number | null {
  return find(word, language, ({ weekdays }) => weekdays)
}

/** Whether a word may stand in a date or a time of day without saying which. */
export function isDateWord(word: string): boolean {
  return wordsOf(undefined).glue.has(bare(word)) || isWeekdayAnywhere(bare(word))
}

/** Whether the number after a word is a month: `tháng 3`. */
export function isBeforeMonth(word: string): boolean {
  return wordsOf(undefined).beforeMonth.has(bare(word))
}

function find(word: string, language: string | null, which: (words: Words) => ReadonlyMap<string, number>): number | null {
  const name = bare(word)
  const own = language === null ? undefined : DATE_LANGUAGES.filter((each) => primary(each) === primary(language)).map((each) => which(wordsOf(each)).get(name)).find((found) => found !== undefined)
  return own ?? which(wordsOf(undefined)).get(name) ?? null
}

let weekdayNames: ReadonlySet<string> | null = null

/** Also names that are of two days in two languages. */
function isWeekdayAnywhere(name: string): boolean {
  weekdayNames ??= new Set(DATE_LANGUAGES.flatMap((language) => [...wordsOf(language).weekdays.keys()]))
  return weekdayNames.has(name)
}

function primary(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return language === 'no' || language === 'nn' ? 'nb' : language
}

function bare(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[.’']+$/u, '')
}

function wordsOf(language: string | undefined): Words {
  let words = known.get(language)
  if (words === undefined) known.set(language, words = language === undefined ? ofAll() : ofOne(language))
  return words
}

function ofAll(): Words {
  const each = DATE_LANGUAGES.map((language) => wordsOf(language))
  const sure = (which: (words: Words) => ReadonlyMap<string, number>) => {
    const found = new Map<string, number>()
    const doubtful = new Set<string>()
    for (const words of each) {
      for (const [name, number] of which(words)) {
        if ((found.get(name) ?? number) !== number) doubtful.add(name)
        found.set(name, number)
      }
    }
    for (const name of doubtful) found.delete(name)
    return found
  }
  return {
    months: sure(({ months }) => months), weekdays: sure(({ weekdays }) => weekdays),
    glue: new Set(each.flatMap(({ glue }) => [...glue])), beforeMonth: new Set(each.flatMap(({ beforeMonth }) => [...beforeMonth])),
  }
}

function ofOne(language: string): Words {
  const months = new Map<string, number>(language === 'en' ? [['sept', 9]] : [])
  const weekdays = new Map<string, number>()
  const glue = new Set<string>()
  const beforeMonth = new Set<string>()
  const addGlue = (text: string) => {
    for (const word of text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) glue.add(bare(word))
  }
  const format = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' })
  for (const style of DATE_STYLES) {
    const written = format(style)
    for (let month = 1; month <= 12; month++) {
      const parts = written.formatToParts(new Date(Date.UTC(2020, month - 1, 3)))
      parts.forEach(({ type, value }, i) => {
        if (type === 'literal') addGlue(value)
        if (type !== 'month') return
        const name = bare(value)
        const numbered = /^(\p{L}+)\s?\d+$/u.exec(name)?.[1]
        if (numbered !== undefined) beforeMonth.add(numbered)
        if (!/^\p{L}[\p{L}\p{M}]*$/u.test(name)) return
        months.set(name, month)
        // What hangs on the name without a space is part of the word: `במרץ`.
        const hanging = /[\p{L}]+$/u.exec(parts[i - 1]?.value ?? '')?.[0]
        if (hanging !== undefined) months.set(bare(hanging + value), month)
      })
    }
  }
  for (const style of TIME_STYLES) {
    const written = format(style)
    for (let day = 0; day < 7; day++) {
      // 5 January 2020 was a Sunday.
      for (const hour of day === 0 ? [9, 21] : [9]) {
        for (const { type, value } of written.formatToParts(new Date(Date.UTC(2020, 0, 5 + day, hour, 30)))) {
          if (type === 'weekday') for (const name of [bare(value), bare(value.split(/[-\s]/)[0] ?? '')]) if (name !== '' && !weekdays.has(name)) weekdays.set(name, day)
          if (type === 'literal' || type === 'dayPeriod' || type === 'weekday') addGlue(value)
        }
      }
    }
  }
  for (const unit of ['hour', 'minute', 'day', 'year'] as const) {
    for (const unitDisplay of ['narrow', 'short', 'long'] as const) {
      addGlue(new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay }).format(30).replace(/\d+/g, ' '))
    }
  }
  for (const name of months.keys()) glue.delete(name)
  for (const name of weekdays.keys()) glue.delete(name)
  return { months, weekdays, glue, beforeMonth }
}
